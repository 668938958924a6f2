import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { ineligibilityReason, latestAssessments } from '../enrolments/assessments.ts'
import { requireCurrentAchievement } from '../programmes/programme-view.ts'
import { requireSession } from '../sessions/session-view.ts'
import {
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
  instituteSessions as sessions,
} from '../tables.ts'
import { createCertificates } from './create-certificates.ts'
import * as examples from './issue-certificates.examples.ts'
import { sealNotice } from './open-badge-credential.ts'

const maxCertificatesPerCall = 100

type EnrolmentRow = typeof enrolments.$inferSelect
type SessionRow = typeof sessions.$inferSelect

export const issueCertificates = operation({
  name: 'institute.issueCertificates',
  summary:
    'Issue signed certificates to those who completed a session, at most 100 per call. Whoever has one already gets no second; each refusal says why.',
  description:
    'Certificates are Open Badges 3.0 credentials signed with Ed25519 (VC-JWT): an advanced electronic seal, not a qualified one (law 43-20). ' +
    'The signed credential itself is answered by `institute.getCertificate`, once this has been committed: a rehearsal hands out nothing that verifies.',
  route: 'POST /institute/sessions/:sessionId/certificates',
  effect: 'write',
  access: 'institute:manage',
  agent: { risk: 'high', producesIds: ['certificateId'] },

  examples: examples.issueCertificates,
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by institute.listSessions.'),
    enrolmentIds: z
      .array(reference(enrolments, 'An enrolment of this session, as found by institute.listEnrolments.'))
      .min(1)
      .max(maxCertificatesPerCall)
      .optional()
      .describe('Whom to issue to; everyone who completed and has none yet unless told, 100 at a time.'),
  }),
  output: z.object({
    issued: z.array(z.object({ enrolmentId: z.string(), certificateId: z.string(), serial: z.string() })),
    alreadyIssued: z.array(z.object({ enrolmentId: z.string(), certificateId: z.string(), serial: z.string() })),
    refused: z.array(z.object({ enrolmentId: z.string(), reason: z.string() })),
    remaining: z
      .int()
      .describe('How many completed enrolments of the session have no certificate yet; call again for them.'),
    seal: z.string().describe('What the signature is worth.'),
  }),
  async handler({ sessionId, enrolmentIds }, context) {
    const { db, config, now } = context
    const session = await requireSession(db, sessionId)
    assertCanManageAsOperator(requireActor(context), session.operatorOrganisationId)
    const achievement = await requireCurrentAchievement(db, session.programmeId)
    const completed = await db
      .select()
      .from(enrolments)
      .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, 'COMPLETED')))
      .orderBy(asc(enrolments.queueNumber))
    const held = await certificatesByHolder(db, sessionId, achievement.id)
    const waiting = completed.filter(({ personId }) => !held.has(personId))
    const wanted = enrolmentIds
      ? await requireEnrolmentsOfSession(db, sessionId, enrolmentIds)
      : waiting.slice(0, maxCertificatesPerCall)
    const fresh = wanted.filter(({ personId }) => !held.has(personId))
    const reasons = await ineligibilityReasons(db, session, fresh)
    const eligible = fresh.filter(({ id }) => !reasons.has(id))
    const issued = await createCertificates(db, { session, achievement, learners: eligible }, config, now())
    return {
      issued,
      alreadyIssued: wanted.flatMap(({ id, personId }) => {
        const one = held.get(personId)
        return one ? [{ enrolmentId: id, certificateId: one.id, serial: one.serial }] : []
      }),
      refused: [...reasons].map(([enrolmentId, reason]) => ({ enrolmentId, reason })),
      remaining: waiting.length - issued.length,
      seal: sealNotice.en!,
    }
  },
})

async function requireEnrolmentsOfSession(db: Queries, sessionId: string, enrolmentIds: string[]) {
  const rows = await db
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.sessionId, sessionId), inArray(enrolments.id, enrolmentIds)))
    .orderBy(asc(enrolments.queueNumber))
  const missing = enrolmentIds.find((id) => !rows.some((row) => row.id === id))
  if (missing) throw notFound('enrolment in this session: institute.listEnrolments lists those there are')
  return rows
}

const certificatesByHolder = async (db: Queries, sessionId: string, achievementId: string) => {
  const rows = await db
    .select({ id: certificates.id, serial: certificates.serial, holderId: certificates.holderId })
    .from(certificates)
    .where(
      and(
        eq(certificates.sessionId, sessionId),
        eq(certificates.achievementId, achievementId),
        ne(certificates.status, 'REVOKED'),
      ),
    )
  return new Map(rows.map((row) => [row.holderId, row]))
}

/** Why each of these gets none, by enrolment. */
async function ineligibilityReasons(
  db: Queries,
  session: SessionRow,
  learners: EnrolmentRow[],
): Promise<Map<string, string>> {
  if (learners.length === 0) return new Map()
  const last = await latestAssessments(
    db,
    learners.map(({ id }) => id),
  )
  const barred = await barredHolders(db, session.id)
  const reasons = learners.map(({ id, personId, state }) => {
    if (state !== 'COMPLETED') return [id, `The enrolment is ${state}, not COMPLETED.`] as const
    if (barred.has(personId))
      return [id, 'An earlier certificate of this session was revoked for fraud or withdrawn.'] as const
    return [id, ineligibilityReason(last.get(id), session)] as const
  })
  return new Map(reasons.flatMap(([id, reason]) => (reason ? [[id, reason] as const] : [])))
}

const barredHolders = async (db: Queries, sessionId: string) => {
  const rows = await db
    .select({ holderId: certificates.holderId })
    .from(certificates)
    .where(
      and(
        eq(certificates.sessionId, sessionId),
        eq(certificates.status, 'REVOKED'),
        inArray(certificates.revocationReason, ['FRAUD', 'WITHDRAWN']),
      ),
    )
  return new Set(rows.map(({ holderId }) => holderId))
}
