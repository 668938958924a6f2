import type { Queries, Reads } from '#platform/db/database.ts'
import { param, prepared } from '#platform/db/prepared-statements.ts'
import { and, eq, gt, lt, ne } from '#platform/db/query-builder.ts'
import { clipIntervals, dayMs, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { localDay, localParts, parseInstant } from '#platform/lib/local-time.ts'
import { commonsError } from '../../commons/errors.ts'
import { formatInstant, inAllLanguages } from '../explanations.ts'
import { policy } from '../policy.ts'
import { fablabBookings as bookings } from '../tables.ts'
import { whereOccupying } from './free-busy.ts'

/** Time booked by a member of an organisation. */
export interface BookedInterval extends Interval {
  personId: string
}

interface QuotaSubject {
  personId: string
  organisationId: string
  now: Date
  /** Booking that is being moved and does not count. */
  excludedBookingId?: string
}

const bookedByOrganisation = prepared((db) =>
  db
    .select({ personId: bookings.personId, startsAt: bookings.startsAt, endsAt: bookings.endsAt })
    .from(bookings)
    .where(
      and(
        eq(bookings.organisationId, param('organisationId', bookings.organisationId)),
        gt(bookings.startsAt, param('from', bookings.startsAt)),
        lt(bookings.startsAt, param('to', bookings.startsAt)),
        whereOccupying(param('now', bookings.heldUntil)),
        ne(bookings.id, param('except', bookings.id)),
      ),
    )
    .prepare('fablab_booked'),
)

/** Returns the bookings of the organisation in the weeks that `window` touches. */
export async function loadBookedIntervals(
  db: Reads,
  { organisationId, now, excludedBookingId = '' }: QuotaSubject,
  window: Interval,
  timeZone: string,
): Promise<BookedInterval[]> {
  const from = new Date(localWeek(window.start, timeZone).start - policy.maxMinutes * minuteMs)
  const to = new Date(localWeek(window.end, timeZone).end)
  const rows = await bookedByOrganisation(db as Queries).execute({
    organisationId,
    from,
    to,
    now,
    except: excludedBookingId,
  })
  return rows.map(({ personId, startsAt, endsAt }) => ({ personId, start: startsAt.getTime(), end: endsAt.getTime() }))
}

/** Returns the week of an instant, from Monday to Monday in local time. */
export function localWeek(instant: number, timeZone: string): Interval {
  const { date, weekday } = localParts(instant, timeZone)
  const midnight = (days: number) =>
    parseInstant(
      `${new Date(Date.parse(`${date}T00:00Z`) + days * dayMs).toISOString().slice(0, 10)}T00:00`,
      timeZone,
    ).getTime()
  return { start: midnight(1 - weekday), end: midnight(8 - weekday) }
}

const quotaLimits = [
  { scope: 'person', period: 'day', limit: policy.quotas.personDay },
  { scope: 'person', period: 'week', limit: policy.quotas.personWeek },
  { scope: 'organisation', period: 'day', limit: policy.quotas.organisationDay },
  { scope: 'organisation', period: 'week', limit: policy.quotas.organisationWeek },
] as const

/** Returns the first quota that the slot would exceed; undefined when it fits. */
export function findQuotaBreach(booked: readonly BookedInterval[], slot: Interval, personId: string, timeZone: string) {
  const minutes = (intervals: readonly Interval[], within: Interval) =>
    clipIntervals(intervals, within).reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
  for (const { scope, period, limit } of quotaLimits) {
    const counted = scope === 'person' ? booked.filter((one) => one.personId === personId) : booked
    const periodOf = period === 'day' ? localDay : localWeek
    const periods = new Map(
      [slot.start, slot.end - 1].map((at) => [periodOf(at, timeZone).start, periodOf(at, timeZone)]),
    ).values()
    for (const within of periods) {
      const used = minutes(counted, within)
      if (used + minutes([slot], within) > limit)
        return { scope, period, limitMinutes: limit, usedMinutes: used, from: within.start, until: within.end }
    }
  }
  return undefined
}

/** Throws 409 `quota-exceeded` when the slot exceeds the daily or weekly quota of the person or the organisation. */
export async function assertWithinQuota(
  db: Reads,
  subject: QuotaSubject,
  slot: Interval,
  timeZone: string,
): Promise<void> {
  const breach = findQuotaBreach(
    await loadBookedIntervals(db, subject, slot, timeZone),
    slot,
    subject.personId,
    timeZone,
  )
  if (!breach) return
  const { scope, period, limitMinutes, usedMinutes, from, until } = breach
  const hours = { limit: limitMinutes / 60, used: Math.round(usedMinutes / 6) / 10 }
  const scopeNames = {
    person: { fr: 'une personne', ar: 'شخص واحد', en: 'one person' },
    organisation: { fr: 'une organisation', ar: 'منظمة واحدة', en: 'one organisation' },
  }[scope]
  const periodOf = { day: { fr: 'jour', ar: 'اليوم', en: 'day' }, week: { fr: 'semaine', ar: 'الأسبوع', en: 'week' } }[
    period
  ]
  throw commonsError(
    'quota-exceeded',
    `The limit is ${hours.limit} hours per ${period} and ${scope}; ${hours.used} are booked. Book less, or from ${new Date(until).toISOString()}.`,
    {
      quota: {
        scope,
        period,
        limitMinutes,
        usedMinutes,
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
      },
      explanation: inAllLanguages(
        (lang) =>
          ({
            fr: `On réserve au plus ${hours.limit} heures par ${periodOf.fr} pour ${scopeNames.fr}, et ${hours.used} le sont déjà. À partir de ${formatInstant(until, 'fr', timeZone)}, c’est de nouveau possible.`,
            ar: `الحد الأقصى هو ${hours.limit} ساعة في ${periodOf.ar} ل${scopeNames.ar}، وقد حُجز منها ${hours.used}. يصبح ذلك ممكنا من جديد ابتداء من ${formatInstant(until, 'ar', timeZone)}.`,
            en: `The limit is ${hours.limit} hours a ${periodOf.en} for ${scopeNames.en}, and ${hours.used} are already booked. It is possible again from ${formatInstant(until, 'en', timeZone)}.`,
          })[lang],
      ),
    },
  )
}
