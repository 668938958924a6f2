import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { count, eq } from '#platform/db/query-builder.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { consentingPersons } from '../consents/consent-history.ts'
import { PublicCount, suppressTable } from '../suppression.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Gender } from '../vocabulary.ts'

export const countPersons = operation({
  name: 'commons.countPersons',
  summary:
    'Count the people of the programme by region or by gender. Counts under five are suppressed, and so is what would give them away.',
  route: 'GET /commons/persons/count',
  effect: 'read',
  access: 'public',
  examples: [
    {
      ask: {
        fr: 'Combien de personnes participent au programme par région ?',
        ar: 'كم عدد المشاركين في البرنامج حسب الجهة؟',
        en: 'How many people take part in the programme, by region?',
      },
      input: { by: 'REGION' },
    },
    {
      ask: {
        fr: 'Quelle est la part des femmes dans le programme ?',
        ar: 'ما هي نسبة النساء في البرنامج؟',
        en: 'What is the share of women in the programme?',
      },
      input: { by: 'GENDER' },
    },
    {
      ask: {
        fr: 'Combien de femmes et combien d’hommes ?',
        ar: 'كم عدد النساء وكم عدد الرجال؟',
        en: 'How many women and how many men?',
      },
      input: { by: 'GENDER' },
    },
    {
      ask: {
        fr: 'Compte les participants de chaque région',
        ar: 'احسب المشاركين في كل جهة',
        en: 'Count the participants of each region',
      },
      input: { by: 'REGION' },
    },
    {
      ask: {
        fr: 'Où vivent les participants, région par région ?',
        ar: 'أين يقيم المشاركون جهة بجهة؟',
        en: 'Where do the participants live, region by region?',
      },
      input: { by: 'REGION' },
    },
  ],
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
