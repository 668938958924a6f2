/** The time zone of the whole programme. Its offset is decided from year to year, so it is never written as one. */
export const programmeTimeZone = 'Africa/Casablanca'
