import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { count, eq } from '#platform/db/query-builder.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { consentingPersons } from '../consents/consent-history.ts'
import { PublicCount, suppressTable } from '../suppression.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Gender } from '../vocabulary.ts'
import * as examples from './count-persons.examples.ts'

export const countPersons = operation({
  name: 'commons.countPersons',
  summary:
    'Count the people of the programme by region or by gender. Counts under five are suppressed, and so is what would give them away.',
  route: 'GET /commons/persons/count',
  effect: 'read',
  access: 'public',
  examples: examples.countPersons,
  input: z.object({
    by: z.enum(['REGION', 'GENDER']).describe('By gender only those are counted who consent to it now.'),
  }),
  output: z.object({
    asOf: z.iso.datetime(),
    by: z.enum(['REGION', 'GENDER']),
    total: PublicCount,
    items: z.array(z.object({ key: z.string().describe('A region’s code, a gender, or NONE.'), ...PublicCount.shape })),
  }),
  async handler({ by }, { db, now }) {
    const counts = by === 'REGION' ? await byRegion(db) : await byGender(db, now())
    const { total, cells } = suppressTable(counts)
    return {
      asOf: now().toISOString(),
      by,
      total,
      items: Object.entries(cells)
        .map(([key, cell]) => ({ key, ...cell }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    }
  },
})

/** Every key is there, also those nobody has: which keys are missing would tell where there is nobody. */
const withEveryKey = (keys: readonly string[], rows: { key: string | null; count: number }[]) =>
  Object.fromEntries([...keys, 'NONE'].map((key) => [key, rows.find((row) => (row.key ?? 'NONE') === key)?.count ?? 0]))

async function byRegion(db: Reads) {
  const rows = await db
    .select({ key: persons.regionCode, count: count() })
    .from(persons)
    .where(eq(persons.status, 'ACTIVE'))
    .groupBy(persons.regionCode)
  return withEveryKey(regionCodes, rows)
}

async function byGender(db: Reads, now: Date) {
  const agreed = consentingPersons(db, 'STATISTICS', now)
  const rows = await db
    .select({ key: persons.gender, count: count() })
    .from(persons)
    .innerJoin(agreed, eq(agreed.personId, persons.id))
    .where(eq(persons.status, 'ACTIVE'))
    .groupBy(persons.gender)
  return withEveryKey(Gender.options, rows)
}
