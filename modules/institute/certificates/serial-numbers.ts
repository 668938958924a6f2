import type { Queries } from '#platform/db/database.ts'
import { sql } from '#platform/db/query-builder.ts'
import { instituteSerials as serials } from '../tables.ts'
import { domainCodes } from '../vocabulary.ts'

export const formatSerial = (year: number, domain: keyof typeof domainCodes, number: number) =>
  `AIT-${year}-${domainCodes[domain]}-${String(number).padStart(6, '0')}`

/** Reserves `count` serial numbers of the year and returns the first. */
export async function reserveSerials(db: Queries, year: number, count: number): Promise<number> {
  const [row] = await db
    .insert(serials)
    .values({ year, last: count })
    .onConflictDoUpdate({ target: serials.year, set: { last: sql`${serials.last} + ${count}` } })
    .returning()
  return row!.last - count + 1
}
