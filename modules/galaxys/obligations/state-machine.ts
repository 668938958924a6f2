import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { ObligationState } from '../vocabulary.ts'

export const obligationEvents = ['meet', 'waive', 'give_notice', 'declare_breach', 'start_recovery', 'recover'] as const

export type ObligationDecision = (typeof obligationEvents)[number]

export type ObligationEvent = ObligationDecision | 'record' | 'pass_due'

/** Facts that the transitions of an obligation depend on. */
export interface ObligationTransitionContext {
  /** Set if no evidence was recorded. */
  noEvidence?: string
  /** Set while the cure period runs. */
  curePeriodRunning?: string
}

export const evidenceRecorded = ({ noEvidence }: ObligationTransitionContext) => noEvidence

/**
 * The state machine of an obligation. Its unit is recovered only after notice, the cure period, the breach and the
 * start of recovery, each a dated step of its own.
 */
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
