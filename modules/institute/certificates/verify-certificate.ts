import { z } from 'zod'
import type { Config } from '#platform/config.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { instituteCertificates as certificates } from '../tables.ts'
import { Domain, RevocationReason, VerificationVerdict } from '../vocabulary.ts'
import { loadCredentialJwt } from './certificate-view.ts'
import { getSigner, publishedKeys } from './issuer-keys.ts'
import { sealNotice } from './open-badge-credential.ts'
import * as examples from './verify-certificate.examples.ts'
import { type VerificationResult, verifyCredential } from './verify-credential.ts'

type CertificateRow = typeof certificates.$inferSelect

export const verifyCertificate = operation({
  name: 'institute.verifyCertificate',
  summary: 'Check whether a certificate is genuine and still valid, by serial number or signed text.',
  route: 'POST /institute/certificates/verify',
  effect: 'read',
  access: 'public',
  examples: examples.verifyCertificate,
  input: z.object({
    serial: z.string().min(1).max(40).optional().describe('The printed serial number, such as AIT-2026-AI-000123.'),
    jwt: z
      .string()
      .min(1)
      .max(16_000)
      .optional()
      .describe('The signed credential, three parts separated by dots. Either this or `serial`.'),
  }),
  output: z.object({
    verdict: VerificationVerdict,
    checks: z
      .array(z.object({ check: z.string(), passed: z.boolean().nullable(), reason: z.string() }))
      .describe('The checks made; `passed` is null for a check that could not be made.'),
    certificate: z
      .object({
        serial: z.string().nullable().describe('Null for a certificate that is not in this register.'),
        achievement: z.string(),
        issuer: z.string(),
        domain: Domain.nullable(),
        issuedAt: z.iso.datetime(),
        validUntil: z.iso.datetime().nullable(),
        revocationReason: RevocationReason.nullable(),
      })
      .nullable()
      .describe('What it certifies; null if nothing could be verified.'),
    checkedAt: z.iso.datetime(),
    seal: z.string().describe('Legal value of the signature.'),
  }),
  async handler({ serial, jwt }, { db, config, now }) {
    if ((serial === undefined) === (jwt === undefined))
      throw invalid('Identify the certificate in exactly one way.', [
        { path: 'serial', message: 'Send either `serial` or `jwt`.' },
      ])
    const at = now()
    const [found] =
      serial === undefined
        ? []
        : await db.select().from(certificates).where(eq(certificates.serial, serial.trim().toUpperCase()))
    const token = jwt?.trim() ?? (found && (await loadCredentialJwt(db, found, config, at)))
    const { verdict, checks, credential } = token
      ? await verifyAgainstRegister(db, token, config, at)
      : unknownSerialResult
    const row =
      credential &&
      (found ??
        (
          await db
            .select()
            .from(certificates)
            .where(eq(certificates.id, credential.id.slice('urn:uuid:'.length)))
        )[0])
    return {
      verdict,
      checks,
      certificate: credential ? toVerifiedCertificate(credential, row) : null,
      checkedAt: at.toISOString(),
      seal: sealNotice.en!,
    }
  },
})

const unknownSerialResult: VerificationResult = {
  verdict: 'INVALID',
  checks: [{ check: 'credential', passed: false, reason: 'No certificate of the institute has this serial number.' }],
}

const toVerifiedCertificate = (
  credential: NonNullable<VerificationResult['credential']>,
  row: CertificateRow | undefined,
) => ({
  serial: row?.serial ?? null,
  achievement: credential.name,
  issuer: credential.issuer.name,
  domain: row?.domain ?? null,
  issuedAt: new Date(credential.nbf * 1_000).toISOString(),
  validUntil: credential.exp === undefined ? null : new Date(credential.exp * 1_000).toISOString(),
  revocationReason: row?.revocationReason ?? null,
})

/**
 * Verifies a token with the status in the register, which is fresher than any status list. A signed certificate
 * missing from the register is not confirmed.
 */
async function verifyAgainstRegister(db: Reads, token: string, config: Config, now: Date): Promise<VerificationResult> {
  const keys = await publishedKeys(db, await getSigner(config, now))
  return verifyCredential(
    token,
    {
      keys,
      async revocationStatusOf({ id, statusListCredential, statusListIndex }) {
        const [row] = await db
          .select()
          .from(certificates)
          .where(eq(certificates.id, id.slice('urn:uuid:'.length)))
        if (!row || row.statusIndex !== statusListIndex || !statusListCredential.endsWith(`/${row.statusListId}`))
          return undefined
        return { revoked: row.status === 'REVOKED', asOf: now }
      },
    },
    now,
  )
}
