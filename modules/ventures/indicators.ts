import type { Reads } from '#platform/db/database.ts'
import { and, eq, isNotNull, lte, ne } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { localDateOf } from '../commons/time-zone.ts'
import { classifyGrowth } from './growth/classify-growth.ts'
import { defaultGrowthDefinitionVersion, growthDefinitions } from './growth/definitions.ts'
import { loadGrowthFacts } from './growth/facts.ts'
import type { GrowthStatus } from './growth/growth-status.ts'
import { policy } from './policy.ts'
import { ventureEnrolments as enrolments, ventureStartups as startups, ventureSupports as supports } from './tables.ts'

/** A counted row with its region. */
interface CountedRow {
  id: string
  region: RegionCode | null
}

/** Returns the instant at which these indicators are measured: the end of the period, or `asOf` when that is earlier. */
const lastInstantOf = ({ to, asOf }: IndicatorPeriod) => (to <= asOf ? new Date(to.getTime() - 1) : asOf)

function toFigures(counted: readonly CountedRow[]): Figure[] {
  const figure = (region: Figure['region'], some: readonly CountedRow[]): Figure => {
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
  const regions = [...Map.groupBy(counted, ({ region }) => region ?? ('UNKNOWN' as const))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return [figure('ALL', counted), ...regions.map(([region, some]) => figure(region, some))]
}

/** Counts each enterprise once, by its oldest row. Startups without an ICE are not counted, because they cannot be distinguished. */
function oncePerEnterprise(
  rows: readonly { id: string; enterpriseKey: string | null; regionCode: RegionCode | null }[],
): CountedRow[] {
  const first = new Map<string, CountedRow>()
  for (const { id, enterpriseKey, regionCode } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (enterpriseKey && !first.has(enterpriseKey)) first.set(enterpriseKey, { id, region: regionCode })
  return [...first.values()]
}

/** Counts startups that graduated or were ACTIVE for six months, and are not closed. The source does not define "emerged". */
async function countEmergedStartups(db: Reads, period: IndicatorPeriod) {
  const at = lastInstantOf(period)
  const rows = await db
    .select({ startup: startups, enrolment: enrolments })
    .from(enrolments)
    .innerJoin(startups, eq(startups.id, enrolments.startupId))
    .where(and(isNotNull(enrolments.activeAt), lte(enrolments.activeAt, at), ne(enrolments.state, 'CANCELLED')))
  const counted = rows.filter(({ startup: { status, closedOn }, enrolment: { activeAt, graduatedAt, endedAt } }) => {
    const closed = status === 'CLOSED' && (closedOn === null || closedOn <= localDateOf(at))
    const graduated = graduatedAt !== null && graduatedAt <= at
    const stayed = addMonths(activeAt!, policy.emergedAfterMonths) <= at && (endedAt === null || endedAt > at)
    return !closed && (graduated || stayed)
  })
  return toFigures(oncePerEnterprise(counted.map(({ startup }) => startup)))
}

/** Counts organisations of founders and of investors with evidence of support. The source gives one number for both. */
async function countSupportedOrganisations(db: Reads, period: IndicatorPeriod) {
  const at = lastInstantOf(period)
  const rows = await db
    .select({ id: supports.beneficiaryOrganisationId, region: supports.regionCode })
    .from(supports)
    .where(
      and(
        isNotNull(supports.evidenceNote),
        lte(supports.doneOn, localDateOf(at)),
        lte(supports.createdAt, period.asOf),
      ),
    )
  return toFigures(rows)
}

/** Counts startups that reached a status by the default definition, from verified figures as known at the time. */
const countByGrowth =
  (status: keyof Pick<GrowthStatus, 'gazelle' | 'unicorn'>) => async (db: Reads, period: IndicatorPeriod) => {
    const at = lastInstantOf(period)
    const rows = await db
      .select()
      .from(startups)
      .where(and(isNotNull(startups.enterpriseKey), lte(startups.createdAt, period.asOf)))
    const facts = await loadGrowthFacts(db, rows, period.asOf)
    const reached = rows.filter(({ id }) => {
      const { reached, verified } = classifyGrowth(
        growthDefinitions[defaultGrowthDefinitionVersion],
        facts.get(id)!,
        localDateOf(at),
      )[status]
      return reached && verified
    })
    return toFigures(oncePerEnterprise(reached))
  }

/** Indicators of the ventures programme, with the targets that its source names. */
export const indicators: readonly Indicator[] = [
  {
    code: 'P1.1',
    title: {
      fr: 'Startups innovantes émergées',
      ar: 'الشركات الناشئة المبتكرة المنبثقة',
      en: 'Innovative startups that emerged',
    },
    unit: 'startup',
    target: 50,
    compute: countEmergedStartups,
  },
  {
    code: 'P1.2',
    title: {
      fr: 'Entrepreneurs et investisseurs soutenus',
      ar: 'المقاولون والمستثمرون المدعومون',
      en: 'Entrepreneurs and investors supported',
    },
    unit: 'organisation',
    target: 35,
    compute: countSupportedOrganisations,
  },
  {
    code: 'P1.3',
    title: { fr: 'Entreprises gazelles', ar: 'المقاولات الغزالة', en: 'Gazelle companies' },
    unit: 'startup',
    target: 2,
    compute: countByGrowth('gazelle'),
  },
  {
    code: 'P1.4',
    title: { fr: 'Licornes', ar: 'الشركات أحادية القرن', en: 'Unicorns' },
    unit: 'startup',
    target: 1,
    compute: countByGrowth('unicorn'),
  },
]
