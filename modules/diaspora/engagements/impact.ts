import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, count, gte, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { countryCodes } from '#platform/lib/identifiers.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { PublicCount, suppressSmallCount, suppressTable } from '../../commons/suppression.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { whereDiscoverable } from '../profiles/tiers.ts'
import {
  diasporaBridges as bridges,
  diasporaEngagements as engagements,
  diasporaEvents as events,
  diasporaProfiles as profiles,
} from '../tables.ts'
import * as examples from './impact.examples.ts'

const impactDimensions = {
  COUNTRY: { column: profiles.countryCode, keys: countryCodes.filter((code) => code !== 'MA') },
  REGION: { column: profiles.originRegionCode, keys: regionCodes },
  SECTOR: { column: profiles.mainSector, keys: NmaSection.options },
} as const

export const impact = operation({
  name: 'diaspora.impact',
  summary: 'Count verified members of the diaspora by country, region or sector, and their results.',
  description:
    'Also counts completed engagements, held events and valid bridges. Counts under five are suppressed, and so are other counts from which they could be derived.',
  route: 'GET /diaspora/impact',
  effect: 'read',
  access: 'public',
  examples: examples.impact,
  input: z.object({
    by: z
      .enum(['COUNTRY', 'REGION', 'SECTOR'])
      .default('COUNTRY')
      .describe('Country of residence, region of origin or main sector.'),
  }),
  output: z.object({
    asOf: z.iso.datetime(),
    by: z.enum(['COUNTRY', 'REGION', 'SECTOR']),
    members: PublicCount.describe('Verified members who agreed to be found. Hidden members are not counted.'),
    items: z.array(
      z.object({
        key: z.string().describe('A country code, a region code, a section, or NONE.'),
        ...PublicCount.shape,
      }),
    ),
    engagementsCompleted: PublicCount,
    eventsHeld: z.int(),
    bridgesValid: z.int(),
  }),
  async handler({ by }, { db, now }) {
    const { column, keys } = impactDimensions[by]
    const rows = await db
      .select({ key: column, count: count() })
      .from(profiles)
      .where(whereDiscoverable(db, now()))
      .groupBy(column)
    // Every key is listed, also those without members: a missing key would reveal that there are none.
    const counts = Object.fromEntries(
      [...keys, 'NONE'].map((key) => [key, rows.find((row) => (row.key ?? 'NONE') === key)?.count ?? 0]),
    )
    const { total, cells } = suppressTable(counts)
    return {
      asOf: now().toISOString(),
      by,
      members: total,
      items: Object.entries(cells)
        .map(([key, cell]) => ({ key, ...cell }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ...(await countResults(db, now())),
    }
  },
})

async function countResults(db: Reads, now: Date) {
  const today = localDateOf(now)
  const [completed, held, valid] = await Promise.all([
    db.$count(engagements, inArray(engagements.state, ['COMPLETED', 'FOLLOWED_UP'])),
    db.$count(events, inArray(events.state, ['HELD', 'CLOSED'])),
    db.$count(
      bridges,
      and(lte(bridges.signedOn, today), or(isNull(bridges.validUntil), gte(bridges.validUntil, today))),
    ),
  ])
  return { engagementsCompleted: suppressSmallCount(completed), eventsHeld: held, bridgesValid: valid }
}
