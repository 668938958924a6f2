import { stateMachine } from '#platform/lib/state-machine.ts'
import type { CertificateStatus } from '../vocabulary.ts'

/** Revoking is final: a mistake in it is put right by a new certificate. */
export const certificateStateMachine = stateMachine<CertificateStatus, 'revoke'>('certificate', [
  { from: 'VALID', event: 'revoke', to: 'REVOKED' },
])
