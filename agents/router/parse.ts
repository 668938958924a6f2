import { isArabicDateWord } from './arabic-dates.ts'
import { type ParsedTimes, parseTimes } from './dates.ts'
import {
  maskSpans,
  normalisePreservingOffsets,
  type ParsedDuration,
  parseDuration,
  type TextSpan,
} from './durations.ts'
import type { Lang } from './language.ts'
import type { RouterContext, RouterVocabulary } from './router-context.ts'
import { tokenize, type Word } from './tokenize.ts'

/** A question parsed once: its words, times, quotes and ids, and which of its words are consumed by a value. */
export interface Utterance {
  text: string
  lang: Lang
  words: Word[]
  consumed: Set<Word>
  duration?: ParsedDuration | undefined
  times: ParsedTimes
  quotes: string[]
  ids: string[]
  vocabulary: RouterVocabulary
}

/** Returns the text with composed letters, without Arabic vowel signs and tatweel. */
export const normaliseLetters = (text: string) => text.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640]/g, '')

const uuidPattern = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const codePattern = /\b[A-Z]{2,6}-\d{2,}[\w-]*\b/g
/** The name of an operation, such as `shop.placeOrder`. */
const operationNamePattern = /\b[a-z]+\.[a-z]+[A-Z]\w*/g
const quotePattern = /"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»/g

export function parseUtterance(raw: string, lang: Lang, { now, timeZone, ...vocabulary }: RouterContext): Utterance {
  const text = normaliseLetters(raw)
  const words = tokenize(text)
  const consumed = new Set<Word>()
  const consume = (spans: TextSpan[]) => {
    for (const word of words)
      if (spans.some(({ start, end }) => word.start < end && word.end > start)) consumed.add(word)
  }
  const find = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match.slice(1).find(Boolean) ?? match[0],
    }))
  const quotes = [...find(quotePattern), ...find(operationNamePattern)]
  const codes = find(codePattern).filter(({ text: code }) => !isRegionCode(code, vocabulary))
  const ids = [...find(uuidPattern), ...codes]
  const rest = maskSpans(text, [...quotes, ...ids])
  const duration = parseDuration(normalisePreservingOffsets(rest))
  const times = parseTimes(duration ? maskSpans(rest, [duration]) : rest, lang, now, timeZone)
  consume([...quotes, ...ids, ...times.spans, ...(duration ? [duration] : [])])
  if (lang === 'ar' && (times.day || times.startTime))
    for (const [i, word] of words.entries())
      if (isArabicDateWord(word.normalised) || isArabicHour(word, words[i - 1])) consumed.add(word)
  return {
    text,
    lang,
    words,
    consumed,
    duration,
    times,
    quotes: quotes.map((quote) => quote.text),
    ids: ids.map((id) => id.text),
    vocabulary,
  }
}

/** Region codes look like reference codes, and so does a region code with a suffix. */
const isRegionCode = (code: string, { places }: RouterVocabulary) => places.isRegion(/^[A-Z]+-\d+/.exec(code)?.[0])
const isArabicHour = ({ normalised }: Word, before?: Word) =>
  /^\d{1,2}$/.test(normalised) && /^(الساعه|من|الي|حتي)$/.test(before?.normalised ?? '')

export const unconsumedWords = ({ words, consumed }: Utterance) => words.filter((word) => !consumed.has(word))
