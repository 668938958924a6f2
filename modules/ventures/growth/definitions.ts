/** Parameters of a published definition of gazelle and unicorn, with their source. None of them is law. */
export interface GrowthDefinition {
  version: string
  title: { fr: string; ar: string; en: string }
  source: string
  /** Length of the growth window in years, and growth as a yearly factor: 6/5 is 20 % a year. */
  windowYears: number
  yearlyFactor: { numerator: bigint; denominator: bigint }
  /** true: growth equal to the factor is enough; false: it must exceed the factor. */
  thresholdInclusive: boolean
  measures: readonly GrowthMeasure[]
  minEmployeesAtStart: number
  /** Maximum calendar years from founding to the end of the window, for a gazelle. */
  gazelleMaxAgeYears: number
  /** The window starts in a year after the founding year. */
  firstYearExcluded: boolean
  /** Minimum post-money value of a unicorn in US cents, in a priced round of a private company. */
  unicornUsdMinor: bigint
  unicornSource: string
}

export const growthMeasures = ['TURNOVER', 'EMPLOYEES'] as const
export type GrowthMeasure = (typeof growthMeasures)[number]

const commonParameters = {
  windowYears: 3,
  measures: growthMeasures,
  minEmployeesAtStart: 10,
  gazelleMaxAgeYears: 5,
  firstYearExcluded: true,
  unicornUsdMinor: 100_000_000_000n,
  unicornSource:
    'Reported by several sources (the term: Aileen Lee, 2013): a private company valued at 1,000,000,000 US dollars or more, post-money, in its last priced round.',
} as const

export const growthDefinitions = {
  OECD2007_20PCT: {
    ...commonParameters,
    version: 'OECD2007_20PCT',
    title: {
      fr: 'OCDE–Eurostat 2007, plus de 20 % par an',
      ar: 'منظمة التعاون والتنمية ويوروستات 2007، أكثر من 20 % سنويا',
      en: 'OECD–Eurostat 2007, more than 20 % a year',
    },
    source:
      'Reported from the Eurostat–OECD Manual on Business Demography Statistics, 2007 (dst.dk quoting it): up to 5 years old, average annualised growth above 20 % a year over 3 years in turnover or employees, 10 employees or more at the start, first year of operation excluded. Ages are counted in calendar years.',
    yearlyFactor: { numerator: 6n, denominator: 5n },
    thresholdInclusive: false,
  },
  EU_10PCT: {
    ...commonParameters,
    version: 'EU_10PCT',
    title: {
      fr: 'Pratique de l’UE, 10 % par an ou plus',
      ar: 'ممارسة الاتحاد الأوروبي، 10 % سنويا أو أكثر',
      en: 'EU practice, 10 % a year or more',
    },
    source:
      'Reported by Statistics Austria (statistik.at): average annualised growth of at least 10 % a year over 3 years, gazelles up to 5 years old.',
    yearlyFactor: { numerator: 11n, denominator: 10n },
    thresholdInclusive: true,
  },
} as const satisfies Record<string, GrowthDefinition>

export type GrowthDefinitionVersion = keyof typeof growthDefinitions
export const growthDefinitionVersions = Object.keys(growthDefinitions) as [
  GrowthDefinitionVersion,
  ...GrowthDefinitionVersion[],
]
export const defaultGrowthDefinitionVersion: GrowthDefinitionVersion = 'OECD2007_20PCT'
