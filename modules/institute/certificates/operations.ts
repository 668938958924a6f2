import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertOperates } from '../access.ts'
import { sampleIds } from '../example-ids.ts'
import { certificateLife } from '../state-machines.ts'
import { instituteAchievements as achievements, instituteCertificates as certificates } from '../tables.ts'
import { RevocationReason } from '../vocabulary.ts'
import { Certificate, certificateFor, jwtOf, presentCertificate } from './certificate-view.ts'
import { sealNotice } from './open-badge-credential.ts'

const certificateId = reference(certificates, 'A certificate, as found by institute.learnerRecord.')

const nameOf = async (db: Reads, achievementId: string) =>
  (await db.select({ name: achievements.name }).from(achievements).where(eq(achievements.id, achievementId)))[0]!.name

export const getCertificate = operation({
  name: 'institute.getCertificate',
  summary:
    'Show a certificate with its signed credential, to keep in a wallet or to show: for its holder, those who manage their organisation, and who issued it.',
  route: 'GET /institute/certificates/:certificateId',
  effect: 'read',
  access: 'institute:read',
  examples: [
    {
      ask: { fr: 'Donne-moi mon certificat signé', ar: 'أعطني شهادتي الموقعة', en: 'Give me my signed certificate' },
      input: { certificateId: sampleIds.certificate(1) },
    },
    {
      ask: {
        fr: 'Télécharge ce certificat pour mon portefeuille numérique',
        ar: 'حمل هذه الشهادة لمحفظتي الرقمية',
        en: 'Download this certificate for my digital wallet',
      },
      input: { certificateId: sampleIds.certificate(2) },
    },
    {
      ask: { fr: 'Je voudrais une copie de mon attestation', ar: 'أريد نسخة من شهادتي', en: 'I would like a copy of my certificate' },
      input: { certificateId: sampleIds.certificate(1) },
    },
  ],
  input: z.object({ certificateId }),
  output: Certificate.extend({
    jwt: z.string().describe('The Open Badges 3.0 credential as VC-JWT. It verifies with the published keys alone.'),
    seal: z.string().describe('What the signature is worth.'),
  }),
  async handler({ certificateId }, context) {
    const row = await certificateFor(context.db, callerOf(context), certificateId)
    const [name, jwt] = await Promise.all([nameOf(context.db, row.achievementId), jwtOf(context.db, row, context.config, context.now())])
    return { ...presentCertificate(row, name), jwt, seal: sealNotice.en! }
  },
})

export const revokeCertificate = operation({
  name: 'institute.revokeCertificate',
  summary: 'Revoke a certificate for good: it never verifies again. A corrected one is issued after ERROR or SUPERSEDED with institute.issueCertificates.',
  route: 'POST /institute/certificates/:certificateId/revoke',
  effect: 'write',
  access: 'institute:manage',
  risk: 'high',
  examples: [
    {
      ask: { fr: 'Révoque ce certificat pour fraude', ar: 'ألغ هذه الشهادة بسبب الغش', en: 'Revoke this certificate for fraud' },
      input: { certificateId: sampleIds.certificate(1), reason: 'FRAUD' },
    },
    {
      ask: { fr: 'Annule ce certificat, il contient une erreur', ar: 'ألغ هذه الشهادة لأن بها خطأ', en: 'Revoke this certificate, there is a mistake in it' },
      input: { certificateId: sampleIds.certificate(2), reason: 'ERROR', note: 'Mauvaise session' },
    },
  ],
  input: z.object({
    certificateId,
    reason: RevocationReason,
    note: z.string().min(1).max(500).optional().describe('For the register; not shown to the public.'),
  }),
  output: Certificate,
  async handler({ certificateId, reason, note }, context) {
    const { db, now } = context
    const caller = callerOf(context)
    const row = await certificateFor(db, caller, certificateId)
    assertOperates(caller, row.issuerOrganisationId)
    const status = transition(certificateLife, row.status, 'revoke')
    const [revoked] = await db
      .update(certificates)
      .set({ status, revocationReason: reason, revokedAt: now(), revokedBy: caller.id, revocationNote: note })
      .where(eq(certificates.id, certificateId))
      .returning()
    return presentCertificate(revoked!, await nameOf(db, row.achievementId))
  },
})
