import { cut } from '../../registry/limits.ts'
import type { Answer } from '../../run-store/model-message.ts'

/** One thing that was said in a conversation, before it becomes a model's message. */
export type Said = { role: 'human'; text: string } | { role: 'ai'; answer: Answer } | { role: 'tool'; callId: string; name: string; ok: boolean; text: string }
type Result = Extract<Said, { role: 'tool' }>

/**
 * Tokens of a text, by its UTF-8 bytes: 2.5 to a token. Measured with o200k and cl100k: French and English have 4.1 to 5.3,
 * Arabic 2.7 to 5.8, vocalised Arabic 2.1 to 2.9, the JSON of tool results 2.2 to 2.4, bare UUIDs 1.6. So it is high for
 * prose and about right for results, which are most of what must fit. A real tokenizer takes a second to load, and would
 * be the right one for only some models.
 */
export const tokensIn = (text: string) => Math.ceil(Buffer.byteLength(text) / bytesPerToken)
const bytesPerToken = 2.5
/** What a provider puts around each message and each call. */
const around = 4

export function tokensOf(said: Said): number {
  if (said.role === 'human') return around + tokensIn(said.text)
  if (said.role === 'tool') return around + tokensIn(said.name) + tokensIn(said.text)
  const { text, content, calls } = said.answer
  const called = calls.reduce((sum, { name, args }) => sum + around + tokensIn(name) + tokensIn(JSON.stringify(args)), 0)
  return around + tokensIn(content ? JSON.stringify(content) : text) + called
}
export const tokensOfAll = (turn: readonly Said[]) => turn.reduce((sum, said) => sum + tokensOf(said), 0)

/** What a model is reminded of: whole turns, the newest first, as many as fit. Only where the very last is too large alone, it is shortened. */
export function openWindow(budget: number) {
  const kept: Said[][] = []
  let left = budget
  return {
    /** Takes the next older turn; false when there is no room for another. */
    add(turn: Said[]): boolean {
      const tokens = tokensOfAll(turn)
      const fits = tokens <= left
      const shown = fits ? turn : kept.length === 0 ? shorten(turn, left) : undefined
      if (shown) kept.push(shown)
      left -= fits ? tokens : left
      return left > 0
    },
    /** Oldest first, as it was said. */
    said: (): Said[] => kept.toReversed().flat(),
  }
}

/** Longer than any marker that `cut` leaves. */
const markerBytes = 48

/** Results are cut, long ones before short ones, and a call never loses its result. Where even that is too much, only question and answer stay; undefined when they do not fit either. */
function shorten(turn: Said[], budget: number): Said[] | undefined {
  const results = turn.filter((said): said is Result => said.role === 'tool')
  const rest = tokensOfAll(turn) - results.reduce((sum, { text }) => sum + tokensIn(text), 0)
  const shares = shareOut(results, budget - rest)
  if (results.length > 0 && shares) return turn.map((said) => (said.role === 'tool' ? { ...said, text: shares.get(said)! } : said))
  const bare = withoutCalls(turn)
  return tokensOfAll(bare) <= budget ? bare : undefined
}

/** Each result whole while an equal share of the room is enough for it; what they leave is for the longer ones. */
function shareOut(results: Result[], room: number): Map<Result, string> | undefined {
  const shares = new Map<Result, string>()
  let left = room
  for (const [i, result] of results.toSorted((a, b) => tokensIn(a.text) - tokensIn(b.text)).entries()) {
    const share = Math.floor(left / (results.length - i))
    const text = tokensIn(result.text) <= share ? result.text : cut(result.text, Math.max(0, Math.floor(share * bytesPerToken) - markerBytes))
    if (tokensIn(text) > share) return undefined
    shares.set(result, text)
    left -= tokensIn(text)
  }
  return shares
}

function withoutCalls(turn: Said[]): Said[] {
  const calls = turn.filter(({ role }) => role === 'tool').length
  const [question, last] = [turn[0]!, turn.at(-1)!]
  if (last.role !== 'ai' || last.answer.calls.length > 0) return [question]
  const { text } = last.answer
  return [question, { role: 'ai', answer: { text: calls > 0 ? `[${calls} tool calls left out]\n${text}` : text, calls: [] } }]
}
