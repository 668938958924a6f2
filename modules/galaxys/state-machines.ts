import { stateMachine } from '#platform/lib/state-machine.ts'
import type { AllocationState, FileOutcome, FileState, ObligationState, QuotaState } from './vocabulary.ts'

/** Whose it is, who runs the zone, and the clock of the server. */
export type Role = 'applicant' | 'operator' | 'system'

export const screeningEvents = ['find_complete', 'find_incomplete', 'start_review', 'check_site', 'to_committee', 'meet_conditions', 'reopen'] as const
export type ScreeningEvent = (typeof screeningEvents)[number]
export type FileEvent = 'edit' | 'submit' | 'accept_regulation' | 'score' | ScreeningEvent | DecisionEvent
export type DecisionEvent = 'approve' | 'approve_with_conditions' | 'waitlist' | 'reject'

/** What a move of a file is held against: each says what stands in its way, if anything does. */
export interface FileCircumstances {
  /** No score of somebody without an interest. */
  unscored?: string
  /** It has allocations that go on. */
  inUse?: string
}

/** The outcome of a decision as the event it is. */
export const eventOf: Record<FileOutcome, DecisionEvent> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approve_with_conditions',
  WAITLISTED: 'waitlist',
  REJECTED: 'reject',
}

const scored = ({ unscored }: FileCircumstances) => unscored
const unused = ({ inUse }: FileCircumstances) => inUse

const beforeDecision = ['DRAFT', 'SUBMITTED', 'COMPLETE', 'INCOMPLETE', 'TECHNICAL_REVIEW', 'SITE_FIT', 'COMMITTEE'] as const
const approved = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'WAITLISTED'] as const
const same = <State extends FileState, Event extends FileEvent>(states: readonly State[], event: Event, by: Role) =>
  states.map((state) => ({ from: state, event, to: state, by: [by] }))

/** The life of an admission file. REJECTED is final; what waits or has lost its clearance goes back to the committee. */
export const fileLife = stateMachine<FileState, FileEvent, Role, FileCircumstances>('admission file', [
  ...same(['DRAFT', 'INCOMPLETE'], 'edit', 'applicant'),
  { from: ['DRAFT', 'INCOMPLETE'], event: 'submit', to: 'SUBMITTED', by: ['applicant'] },
  ...same([...beforeDecision, ...approved], 'accept_regulation', 'applicant'),
  { from: 'SUBMITTED', event: 'find_complete', to: 'COMPLETE', by: ['operator'] },
  { from: 'SUBMITTED', event: 'find_incomplete', to: 'INCOMPLETE', by: ['operator'] },
  { from: 'COMPLETE', event: 'start_review', to: 'TECHNICAL_REVIEW', by: ['operator'] },
  { from: 'TECHNICAL_REVIEW', event: 'check_site', to: 'SITE_FIT', by: ['operator'] },
  ...same(['TECHNICAL_REVIEW', 'SITE_FIT', 'COMMITTEE'], 'score', 'operator'),
  { from: 'SITE_FIT', event: 'to_committee', to: 'COMMITTEE', by: ['operator'], guard: scored },
  { from: 'COMMITTEE', event: 'approve', to: 'APPROVED', by: ['operator'], guard: scored },
  { from: 'COMMITTEE', event: 'approve_with_conditions', to: 'APPROVED_WITH_CONDITIONS', by: ['operator'], guard: scored },
  { from: 'COMMITTEE', event: 'waitlist', to: 'WAITLISTED', by: ['operator'] },
  { from: 'COMMITTEE', event: 'reject', to: 'REJECTED', by: ['operator'] },
  { from: 'APPROVED_WITH_CONDITIONS', event: 'meet_conditions', to: 'APPROVED', by: ['operator'] },
  { from: approved, event: 'reopen', to: 'COMMITTEE', by: ['operator'], guard: unused },
])

export type AllocationEvent = 'accept' | 'confirm' | 'release' | 'vacate' | 'lapse' | 'recover'

/** What an allocation is held against. */
export interface AllocationCircumstances {
  /** No obligation of it is at the end of its recovery. */
  notRecoverable?: string
}

