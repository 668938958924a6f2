import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { FileOutcome, FileState } from '../vocabulary.ts'

export const screeningEvents = [
  'find_complete',
  'find_incomplete',
  'start_review',
  'check_site',
  'to_committee',
  'meet_conditions',
  'reopen',
] as const

export type ScreeningEvent = (typeof screeningEvents)[number]

export type FileEvent = 'edit' | 'submit' | 'accept_regulation' | 'score' | ScreeningEvent | DecisionEvent

export type DecisionEvent = 'approve' | 'approve_with_conditions' | 'waitlist' | 'reject'

/** Facts that the transitions of a file depend on. Each field explains an obstacle, if there is one. */
export interface FileTransitionContext {
  /** Set if no reviewer without a conflict of interest has scored it. */
  unscored?: string
  /** Set if it has active allocations. */
  inUse?: string
}

/** Maps the outcome of a decision to its event. */
export const decisionEventFor: Record<FileOutcome, DecisionEvent> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approve_with_conditions',
  WAITLISTED: 'waitlist',
  REJECTED: 'reject',
}

export const hasScore = ({ unscored }: FileTransitionContext) => unscored

export const notInUse = ({ inUse }: FileTransitionContext) => inUse

export const statesBeforeDecision = [
  'DRAFT',
  'SUBMITTED',
  'COMPLETE',
  'INCOMPLETE',
  'TECHNICAL_REVIEW',
  'SITE_FIT',
  'COMMITTEE',
] as const

export const approvedStates = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'WAITLISTED'] as const

export const selfTransitions = <State extends FileState, Event extends FileEvent>(
  states: readonly State[],
  event: Event,
  role: GalaxysRole,
) => states.map((state) => ({ from: state, event, to: state, roles: [role] }))

/**
 * The state machine of an admission file. REJECTED is final; a file that is waiting or has lost its clearance goes
 * back to the committee.
 */
export const fileStateMachine = stateMachine<FileState, FileEvent, GalaxysRole, FileTransitionContext>(
  'admission file',
  [
    ...selfTransitions(['DRAFT', 'INCOMPLETE'], 'edit', 'applicant'),
    { from: ['DRAFT', 'INCOMPLETE'], event: 'submit', to: 'SUBMITTED', roles: ['applicant'] },
    ...selfTransitions([...statesBeforeDecision, ...approvedStates], 'accept_regulation', 'applicant'),
    { from: 'SUBMITTED', event: 'find_complete', to: 'COMPLETE', roles: ['operator'] },
    { from: 'SUBMITTED', event: 'find_incomplete', to: 'INCOMPLETE', roles: ['operator'] },
    { from: 'COMPLETE', event: 'start_review', to: 'TECHNICAL_REVIEW', roles: ['operator'] },
    { from: 'TECHNICAL_REVIEW', event: 'check_site', to: 'SITE_FIT', roles: ['operator'] },
    ...selfTransitions(['TECHNICAL_REVIEW', 'SITE_FIT', 'COMMITTEE'], 'score', 'operator'),
    { from: 'SITE_FIT', event: 'to_committee', to: 'COMMITTEE', roles: ['operator'], guard: hasScore },
    { from: 'COMMITTEE', event: 'approve', to: 'APPROVED', roles: ['operator'], guard: hasScore },
    {
      from: 'COMMITTEE',
      event: 'approve_with_conditions',
      to: 'APPROVED_WITH_CONDITIONS',
      roles: ['operator'],
      guard: hasScore,
    },
    { from: 'COMMITTEE', event: 'waitlist', to: 'WAITLISTED', roles: ['operator'] },
    { from: 'COMMITTEE', event: 'reject', to: 'REJECTED', roles: ['operator'] },
    { from: 'APPROVED_WITH_CONDITIONS', event: 'meet_conditions', to: 'APPROVED', roles: ['operator'] },
    { from: approvedStates, event: 'reopen', to: 'COMMITTEE', roles: ['operator'], guard: notInUse },
  ],
)
