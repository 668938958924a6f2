const letterReplacements: Record<string, string> = {
  ى: 'ي',
  ة: 'ه',
  ڭ: 'ك',
  گ: 'ك',
  ک: 'ك',
  ی: 'ي',
  ڤ: 'ف',
  پ: 'ب',
  ٱ: 'ا',
  ـ: '',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}

/** Normalises a text for comparison: lower case without accents, vowel signs, tatweel and hamza; Arabic digits become the usual ones. */
export const normaliseText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ىةڭگکیڤپٱـœæß’‘ʼ]/g, (letter) => letterReplacements[letter]!)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** Returns the normalised words of a text. */
export const normalisedWords = (text: string): string[] => normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Removes the Arabic article, so that "الذكاء" matches "ذكاء". */
const withoutArticle = (word: string) => (/^ال.{2}/.test(word) ? word.slice(2) : word)

/** Returns the search column of texts, ` word word `, with each word with and without its article. */
export const searchIndex = (...texts: readonly (string | undefined)[]) =>
  ` ${[...new Set(texts.flatMap((text) => normalisedWords(text ?? '')).flatMap((word) => [word, withoutArticle(word)]))].join(' ')} `

/** Returns the terms to find in a search index, each after a space. Letters and digits only, so `like` needs no escape. */
export const toSearchTerms = (question: string): string[] => normalisedWords(question).map(withoutArticle)

/** Whether every word of the question starts a word of the text. */
export function matchesSearch(text: string, question: string): boolean {
  const index = searchIndex(text)
  return toSearchTerms(question).every((term) => index.includes(` ${term}`))
}