/** The life of an allocation. A proposal holds nothing; a reservation and an allocation hold the unit. */
export const allocationLife = stateMachine<AllocationState, AllocationEvent, Role, AllocationCircumstances>('allocation', [
  { from: 'PROPOSED', event: 'accept', to: 'RESERVED', by: ['applicant'] },
  { from: 'RESERVED', event: 'confirm', to: 'ALLOCATED', by: ['operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'release', to: 'LAPSED', by: ['applicant', 'operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'lapse', to: 'LAPSED', by: ['system'] },
  { from: 'ALLOCATED', event: 'vacate', to: 'VACATED', by: ['applicant', 'operator', 'system'] },
  { from: 'ALLOCATED', event: 'recover', to: 'RECOVERED', by: ['operator'], guard: ({ notRecoverable }) => notRecoverable },
])

/** Live ones hold what they are of, for as long as they say. */
export const holding = ['RESERVED', 'ALLOCATED'] as const satisfies AllocationState[]

/** A reservation that was not confirmed in time has lapsed, and a term that is over was vacated, whether or not anybody wrote that down. */
export function allocationStateAt(
  { state, reservedUntil, endsAt }: { state: AllocationState; reservedUntil: Date | null; endsAt: Date },
  now: Date,
): AllocationState {
  if ((state === 'RESERVED' || state === 'PROPOSED') && ((reservedUntil && reservedUntil <= now) || endsAt <= now)) return 'LAPSED'
  return state === 'ALLOCATED' && endsAt <= now ? 'VACATED' : state
}

export type QuotaEvent = 'grant' | 'grant_part' | 'refuse' | 'expire'

export const quotaLife = stateMachine<QuotaState, QuotaEvent, Role>('quota', [
  { from: 'REQUESTED', event: 'grant', to: 'GRANTED', by: ['operator'] },
  { from: 'REQUESTED', event: 'grant_part', to: 'PARTIAL', by: ['operator'] },
  { from: 'REQUESTED', event: 'refuse', to: 'REFUSED', by: ['operator'] },
  { from: ['REQUESTED', 'GRANTED', 'PARTIAL'], event: 'expire', to: 'EXPIRED', by: ['system'] },
])

export const quotaStateAt = ({ state, endsAt }: { state: Exclude<QuotaState, 'EXPIRED'>; endsAt: Date }, now: Date): QuotaState =>
  state !== 'REFUSED' && endsAt <= now ? 'EXPIRED' : state

export const obligationEvents = ['meet', 'waive', 'give_notice', 'declare_breach', 'start_recovery', 'recover'] as const
export type ObligationDecision = (typeof obligationEvents)[number]
export type ObligationEvent = ObligationDecision | 'record' | 'pass_due'

/** What an obligation is held against. */
export interface ObligationCircumstances {
  /** Nothing was brought forward. */
  noEvidence?: string
  /** The cure period is not over. */
  curing?: string
}

const withEvidence = ({ noEvidence }: ObligationCircumstances) => noEvidence

/** The life of an obligation. Its lot is taken back only after notice, the time to make good, the breach and the start of recovery: each a step of its own, dated. */
export const obligationLife = stateMachine<ObligationState, ObligationEvent, Role, ObligationCircumstances>('obligation', [
  { from: 'DUE', event: 'record', to: 'DUE', by: ['applicant'] },
  { from: 'BREACH_PENDING', event: 'record', to: 'BREACH_PENDING', by: ['applicant'] },
  { from: 'CURE', event: 'record', to: 'CURE', by: ['applicant'] },
  { from: ['DUE', 'BREACH_PENDING', 'CURE'], event: 'meet', to: 'MET', by: ['operator'], guard: withEvidence },
  { from: ['DUE', 'BREACH_PENDING', 'CURE'], event: 'waive', to: 'WAIVED', by: ['operator'] },
  { from: 'DUE', event: 'pass_due', to: 'BREACH_PENDING', by: ['system'] },
  { from: 'BREACH_PENDING', event: 'give_notice', to: 'CURE', by: ['operator'] },
  { from: 'CURE', event: 'declare_breach', to: 'BREACHED', by: ['operator'], guard: ({ curing }) => curing },
  { from: 'BREACHED', event: 'start_recovery', to: 'RECOVERY_STARTED', by: ['operator'] },
  { from: 'RECOVERY_STARTED', event: 'recover', to: 'LOT_RECOVERED', by: ['operator'] },
])

export const obligationStateAt = ({ state, dueAt }: { state: Exclude<ObligationState, 'BREACH_PENDING'>; dueAt: Date }, now: Date): ObligationState =>
  state === 'DUE' && dueAt <= now ? 'BREACH_PENDING' : state
