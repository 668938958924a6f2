import { describe, expect, it } from 'vitest'
import { parseTimes } from './dates.ts'
import { normalisePreservingOffsets, parseDuration } from './durations.ts'
import type { Lang } from './language.ts'
import { normaliseLetters, parseUtterance } from './parse.ts'
import { monday } from './testing/talk.ts'
import { testRouterVocabulary } from './testing/vocabulary.ts'
import { isoDate, toInstant, wallTimeOf } from './time-zone.ts'

const zone = 'Africa/Casablanca'
const parsed = (text: string, lang: Lang) => {
  const { day, endDay, startTime, endTime } = parseTimes(normaliseLetters(text), lang, monday, zone)
  const clock = (one?: { hour: number; minute: number }) => one && `${one.hour}:${String(one.minute).padStart(2, '0')}`
  return [day && isoDate(day), clock(startTime), endDay && isoDate(endDay), clock(endTime)]
    .map((part) => part ?? '-')
    .join(' ')
}

describe('parseTimes', () => {
  it.each<[string, Lang, string]>([
    ['demain à 10h', 'fr', '2026-06-16 10:00 - -'],
    ['après-demain à 16h30', 'fr', '2026-06-17 16:30 - -'],
    ['demain à midi', 'fr', '2026-06-16 12:00 - -'],
    ['vendredi de 14h à 16h', 'fr', '2026-06-19 14:00 - 16:00'],
    ['le 12 décembre à 10 heures', 'fr', '2026-12-12 10:00 - -'],
    ['du 1er au 5 juillet', 'fr', '2026-07-01 - 2026-07-05 -'],
    ['cette semaine', 'fr', '2026-06-15 - 2026-06-21 -'],
    ['la semaine prochaine', 'fr', '2026-06-22 - 2026-06-28 -'],
    ['ce mois-ci', 'fr', '2026-06-15 - 2026-06-30 -'],
    ['tomorrow at 10', 'en', '2026-06-16 10:00 - -'],
    ['the day after tomorrow at 3pm', 'en', '2026-06-17 15:00 - -'],
    ['Friday 2pm to 4pm', 'en', '2026-06-19 14:00 - 16:00'],
    ['next week', 'en', '2026-06-22 - 2026-06-28 -'],
    ['no, not tomorrow at 10, Friday at 11', 'en', '2026-06-19 11:00 - -'],
    ['غدا على الساعة 10', 'ar', '2026-06-16 10:00 - -'],
    ['غَدًا على الساعة العاشرة صباحًا', 'ar', '2026-06-16 10:00 - -'],
    ['بعد غد على الساعة الثالثة مساء', 'ar', '2026-06-17 15:00 - -'],
    ['يوم الجمعة من 14 إلى 16', 'ar', '2026-06-19 14:00 - 16:00'],
    ['يوم 12 دجنبر على الساعة ١٤', 'ar', '2026-12-12 14:00 - -'],
    ['الأسبوع المقبل', 'ar', '2026-06-22 - 2026-06-28 -'],
    ['اليوم', 'ar', '2026-06-15 - - -'],
  ])('%s', (text, lang, expected) => expect(parsed(text, lang)).toBe(expected))
})

it.each<[string, number | undefined]>([
  ['pour 2 heures', 120],
  ['pendant 1h30', 90],
  ['une demi-heure', 30],
  ['une heure et demie', 90],
  ['réservation de 90 minutes', 90],
  ['à 10 heures', undefined],
  ['de 10 heures à 12 heures', undefined],
  ['dans 2 heures', undefined],
  ['for two hours', 120],
  ['half an hour', 30],
  ['for 45 min', 45],
  ['لمدة ساعتين', 120],
  ['لمدة ٣ ساعات', 180],
  ['نصف ساعة', 30],
  ['ساعة ونصف', 90],
  ['لمدة ساعة', 60],
  ['على الساعة 10', undefined],
])('parseDuration reads %s', (text, minutes) =>
  expect(parseDuration(normalisePreservingOffsets(normaliseLetters(text)))?.minutes).toBe(minutes),
)

describe('toInstant', () => {
  const utc = (year: number, month: number, day: number, hour = 10) =>
    toInstant({ year, month, day, hour, minute: 0 }, zone).toISOString()

  it('uses the offset of the day, which is UTC+0 during Ramadan', () => {
    expect(utc(2026, 6, 16)).toBe('2026-06-16T09:00:00.000Z')
    expect(utc(2026, 2, 10)).toBe('2026-02-10T09:00:00.000Z')
    expect(utc(2026, 2, 16)).toBe('2026-02-16T10:00:00.000Z')
    expect(utc(2026, 3, 23)).toBe('2026-03-23T09:00:00.000Z')
    for (const day of [8, 20]) expect(utc(2027, 2, day)).toBe(`2027-02-${String(day).padStart(2, '0')}T10:00:00.000Z`)
    expect(utc(2027, 3, 10)).toBe('2027-03-10T10:00:00.000Z')
  })

  it('inverts wallTimeOf on every day of two years', () => {
    for (let t = Date.UTC(2026, 0, 1, 10); t < Date.UTC(2028, 0, 1); t += 86_400_000) {
      const wall = { ...wallTimeOf(new Date(t), 'UTC'), hour: 10, minute: 30 }
      expect(wallTimeOf(toInstant(wall, zone), zone)).toEqual(wall)
    }
  })
})

it('parseUtterance consumes the words of times', () => {
  const reading = parseUtterance('Réserve demain à 10h pour 2 heures la brodeuse', 'fr', {
    ...testRouterVocabulary,
    now: monday,
    timeZone: zone,
  })
  expect(reading.words.filter((word) => !reading.consumed.has(word)).map(({ raw }) => raw)).toEqual(
    expect.arrayContaining(['Réserve', 'la', 'brodeuse']),
  )
  expect([...reading.consumed].map(({ raw }) => raw)).toEqual(expect.arrayContaining(['demain', '10h', '2', 'heures']))
})
