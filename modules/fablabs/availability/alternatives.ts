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

/** A slot somebody would like to have. */
export interface BookingRequest {
  place: MachineInLab
  slot: Interval
  personId: string
  organisationId: string
  now: Date
  /** The booking that is to move there. */
  excludedBookingId?: string
}

const maxAlternatives = 5
/** So many of the same machine before others are shown, if there are others. */
const minOfSameMachine = 3

/**
 * Up to five free slots as long as the wished one, which this person may book as they are: first the same machine, nearest in
 * time first, then the nearest slot of others of its category, those in the same lab before those in the region.
 */
export async function findAlternatives(db: Reads, wish: BookingRequest) {
  const near = await findAlternativesWithin(db, wish, 14 * dayMs)
  return near.length > 0 ? near : findAlternativesWithin(db, wish, policy.horizonMs)
}

async function findAlternativesWithin(db: Reads, wish: BookingRequest, reach: number) {
  const { place, slot, personId, now, excludedBookingId } = wish
  const window = {
    start: Math.max(now.getTime(), slot.start - 2 * dayMs),
    end: Math.min(slot.end + reach, now.getTime() + policy.horizonMs),
  }
  const alike = await findMachinesInLabs(
    db,
    and(eq(models.category, place.model.category), eq(labs.regionCode, place.lab.regionCode)),
  )
  const calendar = await readFreeBusy(db, alike, window, { now, excludedBookingId })
  const booked = await loadBookedIntervals(db, wish, window, place.lab.timeZone)
  const standings = await loadQualificationValidities(
    db,
    personId,
    alike.flatMap(({ model }) => model.requiredQualificationIds),
  )

  const nearest = (one: MachineInLab, count: number) => {
    const needed = standings.filter(({ qualificationId }) =>
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
  const inLab = (one: MachineInLab) => Number(one.lab.id !== place.lab.id)
  const others = alike
    .filter(({ machine }) => machine.id !== place.machine.id)
    .flatMap((one) => nearest(one, 1))
    .sort((a, b) => inLab(a.place) - inLab(b.place) || a.distance - b.distance)
  const room = Math.max(minOfSameMachine, maxAlternatives - others.length)
  return [...same.slice(0, room), ...others].slice(0, maxAlternatives).map(({ place: one, free }) => ({
    ...toMachineInLabView(one),
    ...toSlotView(free.start, free.end, one.lab.timeZone),
  }))
}
