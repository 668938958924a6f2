import { expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { overlapMinutes } from './working-hours-overlap.ts'

const spring = new Date('2026-05-04T08:00:00Z') // Morocco at UTC+1, Paris at +2
const ramadan = new Date('2026-02-23T08:00:00Z') // Morocco at UTC+0, Paris at +1
const winter = new Date('2026-01-12T08:00:00Z') // both at UTC+1

it.each([
  ['Europe/Paris', spring, 480],
  ['Europe/Paris', ramadan, 480],
  ['Europe/Paris', winter, 540],
  ['America/New_York', winter, 180], // UTC-5: 14:00 to 17:00 UTC
  ['America/New_York', spring, 240], // UTC-4: 13:00 to 17:00 UTC
  ['America/Los_Angeles', winter, 0],
  ['Asia/Tokyo', winter, 60], // 08:00 to 09:00 UTC
  ['Asia/Kolkata', winter, 270], // half an hour off: 08:00 to 12:30 UTC
] as const)('%s on %s shares %i minutes a working day with Casablanca', (zone, at, minutes) => {
  expect(overlapMinutes('Africa/Casablanca', zone, at)).toBe(minutes)
})

it('is symmetric, and complete for one zone with itself, in any week', () => {
  const zone = fc.constantFrom(
    'Africa/Casablanca',
    'Europe/Paris',
    'America/Toronto',
    'Australia/Sydney',
    'Asia/Kathmandu',
    'Pacific/Auckland',
  )
  const week = fc.integer({ min: 0, max: 150 }).map((n) => new Date(Date.UTC(2026, 0, 5) + n * 7 * 86_400_000))
  fc.assert(
    fc.property(zone, zone, week, (a, b, at) => {
      expect(overlapMinutes(a, b, at)).toBe(overlapMinutes(b, a, at))
      expect(overlapMinutes(a, a, at)).toBe(540)
      expect(overlapMinutes(a, b, at)).toBeLessThanOrEqual(540)
    }),
    { numRuns: 40 },
  )
})
