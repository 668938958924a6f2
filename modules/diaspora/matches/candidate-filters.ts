import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, inArray, like, or, sql } from '#platform/db/query-builder.ts'
import { whereClaimValid } from '../../commons/skills/claims.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { commonsSkillClaims as claims } from '../../commons/tables.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import type { ContributionMode } from '../vocabulary.ts'

/** Returns the SQL condition for members with a valid claim to at least one of these skills; undefined if none are given. */
export const whereClaimsAnySkill = (db: Reads, skillIds: readonly SkillId[], now: Date) =>
  skillIds.length === 0
    ? undefined
    : exists(
        db
          .select({ one: sql`1` })
          .from(claims)
          .where(
            and(eq(claims.personId, profiles.personId), inArray(claims.skillId, [...skillIds]), whereClaimValid(now)),
          ),
      )

/** Returns the SQL condition for profiles that offer at least one of these modes; undefined if none are given. */
export const whereOffersAnyMode = (modes: readonly ContributionMode[]) =>
  modes.length === 0 ? undefined : or(...modes.map((mode) => like(profiles.modeText, `% ${mode} %`)))
