import { z } from 'zod'

/** The languages of the platform. `zgh` is Standard Moroccan Amazigh (BCP 47). */
export const languages = ['fr', 'ar', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]

/** A text for people: always in French, in other languages where a translation exists. */
export const LocalizedText = z
  .strictObject({
    fr: z.string().min(1).max(2_000),
    ar: z.string().min(1).max(2_000).optional(),
    en: z.string().min(1).max(2_000).optional(),
    zgh: z.string().min(1).max(2_000).optional(),
  })
  .meta({ title: 'LocalizedText', description: 'A text in French and, where written, in Arabic, English and Amazigh.' })
export type LocalizedText = z.infer<typeof LocalizedText>

/** Returns the text in a language; in French without a translation. */
export const inLanguage = (text: LocalizedText, language: Language) => text[language] ?? text.fr

/** A text that is always there in the three languages of the interface. */
export type Translations = Readonly<Record<'fr' | 'ar' | 'en', string>>
