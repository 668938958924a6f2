import { isArabicDateWord } from './arabic-dates.ts'
import { type ParsedTimes, parseTimes } from './dates.ts'
import { normalisePreservingOffsets, type ParsedDuration, parseDuration, type TextSpan } from './durations.ts'
import type { Lang } from './language.ts'
import { tokenize, type Word } from './tokenize.ts'

/** A question taken apart once: its words, what it says of time, what it quotes, and which words are spoken for. */
export interface Utterance {
  text: string
  lang: Lang
  words: Word[]
  consumed: Set<Word>
  duration?: ParsedDuration | undefined
  times: ParsedTimes
  quotes: string[]
  ids: string[]
}

export interface Clock {
  now: Date
  timeZone: string
}

/** Written one way: letters composed, without Arabic vowel signs and tatweel. */
export const normaliseLetters = (text: string) => text.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640]/g, '')

const uuidPattern = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const codePattern = /\b(?!MA-\d\d\b)[A-Z]{2,6}-\d{2,}[\w-]*\b/g
/** What an operation is called: `fablabs.bookMachine`. */
const operationNamePattern = /\b[a-z]+\.[a-z]+[A-Z]\w*/g
const quotePattern = /"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»/g

export function parseUtterance(raw: string, lang: Lang, { now, timeZone }: Clock): Utterance {
  const text = normaliseLetters(raw)
  const all = tokenize(text)
  const taken = new Set<Word>()
  const consume = (spans: TextSpan[]) => {
    for (const word of all) if (spans.some(({ start, end }) => word.start < end && word.end > start)) taken.add(word)
  }
  const find = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      said: match.slice(1).find(Boolean) ?? match[0],
    }))
  const quotes = [...find(quotePattern), ...find(operationNamePattern)]
  const ids = [...find(uuidPattern), ...find(codePattern)]
  const rest = maskSpans(text, [...quotes, ...ids])
  const duration = parseDuration(normalisePreservingOffsets(rest))
  const times = parseTimes(duration ? maskSpans(rest, [duration]) : rest, lang, now, timeZone)
  consume([...quotes, ...ids, ...times.spans, ...(duration ? [duration] : [])])
  if (lang === 'ar' && (times.day || times.startTime))
    for (const [i, word] of all.entries())
      if (isArabicDateWord(word.normalised) || isArabicHour(word, all[i - 1])) taken.add(word)
  return {
    text,
    lang,
    words: all,
    consumed: taken,
    duration,
    times,
    quotes: quotes.map(({ said }) => said),
    ids: ids.map(({ said }) => said),
  }
}

const isArabicHour = ({ normalised }: Word, before?: Word) =>
  /^\d{1,2}$/.test(normalised) && /^(الساعه|من|الي|حتي)$/.test(before?.normalised ?? '')
const maskSpans = (text: string, spans: TextSpan[]) =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

export const unconsumedWords = ({ words, consumed }: Utterance) => words.filter((word) => !consumed.has(word))
