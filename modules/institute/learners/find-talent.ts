import { z } from 'zod'
import { PublicCount, suppressSmallCount } from '#modules/commons/suppression.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, isNull, max, or } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { filterConsenting } from '../../commons/consents/consent-history.ts'
import type { PurposeCode } from '../../commons/consents/purposes.ts'
import { SkillId, skillOf } from '../../commons/skills/taxonomy.ts'
import { SkillLevel } from '../fields.ts'
import { activePersonIds } from '../people.ts'
import { instituteCertificates as certificates, instituteProgrammeSkills as skills } from '../tables.ts'
import * as examples from './find-talent.examples.ts'

/** Maximum points of each criterion; together 1000. */
const criterionWeights = { SKILLS: 500, LEVEL: 250, REGION: 150, RECENCY: 100 } as const
type Criterion = keyof typeof criterionWeights

/** The consent that people gave to be proposed. */
const consentPurpose = 'MATCHING' satisfies PurposeCode

const ScoreReason = z.object({
  criterion: z.enum(Object.keys(criterionWeights) as [Criterion, ...Criterion[]]),
  weight: z.int().describe('Maximum points.'),
  value: z.int().describe('Points given.'),
  source: z.string().describe('The data it is based on.'),
})

export const findTalent = operation({
  name: 'institute.findTalent',
  summary: 'Find people with valid certificates in the skills you want; they agreed to be proposed.',
  description:
    'People are listed without their names, best first, with reasons. They cannot be contacted from here: a need of kind TALENT, opened with `commons.openNeed`, proposes people, who reply to a contact request themselves.',
  route: 'GET /institute/talents',
  effect: 'read',
  access: 'institute:read',
  agent: { returnsUntrustedContent: true, producesIds: ['personId'] },
  privacy: { consentPurpose },

  examples: examples.findTalent,
  input: z.object({
    skillIds: z.array(SkillId).min(1).max(10).describe('The skills wanted; people with more of them rank higher.'),
    minLevel: SkillLevel.optional().describe('Only certificates that prove the skill at this level or above.'),
    regionCode: RegionCode.optional().describe('Certificates earned in this region come first.'),
    limit: z.int().min(1).max(50).default(10).describe('Maximum number of results, 1 to 50.'),
  }),
  output: z.object({
    items: z.array(
      z.object({
        personId: z.string(),
        score: z.int().min(0).max(1_000),
        reasons: z.array(ScoreReason),
        certificateSerials: z.array(z.string()),
      }),
    ),
    holders: PublicCount.describe(
      'How many people hold such a certificate, with or without consent; hidden below five.',
    ),
  }),
  async handler({ skillIds, minLevel = 1, regionCode, limit }, { db, now }) {
    const requestedSkillIds = [...new Set(skillIds)]
    const at = now()
    const taught = await db.select().from(skills).where(inArray(skills.skillId, requestedSkillIds))
    const proving = taught.filter(({ level }) => level >= minLevel)
    const holders = await loadHolders(db, [...new Set(proving.map(({ programmeId }) => programmeId))], at)
    const ranked = [...Map.groupBy(holders, ({ holderId }) => holderId)]
      .map(([personId, certificates]) => ({
        personId,
        certificates,
        ...scoreHolder(certificates, proving, { requestedSkillIds, regionCode, now: at }),
      }))
      .sort((a, b) => b.score - a.score || (a.personId < b.personId ? -1 : 1))
    const chosen = await firstConsenting(db, ranked, limit, at)
    const serials = await serialsByHolder(
      db,
      chosen.map(({ personId }) => personId),
      proving,
      at,
    )
    return {
      items: chosen.map(({ personId, score, reasons }) => ({
        personId,
        score,
        reasons,
        certificateSerials: serials.get(personId) ?? [],
      })),
      holders: suppressSmallCount(ranked.length),
    }
  },
})

const whereValid = (programmeIds: string[], now: Date) =>
  and(
    inArray(certificates.programmeId, programmeIds),
    eq(certificates.status, 'VALID'),
    or(isNull(certificates.validUntil), gt(certificates.validUntil, now)),
  )

