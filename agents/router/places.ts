import type { PlaceLabels } from '#platform/labels.ts'
import type { Lang } from './language.ts'
import type { ToolSlot } from './types.ts'

/** The regions and towns of the country that the modules declare, if any. */
export interface Places {
  /** ISO 3166-1 code. */
  country: string | undefined
  /** Formats of numbers and dates. */
  locales: Record<Lang, string>
  /** Region codes with the names of regions and of their towns. */
  regionOptions: ToolSlot['labels']
  /** Towns by the name that data use, with their spellings. */
  townOptions: ToolSlot['labels']
  isRegion(value: unknown): boolean
  regionName(code: string, lang: Lang): string | undefined
  /** Whether a field of this name usually holds a region code. */
  isRegionSlot(name: string): boolean
}

export function createPlaces(labels: PlaceLabels | undefined): Places {
  const { country, slot, regions = {}, towns = {} } = labels ?? {}
  const names = new Map(Object.entries(regions))
  const townsOfRegion = (code: string) => towns[code] ?? []
  return {
    country,
    locales: country
      ? { fr: `fr-${country}`, ar: `ar-${country}-u-nu-latn`, en: 'en-GB' }
      : { fr: 'fr', ar: 'ar-u-nu-latn', en: 'en-GB' },
    regionOptions: [...names].map(([code, { fr, ar, en }]) => [
      code,
      [...new Set([code, fr, ar, en, ...townsOfRegion(code).flat()])],
    ]),
    townOptions: [...names.keys()].flatMap(townsOfRegion).map((forms) => [forms[0], [...forms]]),
    isRegion: (value) => typeof value === 'string' && names.has(value),
    regionName: (code, lang) => names.get(code)?.[lang],
    isRegionSlot: (name) => name === slot,
  }
}
