import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs, type Interval } from '#platform/lib/interval.ts'
import { buffersOf, type Place, placesWhere, presentPlace } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { missingAt, standingsOf } from '../qualifications/validity.ts'
import { presentSlot } from '../slot-view.ts'
import { fablabLabs as labs, fablabMachineModels as models } from '../tables.ts'
import { freeOf, readCalendar } from './free-busy.ts'
import { bookedIn, quotaBreach } from './quota.ts'
import { nearestSlots } from './slots.ts'

/** A slot somebody would like to have. */
export interface Wish {
  place: Place
  slot: Interval
  personId: string
  organisationId: string
  now: Date
  /** The booking that is to move there. */
  except?: string
}

const howMany = 5
/** So many of the same machine before others are shown, if there are others. */
const ofTheSame = 3

/**
 * Up to five free slots as long as the wished one, which this person may book as they are: first the same machine, nearest in
 * time first, then the nearest slot of others of its category, those in the same lab before those in the region.
 */
export async function alternativesTo(db: Reads, wish: Wish) {
  const near = await within(db, wish, 14 * dayMs)
  return near.length > 0 ? near : within(db, wish, policy.horizonMs)
}

async function within(db: Reads, wish: Wish, reach: number) {
  const { place, slot, personId, now, except } = wish
  const window = { start: Math.max(now.getTime(), slot.start - 2 * dayMs), end: Math.min(slot.end + reach, now.getTime() + policy.horizonMs) }
  const alike = await placesWhere(db, and(eq(models.category, place.model.category), eq(labs.regionCode, place.lab.regionCode)))
  const calendar = await readCalendar(db, alike, window, { now, except })
  const booked = await bookedIn(db, wish, window, place.lab.timeZone)
  const standings = await standingsOf(
    db,
    personId,
    alike.flatMap(({ model }) => model.requiredQualificationIds),
  )

  const nearest = (one: Place, count: number) => {
    const needed = standings.filter(({ qualificationId }) => one.model.requiredQualificationIds.includes(qualificationId))
    const { before, after } = buffersOf(one.model)
    return nearestSlots(freeOf(calendar, one), slot.start, slot.end - slot.start, before + after, count)
      .filter((free) => missingAt(needed, free.end).length === 0 && !quotaBreach(booked, free, personId, one.lab.timeZone))
      .map((free) => ({ place: one, free, distance: Math.abs(free.start - slot.start) }))
  }
  const same = nearest(place, howMany)
  const inLab = (one: Place) => Number(one.lab.id !== place.lab.id)
  const others = alike
    .filter(({ machine }) => machine.id !== place.machine.id)
    .flatMap((one) => nearest(one, 1))
    .sort((a, b) => inLab(a.place) - inLab(b.place) || a.distance - b.distance)
  const room = Math.max(ofTheSame, howMany - others.length)
  return [...same.slice(0, room), ...others]
    .slice(0, howMany)
    .map(({ place: one, free }) => ({ ...presentPlace(one), ...presentSlot(free.start, free.end, one.lab.timeZone) }))
}
