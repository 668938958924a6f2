import { z } from 'zod'

/** A text of the programme in the three languages. */
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
