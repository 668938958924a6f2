import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { requireCurrentAchievement } from '../programmes/programme-view.ts'
import { requireSession } from '../sessions/session-view.ts'
import {
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
  instituteSessions as sessions,
} from '../tables.ts'
import { createCertificates } from './create-certificates.ts'
import { ineligibilityReasons } from './eligibility.ts'
import * as examples from './issue-certificates.examples.ts'
import { sealNotice } from './open-badge-credential.ts'

const maxCertificatesPerCall = 100

export const issueCertificates = operation({
  name: 'institute.issueCertificates',
  summary: 'Issue signed certificates to learners who completed a session, at most 100 per call.',
  description:
    '"Certificates are Open Badges 3.0 credentials signed with Ed25519 (VC-JWT): an advanced electronic seal, not a qualified one (law 43-20). A holder of a valid certificate gets no second one, and each refusal has a reason. "' +
    '`institute.getCertificate` returns the signed credential once it is committed: a dry run returns nothing that verifies.',
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
      .describe(
        'Enrolments to issue certificates for; defaults to the first 100 completed ones without a certificate.',
      ),
  }),
  output: z.object({
    issued: z.array(z.object({ enrolmentId: z.string(), certificateId: z.string(), serial: z.string() })),
    alreadyIssued: z.array(z.object({ enrolmentId: z.string(), certificateId: z.string(), serial: z.string() })),
    refused: z.array(z.object({ enrolmentId: z.string(), reason: z.string() })),
    remaining: z
      .int()
      .describe('Completed enrolments of the session still without a certificate; call again for them.'),
    seal: z.string().describe('Legal value of the signature.'),
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
    const existingByHolder = await certificatesByHolder(db, sessionId, achievement.id)
    const withoutCertificate = completed.filter(({ personId }) => !existingByHolder.has(personId))
    const selected = enrolmentIds
      ? await requireEnrolmentsOfSession(db, sessionId, enrolmentIds)
      : withoutCertificate.slice(0, maxCertificatesPerCall)
    const candidates = selected.filter(({ personId }) => !existingByHolder.has(personId))
    const reasons = await ineligibilityReasons(db, session, candidates)
    const eligible = candidates.filter(({ id }) => !reasons.has(id))
    const issued = await createCertificates(db, { session, achievement, learners: eligible }, config, now())
    return {
      issued,
      alreadyIssued: selected.flatMap(({ id, personId }) => {
        const one = existingByHolder.get(personId)
        return one ? [{ enrolmentId: id, certificateId: one.id, serial: one.serial }] : []
      }),
      refused: [...reasons].map(([enrolmentId, reason]) => ({ enrolmentId, reason })),
      remaining: withoutCertificate.length - issued.length,
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
  if (missing) throw notFound('enrolment in this session; list them with institute.listEnrolments')
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
