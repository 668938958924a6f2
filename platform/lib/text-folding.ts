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

/** The same text for everyone who means it: lower case without accents, vowel signs, tatweel and hamza; Arabic digits become the usual ones. */
export const normaliseText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ىةڭگکیڤپٱـœæß’‘ʼ]/g, (letter) => letterReplacements[letter]!)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** Its words, folded. */
export const normalisedWords = (text: string): string[] => normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Who writes "الذكاء" and who writes "ذكاء" mean the same word. */
const withoutArticle = (word: string) => (/^ال.{2}/.test(word) ? word.slice(2) : word)

/** What is kept beside texts so that both engines can search them: ` word word `, each word with and without its article. */
export const searchIndex = (...texts: readonly (string | undefined)[]) =>
  ` ${[...new Set(texts.flatMap((text) => normalisedWords(text ?? '')).flatMap((word) => [word, withoutArticle(word)]))].join(' ')} `

/** What to look for in such an index, each after a space: letters and digits only, so that `like` needs no escape. */
export const toSearchTerms = (question: string): string[] => normalisedWords(question).map(withoutArticle)

/** Does every word of the question begin a word of the text? */
export function matchesSearch(text: string, question: string): boolean {
  const index = searchIndex(text)
  return toSearchTerms(question).every((term) => index.includes(` ${term}`))
}
