import { fits } from '#platform/lib/capacity.ts'
import { contains, type Interval, intervalOf, overlaps } from '#platform/lib/interval.ts'
import type { BookingRequest } from '../availability/alternatives.ts'
import { closuresAffecting, type FreeBusy } from '../availability/free-busy.ts'
import { type Explanation, formatHours, inAllLanguages, localizedTitle } from '../explanations.ts'
import { buffersOf, type MachineInLab } from '../machine-in-lab.ts'
import { toSlotView } from '../slot-view.ts'

/** Returns the time that a booking occupies the machine: the slot and its buffers. */
export const blockedInterval = ({ start, end }: Interval, place: MachineInLab): Interval => {
  const { before, after } = buffersOf(place.model)
  return { start: start - before, end: end + after }
}

export const slotTakenText: Explanation = {
  fr: 'Cette machine est déjà réservée à ce moment-là.',
  ar: 'هذه الآلة محجوزة في ذلك الوقت.',
  en: 'This machine is already booked at that time.',
}

export const labNotOpenText: Explanation = {
  fr: 'Ce laboratoire n’est pas ouvert aux réservations.',
  ar: 'هذا المختبر غير مفتوح للحجز.',
  en: 'This lab is not open for bookings.',
}

export const outOfServiceText: Explanation = {
  fr: 'Cette machine n’est pas en service.',
  ar: 'هذه الآلة ليست في الخدمة.',
  en: 'This machine is out of service.',
}

export interface BookingObstacle {
  code: 'lab-not-open' | 'machine-unavailable' | 'outside-opening-hours' | 'lab-closed' | 'slot-taken'
  detail: string
  explanation: Explanation
  [extension: string]: unknown
}

/** Returns what prevents a booking of the slot, the most lasting obstacle first; undefined when nothing does. */
export function findObstacle(calendar: FreeBusy, { place, slot }: BookingRequest): BookingObstacle | undefined {
  const { lab, machine } = place
  if (lab.status !== 'OPEN')
    return {
      code: 'lab-not-open',
      detail: `This lab is ${lab.status}.`,
      explanation: labNotOpenText,
      labStatus: lab.status,
    }
  if (machine.status !== 'AVAILABLE')
    return {
      code: 'machine-unavailable',
      detail: `This machine is ${machine.status}.`,
      explanation: outOfServiceText,
      machineStatus: machine.status,
    }
  const open = calendar.open.get(lab.id) ?? []
  if (!open.some((hours) => contains(hours, slot))) {
    const openingHours = open.map(({ start, end }) => toSlotView(start, end, lab.timeZone))
    const hours = (lang: keyof Explanation) =>
      open.map(({ start, end }) => formatHours(start, end, lang, lab.timeZone)).join(lang === 'ar' ? '، ' : ', ')
    const explanation = inAllLanguages(
      (lang) =>
        ({
          fr: `Le laboratoire n’est pas ouvert pendant tout ce temps${open.length > 0 ? ` ; ce jour-là : ${hours('fr')}` : ', il est fermé ce jour-là'}.`,
          ar: `المختبر غير مفتوح طوال هذا الوقت${open.length > 0 ? `؛ أوقات العمل في ذلك اليوم: ${hours('ar')}` : '، وهو مغلق في ذلك اليوم'}.`,
          en: `The lab is not open for all of this time${open.length > 0 ? `; on that day: ${hours('en')}` : ', it is closed on that day'}.`,
        })[lang],
    )
    return {
      code: 'outside-opening-hours',
      detail: 'The lab is not open for all of this time.',
      explanation,
      openingHours,
    }
  }
  const closure = closuresAffecting(calendar, place).find((one) => overlaps(intervalOf(one), slot))
  if (closure)
    return {
      code: 'lab-closed',
      detail: 'The lab or the machine is closed at that time.',
      explanation: inAllLanguages(
        (lang) =>
          ({
            fr: `Fermé à ce moment-là : ${localizedTitle(closure.reason, 'fr')}.`,
            ar: `مغلق في ذلك الوقت: ${localizedTitle(closure.reason, 'ar')}.`,
            en: `Closed at that time: ${localizedTitle(closure.reason, 'en')}.`,
          })[lang],
      ),
      closure: { reason: closure.reason, ...toSlotView(closure.startsAt, closure.endsAt, lab.timeZone) },
    }
  if (!fits(calendar.busy.get(machine.id) ?? [], blockedInterval(slot, place), machine.concurrency))
    return { code: 'slot-taken', detail: 'This machine is booked at that time.', explanation: slotTakenText }
  return undefined
}
