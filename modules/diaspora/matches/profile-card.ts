import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Cefr, Evidence } from '../../commons/vocabulary.ts'
import { ContributionMode, Seniority, Verification } from '../vocabulary.ts'
import type { DiasporaCandidate } from './candidates.ts'

/** A member as others see them from T1 on: without name, employer, city, contact details or organisation. */
export const ProfileCard = z.object({
  profileId: z.string(),
  own: z.boolean().describe('Whether this is the caller’s own profile.'),
  countryCode: z.string().describe('Country of residence, ISO 3166-1.'),
  languages: z.array(z.strictObject({ tag: z.string().describe('BCP 47.'), cefr: Cefr })),
  skills: z
    .array(z.object({ skillId: z.string(), level: z.int(), evidence: Evidence }))
    .describe(
      'The strongest claim for each skill: a credential outweighs an endorsement, and that a self-declared claim.',
    ),
  sectors: z.array(z.string()).describe('Sections of the Moroccan nomenclature of activities; the main one first.'),
  seniority: plainEnum(Seniority).nullable(),
  modes: z.array(plainEnum(ContributionMode)),
  availability: z.object({ hoursPerMonth: z.int(), from: z.string().nullable(), to: z.string().nullable() }),
  overlapMinutes: z.int().describe('Shared office minutes per working day, 9:00 to 18:00 in each side’s local time.'),
  verification: plainEnum(Verification),
})
export type ProfileCard = z.infer<typeof ProfileCard>

export const toProfileCard = (candidate: DiasporaCandidate, overlap: number, callerId: string): ProfileCard => ({
  profileId: candidate.profileId,
  own: candidate.personId === callerId,
  countryCode: candidate.countryCode,
  languages: candidate.languages,
  skills: candidate.skills,
  sectors: candidate.sectors,
  seniority: candidate.seniority,
  modes: candidate.modes,
  availability: { hoursPerMonth: candidate.hoursPerMonth, from: candidate.availableFrom, to: candidate.availableTo },
  overlapMinutes: overlap,
  verification: candidate.verification,
})
