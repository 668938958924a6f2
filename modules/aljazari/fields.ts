import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { localParts } from '#platform/lib/local-time.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode, regionOf } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import { invalid } from '#platform/problem.ts'
import { type SkillId, skillOf } from '../commons/skills/taxonomy.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'
import { addWordsWithoutPrefix } from './search-terms.ts'
import { type Theme, themeLabels } from './vocabulary.ts'

/** An amount that databases and programs store exactly: up to ten thousand billion dirhams. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) }).describe(
  'An amount of money in centimes.',
)

/** A region in responses, without the names of its list. */
export const Region = plainEnum(RegionCode)

/** A local date in this century. */
export const Day = (description: string) =>
  z.iso
    .date()
    .regex(/^20\d\d/, 'A date in this century.')
    .describe(`${description} Local date.`)

export const Note = (description: string) => z.string().trim().min(1).max(2_000).describe(description)

export const localDayOf = (now: Date) => localParts(now, programmeTimeZone).date

/** Throws 422 for a date in the future. */
export function assertPast(path: string, date: string | undefined, now: Date) {
  if (date !== undefined && date > localDayOf(now))
    throw invalid('This date is in the future.', [{ path, message: `Today, ${localDayOf(now)}, or earlier.` }])
}

/** Throws 422 if the last day is before the first. */
export function assertOrder(
  from: [path: string, date: string | undefined],
  to: [path: string, date: string | undefined],
) {
  if (from[1] && to[1] && to[1] < from[1])
    throw invalid('The end is before the start.', [{ path: to[0], message: `${from[1]} or later.` }])
}

interface SearchTextSource {
  texts: readonly (LocalizedText | null | undefined)[]
  themes?: readonly Theme[]
  skillIds?: readonly SkillId[]
  regionCode?: RegionCode | null
}

/** Returns the search text: the texts, and the names of the themes, skills and region in three languages. */
export function searchTextOf({ texts, themes = [], skillIds = [], regionCode }: SearchTextSource): string {
  const region = regionCode ? regionOf(regionCode) : undefined
  const index = searchIndex(
    ...texts.flatMap((text) => Object.values(text ?? {})),
    ...themes.flatMap((theme) => Object.values(themeLabels[theme]).flat()),
    ...skillIds.flatMap((id) => Object.values(skillOf(id).label)),
    ...(region ? [...Object.values(region.name), ...Object.values(region.chiefTown)] : []),
  )
  return addWordsWithoutPrefix(index)
}

/** Returns ` one two `, which both databases can search by whole ids. */
export const delimitedIds = (ids: readonly string[]) => ` ${[...new Set(ids)].join(' ')} `
