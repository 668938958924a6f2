import { z } from 'zod'
import { type Actor, forbiddenScope, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { CountryCode, LanguageTag } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, toPage } from '#platform/paging.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { PublicCount, suppressSmallCount } from '../../commons/suppression.ts'
import { localDateOf, programmeTimeZone } from '../../commons/time-zone.ts'
import { canManage } from '../access.ts'
import { TimeZone } from '../fields.ts'
import { whereClaimsAnySkill, whereOffersAnyMode } from '../matches/candidate-filters.ts'
import { byScore, scoreCandidate, speaks } from '../matches/candidate-score.ts'
import { candidatesWhere, findCandidates } from '../matches/candidates.ts'
import { ProfileCard, toProfileCard } from '../matches/profile-card.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { ContributionMode } from '../vocabulary.ts'
import * as examples from './search-profiles.examples.ts'
import { whereTierActive } from './tiers.ts'

export const searchProfiles = operation({
  name: 'diaspora.searchProfiles',
  summary: 'Search Moroccan skills abroad by skill, mode, country, language and shared office hours.',
  description:
    'Returns cards without names of members who agreed to be found, best match first, with the reasons. `diaspora.getProfile` shows the name as far as the member allows, and logs the access. Hidden members affect neither the list nor the count, and counts under five are suppressed.',
  route: 'GET /diaspora/profiles',
  effect: 'read',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true, producesIds: ['profileId'] },

  examples: examples.searchProfiles,
  input: z.object({
    skillIds: z
      .array(SkillId)
      .max(10)
      .default([])
      .describe('At least one of these skills. More skills with stronger evidence rank higher.'),
    modes: z.array(ContributionMode).max(7).default([]).describe('At least one of these modes.'),
    countryCodes: z.array(CountryCode).max(20).default([]).describe('Countries of residence, any of these.'),
    languages: z.array(LanguageTag).max(5).default([]).describe('Languages spoken, all of these.'),
    timeZone: TimeZone.default(programmeTimeZone).describe(
      'Time zone whose office hours are compared with the member’s.',
    ),
    minOverlapMinutes: z.int().min(0).max(540).default(0).describe('Minimum shared office minutes per working day.'),
    toVerify: z
      .boolean()
      .default(false)
      .describe(
        'Lists profiles of the caller’s organisation that await verification instead. Requires diaspora:manage.',
      ),
    ...Paging,
  }),
  output: z.object({
    items: z.array(ProfileCard.extend({ score: z.int().min(0).max(1_000), reasons: z.array(ScoreReason) })),
    found: PublicCount.describe('Number of matching profiles.'),
    nextCursor: z.string().nullable().describe('Pass it as `cursor` for the next page; null on the last.'),
  }),
  async handler(
    { skillIds, modes, countryCodes, languages, timeZone, minOverlapMinutes, toVerify, limit, cursor },
    context,
  ) {
    const caller = requireActor(context)
    const { db, now } = context
    const after = decodeCursor(cursor, 'number', 'string')
    const where = and(
      whereClaimsAnySkill(db, skillIds, now()),
      whereOffersAnyMode(modes),
      countryCodes.length > 0 ? inArray(profiles.countryCode, countryCodes) : undefined,
    )
    const candidates = await (toVerify
      ? candidatesWhere(db, and(whereAwaitingVerification(db, caller, now()), where), now())
      : findCandidates(db, now(), where))
    const criteria = { skillIds, modes, languages, timeZone, from: localDateOf(now()), at: now() }
    const ranked = candidates
      .filter((candidate) => languages.every((tag) => speaks(candidate, tag)))
      .map((candidate) => ({ candidate, profileId: candidate.profileId, ...scoreCandidate(candidate, criteria) }))
      .filter((one) => one.overlapMinutes >= minOverlapMinutes)
      .sort(byScore)
    const rest = after ? ranked.filter((one) => byScore({ score: after[0], profileId: after[1] }, one) < 0) : ranked
    return {
      ...toPage(
        rest,
        limit,
        ({ score, profileId }) => [score, profileId],
        ({ candidate, score, reasons, overlapMinutes }) => ({
          ...toProfileCard(candidate, overlapMinutes, caller.id),
          score,
          reasons,
        }),
      ),
      found: suppressSmallCount(ranked.length),
    }
  },
})

function whereAwaitingVerification(db: Reads, caller: Actor, now: Date) {
  if (!canManage(caller))
    throw forbiddenScope('diaspora:manage', 'is required to list profiles that await verification')
  return and(
    eq(profiles.ownerOrganisationId, caller.organisationId),
    eq(profiles.state, 'SUBMITTED'),
    ne(profiles.personId, caller.id),
    whereTierActive(db, now),
  )
}
