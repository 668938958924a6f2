import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, gte, inArray, lt, lte } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { hourMs } from '#platform/lib/interval.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import {
  fablabBookings as bookings,
  fablabQualificationGrants as grants,
  fablabIncidents as incidents,
  fablabLabs as labs,
  fablabProjects as projects,
} from './tables.ts'

/** A counted row with its region. For hours, `ms` is the time it adds. */
interface Counted {
  id: string
  region: RegionCode | null
  ms?: number
}

const periodEnd = ({ to, asOf }: IndicatorPeriod) => (to <= asOf ? to : new Date(asOf.getTime() + 1))

/** Returns the figures of the country and its regions. Hours are rounded per region and then summed, so that the regions add up. */
function figuresOf(counted: readonly Counted[]): Figure[] {
  const amountOf = (some: readonly Counted[]) =>
    some.some(({ ms }) => ms !== undefined)
      ? Math.round(some.reduce((sum, { ms = 0 }) => sum + ms, 0) / hourMs)
      : some.length
  const figure = (region: Figure['region'], some: readonly Counted[], value: number): Figure => ({
    region,
    value,
    async ids(limit, cursor) {
      const rest = some
        .map(({ id }) => id)
        .sort()
        .filter((id) => cursor === undefined || id > cursor)
      return { ids: rest.slice(0, limit), nextCursor: rest.length > limit ? rest[limit - 1]! : null }
    },
  })
  const regions = [...Map.groupBy(counted, ({ region }) => region ?? ('UNKNOWN' as const))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const parts = regions.map(([region, some]) => figure(region, some, amountOf(some)))
  return [
    figure(
      'ALL',
      counted,
      parts.reduce((sum, { value }) => sum + value!, 0),
    ),
    ...parts,
  ]
}

const openLabs = (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: labs.id, region: labs.regionCode })
    .from(labs)
    .where(and(eq(labs.status, 'OPEN'), lt(labs.createdAt, periodEnd(period))))

/** Returns bookings that ended in the period in one of these states. */
const endedBookings = (db: Reads, period: IndicatorPeriod, ...states: ('COMPLETED' | 'NO_SHOW')[]) =>
  db
    .select({
      id: bookings.id,
      region: labs.regionCode,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      from: bookings.checkedInAt,
      to: bookings.checkedOutAt,
    })
    .from(bookings)
    .innerJoin(labs, eq(labs.id, bookings.labId))
    .where(
      and(inArray(bookings.state, states), gte(bookings.endsAt, period.from), lt(bookings.endsAt, periodEnd(period))),
    )

const usedMachineHours = async (db: Reads, period: IndicatorPeriod): Promise<Counted[]> =>
  (await endedBookings(db, period, 'COMPLETED')).map(({ id, region, startsAt, endsAt, from, to }) => ({
    id,
    region,
    ms: Math.max(0, (to ?? endsAt).getTime() - (from ?? startsAt).getTime()),
  }))

const validGrants = (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: grants.id, region: labs.regionCode })
    .from(grants)
    .innerJoin(labs, eq(labs.id, grants.labId))
    .where(
      and(
        eq(grants.state, 'GRANTED'),
        lte(grants.grantedAt, periodEnd(period)),
        gt(grants.expiresAt, periodEnd(period)),
      ),
    )

const openProjects = (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: projects.id, region: labs.regionCode })
    .from(projects)
    .leftJoin(labs, eq(labs.id, projects.labId))
    .where(and(eq(projects.openness, 'OPEN'), lt(projects.createdAt, periodEnd(period))))

const reportedIncidents = (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: incidents.id, region: labs.regionCode })
    .from(incidents)
    .innerJoin(labs, eq(labs.id, incidents.labId))
    .where(and(gte(incidents.happenedAt, period.from), lt(incidents.happenedAt, periodEnd(period))))

const indicator = (
  code: string,
  fr: string,
  ar: string,
  en: string,
  unit: string,
  rows: (db: Reads, period: IndicatorPeriod) => Promise<Counted[]>,
): Indicator => ({
  code,
  title: { fr, ar, en },
  unit,
  target: null,
  compute: async (db, period) => figuresOf(await rows(db, period)),
})

/** Indicators of the network. The source names no target for any of them. */
export const indicators: readonly Indicator[] = [
  indicator('P4.1', 'FabLabs ouverts', 'مختبرات التصنيع المفتوحة', 'Open FabLabs', 'lab', openLabs),
  indicator(
    'P4.2',
    'Heures de machine utilisées',
    'ساعات استعمال الآلات',
    'Machine hours used',
    'hour',
    usedMachineHours,
  ),
  indicator('P4.3', 'Réservations honorées', 'الحجوزات المنجزة', 'Bookings that took place', 'booking', (db, period) =>
    endedBookings(db, period, 'COMPLETED'),
  ),
  indicator('P4.4', 'Réservations sans présence', 'حجوزات دون حضور', 'Bookings with no-show', 'booking', (db, period) =>
    endedBookings(db, period, 'NO_SHOW'),
  ),
  indicator('P4.5', 'Qualifications valides', 'المؤهلات السارية', 'Valid qualifications', 'qualification', validGrants),
  indicator(
    'P4.6',
    'Projets ouverts documentés',
    'المشاريع المفتوحة الموثقة',
    'Open projects documented',
    'project',
    openProjects,
  ),
  indicator('P4.7', 'Incidents signalés', 'الحوادث المبلغ عنها', 'Incidents reported', 'incident', reportedIncidents),
]
