import type { Reads } from '#platform/db/database.ts'
import { and, eq, isNotNull, lte, ne } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, Period } from '#platform/indicator.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { dayOf } from './fields.ts'
import { type GrowthStatus, growthOf } from './growth/classify-growth.ts'
import { defaultDefinition, growthDefinitions } from './growth/definitions.ts'
import { growthFactsOf } from './growth/facts.ts'
import { policy } from './policy.ts'
import { ventureEnrolments as enrolments, ventureStartups as startups, ventureSupports as supports } from './tables.ts'

/** One thing that is counted, and where it is. */
interface Counted {
  id: string
  region: RegionCode | null
}

/** All of these indicators are stocks: what had been reached at the end of the period, as far as it was known. */
const endOf = ({ to, asOf }: Period) => (to <= asOf ? new Date(to.getTime() - 1) : asOf)

function figuresOf(counted: readonly Counted[]): Figure[] {
  const figure = (region: Figure['region'], some: readonly Counted[]): Figure => {
    const all = [...new Set(some.map(({ id }) => id))].sort()
    return {
      region,
      value: all.length,
      async ids(limit, cursor) {
        const rest = all.filter((id) => cursor === undefined || id > cursor)
        const ids = rest.slice(0, limit)
        return { ids, nextCursor: rest.length > limit ? ids.at(-1)! : null }
      },
    }
  }
  const regions = [...Map.groupBy(counted, ({ region }) => region ?? ('UNKNOWN' as const))].sort(([a], [b]) => (a < b ? -1 : 1))
  return [figure('ALL', counted), ...regions.map(([region, some]) => figure(region, some))]
}

/** V7: one enterprise is one startup, named by the one of its rows that was there first; without an ICE it cannot be told from others. */
function oncePerEnterprise(rows: readonly { id: string; enterpriseKey: string | null; regionCode: RegionCode | null }[]): Counted[] {
  const first = new Map<string, Counted>()
  for (const { id, enterpriseKey, regionCode } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (enterpriseKey && !first.has(enterpriseKey)) first.set(enterpriseKey, { id, region: regionCode })
  return [...first.values()]
}

/** Graduated, or ACTIVE for six months, and not closed: the source does not define what it is for a startup to emerge. */
async function emerged(db: Reads, period: Period) {
  const at = endOf(period)
  const rows = await db
    .select({ startup: startups, enrolment: enrolments })
    .from(enrolments)
    .innerJoin(startups, eq(startups.id, enrolments.startupId))
    .where(and(isNotNull(enrolments.activeAt), lte(enrolments.activeAt, at), ne(enrolments.state, 'CANCELLED')))
  const counted = rows.filter(({ startup: { status, closedOn }, enrolment: { activeAt, graduatedAt, endedAt } }) => {
    const closed = status === 'CLOSED' && (closedOn === null || closedOn <= dayOf(at))
    const graduated = graduatedAt !== null && graduatedAt <= at
    const stayed = addMonths(activeAt!, policy.emergedAfterMonths) <= at && (endedAt === null || endedAt > at)
    return !closed && (graduated || stayed)
  })
  return figuresOf(oncePerEnterprise(counted.map(({ startup }) => startup)))
}

/** Organisations - of founders, and investors - that were helped, with what proves it. The source gives one number for both. */
async function supported(db: Reads, period: Period) {
  const at = endOf(period)
  const rows = await db
    .select({ id: supports.beneficiaryOrganisationId, region: supports.regionCode })
    .from(supports)
    .where(and(isNotNull(supports.evidenceNote), lte(supports.doneOn, dayOf(at)), lte(supports.createdAt, period.asOf)))
  return figuresOf(rows)
}

/** By the default definition, from figures that were verified, as known at the time. */
const ofGrowth = (status: keyof Pick<GrowthStatus, 'gazelle' | 'unicorn'>) => async (db: Reads, period: Period) => {
  const at = endOf(period)
  const rows = await db
    .select()
    .from(startups)
    .where(and(isNotNull(startups.enterpriseKey), lte(startups.createdAt, period.asOf)))
  const facts = await growthFactsOf(db, rows, period.asOf)
  const reached = rows.filter(({ id }) => {
    const { reached, verified } = growthOf(growthDefinitions[defaultDefinition], facts.get(id)!, dayOf(at))[status]
    return reached && verified
  })
  return figuresOf(oncePerEnterprise(reached))
}

/** The ventures' part of the programme's follow-up; the targets are those its source names. */
export const indicators: readonly Indicator[] = [
  {
    code: 'P1.1',
    title: { fr: 'Startups innovantes émergées', ar: 'الشركات الناشئة المبتكرة المنبثقة', en: 'Innovative startups that emerged' },
    unit: 'startup',
    target: 50,
    compute: emerged,
  },
  {
    code: 'P1.2',
    title: { fr: 'Entrepreneurs et investisseurs soutenus', ar: 'المقاولون والمستثمرون المدعومون', en: 'Entrepreneurs and investors supported' },
    unit: 'organisation',
    target: 35,
    compute: supported,
  },
  {
    code: 'P1.3',
    title: { fr: 'Entreprises gazelles', ar: 'المقاولات الغزالة', en: 'Gazelle companies' },
    unit: 'startup',
    target: 2,
    compute: ofGrowth('gazelle'),
  },
  { code: 'P1.4', title: { fr: 'Licornes', ar: 'الشركات أحادية القرن', en: 'Unicorns' }, unit: 'startup', target: 1, compute: ofGrowth('unicorn') },
]
