import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs, type Interval } from '#platform/lib/interval.ts'
import { buffersOf, findMachinesInLabs, type MachineInLab, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { loadQualificationValidities, missingQualificationsAt } from '../qualifications/validity.ts'
import { toSlotView } from '../slot-view.ts'
import { fablabLabs as labs, fablabMachineModels as models } from '../tables.ts'
import { freeIntervalsOf, readFreeBusy } from './free-busy.ts'
import { findQuotaBreach, loadBookedIntervals } from './quota.ts'
import { nearestSlots } from './slots.ts'

/** A request to book a slot. */
export interface BookingRequest {
  place: MachineInLab
  slot: Interval
  personId: string
  organisationId: string
  now: Date
  /** Booking that is being moved to the slot. */
  excludedBookingId?: string
}

const maxAlternatives = 5
/** Minimum number of slots of the same machine, before slots of other machines. */
const minOfSameMachine = 3

/**
 * Returns up to five free slots of the same length that this person may book: first the same machine, nearest in time first, then the
 * nearest slot of other machines of its category, in the same lab before the region.
 */
export async function findAlternatives(db: Reads, request: BookingRequest) {
  const nearby = await findAlternativesWithin(db, request, 14 * dayMs)
  return nearby.length > 0 ? nearby : findAlternativesWithin(db, request, policy.horizonMs)
}

async function findAlternativesWithin(db: Reads, request: BookingRequest, reachMs: number) {
  const { place, slot, personId, now, excludedBookingId } = request
  const window = {
    start: Math.max(now.getTime(), slot.start - 2 * dayMs),
    end: Math.min(slot.end + reachMs, now.getTime() + policy.horizonMs),
  }
  const candidates = await findMachinesInLabs(
    db,
    and(eq(models.category, place.model.category), eq(labs.regionCode, place.lab.regionCode)),
  )
  const calendar = await readFreeBusy(db, candidates, window, { now, excludedBookingId })
  const booked = await loadBookedIntervals(db, request, window, place.lab.timeZone)
  const validities = await loadQualificationValidities(
    db,
    personId,
    candidates.flatMap(({ model }) => model.requiredQualificationIds),
  )

  const nearest = (one: MachineInLab, count: number) => {
    const needed = validities.filter(({ qualificationId }) =>
      one.model.requiredQualificationIds.includes(qualificationId),
    )
    const { before, after } = buffersOf(one.model)
    return nearestSlots(freeIntervalsOf(calendar, one), slot.start, slot.end - slot.start, before + after, count)
      .filter(
        (free) =>
          missingQualificationsAt(needed, free.end).length === 0 &&
          !findQuotaBreach(booked, free, personId, one.lab.timeZone),
      )
      .map((free) => ({ place: one, free, distance: Math.abs(free.start - slot.start) }))
  }
  const same = nearest(place, maxAlternatives)
  const isOtherLab = (one: MachineInLab) => Number(one.lab.id !== place.lab.id)
  const others = candidates
    .filter(({ machine }) => machine.id !== place.machine.id)
    .flatMap((one) => nearest(one, 1))
    .sort((a, b) => isOtherLab(a.place) - isOtherLab(b.place) || a.distance - b.distance)
  const sameMachineCount = Math.max(minOfSameMachine, maxAlternatives - others.length)
  return [...same.slice(0, sameMachineCount), ...others].slice(0, maxAlternatives).map(({ place: one, free }) => ({
    ...toMachineInLabView(one),
    ...toSlotView(free.start, free.end, one.lab.timeZone),
  }))
}
