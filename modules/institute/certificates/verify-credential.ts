import { compactVerify, createLocalJWKSet } from 'jose'
import { z } from 'zod'
import type { VerificationVerdict } from '../vocabulary.ts'
import { type PublishedKey, toJwks } from './issuer-keys.ts'

/** A list older than this no longer shows whether a certificate was revoked. */
export const statusMaxAgeMs = 24 * 3_600_000

/** One check; `passed` is null if it could not be made. */
export interface VerificationCheck {
  check: 'signature' | 'credential' | 'key' | 'validity' | 'status'
  passed: boolean | null
  reason: string
}

export interface VerificationResult {
  verdict: VerificationVerdict
  checks: VerificationCheck[]
  credential?: CredentialClaims
}

export interface RevocationStatus {
  revoked: boolean
  /** When the status list was signed. */
  asOf: Date
}

/** What a verifier needs: the published keys, and the status lists; undefined for a list that is unavailable. */
export interface VerificationSources {
  keys: readonly PublishedKey[]
  revocationStatusOf(entry: {
    id: string
    statusListCredential: string
    statusListIndex: number
  }): Promise<RevocationStatus | undefined> | RevocationStatus | undefined
}

const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The claims that decide the verdict; all others are informational. */
const CredentialClaims = z.object({
  id: z.string().regex(uuid),
  jti: z.string(),
  type: z.array(z.string()).refine((types) => types.includes('OpenBadgeCredential')),
  iat: z.int(),
  nbf: z.int(),
  exp: z.int().optional(),
  name: z.string(),
  issuer: z.object({ id: z.string(), name: z.string() }),
  credentialStatus: z.object({
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListCredential: z.url(),
    statusListIndex: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
})
export type CredentialClaims = z.output<typeof CredentialClaims>

/**
 * Verifies a signed certificate at `now` using only its arguments: no network and no database. VALID needs every
 * check to pass; a check that could not be made makes it INDETERMINATE.
 */
export async function verifyCredential(
  token: string,
  { keys, revocationStatusOf }: VerificationSources,
  now: Date,
): Promise<VerificationResult> {
  const opened = await verifySignature(token, keys)
  if (typeof opened === 'string')
    return { verdict: 'INVALID', checks: [{ check: 'signature', passed: false, reason: opened }] }
  const signature: VerificationCheck = {
    check: 'signature',
    passed: true,
    reason: 'The signature is that of a published key, and nothing was changed since.',
  }
  const parsed = CredentialClaims.safeParse(opened.payload)
  if (!parsed.success || parsed.data.id !== parsed.data.jti) {
    return {
      verdict: 'INVALID',
      checks: [
        signature,
        { check: 'credential', passed: false, reason: 'The institute signed this, but it is not a certificate.' },
      ],
    }
  }
  const credential = parsed.data
  const { statusListCredential, statusListIndex } = credential.credentialStatus
  const status = await revocationStatusOf({ id: credential.id, statusListCredential, statusListIndex })
  const checks = [signature, keyCheck(opened.key, credential), validityCheck(credential, now), statusCheck(status, now)]
  return {
    verdict: verdictOf(checks, { revoked: status?.revoked === true, expired: isExpired(credential, now) }),
    checks,
    credential,
  }
}

function verdictOf(
  checks: readonly VerificationCheck[],
  { revoked, expired }: { revoked: boolean; expired: boolean },
): VerificationVerdict {
  if (revoked) return 'REVOKED'
  if (expired) return 'EXPIRED'
  return checks.every(({ passed }) => passed === true) ? 'VALID' : 'INDETERMINATE'
}

/**
 * Returns the payload and its signing key, or why it cannot be trusted. Only published keys count, never one
 * included in the token.
 */
async function verifySignature(
  token: string,
  keys: readonly PublishedKey[],
): Promise<{ payload: unknown; key: PublishedKey } | string> {
  const parts = token.split('.')
  if (parts.length !== 3 || !parts.every(isCanonicalBase64url))
    return 'This is not a signed certificate. Send three base64url parts separated by dots.'
  try {
    const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet(toJwks(keys)), {
      algorithms: ['EdDSA'],
    })
    const key = keys.find(({ kid }) => kid === protectedHeader.kid)
    if (!key) return 'It does not name the key it was signed with.'
    return { payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)), key }
  } catch {
    return 'It was not signed by a key of this institute, or it was changed since.'
  }
}

/** Rejects non-canonical base64url: its spare bits would give one signature four spellings. */
const isCanonicalBase64url = (part: string) =>
  part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part

function keyCheck(
  { state, notBefore, notAfter, compromisedAt }: PublishedKey,
  { iat }: CredentialClaims,
): VerificationCheck {
  const signedAt = iat * 1_000
  // One second of tolerance: the claim has no milliseconds.
  if (signedAt < notBefore.getTime() - 1_000 || (notAfter && signedAt > notAfter.getTime())) {
    return { check: 'key', passed: false, reason: 'The key was not in use at the stated time of signing.' }
  }
  if (state === 'COMPROMISED' && (!compromisedAt || signedAt >= compromisedAt.getTime())) {
    return {
      check: 'key',
      passed: null,
      reason: 'The key was compromised before this signature. The certificate has to be signed again.',
    }
  }
  return { check: 'key', passed: true, reason: 'The key was in use at the time of signing.' }
}

const isExpired = ({ exp }: CredentialClaims, now: Date) => exp !== undefined && now.getTime() >= exp * 1_000

function validityCheck(credential: CredentialClaims, now: Date): VerificationCheck {
  if (now.getTime() < credential.nbf * 1_000)
    return { check: 'validity', passed: false, reason: 'It is not valid yet.' }
  if (isExpired(credential, now))
    return {
      check: 'validity',
      passed: false,
      reason: `It was valid until ${new Date(credential.exp! * 1_000).toISOString()}.`,
    }
  return {
    check: 'validity',
    passed: true,
    reason: credential.exp
      ? `It is valid until ${new Date(credential.exp * 1_000).toISOString()}.`
      : 'It does not expire.',
  }
}

function statusCheck(status: RevocationStatus | undefined, now: Date): VerificationCheck {
  if (!status)
    return {
      check: 'status',
      passed: null,
      reason: 'Its status list is unavailable. Whether it was revoked is unknown.',
    }
  if (status.revoked) return { check: 'status', passed: false, reason: 'It was revoked, which is final.' }
  if (now.getTime() - status.asOf.getTime() > statusMaxAgeMs)
    return { check: 'status', passed: null, reason: 'Its status list is too old to show whether it was revoked.' }
  return { check: 'status', passed: true, reason: 'It was not revoked.' }
}
