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
  .describe('As it was published at this moment, ISO 8601 with Z or an offset; now unless told.')

/** The moment asked for, never later than now: nothing is known of the future. */
export const resolveAsOf = (asOf: string | undefined, now: Date) =>
  asOf !== undefined && new Date(asOf) < now ? new Date(asOf) : now
