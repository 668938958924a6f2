/** The limits of every run. An agent may lower them, and a caller may lower them further. */
export const defaultLimits = {
  steps: 25,
  wallMs: 600_000,
  tokens: 200_000,
  toolResultBytes: 16_384,
  historyTokens: 16_000,
}

export type Limits = typeof defaultLimits

/** Usage of a run at its start. `activeMs` counts the time of work without waits for a person. */
export const initialRunUsage: RunUsage = { steps: 0, activeMs: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }

export interface RunUsage extends StepUsage {
  steps: number
  activeMs: number
}

/** Usage of one model call. `costMicros` is in millionths of the currency of the prices, null if a price is not known. */
export interface StepUsage {
  inputTokens: number
  outputTokens: number
  costMicros: number | null
}

/** Adds the usage of a call to that of its run. The cost of the run stays null once the cost of a call is not known. */
export function accumulateUsage(usage: RunUsage, { inputTokens, outputTokens, costMicros }: StepUsage) {
  usage.inputTokens += inputTokens
  usage.outputTokens += outputTokens
  usage.costMicros = usage.costMicros === null || costMicros === null ? null : usage.costMicros + costMicros
}

/** Returns the lowest value of each limit. */
export function minLimits(...sources: (Partial<Limits> | undefined)[]): Limits {
  const limits = { ...defaultLimits }
  for (const source of sources)
    for (const name of Object.keys(limits) as (keyof Limits)[])
      limits[name] = Math.min(limits[name], source?.[name] ?? limits[name])
  return limits
}

/** Cuts a text to `bytes` and marks the cut, so that the model does not take half a result for a complete one. */
export function truncate(text: string, bytes: number) {
  if (text.length * 3 <= bytes) return text
  const buffer = Buffer.from(text)
  if (buffer.length <= bytes) return text
  const head = buffer
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD$/, '')
  return `${head}\n[cut: ${bytes} of ${buffer.length} bytes shown]`
}
