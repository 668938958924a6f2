import type { Reads } from '#platform/db/database.ts'
import { peakUsage } from '#platform/lib/capacity.ts'
import { clipIntervals, contains, intervalOf, minuteMs, overlaps } from '#platform/lib/interval.ts'
import { localDay, openIntervals } from '#platform/lib/local-time.ts'
import { closuresAffecting } from '../availability/free-busy.ts'
import { localWeek } from '../availability/quota.ts'
import { bookingsWhere } from '../bookings/access.ts'
import { bookingStateAt } from '../bookings/state-machine.ts'
import { policy } from '../policy.ts'
import { grantValidUntil } from '../qualifications/validity.ts'
import {
  fablabClosures as closures,
  fablabQualificationGrants as grants,
  fablabOpeningHours as openingHours,
  fablabQualifications as qualifications,
} from '../tables.ts'

/** Checks the invariants of all bookings against the rows alone. Returns a sentence for each violation. */
export async function findViolations(db: Reads, now: Date): Promise<string[]> {
  const all = await bookingsWhere(db, undefined)
  const hours = Map.groupBy(await db.select().from(openingHours), ({ labId }) => labId)
  const closed = Map.groupBy(await db.select().from(closures), ({ labId }) => labId)
  const qualificationsById = new Map((await db.select().from(qualifications)).map((one) => [one.id, one]))
  const grantsByPerson = Map.groupBy(await db.select().from(grants), ({ personId }) => personId)
  const violations: string[] = []

  for (const [machineId, rows] of Map.groupBy(all, ({ machine }) => machine.id)) {
    const taking = rows
      .filter(({ booking }) => ['HELD', 'CONFIRMED', 'IN_USE', 'COMPLETED'].includes(bookingStateAt(booking, now)))
      .map(({ booking }) => ({ start: booking.blockedFrom.getTime(), end: booking.blockedUntil.getTime() }))
    const peak = peakUsage(taking, { start: 0, end: Number.MAX_SAFE_INTEGER })
    if (peak > rows[0]!.machine.concurrency) violations.push(`${machineId} has ${peak} bookings at once`)
  }

  for (const { booking, machine, model, lab } of all) {
    const slot = intervalOf(booking)
    const name = `${booking.state} ${booking.id}`
    if (booking.state === 'IN_USE' && model.needsSupervision && !booking.supervisorId)
      violations.push(`${name} is used without a supervisor`)
    if (booking.labId !== machine.labId) violations.push(`${name} is in a lab where its machine is not`)
    if (!['HELD', 'CONFIRMED'].includes(bookingStateAt(booking, now)) || slot.end <= now.getTime()) continue
    if (machine.status !== 'AVAILABLE') violations.push(`${name} is on a machine that is ${machine.status}`)
    if (
      closuresAffecting({ closures: closed }, { lab, machine }).some((closure) => overlaps(intervalOf(closure), slot))
    )
      violations.push(`${name} is in a closure`)
    const around = { start: slot.start - 86_400_000, end: slot.end + 86_400_000 }
    if (!openIntervals(hours.get(lab.id) ?? [], lab.timeZone, around).some((open) => contains(open, slot)))
      violations.push(`${name} is outside opening hours`)
    for (const id of model.requiredQualificationIds) {
      const valid = (grantsByPerson.get(booking.personId) ?? []).some(
        (grant) =>
          grant.qualificationId === id &&
          grant.state === 'GRANTED' &&
          grantValidUntil(grant, qualificationsById.get(id)!) >= booking.endsAt,
      )
      if (!valid) violations.push(`${name} is without ${id}`)
    }
  }
  const counted = all.filter(({ booking }) =>
    ['HELD', 'CONFIRMED', 'IN_USE', 'COMPLETED'].includes(bookingStateAt(booking, now)),
  )
  for (const [whose, limits] of Object.entries(quotas)) {
    for (const [id, rows] of Map.groupBy(counted, ({ booking }) => booking[whose as keyof typeof quotas])) {
      for (const [span, limit] of limits) {
        const within = rows.flatMap(({ booking, lab }) =>
          [booking.startsAt, booking.endsAt].map((at) => span(at.getTime(), lab.timeZone)),
        )
        for (const period of within) {
          const minutes = clipIntervals(
            rows.map(({ booking }) => intervalOf(booking)),
            period,
          ).reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
          if (minutes > limit)
            violations.push(
              `${id} has booked ${minutes} of ${limit} minutes from ${new Date(period.start).toISOString()}`,
            )
        }
      }
    }
  }
  return [...new Set(violations)]
}

const quotas = {
  personId: [
    [localDay, policy.quotas.personDay],
    [localWeek, policy.quotas.personWeek],
  ],
  organisationId: [
    [localDay, policy.quotas.organisationDay],
    [localWeek, policy.quotas.organisationWeek],
  ],
} as const
