import { z } from 'zod'
import { commonsPersons as persons } from '#modules/commons/tables.ts'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { CertificateView, toCertificateView } from '../certificates/certificate-view.ts'
import { EnrolmentView, loadEnrolmentViews } from '../enrolments/enrolment-view.ts'
import { assertPersonInOrganisation } from '../people.ts'
import {
  instituteAchievements as achievements,
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
} from '../tables.ts'
import * as examples from './learner-record.examples.ts'

export const learnerRecord = operation({
  name: 'institute.learnerRecord',
  summary: 'Show the enrolments and certificates of the caller or of a person of their organisation.',
  route: 'GET /institute/learner-record',
  effect: 'read',
  access: 'institute:read',
  agent: { producesIds: ['certificateId', 'enrolmentId', 'sessionId'] },
  examples: examples.learnerRecord,
  input: z.object({
    personId: reference(
      persons,
      'Another person of the organisation, for managers; defaults to the caller.',
    ).optional(),
  }),
  output: z.object({
    personId: z.string(),
    enrolments: z.array(EnrolmentView).describe('At most 100.'),
    certificates: z
      .array(CertificateView)
      .describe('Oldest first, at most 100. Fetch the signed credential with institute.getCertificate.'),
  }),
  async handler({ personId: requestedPersonId }, context) {
    const { db } = context
    const caller = requireActor(context)
    const personId = requestedPersonId ?? caller.id
    if (personId !== caller.id) {
      if (!canManage(caller)) throw notFound('person')
      await assertPersonInOrganisation(db, caller.organisationId, personId)
    }
    const [enrolled, held] = await Promise.all([
      loadEnrolmentViews(
        db,
        and(eq(enrolments.organisationId, caller.organisationId), eq(enrolments.personId, personId)),
      ),
      db
        .select({ certificate: certificates, name: achievements.name })
        .from(certificates)
        .innerJoin(achievements, eq(achievements.id, certificates.achievementId))
        .where(and(eq(certificates.organisationId, caller.organisationId), eq(certificates.holderId, personId)))
        .orderBy(asc(certificates.issuedAt), asc(certificates.id))
        .limit(100),
    ])
    return {
      personId,
      enrolments: enrolled.map(({ queueNumber: _, ...enrolment }) => enrolment),
      certificates: held.map(({ certificate, name }) => toCertificateView(certificate, name)),
    }
  },
})
