import { z } from 'zod'
import type { LocalizedText } from '#platform/lib/localized.ts'

/** A text in French, Arabic and English. */
export type TrilingualText = Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
export const TrilingualTextSchema = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

export const AsOf = z.iso
  .datetime({ offset: true })
  .max(40)
  .regex(/^20\d\d/)
  .optional()
  .describe('Figures as published at this moment, ISO 8601 with Z or an offset. Defaults to now.')

/** Returns the requested moment, or now if it is undefined or in the future. */
export const resolveAsOf = (asOf: string | undefined, now: Date) =>
  asOf !== undefined && new Date(asOf) < now ? new Date(asOf) : now

export const trilingual = (fr: string, ar: string, en: string): TrilingualText => ({ fr, ar, en })
