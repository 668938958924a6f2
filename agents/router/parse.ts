import { isArabicDateWord } from './arabic-dates.ts'
import { type SaidTimes, timesIn } from './dates.ts'
import { durationIn, foldInPlace, type SaidDuration, type Span } from './durations.ts'
import type { Lang } from './language.ts'
import { type Word, words } from './tokenize.ts'

/** A question taken apart once: its words, what it says of time, what it quotes, and which words are spoken for. */
export interface Reading {
  text: string
  lang: Lang
  words: Word[]
  taken: Set<Word>
  duration?: SaidDuration | undefined
  times: SaidTimes
  quotes: string[]
  ids: string[]
}

export interface Clockwork {
  now: Date
  zone: string
}

/** Written one way: letters composed, without Arabic vowel signs and tatweel. */
export const clean = (text: string) => text.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640]/g, '')

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const code = /\b(?!MA-\d\d\b)[A-Z]{2,6}-\d{2,}[\w-]*\b/g
/** What an operation is called: `fablabs.bookMachine`. */
const dotted = /\b[a-z]+\.[a-z]+[A-Z]\w*/g
const quoted = /"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»/g

export function readingOf(raw: string, lang: Lang, { now, zone }: Clockwork): Reading {
  const text = clean(raw)
  const all = words(text)
  const taken = new Set<Word>()
  const take = (spans: Span[]) => {
    for (const word of all) if (spans.some(({ start, end }) => word.start < end && word.end > start)) taken.add(word)
  }
  const find = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, said: match.slice(1).find(Boolean) ?? match[0] }))
  const quotes = [...find(quoted), ...find(dotted)]
  const ids = [...find(uuid), ...find(code)]
  const rest = hidden(text, [...quotes, ...ids])
  const duration = durationIn(foldInPlace(rest))
  const times = timesIn(duration ? hidden(rest, [duration]) : rest, lang, now, zone)
  take([...quotes, ...ids, ...times.spans, ...(duration ? [duration] : [])])
  if (lang === 'ar' && (times.day || times.at))
    for (const [i, word] of all.entries()) if (isArabicDateWord(word.folded) || isHour(word, all[i - 1])) taken.add(word)
  return { text, lang, words: all, taken, duration, times, quotes: quotes.map(({ said }) => said), ids: ids.map(({ said }) => said) }
}

const isHour = ({ folded }: Word, before?: Word) => /^\d{1,2}$/.test(folded) && /^(الساعه|من|الي|حتي)$/.test(before?.folded ?? '')
const hidden = (text: string, spans: Span[]) => spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

export const free = ({ words, taken }: Reading) => words.filter((word) => !taken.has(word))
