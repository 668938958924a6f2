import { z } from 'zod'
import { formatLocal } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** A moment as it is asked for: ISO 8601 with `Z` or an offset, of this century. */
export const InstantInput = (description: string) =>
  z.iso
    .datetime({ offset: true })
    .max(40)
    .regex(/^20\d\d/)
    .describe(`${description} ISO 8601 with Z or an offset.`)

export const SkillLevel = z.int().min(1).max(5).describe('1 beginner to 5 expert.')

/** The same skill elsewhere: its address in a public framework, copied from there. */
export const FrameworkUri = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .describe('Address of the same skill in a public framework such as ESCO, copied from it.')

/** A score or a pass mark: 10000 is everything. */
export const BasisPoints = z.int().min(0).max(10_000)

export const toIsoTime = (at: Date | null) => at?.toISOString() ?? null

/** As the clock shows it in Morocco, whatever the offset in that week. */
export const localTime = (at: Date) => formatLocal(at, programmeTimeZone)

/** The time a cursor holds; what is not one was not made here. */
export function cursorTime(number: number): Date {
  const at = new Date(number)
  if (Number.isNaN(at.getTime()))
    throw invalid('The cursor is not one of ours.', [
      { path: 'cursor', message: 'Pass `nextCursor` of a page as it was, or leave it out.' },
    ])
  return at
}
