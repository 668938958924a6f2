import { z } from 'zod'
import { formatLocal } from '#platform/lib/local-time.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** An ISO 8601 time with `Z` or an offset, in this century. */
export const InstantInput = (description: string) =>
  z.iso
    .datetime({ offset: true })
    .max(40)
    .regex(/^20\d\d/)
    .describe(`${description} ISO 8601 with Z or an offset.`)

export const SkillLevel = z.int().min(1).max(5).describe('1 beginner to 5 expert.')

/** Address of the same skill in a public framework, copied from there. */
export const FrameworkUri = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .describe('Address of the same skill in a public framework such as ESCO, copied from it.')

/** A score or a pass mark in basis points: 10000 is the maximum. */
export const BasisPoints = z.int().min(0).max(10_000)

/** Returns the local time in Morocco, whatever its offset in that week. */
export const localTime = (at: Date) => formatLocal(at, programmeTimeZone)
