import { z } from 'zod'
import { CountryCode } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { Day } from '../../commons/fields.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { TimeZone } from '../fields.ts'
import { ContributionMode, Seniority } from '../vocabulary.ts'

const optionalText = (max: number, description: string) => z.string().min(1).max(max).nullish().describe(description)

/** Input fields that are columns of the profile's own row. An omitted field stays as it is; null clears it. */
export const profileFields = {
  countryCode: CountryCode.optional().describe('Country of residence, ISO 3166-1; not Morocco.'),
  city: optionalText(100, 'City of residence. Visible wherever the name is.'),
  timeZone: TimeZone.optional(),
  headline: LocalizedText.nullish().describe('Headline of the profile. Visible wherever the name is.'),
  employer: optionalText(200, 'Current employer. Visible wherever the name is.'),
  seniority: Seniority.nullish().describe('Experience of the member.'),
  linkedInUrl: z
    .url({ protocol: /^https$/ })
    .max(300)
    .nullish()
    .describe('LinkedIn address. Visible wherever the name is.'),
  sectors: z.array(NmaSection).max(5).optional().describe('Sectors of the member, the main one first.'),
  modes: z.array(ContributionMode).min(1).max(7).optional().describe('Ways in which the member offers to contribute.'),
  hoursPerMonth: z.int().min(0).max(200).optional().describe('Hours per month the member can contribute.'),
  availableFrom: Day('First day.').nullish().describe('First day the member is available, as 2027-03-01.'),
  availableTo: Day('Last day.').nullish().describe('Last day the member is available, as 2027-12-31.'),
  travelWindows: z
    .array(z.strictObject({ from: Day('First day in Morocco.'), to: Day('Last day in Morocco.') }))
    .max(10)
    .optional()
    .describe('Stays of the member in Morocco. Visible wherever the name is.'),
  originRegionCode: RegionCode.nullish().describe(
    'Region of origin; optional. Used in counts only: never shown to others, never used for ranking.',
  ),
}

export type ProfileFields = z.output<z.ZodObject<typeof profileFields>>
