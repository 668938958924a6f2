import type { ModuleLabels, PlaceLabels } from '#platform/labels.ts'
import { type Region, regions } from '#platform/lib/regions.ts'

/** Further spellings of a town, by the name that data use. */
const spellings: Record<string, readonly string[]> = { Casablanca: ['Casa', 'كازا'], Benguerir: ['Ben Guerir'] }
const isSpelling = (name: string) => Object.values(spellings).some((forms) => forms.includes(name))

const townsOf = ({ chiefTown, towns }: Region) =>
  [[chiefTown.fr, chiefTown.ar, chiefTown.en], ...towns.fr.map((fr, i) => [fr, towns.ar[i]!, towns.en[i]!])]
    .filter(([fr]) => !isSpelling(fr!))
    .map((forms) => [...new Set([...forms, ...(spellings[forms[0]!] ?? [])])])

const places: PlaceLabels = {
  country: 'MA',
  slot: 'regionCode',
  regions: Object.fromEntries(regions.map(({ code, name }) => [code, name])),
  towns: Object.fromEntries(regions.map((region) => [region.code, townsOf(region)])),
}

/** What people call the fields that several programmes share, and the places and the currency of the country. */
export const labels: ModuleLabels = {
  fields: {
    regionCode: { fr: 'la région', ar: 'الجهة', en: 'the region' },
    region: { fr: 'la région', ar: 'الجهة', en: 'the region' },
    city: { fr: 'la ville', ar: 'المدينة', en: 'the town' },
    personId: { fr: 'la personne', ar: 'الشخص', en: 'the person' },
  },
  omit: [
    { field: 'region', whenSet: 'city' },
    { field: 'regionCode', whenSet: 'city' },
    { field: 'regionName', whenSet: 'city' },
    { field: 'regionCode', whenSet: 'regionName' },
  ],
  currency: { fr: 'MAD', ar: 'درهم', en: 'MAD' },
  units: ['Minor', 'Centimes'].map((suffix) => ({
    suffix,
    words: /^\s*(dirhams?|dh|mad|درهم|دراهم)/,
    factor: 100,
  })),
  stopWords: 'dirham dirhams درهم دراهم الدرهم',
  places,
}
