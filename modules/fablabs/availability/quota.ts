import type { Queries, Reads } from '#platform/db/database.ts'
import { param, prepared } from '#platform/db/prepared-statements.ts'
import { and, eq, gt, lt, ne } from '#platform/db/query-builder.ts'
import { clipIntervals, dayMs, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { localDay, localParts, parseInstant } from '#platform/lib/local-time.ts'
import { conflict } from '#platform/problem.ts'
import { formatInstant, inAllLanguages } from '../explanations.ts'
import { policy } from '../policy.ts'
import { fablabBookings as bookings } from '../tables.ts'
import { whereOccupying } from './free-busy.ts'

/** Time that somebody of an organisation has booked. */
export interface BookedInterval extends Interval {
  personId: string
}

interface QuotaSubject {
  personId: string
  organisationId: string
  now: Date
  /** A booking about to move does not count against itself. */
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

/** What the organisation has booked in the weeks that `window` touches. */
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

/** Monday to Monday, by the clock on the wall. */
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

/** The first limit that one more booking would pass; undefined when it fits beside all there is. */
export function findQuotaBreach(booked: readonly BookedInterval[], slot: Interval, personId: string, timeZone: string) {
  const minutes = (some: readonly Interval[], within: Interval) =>
    clipIntervals(some, within).reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
  for (const { scope, period, limit } of quotaLimits) {
    const theirs = scope === 'person' ? booked.filter((one) => one.personId === personId) : booked
    const span = period === 'day' ? localDay : localWeek
    const touched = new Map(
      [slot.start, slot.end - 1].map((at) => [span(at, timeZone).start, span(at, timeZone)]),
    ).values()
    for (const within of touched) {
      const used = minutes(theirs, within)
      if (used + minutes([slot], within) > limit)
        return { scope, period, limitMinutes: limit, usedMinutes: used, from: within.start, until: within.end }
    }
  }
  return undefined
}

/** F6: nobody, and no organisation, takes more of the network than a day and a week allow. */
export async function assertWithinQuota(
  db: Reads,
  whose: QuotaSubject,
  slot: Interval,
  timeZone: string,
): Promise<void> {
  const breach = findQuotaBreach(await loadBookedIntervals(db, whose, slot, timeZone), slot, whose.personId, timeZone)
  if (!breach) return
  const { scope, period, limitMinutes, usedMinutes, from, until } = breach
  const hours = { limit: limitMinutes / 60, used: Math.round(usedMinutes / 6) / 10 }
  const who = {
    person: { fr: 'une personne', ar: 'شخص واحد', en: 'one person' },
    organisation: { fr: 'une organisation', ar: 'منظمة واحدة', en: 'one organisation' },
  }[scope]
  const span = { day: { fr: 'jour', ar: 'اليوم', en: 'day' }, week: { fr: 'semaine', ar: 'الأسبوع', en: 'week' } }[
    period
  ]
  throw conflict(
    `At most ${hours.limit} hours a ${period} are booked by one ${scope}, and ${hours.used} are already: book less, or from ${new Date(until).toISOString()} on.`,
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
            fr: `On réserve au plus ${hours.limit} heures par ${span.fr} pour ${who.fr}, et ${hours.used} le sont déjà. À partir de ${formatInstant(until, 'fr', timeZone)}, c’est de nouveau possible.`,
            ar: `الحد الأقصى هو ${hours.limit} ساعة في ${span.ar} ل${who.ar}، وقد حُجز منها ${hours.used}. يصبح ذلك ممكنا من جديد ابتداء من ${formatInstant(until, 'ar', timeZone)}.`,
            en: `At most ${hours.limit} hours a ${span.en} are booked by ${who.en}, and ${hours.used} are already. From ${formatInstant(until, 'en', timeZone)} on it is possible again.`,
          })[lang],
      ),
    },
    'quota-exceeded',
  )
}
