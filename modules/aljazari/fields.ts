import { z } from 'zod'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { type RegionCode, regionOf } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import { type SkillId, skillOf } from '../commons/skills/taxonomy.ts'
import { addWordsWithoutPrefix } from './search-terms.ts'
import { type Theme, themeLabels } from './vocabulary.ts'

export const Note = (description: string) => z.string().trim().min(1).max(2_000).describe(description)

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
