import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Cefr, Evidence } from '../../commons/vocabulary.ts'
import { ContributionMode, Seniority, Verification } from '../vocabulary.ts'
import type { DiasporaCandidate } from './candidates.ts'

/** A member as anyone may see them from T1 on: without a name, an employer, a city, a contact or an organisation. */
export const ProfileCard = z.object({
  profileId: z.string(),
  own: z.boolean().describe('It is the caller’s own.'),
  countryCode: z.string().describe('Where they live, ISO 3166-1.'),
  languages: z.array(z.strictObject({ tag: z.string().describe('BCP 47.'), cefr: Cefr })),
  skills: z
    .array(z.object({ skillId: z.string(), level: z.int(), evidence: Evidence }))
    .describe(
      'Of each skill the claim that is worth most: a credential more than a colleague, a colleague more than oneself.',
    ),
  sectors: z.array(z.string()).describe('Sections of the Moroccan nomenclature of activities; the main one first.'),
  seniority: plainEnum(Seniority).nullable(),
  modes: z.array(plainEnum(ContributionMode)),
  availability: z.object({ hoursPerMonth: z.int(), from: z.string().nullable(), to: z.string().nullable() }),
  overlapMinutes: z.int().describe('Minutes of a working day in common, from 9:00 to 18:00 by each side’s own clock.'),
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
