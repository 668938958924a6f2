import { truncate } from '../../registry/limits.ts'
import type { ModelMessage } from '../../run-store/model-message.ts'

/** One item of a conversation, before it is converted to a message for the model. */
export type TranscriptItem =
  | { role: 'human'; text: string }
  | { role: 'ai'; message: ModelMessage }
  | { role: 'tool'; callId: string; name: string; ok: boolean; text: string }
type ToolResultItem = Extract<TranscriptItem, { role: 'tool' }>

/**
 * Estimates the tokens of a text at 2.5 UTF-8 bytes per token. Measured with o200k and cl100k: French and English have 4.1
 * to 5.3, Arabic 2.7 to 5.8, vocalised Arabic 2.1 to 2.9, the JSON of tool results 2.2 to 2.4, bare UUIDs 1.6. The estimate
 * is high for prose and about right for results, which are most of the content. A real tokenizer takes a second to load and
 * matches only some models.
 */
export const estimateTokens = (text: string) => Math.ceil(Buffer.byteLength(text) / bytesPerToken)
const bytesPerToken = 2.5
/** Tokens that a provider adds for each message and each call. */
const overheadTokens = 4

export function itemTokens(item: TranscriptItem): number {
  if (item.role === 'human') return overheadTokens + estimateTokens(item.text)
  if (item.role === 'tool') return overheadTokens + estimateTokens(item.name) + estimateTokens(item.text)
  const { text, content, calls } = item.message
  const callTokens = calls.reduce(
    (sum, { name, args }) => sum + overheadTokens + estimateTokens(name) + estimateTokens(JSON.stringify(args)),
    0,
  )
  return overheadTokens + estimateTokens(content ? JSON.stringify(content) : text) + callTokens
}
export const turnTokens = (turn: readonly TranscriptItem[]) => turn.reduce((sum, item) => sum + itemTokens(item), 0)

/** Creates a window of whole turns, newest first, as many as fit. Only the newest turn is truncated, where it is too large alone. */
export function createTokenWindow(budget: number) {
  const turns: TranscriptItem[][] = []
  let remaining = budget
  return {
    /** Adds the next older turn. Returns false when the window is full. */
    add(turn: TranscriptItem[]): boolean {
      const tokens = turnTokens(turn)
      const fits = tokens <= remaining
      const shown = fits ? turn : turns.length === 0 ? truncateTurn(turn, remaining) : undefined
      if (shown) turns.push(shown)
      remaining -= fits ? tokens : remaining
      return remaining > 0
    },
    /** Returns the items, oldest first. */
    items: (): TranscriptItem[] => turns.toReversed().flat(),
  }
}

/** Longer than any marker that `truncate` leaves. */
const markerBytes = 48

/** Truncates results, long ones first; every call keeps a result. Where that is not enough, keeps only question and answer. Returns undefined when they do not fit either. */
function truncateTurn(turn: TranscriptItem[], budget: number): TranscriptItem[] | undefined {
  const results = turn.filter((item): item is ToolResultItem => item.role === 'tool')
  const rest = turnTokens(turn) - results.reduce((sum, { text }) => sum + estimateTokens(text), 0)
  const shares = splitBudget(results, budget - rest)
  if (results.length > 0 && shares)
    return turn.map((item) => (item.role === 'tool' ? { ...item, text: shares.get(item)! } : item))
  const withoutCalls = withoutToolCalls(turn)
  return turnTokens(withoutCalls) <= budget ? withoutCalls : undefined
}

/** Splits the budget among results. Results below an equal share stay whole, and the longer ones share the rest. Returns undefined when it is too small. */
function splitBudget(results: ToolResultItem[], budget: number): Map<ToolResultItem, string> | undefined {
  const shares = new Map<ToolResultItem, string>()
  let remaining = budget
  for (const [i, result] of results.toSorted((a, b) => estimateTokens(a.text) - estimateTokens(b.text)).entries()) {
    const share = Math.floor(remaining / (results.length - i))
    const text =
      estimateTokens(result.text) <= share
        ? result.text
        : truncate(result.text, Math.max(0, Math.floor(share * bytesPerToken) - markerBytes))
    if (estimateTokens(text) > share) return undefined
    shares.set(result, text)
    remaining -= estimateTokens(text)
  }
  return shares
}

function withoutToolCalls(turn: TranscriptItem[]): TranscriptItem[] {
  const calls = turn.filter(({ role }) => role === 'tool').length
  const [question, last] = [turn[0]!, turn.at(-1)!]
  if (last.role !== 'ai' || last.message.calls.length > 0) return [question]
  const { text } = last.message
  return [
    question,
    { role: 'ai', message: { text: calls > 0 ? `[${calls} tool calls left out]\n${text}` : text, calls: [] } },
  ]
}
