import type { Reads } from '#platform/db/database.ts'
import { fits } from '#platform/lib/capacity.ts'
import { alignDown, contains, type Interval, intervalOf, minuteMs, overlaps } from '#platform/lib/interval.ts'
import { localDay, parseInstant } from '#platform/lib/local-time.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { type BookingRequest, findAlternatives } from '../availability/alternatives.ts'
import { closuresAffecting, type FreeBusy, readFreeBusy } from '../availability/free-busy.ts'
import { assertWithinQuota } from '../availability/quota.ts'
import {
  type Explanation,
  formatHours,
  formatInstant,
  inAllLanguages,
  localizedTitle,
  withExplanation,
} from '../explanations.ts'
import { buffersOf, type MachineInLab } from '../machine-in-lab.ts'
import { gridMs, policy } from '../policy.ts'
import { nearestTrainings } from '../qualifications/trainings.ts'
import { loadQualificationValidities, missingQualificationsAt } from '../qualifications/validity.ts'
import { toSlotView } from '../slot-view.ts'

/** The slot a caller asks for, or 422 with what would be one. */
export function requireSlot(
  { startsAt, durationMinutes }: { startsAt: string; durationMinutes: number },
  { lab }: MachineInLab,
  now: Date,
): Interval {
  const start = parseInstant(startsAt, lab.timeZone).getTime()
  const refuse = (message: string, explanation: Explanation) =>
    withExplanation(invalid('This cannot be the start of a booking.', [{ path: 'startsAt', message }]), explanation)
  if (start % gridMs !== 0) {
    const before = alignDown(start, gridMs)
    const both = (lang: keyof Explanation) =>
      [before, before + gridMs]
        .map((at) => formatInstant(at, lang, lab.timeZone))
        .join({ fr: ' ou ', ar: ' أو ', en: ' or ' }[lang])
    throw refuse(
      `On the quarter of an hour: ${new Date(before).toISOString()} or ${new Date(before + gridMs).toISOString()}.`,
      {
        fr: `Une réservation commence au quart d’heure : ${both('fr')}.`,
        ar: `يبدأ الحجز على رأس ربع ساعة: ${both('ar')}.`,
        en: `A booking begins on the quarter of an hour: ${both('en')}.`,
      },
    )
  }
  if (start < now.getTime())
    throw refuse(`In the future: it is ${now.toISOString()} now.`, {
      fr: 'Ce moment est déjà passé : choisissez-en un à venir.',
      ar: 'هذا الوقت قد مضى: اختر وقتا قادما.',
      en: 'That time is already past: choose one to come.',
    })
  const end = start + durationMinutes * minuteMs
  if (end > now.getTime() + policy.horizonMs)
    throw refuse(
      `Within ${policy.horizonMs / 86_400_000} days: until ${new Date(now.getTime() + policy.horizonMs).toISOString()}.`,
      {
        fr: `On réserve au plus ${policy.horizonMs / 86_400_000} jours à l’avance.`,
        ar: `يمكن الحجز قبل ${policy.horizonMs / 86_400_000} يوما على الأكثر.`,
        en: `Bookings are made at most ${policy.horizonMs / 86_400_000} days ahead.`,
      },
    )
  return { start, end }
}

/** What the machine would be taken for: the slot and its buffers. */
export const blockedInterval = ({ start, end }: Interval, place: MachineInLab): Interval => {
  const { before, after } = buffersOf(place.model)
  return { start: start - before, end: end + after }
}

/**
 * Every rule of a booking, held against the rows of the transaction that will write it: what passes here and commits is true.
 * Throws 409 with what would work: the qualifications missing and the next trainings, or the nearest free slots.
 */
export async function assertBookable(db: Reads, wish: BookingRequest): Promise<void> {
  await assertQualified(db, wish)
  const calendar = await readFreeBusy(db, [wish.place], localDaysOfSlot(wish), wish)
  const obstacle = findObstacle(calendar, wish)
  if (!obstacle) return assertWithinQuota(db, wish, wish.slot, wish.place.lab.timeZone)
  const { code, detail, explanation, ...rest } = obstacle
  const alternatives = await findAlternatives(db, wish)
  const advice =
    alternatives.length > 0
      ? 'The nearest free slots are in `alternatives`.'
      : 'No other slot is free in the coming weeks.'
  const none = {
    fr: ' Aucun autre créneau n’est libre dans les semaines à venir.',
    ar: ' لا يوجد وقت آخر متاح في الأسابيع القادمة.',
    en: ' No other slot is free in the coming weeks.',
  }
  const told = inAllLanguages((lang) => explanation[lang] + (alternatives.length > 0 ? '' : none[lang]))
  throw conflict(`${detail} ${advice}`, { ...rest, explanation: told, alternatives }, code)
}

