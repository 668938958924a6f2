import { stateMachine } from '#platform/lib/state-machine.ts'
import type { AllocationState, FileOutcome, FileState, ObligationState, QuotaState } from './vocabulary.ts'

/** Whose it is, who runs the zone, and the clock of the server. */
export type GalaxysRole = 'applicant' | 'operator' | 'system'

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

/** What a move of a file is held against: each says what stands in its way, if anything does. */
export interface FileTransitionContext {
  /** No score of somebody without an interest. */
  unscored?: string
  /** It has allocations that go on. */
  inUse?: string
}

/** The outcome of a decision as the event it is. */
export const decisionEventFor: Record<FileOutcome, DecisionEvent> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approve_with_conditions',
  WAITLISTED: 'waitlist',
  REJECTED: 'reject',
}

const hasScore = ({ unscored }: FileTransitionContext) => unscored
const notInUse = ({ inUse }: FileTransitionContext) => inUse

const statesBeforeDecision = [
  'DRAFT',
  'SUBMITTED',
  'COMPLETE',
  'INCOMPLETE',
  'TECHNICAL_REVIEW',
  'SITE_FIT',
  'COMMITTEE',
] as const
const approvedStates = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'WAITLISTED'] as const
const selfTransitions = <State extends FileState, Event extends FileEvent>(
  states: readonly State[],
  event: Event,
  role: GalaxysRole,
) => states.map((state) => ({ from: state, event, to: state, roles: [role] }))

/** The life of an admission file. REJECTED is final; what waits or has lost its clearance goes back to the committee. */
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

export type AllocationEvent = 'accept' | 'confirm' | 'release' | 'vacate' | 'lapse' | 'recover'

/** What an allocation is held against. */
export interface AllocationTransitionContext {
  /** No obligation of it is at the end of its recovery. */
  notRecoverable?: string
}

/** The life of an allocation. A proposal holds nothing; a reservation and an allocation hold the unit. */
export const allocationStateMachine = stateMachine<
  AllocationState,
  AllocationEvent,
  GalaxysRole,
  AllocationTransitionContext
>('allocation', [
  { from: 'PROPOSED', event: 'accept', to: 'RESERVED', roles: ['applicant'] },
  { from: 'RESERVED', event: 'confirm', to: 'ALLOCATED', roles: ['operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'release', to: 'LAPSED', roles: ['applicant', 'operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'lapse', to: 'LAPSED', roles: ['system'] },
  { from: 'ALLOCATED', event: 'vacate', to: 'VACATED', roles: ['applicant', 'operator', 'system'] },
  {
    from: 'ALLOCATED',
    event: 'recover',
    to: 'RECOVERED',
    roles: ['operator'],
    guard: ({ notRecoverable }) => notRecoverable,
  },
])

/** Live ones hold what they are of, for as long as they say. */
export const holdingStates = ['RESERVED', 'ALLOCATED'] as const satisfies AllocationState[]

/** A reservation that was not confirmed in time has lapsed, and a term that is over was vacated, whether or not anybody wrote that down. */
export function allocationStateAt(
  { state, reservedUntil, endsAt }: { state: AllocationState; reservedUntil: Date | null; endsAt: Date },
  now: Date,
): AllocationState {
  if ((state === 'RESERVED' || state === 'PROPOSED') && ((reservedUntil && reservedUntil <= now) || endsAt <= now))
    return 'LAPSED'
  return state === 'ALLOCATED' && endsAt <= now ? 'VACATED' : state
}

export type QuotaEvent = 'grant' | 'grant_part' | 'refuse' | 'expire'

export const quotaStateMachine = stateMachine<QuotaState, QuotaEvent, GalaxysRole>('quota', [
  { from: 'REQUESTED', event: 'grant', to: 'GRANTED', roles: ['operator'] },
  { from: 'REQUESTED', event: 'grant_part', to: 'PARTIAL', roles: ['operator'] },
  { from: 'REQUESTED', event: 'refuse', to: 'REFUSED', roles: ['operator'] },
  { from: ['REQUESTED', 'GRANTED', 'PARTIAL'], event: 'expire', to: 'EXPIRED', roles: ['system'] },
])

export const quotaStateAt = (
  { state, endsAt }: { state: Exclude<QuotaState, 'EXPIRED'>; endsAt: Date },
  now: Date,
): QuotaState => (state !== 'REFUSED' && endsAt <= now ? 'EXPIRED' : state)

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

const evidenceRecorded = ({ noEvidence }: ObligationTransitionContext) => noEvidence

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
