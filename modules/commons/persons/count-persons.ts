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
  summary: 'Count the people of the programme by region or by gender.',
  description: 'Counts under five are suppressed, and so are other counts from which they could be derived.',
  route: 'GET /commons/persons/count',
  effect: 'read',
  access: 'public',
  examples: examples.countPersons,
  input: z.object({
    by: z
      .enum(['REGION', 'GENDER'])
      .describe('Dimension of the count. By gender only persons who consent to STATISTICS are counted.'),
  }),
  output: z.object({
    asOf: z.iso.datetime(),
    by: z.enum(['REGION', 'GENDER']),
    total: PublicCount,
    items: z.array(z.object({ key: z.string().describe('A region code, a gender, or NONE.'), ...PublicCount.shape })),
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

/** Returns a count for every key, also zero counts: a missing key would reveal that there are none. */
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
  const consenting = consentingPersons(db, 'STATISTICS', now)
  const rows = await db
    .select({ key: persons.gender, count: count() })
    .from(persons)
    .innerJoin(consenting, eq(consenting.personId, persons.id))
    .where(eq(persons.status, 'ACTIVE'))
    .groupBy(persons.gender)
  return withEveryKey(Gender.options, rows)
}
