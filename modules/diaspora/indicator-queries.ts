import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNotNull, lt, lte, ne, or } from '#platform/db/query-builder.ts'
import type { Figure, IndicatorPeriod } from '#platform/indicator.ts'
import { hourMs } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { commonsNeeds as needs } from '../commons/tables.ts'
import { localDateOf } from '../commons/time-zone.ts'
import { figure, periodEnd } from './indicator-figures.ts'
import {
  diasporaBridges as bridges,
  diasporaEngagements as engagements,
  diasporaEvents as events,
  diasporaProfiles as profiles,
  diasporaRegistrations as registrations,
  diasporaContactRequests as requests,
} from './tables.ts'

/** Selects the profiles verified by the end of the period. Withdrawn and hidden profiles are not counted. */
export const verifiedProfiles = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        inArray(profiles.state, ['VERIFIED', 'PAUSED']),
        ne(profiles.tier, 'T0'),
        lt(profiles.verifiedAt, periodEnd(period)),
      ),
    )

/** Selects members with an engagement in progress in the twelve months before the end of the period. */
export async function activatedProfiles(db: Reads, period: IndicatorPeriod) {
  const end = periodEnd(period)
  const since = addMonths(end, -12)
  return db
    .select({ id: engagements.profileId, region: engagements.regionCode })
    .from(engagements)
    .where(
      and(
        isNotNull(engagements.startedAt),
        lt(engagements.startedAt, end),
        or(gte(engagements.startedAt, since), gte(engagements.completedAt, since)),
      ),
    )
}

/** Returns the median hours from the opening of a need to its first answer, over needs first answered in the period. Null if there are none. */
export async function hoursToReply(db: Reads, period: IndicatorPeriod): Promise<Figure[]> {
  const rows = await db
    .select({ id: needs.id, region: needs.regionCode, openedAt: needs.createdAt, answeredAt: requests.answeredAt })
    .from(requests)
    .innerJoin(needs, eq(needs.id, requests.needId))
    .where(and(isNotNull(requests.answeredAt), lt(requests.answeredAt, periodEnd(period))))
  const first = [...Map.groupBy(rows, ({ id }) => id).values()].map((answers) =>
    answers.reduce((earliest, row) => (row.answeredAt! < earliest.answeredAt! ? row : earliest)),
  )
  const inPeriod = first.filter(({ answeredAt }) => answeredAt! >= period.from)
  const hours = inPeriod
    .map(({ openedAt, answeredAt }) => (answeredAt!.getTime() - openedAt.getTime()) / hourMs)
    .sort((a, b) => a - b)
  const median =
    hours.length > 0 ? (hours[Math.floor((hours.length - 1) / 2)]! + hours[Math.floor(hours.length / 2)]!) / 2 : null
  return [figure({ region: 'ALL' }, inPeriod, median === null ? null : Math.round(median))]
}

export const completedEngagements = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: engagements.id, region: engagements.regionCode, kind: engagements.kind })
    .from(engagements)
    .where(
      and(
        inArray(engagements.state, ['COMPLETED', 'FOLLOWED_UP']),
        gte(engagements.completedAt, period.from),
        lt(engagements.completedAt, periodEnd(period)),
      ),
    )

export const signedBridges = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: bridges.id, kind: bridges.kind })
    .from(bridges)
    .where(
      and(
        gte(bridges.signedOn, localDateOf(period.from)),
        lt(bridges.signedOn, localDateOf(period.to)),
        lte(bridges.createdAt, period.asOf),
      ),
    )

/** Selects bridges with an output in the twelve months before the end of the period. */
export async function productiveBridges(db: Reads, period: IndicatorPeriod) {
  const end = periodEnd(period)
  const [from, to] = [localDateOf(addMonths(end, -12)), localDateOf(end)]
  const rows = await db
    .select()
    .from(bridges)
    .where(and(isNotNull(bridges.lastOutputOn), gte(bridges.lastOutputOn, from)))
  return rows
    .filter(({ outputs }) => outputs.some(({ producedOn }) => from <= producedOn && producedOn < to))
    .map(({ id, kind }) => ({ id, kind }))
}

export const heldEvents = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: events.id, kind: events.kind })
    .from(events)
    .where(
      and(
        inArray(events.state, ['HELD', 'CLOSED']),
        gte(events.startsAt, period.from),
        lt(events.startsAt, periodEnd(period)),
      ),
    )

export const attendedRegistrations = async (db: Reads, period: IndicatorPeriod) =>
  db
    .select({ id: registrations.id, kind: events.kind })
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.eventId))
    .where(
      and(
        eq(registrations.state, 'ATTENDED'),
        gte(registrations.attendedAt, period.from),
        lt(registrations.attendedAt, periodEnd(period)),
      ),
    )

/** Selects engagements proposed in the period to members who attended an event in the twelve months before. */
export async function engagementsAfterEvent(db: Reads, period: IndicatorPeriod) {
  const rows = await db
    .select({
      id: engagements.id,
      region: engagements.regionCode,
      kind: engagements.kind,
      proposedAt: engagements.createdAt,
      attendedAt: registrations.attendedAt,
    })
    .from(engagements)
    .innerJoin(
      registrations,
      and(eq(registrations.personId, engagements.personId), eq(registrations.state, 'ATTENDED')),
    )
    .where(and(gte(engagements.createdAt, period.from), lt(engagements.createdAt, periodEnd(period))))
  return rows.filter(
    ({ proposedAt, attendedAt }) => attendedAt! < proposedAt && addMonths(attendedAt!, 12) >= proposedAt,
  )
}
