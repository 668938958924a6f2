import { stateMachine } from '#platform/lib/state-machine.ts'
import type { CertificateStatus } from '../vocabulary.ts'

/** The state machine of a certificate. Revocation is final: a new certificate corrects a mistake. */
export const certificateStateMachine = stateMachine<CertificateStatus, 'revoke'>('certificate', [
  { from: 'VALID', event: 'revoke', to: 'REVOKED' },
])
