import { truncate } from '../../registry/limits.ts'
import type { ModelMessage } from '../../run-store/model-message.ts'

/** One thing that was said in a conversation, before it becomes a model's message. */
export type TranscriptItem =
  | { role: 'human'; text: string }
  | { role: 'ai'; message: ModelMessage }
  | { role: 'tool'; callId: string; name: string; ok: boolean; text: string }
type ToolResultItem = Extract<TranscriptItem, { role: 'tool' }>

/**
 * Tokens of a text, by its UTF-8 bytes: 2.5 to a token. Measured with o200k and cl100k: French and English have 4.1 to 5.3,
 * Arabic 2.7 to 5.8, vocalised Arabic 2.1 to 2.9, the JSON of tool results 2.2 to 2.4, bare UUIDs 1.6. So it is high for
 * prose and about right for results, which are most of what must fit. A real tokenizer takes a second to load, and would
 * be the right one for only some models.
 */
export const estimateTokens = (text: string) => Math.ceil(Buffer.byteLength(text) / bytesPerToken)
const bytesPerToken = 2.5
/** What a provider puts around each message and each call. */
const overheadTokens = 4

export function itemTokens(said: TranscriptItem): number {
  if (said.role === 'human') return overheadTokens + estimateTokens(said.text)
  if (said.role === 'tool') return overheadTokens + estimateTokens(said.name) + estimateTokens(said.text)
  const { text, content, calls } = said.message
  const called = calls.reduce(
    (sum, { name, args }) => sum + overheadTokens + estimateTokens(name) + estimateTokens(JSON.stringify(args)),
    0,
  )
  return overheadTokens + estimateTokens(content ? JSON.stringify(content) : text) + called
}
export const turnTokens = (turn: readonly TranscriptItem[]) => turn.reduce((sum, said) => sum + itemTokens(said), 0)

/** What a model is reminded of: whole turns, the newest first, as many as fit. Only where the very last is too large alone, it is shortened. */
export function createTokenWindow(budget: number) {
  const turns: TranscriptItem[][] = []
  let left = budget
  return {
    /** Takes the next older turn; false when there is no room for another. */
    add(turn: TranscriptItem[]): boolean {
      const tokens = turnTokens(turn)
      const fits = tokens <= left
      const shown = fits ? turn : turns.length === 0 ? truncateTurn(turn, left) : undefined
      if (shown) turns.push(shown)
      left -= fits ? tokens : left
      return left > 0
    },
    /** Oldest first, as it was said. */
    items: (): TranscriptItem[] => turns.toReversed().flat(),
  }
}

/** Longer than any marker that `cut` leaves. */
const markerBytes = 48

/** Results are cut, long ones before short ones, and a call never loses its result. Where even that is too much, only question and answer stay; undefined when they do not fit either. */
function truncateTurn(turn: TranscriptItem[], budget: number): TranscriptItem[] | undefined {
  const results = turn.filter((said): said is ToolResultItem => said.role === 'tool')
  const rest = turnTokens(turn) - results.reduce((sum, { text }) => sum + estimateTokens(text), 0)
  const shares = splitBudget(results, budget - rest)
  if (results.length > 0 && shares)
    return turn.map((said) => (said.role === 'tool' ? { ...said, text: shares.get(said)! } : said))
  const withoutCalls = withoutToolCalls(turn)
  return turnTokens(withoutCalls) <= budget ? withoutCalls : undefined
}

/** Each result whole while an equal share of the room is enough for it; what they leave is for the longer ones. */
function splitBudget(results: ToolResultItem[], room: number): Map<ToolResultItem, string> | undefined {
  const shares = new Map<ToolResultItem, string>()
  let left = room
  for (const [i, result] of results.toSorted((a, b) => estimateTokens(a.text) - estimateTokens(b.text)).entries()) {
    const share = Math.floor(left / (results.length - i))
    const text =
      estimateTokens(result.text) <= share
        ? result.text
        : truncate(result.text, Math.max(0, Math.floor(share * bytesPerToken) - markerBytes))
    if (estimateTokens(text) > share) return undefined
    shares.set(result, text)
    left -= estimateTokens(text)
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
