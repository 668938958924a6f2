import { localParts } from '#platform/lib/local-time.ts'

/** The time zone of the whole programme. Its offset is decided from year to year, so it is never written as one. */
export const programmeTimeZone = 'Africa/Casablanca'

/** Returns the local date of an instant in Morocco. */
export const localDateOf = (instant: Date | number) => localParts(instant, programmeTimeZone).date
