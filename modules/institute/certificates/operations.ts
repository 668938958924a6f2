import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { instituteAchievements as achievements, instituteCertificates as certificates } from '../tables.ts'
import { RevocationReason } from '../vocabulary.ts'
import { CertificateView, loadCredentialJwt, requireVisibleCertificate, toCertificateView } from './certificate-view.ts'
import { sealNotice } from './open-badge-credential.ts'
import * as examples from './operations.examples.ts'
import { certificateStateMachine } from './state-machine.ts'

const certificateId = reference(certificates, 'A certificate, as found by institute.learnerRecord.')

const loadAchievementName = async (db: Reads, achievementId: string) =>
  (await db.select({ name: achievements.name }).from(achievements).where(eq(achievements.id, achievementId)))[0]!.name

export const getCertificate = operation({
  name: 'institute.getCertificate',
  summary: 'Show a certificate with its signed credential, to store in a wallet or to present.',
  route: 'GET /institute/certificates/:certificateId',
  effect: 'read',
  access: 'institute:read',
  examples: examples.getCertificate,
  input: z.object({ certificateId }),
  output: CertificateView.extend({
    jwt: z
      .string()
      .describe('The Open Badges 3.0 credential as VC-JWT. It can be verified with the published keys alone.'),
    seal: z.string().describe('Legal value of the signature.'),
  }),
  async handler({ certificateId }, context) {
    const row = await requireVisibleCertificate(context.db, requireActor(context), certificateId)
    const [name, jwt] = await Promise.all([
      loadAchievementName(context.db, row.achievementId),
      loadCredentialJwt(context.db, row, context.config, context.now()),
    ])
    return { ...toCertificateView(row, name), jwt, seal: sealNotice.en! }
  },
})

export const revokeCertificate = operation({
  name: 'institute.revokeCertificate',
  summary: 'Revoke a certificate permanently, for example after an error; it never verifies again.',
  route: 'POST /institute/certificates/:certificateId/revoke',
  effect: 'write',
  access: 'institute:manage',
  agent: { risk: 'high' },
  examples: examples.revokeCertificate,
  input: z.object({
    certificateId,
    reason: RevocationReason,
    note: z.string().min(1).max(500).optional().describe('A note for the register; not public.'),
  }),
  output: CertificateView,
  async handler({ certificateId, reason, note }, context) {
    const { db, now } = context
    const caller = requireActor(context)
    const row = await requireVisibleCertificate(db, caller, certificateId)
    assertCanManageAsOperator(caller, row.issuerOrganisationId)
    const status = transition(certificateStateMachine, row.status, 'revoke')
    const [revoked] = await db
      .update(certificates)
      .set({ status, revocationReason: reason, revokedAt: now(), revokedBy: caller.id, revocationNote: note })
      .where(eq(certificates.id, certificateId))
      .returning()
    return toCertificateView(revoked!, await loadAchievementName(db, row.achievementId))
  },
})
