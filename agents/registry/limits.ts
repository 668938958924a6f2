/** What a run may spend. Every run has all of them; an agent may state less, and a caller less again. */
export const defaultLimits = {
  steps: 25,
  wallMs: 600_000,
  tokens: 200_000,
  toolResultBytes: 16_384,
  historyTokens: 16_000,
}

export type Limits = typeof defaultLimits

/** What it has spent; `activeMs` counts the time it was worked on, not the days it waited for a person. */
export const initialRunUsage: RunUsage = { steps: 0, activeMs: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }

export interface RunUsage extends StepUsage {
  steps: number
  activeMs: number
}

/** What one model call has spent. `costMicros` are millionths of the currency of the prices, null where a price is not known. */
export interface StepUsage {
  inputTokens: number
  outputTokens: number
  costMicros: number | null
}

/** What is not known does not become known by adding to it. */
export function accumulateUsage(usage: RunUsage, { inputTokens, outputTokens, costMicros }: StepUsage) {
  usage.inputTokens += inputTokens
  usage.outputTokens += outputTokens
  usage.costMicros = usage.costMicros === null || costMicros === null ? null : usage.costMicros + costMicros
}

/** The lowest of what each of them says. */
export function minLimits(...stated: (Partial<Limits> | undefined)[]): Limits {
  const limits = { ...defaultLimits }
  for (const one of stated)
    for (const name of Object.keys(limits) as (keyof Limits)[])
      limits[name] = Math.min(limits[name], one?.[name] ?? limits[name])
  return limits
}

/** The model must see that something is missing, or it will reason about half a result as if it were whole. */
export function truncate(text: string, bytes: number) {
  if (text.length * 3 <= bytes) return text
  const whole = Buffer.from(text)
  if (whole.length <= bytes) return text
  const kept = whole
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD$/, '')
  return `${kept}\n[cut: ${bytes} of ${whole.length} bytes shown]`
}
