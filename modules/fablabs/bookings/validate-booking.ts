import type { Reads } from '#platform/db/database.ts'
import { alignDown, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { localDay, parseInstant } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { type BookingRequest, findAlternatives } from '../availability/alternatives.ts'
import { readFreeBusy } from '../availability/free-busy.ts'
import { assertWithinQuota } from '../availability/quota.ts'
import { fablabsError } from '../errors.ts'
import { type Explanation, formatInstant, inAllLanguages, localizedTitle, withExplanation } from '../explanations.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import { gridMs, policy } from '../policy.ts'
import { nearestTrainings } from '../qualifications/trainings.ts'
import { loadQualificationValidities, missingQualificationsAt } from '../qualifications/validity.ts'
import { findObstacle } from './booking-obstacle.ts'

/** Returns the requested slot. Throws 422 with the accepted values when the start is not valid. */
export function requireSlot(
  { startsAt, durationMinutes }: { startsAt: string; durationMinutes: number },
  { lab }: MachineInLab,
  now: Date,
): Interval {
  const start = parseInstant(startsAt, lab.timeZone).getTime()
  const startError = (message: string, explanation: Explanation) =>
    withExplanation(invalid('The start of the booking is not valid.', [{ path: 'startsAt', message }]), explanation)
  if (start % gridMs !== 0) {
    const before = alignDown(start, gridMs)
    const nearbyTimes = (lang: keyof Explanation) =>
      [before, before + gridMs]
        .map((at) => formatInstant(at, lang, lab.timeZone))
        .join({ fr: ' ou ', ar: ' أو ', en: ' or ' }[lang])
    throw startError(
      `Use a quarter of an hour, ${new Date(before).toISOString()} or ${new Date(before + gridMs).toISOString()}.`,
      {
        fr: `Une réservation commence au quart d’heure : ${nearbyTimes('fr')}.`,
        ar: `يبدأ الحجز على رأس ربع ساعة: ${nearbyTimes('ar')}.`,
        en: `A booking starts on a quarter of an hour: ${nearbyTimes('en')}.`,
      },
    )
  }
  if (start < now.getTime())
    throw startError(`Use a time after ${now.toISOString()}.`, {
      fr: 'Ce moment est déjà passé : choisissez-en un à venir.',
      ar: 'هذا الوقت قد مضى: اختر وقتا قادما.',
      en: 'That time is in the past: choose a later one.',
    })
  const end = start + durationMinutes * minuteMs
  if (end > now.getTime() + policy.horizonMs)
    throw startError(
      `Use a time within ${policy.horizonMs / 86_400_000} days, until ${new Date(now.getTime() + policy.horizonMs).toISOString()}.`,
      {
        fr: `On réserve au plus ${policy.horizonMs / 86_400_000} jours à l’avance.`,
        ar: `يمكن الحجز قبل ${policy.horizonMs / 86_400_000} يوما على الأكثر.`,
        en: `Bookings are made at most ${policy.horizonMs / 86_400_000} days ahead.`,
      },
    )
  return { start, end }
}

/**
 * Checks every booking rule against the rows of the transaction that writes the booking, so that a committed booking satisfies them.
 * Throws 409 with what would succeed: the missing qualifications and the next trainings, or the nearest free slots.
 */
export async function assertBookable(db: Reads, request: BookingRequest): Promise<void> {
  await assertQualified(db, request)
  const calendar = await readFreeBusy(db, [request.place], localDaysOfSlot(request), request)
  const obstacle = findObstacle(calendar, request)
  if (!obstacle) return assertWithinQuota(db, request, request.slot, request.place.lab.timeZone)
  const { code, detail, explanation, ...rest } = obstacle
  const alternatives = await findAlternatives(db, request)
  const advice =
    alternatives.length > 0
      ? 'The nearest free slots are in `alternatives`.'
      : 'No other slot is free in the coming weeks.'
  const noAlternativesText = {
    fr: ' Aucun autre créneau n’est libre dans les semaines à venir.',
    ar: ' لا يوجد وقت آخر متاح في الأسابيع القادمة.',
    en: ' No other slot is free in the coming weeks.',
  }
  const fullExplanation = inAllLanguages(
    (lang) => explanation[lang] + (alternatives.length > 0 ? '' : noAlternativesText[lang]),
  )
  throw fablabsError(code, `${detail} ${advice}`, { ...rest, explanation: fullExplanation, alternatives })
}

/** Throws 409 with the missing qualifications and the next trainings when the person is not qualified until the end of the slot. */
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
  throw fablabsError(
    'qualification-missing',
    `This machine needs ${titles}, valid until the end of the booking. ${trainings.length > 0 ? 'The next trainings are in `trainings`.' : 'No training is planned yet. Ask the lab.'}`,
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
          fr: `Cette machine demande la qualification ${all}, valide jusqu’à la fin de la réservation, et vous ne l’avez pas.${trainings.length > 0 ? '' : ' Aucune formation n’est encore prévue : demandez au laboratoire.'}`,
          ar: `تتطلب هذه الآلة مؤهل ${all} صالحا إلى نهاية الحجز، وهو ينقصك.${trainings.length > 0 ? '' : ' لا توجد دورة مبرمجة بعد: اسأل المختبر.'}`,
          en: `This machine needs the qualification ${all}, valid until the end of the booking, and you do not have it.${trainings.length > 0 ? '' : ' No training is planned yet: ask the lab.'}`,
        }[lang]
      }),
      trainings,
    },
  )
}

/** Returns the local days of the slot, so that an error can list their opening hours. */
const localDaysOfSlot = ({ slot, place: { lab } }: BookingRequest): Interval => ({
  start: localDay(slot.start, lab.timeZone).start,
  end: localDay(slot.end, lab.timeZone).end,
})
