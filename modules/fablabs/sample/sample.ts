import { sampleMembers } from '#platform/identity/sample.ts'
import { dayMs, hourMs, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { addMonths, parseInstant } from '#platform/lib/local-time.ts'
import type { SampleContext } from '#platform/module.ts'
import { localDateOf, programmeTimeZone } from '../../commons/time-zone.ts'
import { type FreeBusy, freeIntervalsOf, openByLab } from '../availability/free-busy.ts'
import { nearestSlots } from '../availability/slots.ts'
import { blockedInterval } from '../bookings/booking-obstacle.ts'
import { slotColumns } from '../bookings/create-booking.ts'
import { exampleIds } from '../example-ids.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import {
  fablabBookings,
  fablabClosures,
  fablabLabs,
  fablabMachineModels,
  fablabMachines,
  fablabOpeningHours,
  fablabQualificationGrants,
  fablabQualifications,
  fablabTrainings,
} from '../tables.ts'
import { sampleHours, sampleLabs, sampleMachines, sampleModels, sampleQualifications } from './network.ts'

type Closure = typeof fablabClosures.$inferSelect
type Booking = typeof fablabBookings.$inferInsert
type Person = (typeof sampleMembers)[keyof typeof sampleMembers]

/** Seeds a network: labs in all twelve regions, people with different qualifications, and bookings around today. */
export async function sampleFablabs({ db, now, random }: SampleContext) {
  const closures = closuresAround(now)
  await db.insert(fablabLabs).values(sampleLabs.map((lab) => ({ ...lab, createdAt: now })))
  await db.insert(fablabOpeningHours).values(sampleHours)
  await db.insert(fablabQualifications).values(sampleQualifications)
  await db.insert(fablabMachineModels).values(sampleModels)
  await db.insert(fablabMachines).values(sampleMachines.map((machine) => ({ ...machine, createdAt: now })))
  await db.insert(fablabClosures).values(closures)
  await db.insert(fablabQualificationGrants).values(grantsAround(now))
  await db.insert(fablabTrainings).values(trainingsFrom(now))
  await db.insert(fablabBookings).values(bookingsAround(now, random, closures))
}

/** Returns a local time on the day `days` from now. */
const localTime = (now: Date, days: number, time: string) =>
  parseInstant(`${localDateOf(now.getTime() + days * dayMs)}T${time}`, programmeTimeZone)

const closuresAround = (now: Date): Closure[] => {
  const closed = (
    n: number,
    lab: number,
    machine: number | null,
    days: number,
    fr: string,
    ar: string,
    en: string,
  ): Closure => ({
    id: exampleIds.closure(n),
    labId: exampleIds.lab(lab),
    machineId: machine === null ? null : exampleIds.machine(machine),
    startsAt: localTime(now, days, '00:00'),
    endsAt: localTime(now, days + 1, '00:00'),
    reason: { fr, ar, en },
    createdBy: sampleMembers.labManager.id,
    createdAt: now,
  })
  return [
    closed(1, 6, 3, 3, 'Révision annuelle', 'صيانة سنوية', 'Yearly service'),
    closed(2, 9, null, 10, 'Journée portes ouvertes', 'يوم الأبواب المفتوحة', 'Open day'),
  ]
}

/** Months since each person was granted each qualification, by its number. Thirty months ago is no longer valid. */
const monthsSinceGrant: [Person, Record<number, number>][] = [
  [sampleMembers.developer, { 1: 2, 2: 3 }],
  [sampleMembers.maker, { 1: 4, 2: 6 }],
  [sampleMembers.founder, { 2: 1 }],
  [sampleMembers.student, { 1: 30, 2: 5 }],
  [sampleMembers.researcher, { 1: 3, 2: 3, 3: 1, 4: 2, 5: 2 }],
]

const grantsAround = (now: Date) =>
  monthsSinceGrant
    .flatMap(([person, grantsOfPerson]) =>
      Object.entries(grantsOfPerson).map(([n, months]) => ({
        person,
        qualification: sampleQualifications[Number(n) - 1]!,
        grantedAt: addMonths(now, -months),
      })),
    )
    .map(({ person, qualification, grantedAt }, i) => ({
      id: exampleIds.grant(i + 1),
      organisationId: person.organisationId,
      personId: person.id,
      qualificationId: qualification.id,
      labId: exampleIds.lab(6),
      grantedBy: sampleMembers.labManager.id,
      grantedAt,
      expiresAt: addMonths(grantedAt, qualification.validityMonths),
      state: 'GRANTED' as const,
    }))

