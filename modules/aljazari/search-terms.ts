import { toSearchTerms } from '#platform/lib/text-folding.ts'

/** Words of questions that do not help to find answers; normalised, Arabic ones without their article. */
const stopWords = new Set(
  `a au aux avec ce ces comment dans de des du elle en est et il ils je la le les leur leurs ma mes mon nos notre nous on ou par pas plus pour quel quelle quelles quels
  que qui sa sans se ses son sont sur un une vos votre vous l d s n qu c j y
  an and are as at be by do does for from has have how i in is it its my of on or our that the their there this to we what where which who why with you your
  في من علي عن الي هل ما ماذا كيف التي الذي هذا هذه مع بين او و تي ذي ان لا`
    .split(/\s+/)
    .filter(Boolean),
)

/** Removes the Arabic prefix for "and the", "with the" or "for the", which is written as one with the next word. */
const withoutArabicPrefix = (word: string) => word.replace(/^(?:[وفبك]ال|و?لل)(?=\p{L}{3})/u, '')

/** Adds the words of a `searchIndex` without their Arabic prefix, so that the bare word finds them. */
export const addWordsWithoutPrefix = (index: string) =>
  ` ${[
    ...new Set(
      index
        .trim()
        .split(' ')
        .flatMap((word) => [word, withoutArabicPrefix(word)]),
    ),
  ].join(' ')} `

/** Removes the plural s or x of French and English, so that the rest begins both forms. */
const stripPluralEnding = (word: string) => (/^[a-z]{4,}[sx]$/.test(word) ? word.slice(0, -1) : word)

/** Returns the search terms of a question: beginnings of its words, each after a space. */
export const searchTerms = (question: string): string[] =>
  toSearchTerms(question).map((word) => stripPluralEnding(withoutArabicPrefix(word)))

/** Returns the topics of a text, as beginnings of words to look for in a `searchIndex`. */
export const extractTopics = (text: string): string[] =>
  [
    ...new Set(
      toSearchTerms(text)
        .filter((word) => word.length > 1 && !stopWords.has(word))
        .map((word) => stripPluralEnding(withoutArabicPrefix(word))),
    ),
  ].slice(0, 30)

/** Returns the share of the topics that an index contains, in thousandths. */
export function topicCoverage(index: string, topics: readonly string[]): number {
  if (topics.length === 0) return 0
  return Math.round((topics.filter((topic) => index.includes(` ${topic}`)).length * 1_000) / topics.length)
}
