import type { IndicatorStatus } from '../indicators/indicator-status-view.ts'
import { isQuarter } from '../periods.ts'

export type BriefLanguage = 'fr' | 'ar' | 'en'

const numberFormats = Object.fromEntries(
  (['fr', 'ar', 'en'] as const).map((language) => [
    language,
    new Intl.NumberFormat({ fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }[language], { maximumFractionDigits: 2 }),
  ]),
) as Record<BriefLanguage, Intl.NumberFormat>

/** Formats a decimal string for a language, exactly: it is never converted to a floating-point number. */
export const numberText = (value: string, language: BriefLanguage) =>
  numberFormats[language].format(value as Intl.StringNumericLiteral)

export function periodText(period: string, language: BriefLanguage): string {
  if (!isQuarter(period)) return period
  const [year, quarter] = [period.slice(0, 4), period.at(-1)]
  return { fr: `T${quarter} ${year}`, ar: `الفصل ${quarter} من ${year}`, en: `Q${quarter} ${year}` }[language]
}

const statusTexts: Record<IndicatorStatus['because'], Record<BriefLanguage, string>> = {
  ON_PATH: { fr: 'sur la trajectoire', ar: 'على المسار', en: 'on the path' },
  NEAR_PATH: { fr: 'un peu en retard sur la trajectoire', ar: 'متأخر قليلا عن المسار', en: 'a little behind the path' },
  BEHIND_PATH: { fr: 'en retard sur la trajectoire', ar: 'متأخر عن المسار', en: 'behind the path' },
  NO_TARGET: {
    fr: 'sans objectif chiffré dans le texte source',
    ar: 'بدون هدف مرقم في النص المصدر',
    en: 'without a number in the source',
  },
  NO_PATH: { fr: 'sans trajectoire planifiée', ar: 'بدون مسار مخطط', en: 'without a planned path' },
  NOTHING_DUE: { fr: 'rien n’est encore attendu', ar: 'لا شيء منتظر بعد', en: 'nothing is due yet' },
  NOT_AVAILABLE: { fr: 'non disponible ici', ar: 'غير متاح هنا', en: 'not available here' },
  NOT_PUBLISHED: { fr: 'rien de publié', ar: 'لم ينشر شيء بعد', en: 'nothing published yet' },
  SUPPRESSED: {
    fr: 'chiffre trop petit pour être montré',
    ar: 'رقم أصغر من أن يعرض',
    en: 'too small a figure to be shown',
  },
}

export const statusText = (because: IndicatorStatus['because'], language: BriefLanguage) =>
  statusTexts[because][language]

export const briefTexts = {
  fr: {
    title: 'Point sur le programme',
    target: 'objectif',
    perYear: 'par an',
    by: 'd’ici',
    expected: 'attendu',
    colon: ' : ',
    comma: ', ',
    none: 'Aucun indicateur ici.',
  },
  ar: {
    title: 'حصيلة البرنامج',
    target: 'الهدف',
    perYear: 'كل سنة',
    by: 'في أفق',
    expected: 'المنتظر',
    colon: ': ',
    comma: '، ',
    none: 'لا مؤشر هنا.',
  },
  en: {
    title: 'Where the programme stands',
    target: 'target',
    perYear: 'a year',
    by: 'by',
    expected: 'expected',
    colon: ': ',
    comma: ', ',
    none: 'No indicator here.',
  },
} as const
