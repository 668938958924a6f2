import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { ObligationState } from '../vocabulary.ts'

export const obligationEvents = ['meet', 'waive', 'give_notice', 'declare_breach', 'start_recovery', 'recover'] as const

export type ObligationDecision = (typeof obligationEvents)[number]

export type ObligationEvent = ObligationDecision | 'record' | 'pass_due'

/** What an obligation is held against. */
export interface ObligationTransitionContext {
  /** Nothing was brought forward. */
  noEvidence?: string
  /** The cure period is not over. */
  curePeriodRunning?: string
}

export const evidenceRecorded = ({ noEvidence }: ObligationTransitionContext) => noEvidence

/** The life of an obligation. Its lot is taken back only after notice, the time to make good, the breach and the start of recovery: each a step of its own, dated. */
export const obligationStateMachine = stateMachine<
  ObligationState,
  ObligationEvent,
  GalaxysRole,
  ObligationTransitionContext
>('obligation', [
  { from: 'DUE', event: 'record', to: 'DUE', roles: ['applicant'] },
  { from: 'BREACH_PENDING', event: 'record', to: 'BREACH_PENDING', roles: ['applicant'] },
  { from: 'CURE', event: 'record', to: 'CURE', roles: ['applicant'] },
  { from: ['DUE', 'BREACH_PENDING', 'CURE'], event: 'meet', to: 'MET', roles: ['operator'], guard: evidenceRecorded },
  { from: ['DUE', 'BREACH_PENDING', 'CURE'], event: 'waive', to: 'WAIVED', roles: ['operator'] },
  { from: 'DUE', event: 'pass_due', to: 'BREACH_PENDING', roles: ['system'] },
  { from: 'BREACH_PENDING', event: 'give_notice', to: 'CURE', roles: ['operator'] },
  {
    from: 'CURE',
    event: 'declare_breach',
    to: 'BREACHED',
    roles: ['operator'],
    guard: ({ curePeriodRunning }) => curePeriodRunning,
  },
  { from: 'BREACHED', event: 'start_recovery', to: 'RECOVERY_STARTED', roles: ['operator'] },
  { from: 'RECOVERY_STARTED', event: 'recover', to: 'LOT_RECOVERED', roles: ['operator'] },
])

export const obligationStateAt = (
  { state, dueAt }: { state: Exclude<ObligationState, 'BREACH_PENDING'>; dueAt: Date },
  now: Date,
): ObligationState => (state === 'DUE' && dueAt <= now ? 'BREACH_PENDING' : state)
