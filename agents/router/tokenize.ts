import { normaliseText } from '#platform/lib/text-folding.ts'

export interface Word {
  raw: string
  normalised: string
  stem: string
  start: number
  end: number
}

const arabicLetter = /[\u0600-\u06ff]/

/** Returns the words of a text with their offsets. */
export function tokenize(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}ـ]+/gu)].map((match) => {
    const normalised = normaliseText(match[0])
    return {
      raw: match[0],
      normalised,
      stem: stem(normalised),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

export const stems = (text: string) => tokenize(text).map((word) => word.stem)

/** Returns a crude stem. Questions and examples are stemmed by the same rule, so it only has to be consistent. */
export function stem(word: string): string {
  if (arabicLetter.test(word)) return stemArabic(word)
  if (word.length < 4) return word
  const base = word.replace(/(ations?|ation)$/, '').replace(/(ements?|ements)$/, '')
  if (base.length >= 4 && base !== word) return base
  const bare = word.replace(/s$|x$/, '').replace(/(ing|ees?|ed|er|ez|es|e)$/, '')
  return bare.length >= 3 ? bare : word
}

function stemArabic(word: string): string {
  // the indefinite accusative is the same word
  let bare = word.length >= 5 ? word.replace(/ا$/, '') : word
  for (const prefix of [/^[وف](?=ال|لل|بال)/, /^(بال|كال|لل|ال)/])
    if (bare.replace(prefix, '').length >= 3) bare = bare.replace(prefix, '')
  if (bare.length >= 5 && /^[وبل]/.test(bare) && word.startsWith(bare)) bare = bare.replace(/^[وبل](?=.{4})/, '')
  const cut = bare.replace(/(اتها|اتي|ات|يات|ون|ين|تي|ها|هم|ني|ه|ي)$/, '')
  return cut.length >= 3 ? cut : bare
}

/** Splits `NEW_ORDER` and `openNow` into lower-case words. */
export const humanise = (name: string) =>
  normaliseText(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ')).trim()