/** Returns trainings every second week for eight weeks, in each lab that has a machine for the qualification. */
function trainingsFrom(now: Date) {
  const taught = sampleLabs.flatMap((lab) => {
    const models = new Set(sampleMachines.filter(({ labId }) => labId === lab.id).map(({ modelId }) => modelId))
    const needed = new Set(
      sampleModels
        .filter(({ id }) => models.has(id))
        .flatMap(({ requiredQualificationIds }) => requiredQualificationIds),
    )
    return [...needed].map((qualificationId) => ({ labId: lab.id, qualificationId }))
  })
  return taught
    .flatMap((course, i) =>
      [0, 14, 28, 42].map((days) => ({ ...course, startsAt: localTime(now, days + 2 + (i % 12), '14:00') })),
    )
    .map((course, i) => ({
      id: exampleIds.training(i + 1),
      ...course,
      endsAt: new Date(course.startsAt.getTime() + 3 * hourMs),
      seats: 8,
    }))
}

/** Returns some weeks of bookings that satisfy every booking rule: past ones completed, coming ones confirmed. */
function bookingsAround(now: Date, random: () => number, closures: Closure[]): Booking[] {
  const rows: Booking[] = []
  const busy = new Map<string, Interval[]>()
  const inLab = Map.groupBy(closures, ({ labId }) => labId)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!

  function book(person: Person, place: MachineInLab, days: number, minutes: number) {
    const desiredStart = localTime(now, days, `${String(9 + Math.floor(random() * 7)).padStart(2, '0')}:00`).getTime()
    const near = { start: desiredStart - 2 * dayMs, end: desiredStart + 4 * dayMs }
    const window =
      days < 0
        ? { ...near, end: Math.min(near.end, now.getTime()) }
        : { ...near, start: Math.max(near.start, now.getTime() + 3 * hourMs) }
    const calendar: FreeBusy = { open: openByLab([place], sampleHours, window), closures: inLab, busy }
    const [slot] = nearestSlots(freeIntervalsOf(calendar, place), desiredStart, minutes * minuteMs, 0, 1)
    if (!slot) return
    busy.set(place.machine.id, [...(busy.get(place.machine.id) ?? []), blockedInterval(slot, place)])
    const done = slot.end <= now.getTime()
    rows.push({
      ...slotColumns(slot, place),
      id: exampleIds.booking(rows.length + 1),
      organisationId: person.organisationId,
      personId: person.id,
      purpose: pick(['PROTOTYPE', 'LEARN', 'SMALL_SERIES']),
      participants: 1 + Math.floor(random() * 3),
      state: done ? 'COMPLETED' : 'CONFIRMED',
      ...(done && {
        checkedInAt: new Date(slot.start),
        checkedInBy: sampleMembers.labManager.id,
        checkedOutAt: new Date(slot.end),
        version: 3,
      }),
      createdAt: new Date(Math.min(now.getTime(), slot.start) - 2 * dayMs),
    })
  }

  const casablanca = places.filter(({ lab }) => lab.id === exampleIds.lab(6))
  book(sampleMembers.developer, casablanca[0]!, 2, 120)
  book(sampleMembers.developer, casablanca[1]!, 4, 180)
  for (const { person, weight } of people) {
    const usable = places.filter((place) => isQualifiedFor(person, place, now))
    for (let i = 0; i < weight; i++)
      book(
        person,
        pick(i % 2 === 0 ? usable.filter(({ lab }) => lab.kind === 'HUB') : usable),
        i < weight / 4 ? -2 - i * 2 : 1 + (i % 9),
        pick([60, 90, 120, 180]),
      )
  }
  return rows
}

const people = [
  { person: sampleMembers.maker, weight: 16 },
  { person: sampleMembers.founder, weight: 8 },
  { person: sampleMembers.student, weight: 12 },
  { person: sampleMembers.researcher, weight: 20 },
]

const places: MachineInLab[] = sampleMachines.map((machine) => ({
  machine,
  model: sampleModels.find(({ id }) => id === machine.modelId) as MachineInLab['model'],
  lab: sampleLabs.find(({ id }) => id === machine.labId)!,
}))

/** Returns whether the person is qualified beyond the booking horizon. */
function isQualifiedFor(person: Person, { model }: MachineInLab, now: Date) {
  const grantsOfPerson = monthsSinceGrant.find(([one]) => one === person)?.[1] ?? {}
  return model.requiredQualificationIds.every((id) => {
    const n = sampleQualifications.findIndex((one) => one.id === id) + 1
    const months = grantsOfPerson[n]
    return (
      months !== undefined &&
      addMonths(now, -months + sampleQualifications[n - 1]!.validityMonths).getTime() > now.getTime() + policy.horizonMs
    )
  })
}
