import { tokenize } from './tokenize.ts'

export type Lang = 'fr' | 'ar' | 'en'
export type LocalizedPhrase = Record<Lang, string>

const commonWords = {
  fr: 'le la les un une des de du au aux et est sont je tu il nous vous mon ma mes quel quelle quels quelles ou quand comment pour dans sur avec demain jour heure oui non annule reserve cherche trouve montre liste veux voudrais bonjour merci ce cette qui que quoi pas',
  en: 'the a an of to and is are i you we my me what which where when how for in on with at tomorrow day hour yes no cancel book find show list want would like hello please thanks this that who do does can not into from by about good it be am have there their what’s',
}
const commonWordSets = { fr: new Set(commonWords.fr.split(' ')), en: new Set(commonWords.en.split(' ')) }

/** Returns the language of a text; a text without telling words, such as a name or a date, keeps the language before it. */
export function detectLanguage(text: string, before: Lang = 'fr'): Lang {
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0
  if (arabic > (text.match(/[a-zA-ZÀ-ÿ]/g)?.length ?? 0)) return 'ar'
  const words = tokenize(text).map(({ normalised }) => normalised)
  const count = (lang: 'fr' | 'en') => words.filter((word) => commonWordSets[lang].has(word)).length
  const fr = count('fr') + (/[éèêàùçôîœ]/i.test(text) ? 1 : 0) + (/\b[ldjnsmc]['’]/i.test(text) ? 1 : 0)
  const en = count('en')
  if (fr !== en) return fr > en ? 'fr' : 'en'
  // without common words, spellings that only English has decide
  return fr === 0 && words.length > 2 && /\b\w*(th|wh|sh|ght|ing\b|ee|oo|w|k)\w*/i.test(text) ? 'en' : before
}