const loadHolders = (db: Reads, programmeIds: string[], now: Date) =>
  db
    .select({
      holderId: certificates.holderId,
      programmeId: certificates.programmeId,
      regionCode: certificates.regionCode,
      issuedAt: max(certificates.issuedAt),
    })
    .from(certificates)
    .where(whereValid(programmeIds, now))
    .groupBy(certificates.holderId, certificates.programmeId, certificates.regionCode)

type HeldCertificate = Awaited<ReturnType<typeof loadHolders>>[number]

/** Returns the score of these certificates for the requested skills, with the reasons. */
function scoreHolder(
  certificates: readonly HeldCertificate[],
  proving: readonly (typeof skills.$inferSelect)[],
  { requestedSkillIds, regionCode, now }: { requestedSkillIds: SkillId[]; regionCode?: RegionCode; now: Date },
) {
  const programmes = new Set(certificates.map(({ programmeId }) => programmeId))
  const best = new Map<SkillId, number>()
  for (const { programmeId, skillId, level } of proving)
    if (programmes.has(programmeId)) best.set(skillId, Math.max(level, best.get(skillId) ?? 0))
  const newest = Math.max(...certificates.map(({ issuedAt }) => issuedAt?.getTime() ?? 0))
  const years = (now.getTime() - newest) / (365 * dayMs)
  const inRegion = regionCode !== undefined && certificates.some((one) => one.regionCode === regionCode)
  const reason = (criterion: Criterion, share: number, source: string) => ({
    criterion,
    weight: criterionWeights[criterion],
    value: Math.round(criterionWeights[criterion] * Math.min(1, Math.max(0, share))),
    source,
  })
  const levels = [...best.values()]
  const reasons = [
    reason(
      'SKILLS',
      best.size / requestedSkillIds.length,
      `Certified in ${[...best.keys()].map((id) => skillOf(id).label.en).join(', ')}: ${best.size} of ${requestedSkillIds.length} wanted.`,
    ),
    reason(
      'LEVEL',
      levels.reduce((sum, level) => sum + level, 0) / levels.length / 5,
      `Level ${Math.max(...levels)} of 5 at best.`,
    ),
    ...(regionCode
      ? [
          reason(
            'REGION',
            inRegion ? 1 : 0,
            inRegion ? `A certificate was earned in ${regionCode}.` : `No certificate was earned in ${regionCode}.`,
          ),
        ]
      : []),
    reason(
      'RECENCY',
      1 - years / 5,
      `The newest certificate was issued on ${new Date(newest).toISOString().slice(0, 10)}.`,
    ),
  ]
  return { score: reasons.reduce((sum, { value }) => sum + value, 0), reasons }
}

/**
 * Returns the first `limit` people who consented. Consent is checked in ranking order and in batches, and no data
 * of others leaves this function.
 */
async function firstConsenting<Ranked extends { personId: string }>(
  db: Reads,
  ranked: readonly Ranked[],
  limit: number,
  now: Date,
): Promise<Ranked[]> {
  const chosen: Ranked[] = []
  for (let i = 0; i < ranked.length && chosen.length < limit; i += 200) {
    const batch = ranked.slice(i, i + 200)
    const agreed = await filterConsenting(
      db,
      batch.map(({ personId }) => personId),
      consentPurpose,
      now,
    )
    const active = await activePersonIds(db, [...agreed])
    chosen.push(...batch.filter(({ personId }) => active.has(personId)))
  }
  return chosen.slice(0, limit)
}

async function serialsByHolder(
  db: Reads,
  personIds: string[],
  proving: readonly { programmeId: string }[],
  now: Date,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ holderId: certificates.holderId, serial: certificates.serial })
    .from(certificates)
    .where(
      and(
        inArray(certificates.holderId, personIds),
        whereValid(
          proving.map(({ programmeId }) => programmeId),
          now,
        ),
      ),
    )
    .orderBy(certificates.serial)
  return new Map(
    [...Map.groupBy(rows, ({ holderId }) => holderId)].map(([holderId, certificates]) => [
      holderId,
      certificates.slice(0, 20).map(({ serial }) => serial),
    ]),
  )
}
