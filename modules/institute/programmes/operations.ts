import { z } from 'zod'
import { PublicCount, suppressSmallCount } from '#modules/commons/suppression.ts'
import { and, asc, eq, exists, gt, inArray, or, sql } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { BasisPoints, InstantInput } from '../fields.ts'
import { SessionView, selectSessions, toSessionViews } from '../sessions/session-view.ts'
import {
  instituteCertificates as certificates,
  instituteProgrammes as programmes,
  instituteSessions as sessions,
  instituteProgrammeSkills as skills,
} from '../tables.ts'
import { achievementTypes, Domain, TeachingLanguage } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import {
  loadProgrammeSkills,
  ProgrammeView,
  requireCurrentAchievement,
  requireProgramme,
  toProgrammeView,
} from './programme-view.ts'

const ProgrammeSearchResult = ProgrammeView.extend({
  openSessions: z.int().describe('Coming sessions with free seats.'),
  nextStartsAt: z.iso.datetime().nullable(),
})

const ProgrammeDetails = ProgrammeView.extend({
  achievement: z.object({
    name: LocalizedText,
    criteria: LocalizedText,
    achievementType: z.enum(achievementTypes),
    version: z.int(),
    passBp: BasisPoints.describe('Score needed to pass; 10000 is the maximum.'),
    maxAttempts: z.int(),
    validityMonths: z.int().nullable(),
  }),
  sessions: z.array(SessionView).describe('Coming sessions, soonest first, at most 20.'),
  certificates: PublicCount.describe(
    'Number of valid certificates; hidden below five, so that no person is singled out.',
  ),
})

export const searchProgrammes = operation({
  name: 'institute.searchProgrammes',
  summary: 'Find training programmes by field, skill, region or language, with their next sessions.',
  route: 'GET /institute/programmes',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['programmeId'] },
  examples: examples.searchProgrammes,
  input: z.object({
    domain: Domain.optional(),
    skillId: SkillId.optional(),
    regionCode: RegionCode.optional().describe('Only those with a coming session in this region, or online.'),
    language: TeachingLanguage.optional().describe('Only those with a coming session in this language.'),
    from: InstantInput('Only those with an open session that starts after this time.').optional(),
    ...Paging,
  }),
  output: pageOf(ProgrammeSearchResult),
  async handler({ domain, skillId, regionCode, language, from, ...paging }, { db, now }) {
    const startsAfter = Math.max(now().getTime(), from ? Date.parse(from) : 0)
    const filter = and(
      eq(sessions.state, 'OPEN'),
      gt(sessions.startsAt, new Date(startsAfter)),
      language ? eq(sessions.language, language) : undefined,
      regionCode ? or(eq(sessions.regionCode, regionCode), eq(sessions.mode, 'ONLINE')) : undefined,
    )
    const needsSession = regionCode || language || from
    return listPage(paging, {
      sort: [{ column: programmes.id }],
      async query({ after, orderBy, limit }) {
        const rows = await db
          .select()
          .from(programmes)
          .where(
            and(
              eq(programmes.status, 'OPEN'),
              domain ? eq(programmes.domain, domain) : undefined,
              skillId
                ? exists(
                    db
                      .select({ one: sql`1` })
                      .from(skills)
                      .where(and(eq(skills.programmeId, programmes.id), eq(skills.skillId, skillId))),
                  )
                : undefined,
              needsSession
                ? exists(
                    db
                      .select({ one: sql`1` })
                      .from(sessions)
                      .where(and(eq(sessions.programmeId, programmes.id), filter)),
                  )
                : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit)
        const ids = rows.map(({ id }) => id)
        const [taught, coming] = await Promise.all([
          loadProgrammeSkills(db, ids),
          db
            .select({ programmeId: sessions.programmeId, startsAt: sessions.startsAt })
            .from(sessions)
            .where(and(inArray(sessions.programmeId, ids), filter))
            .orderBy(asc(sessions.startsAt)),
        ])
        return rows.map((row) => ({
          ...toProgrammeView(row, taught),
          open: coming.filter(({ programmeId }) => programmeId === row.id),
        }))
      },
      position: ({ programmeId }) => [programmeId],
      view: ({ open, ...programme }) => ({
        ...programme,
        openSessions: open.length,
        nextStartsAt: toIsoOrNull(open[0]?.startsAt ?? null),
      }),
    })
  },
})

export const getProgramme = operation({
  name: 'institute.getProgramme',
  summary: 'Show a training programme: its skills, certificate requirements and coming sessions.',
  route: 'GET /institute/programmes/:programmeId',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['sessionId'] },
  examples: examples.getProgramme,
  input: z.object({ programmeId: reference(programmes, 'A programme, as found by institute.searchProgrammes.') }),
  output: ProgrammeDetails,
  async handler({ programmeId }, { db, now }) {
    const row = await requireProgramme(db, programmeId)
    const [achievement, taught, coming, held] = await Promise.all([
      requireCurrentAchievement(db, programmeId),
      loadProgrammeSkills(db, [programmeId]),
      selectSessions(db, and(eq(sessions.programmeId, programmeId), gt(sessions.startsAt, now()))).limit(20),
      db.$count(certificates, and(eq(certificates.programmeId, programmeId), eq(certificates.status, 'VALID'))),
    ])
    const { name, criteria, achievementType, version, passBp, maxAttempts, validityMonths } = achievement
    return {
      ...toProgrammeView(row, taught),
      achievement: { name, criteria, achievementType, version, passBp, maxAttempts, validityMonths },
      sessions: await toSessionViews(db, coming),
      certificates: suppressSmallCount(held),
    }
  },
})
