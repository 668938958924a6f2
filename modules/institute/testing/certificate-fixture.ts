import { issueCertificates } from '../certificates/issue-certificates.ts'
import { getCertificate } from '../certificates/operations.ts'
import { verifyCertificate } from '../certificates/verify-certificate.ts'
import { createInstituteFixture } from './fixture.ts'

/** Creates the institute fixture with helpers to earn, fetch and verify certificates. */
export async function createCertificateFixture() {
  const fixture = await createInstituteFixture()
  const { call, learner, registrar, taught } = fixture

  const issue = (sessionId: string, enrolmentIds?: string[]) =>
    call(issueCertificates, registrar, { sessionId, enrolmentIds })

  const fetchJwt = async (certificateId: string) => (await call(getCertificate, registrar, { certificateId })).jwt

  const verify = (input: { serial?: string; jwt?: string }) => call(verifyCertificate, null, input)

  /** Issues a certificate to a learner who enrolled in a session and passed. */
  async function certified() {
    const holder = await learner()
    const { sessionId, enrolments } = await taught([holder])
    const { certificateId, serial } = (await issue(sessionId)).issued[0]!
    return {
      holder,
      sessionId,
      enrolmentId: enrolments[0]!.enrolmentId,
      certificateId,
      serial,
      jwt: await fetchJwt(certificateId),
    }
  }

  return { ...fixture, issue, fetchJwt, verify, certified }
}