/** Who is not qualified until the end of the slot - or is not any more at check-in - is told what is missing and where it is taught. */
export async function assertQualified(
  db: Reads,
  { place, slot, personId, now }: Omit<BookingRequest, 'organisationId'>,
): Promise<void> {
  const missing = missingQualificationsAt(
    await loadQualificationValidities(db, personId, place.model.requiredQualificationIds),
    slot.end,
  )
  if (missing.length === 0) return
  const trainings = await nearestTrainings(
    db,
    missing.map(({ qualificationId }) => qualificationId),
    place.lab,
    now,
  )
  const titles = missing.map(({ title }) => `"${title.en ?? title.fr}"`).join(' and ')
  throw conflict(
    `This machine needs ${titles}, valid until the end of the booking. ${trainings.length > 0 ? 'The next trainings are in `trainings`.' : 'No training is planned yet: ask the lab.'}`,
    {
      missing: missing.map(({ qualificationId, title, validUntil }) => ({
        qualificationId,
        title,
        validUntil: validUntil?.toISOString() ?? null,
        why: !validUntil ? 'never granted' : validUntil <= now ? 'expired' : 'expires before the end',
      })),
      explanation: inAllLanguages((lang) => {
        const names = missing.map(
          ({ title }) =>
            ({
              fr: `« ${localizedTitle(title, lang)} »`,
              ar: `«${localizedTitle(title, lang)}»`,
              en: `“${localizedTitle(title, lang)}”`,
            })[lang],
        )
        const all = names.join({ fr: ' et ', ar: ' و', en: ' and ' }[lang])
        return {
          fr: `Cette machine demande la qualification ${all}, valable jusqu’à la fin de la réservation, et vous ne l’avez pas.${trainings.length > 0 ? '' : ' Aucune formation n’est encore prévue : demandez au laboratoire.'}`,
          ar: `تتطلب هذه الآلة تأهيل ${all} صالحا إلى نهاية الحجز، وهو ينقصك.${trainings.length > 0 ? '' : ' لا توجد دورة مبرمجة بعد: اسأل المختبر.'}`,
          en: `This machine needs the qualification ${all}, valid until the end of the booking, and you do not have it.${trainings.length > 0 ? '' : ' No training is planned yet: ask the lab.'}`,
        }[lang]
      }),
      trainings,
    },
    'qualification-missing',
  )
}

const slotTakenText: Explanation = {
  fr: 'Cette machine est déjà réservée à ce moment-là.',
  ar: 'هذه الآلة محجوزة في ذلك الوقت.',
  en: 'This machine is already booked at that time.',
}
const labNotOpenText: Explanation = {
  fr: 'Ce laboratoire n’est pas ouvert aux réservations.',
  ar: 'هذا المختبر غير مفتوح للحجز.',
  en: 'This lab is not open for bookings.',
}
export const outOfServiceText: Explanation = {
  fr: 'Cette machine n’est pas en service.',
  ar: 'هذه الآلة ليست في الخدمة.',
  en: 'This machine is out of service.',
}

interface BookingObstacle {
  code: string
  detail: string
  explanation: Explanation
  [extension: string]: unknown
}

/** What stands in the way of the slot, the most lasting first. */
function findObstacle(calendar: FreeBusy, { place, slot }: BookingRequest): BookingObstacle | undefined {
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
      code: 'closed',
      detail: 'The lab or the machine is closed then.',
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
  if (!fits(calendar.taken.get(machine.id) ?? [], blockedInterval(slot, place), machine.concurrency))
    return { code: 'slot-taken', detail: 'This machine is taken then.', explanation: slotTakenText }
  return undefined
}

/** The whole days the slot touches, so that a refusal can tell their opening hours. */
const localDaysOfSlot = ({ slot, place: { lab } }: BookingRequest): Interval => ({
  start: localDay(slot.start, lab.timeZone).start,
  end: localDay(slot.end, lab.timeZone).end,
})
