/** Returns a time in ISO 8601, or null for none. */
export const toIsoOrNull = (at: Date | null) => at?.toISOString() ?? null
