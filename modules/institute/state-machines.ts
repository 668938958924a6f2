import { stateMachine } from '#platform/lib/state-machine.ts'
import type {
  CertificateStatus,
  EnrolmentEvent,
  EnrolmentState,
  SessionEvent,
  SessionState,
  ThesisEvent,
  ThesisState,
} from './vocabulary.ts'

/** `fill` and `free` follow from the seats and are nobody's to ask for. */
export const sessionStateMachine = stateMachine<SessionState, SessionEvent, 'registrar' | 'seats'>('session', [
  { from: 'DRAFT', event: 'open', to: 'OPEN', roles: ['registrar'] },
  { from: 'OPEN', event: 'fill', to: 'FULL', roles: ['seats'] },
  { from: 'FULL', event: 'free', to: 'OPEN', roles: ['seats'] },
  { from: ['OPEN', 'FULL'], event: 'start', to: 'RUNNING', roles: ['registrar'] },
  { from: 'RUNNING', event: 'assess', to: 'ASSESSING', roles: ['registrar'] },
  { from: 'ASSESSING', event: 'close', to: 'CLOSED', roles: ['registrar'] },
  { from: ['DRAFT', 'OPEN', 'FULL'], event: 'cancel', to: 'CANCELLED', roles: ['registrar'] },
])

/** Who cancelled may ask again: a person has one enrolment per session, whatever becomes of it. */
export const enrolmentStateMachine = stateMachine<EnrolmentState, EnrolmentEvent>('enrolment', [
  { from: 'REQUESTED', event: 'confirm', to: 'CONFIRMED' },
  { from: 'REQUESTED', event: 'waitlist', to: 'WAITLISTED' },
  { from: 'WAITLISTED', event: 'promote', to: 'CONFIRMED' },
  { from: 'CONFIRMED', event: 'start', to: 'ACTIVE' },
  { from: 'ACTIVE', event: 'complete', to: 'COMPLETED' },
  { from: 'ACTIVE', event: 'fail', to: 'FAILED' },
  { from: 'ACTIVE', event: 'abandon', to: 'ABANDONED' },
  { from: ['CONFIRMED', 'WAITLISTED'], event: 'cancel', to: 'CANCELLED' },
  { from: 'CANCELLED', event: 'request', to: 'REQUESTED' },
])

/** Revoking is final: a mistake in it is put right by a new certificate. */
export const certificateStateMachine = stateMachine<CertificateStatus, 'revoke'>('certificate', [
  { from: 'VALID', event: 'revoke', to: 'REVOKED' },
])

/** What a move of a doctorate is held against. */
export interface ThesisTransitionContext {
  /** Titles of the milestones the university's plan requires for this event and that are not accepted yet. */
  missingMilestones(event: ThesisEvent): string[]
}

const requiredMilestonesAccepted = (event: ThesisEvent) => (doctorate: ThesisTransitionContext) => {
  const missing = doctorate.missingMilestones(event)
  return missing.length > 0 ? `The plan of the university asks first for: ${missing.join('; ')}.` : undefined
}

const registeredStates = [
  'REGISTERED',
  'PROGRESSING',
  'EXTENDED',
  'SUSPENDED',
  'PRE_DEFENCE',
  'REPORTS_IN',
  'DEFENCE_AUTHORISED',
] as const

/** The common life of a doctorate. What must be done before a move is the plan of each university: data, not in this table. */
export const thesisStateMachine = stateMachine<ThesisState, ThesisEvent, string, ThesisTransitionContext>('doctorate', [
  { from: 'APPLIED', event: 'shortlist', to: 'SHORTLISTED', guard: requiredMilestonesAccepted('shortlist') },
  { from: 'SHORTLISTED', event: 'interview', to: 'INTERVIEWED', guard: requiredMilestonesAccepted('interview') },
  { from: 'INTERVIEWED', event: 'accept', to: 'ACCEPTED', guard: requiredMilestonesAccepted('accept') },
  { from: ['APPLIED', 'SHORTLISTED', 'INTERVIEWED'], event: 'reject', to: 'REJECTED' },
  { from: 'ACCEPTED', event: 'register', to: 'REGISTERED', guard: requiredMilestonesAccepted('register') },
  {
    from: ['REGISTERED', 'PROGRESSING', 'EXTENDED'],
    event: 're_enrol',
    to: 'PROGRESSING',
    guard: requiredMilestonesAccepted('re_enrol'),
  },
  { from: ['REGISTERED', 'PROGRESSING', 'EXTENDED'], event: 'suspend', to: 'SUSPENDED' },
  { from: 'SUSPENDED', event: 'resume', to: 'PROGRESSING' },
  { from: 'PROGRESSING', event: 'extend', to: 'EXTENDED', guard: requiredMilestonesAccepted('extend') },
  {
    from: ['PROGRESSING', 'EXTENDED'],
    event: 'pre_defend',
    to: 'PRE_DEFENCE',
    guard: requiredMilestonesAccepted('pre_defend'),
  },
  {
    from: 'PRE_DEFENCE',
    event: 'receive_reports',
    to: 'REPORTS_IN',
    guard: requiredMilestonesAccepted('receive_reports'),
  },
  { from: 'REPORTS_IN', event: 'request_revisions', to: 'PRE_DEFENCE' },
  {
    from: 'REPORTS_IN',
    event: 'authorise_defence',
    to: 'DEFENCE_AUTHORISED',
    guard: requiredMilestonesAccepted('authorise_defence'),
  },
  { from: 'DEFENCE_AUTHORISED', event: 'defend', to: 'DEFENDED', guard: requiredMilestonesAccepted('defend') },
  { from: 'DEFENDED', event: 'deposit', to: 'DEPOSITED', guard: requiredMilestonesAccepted('deposit') },
  { from: 'DEPOSITED', event: 'graduate', to: 'GRADUATED', guard: requiredMilestonesAccepted('graduate') },
  {
    from: ['APPLIED', 'SHORTLISTED', 'INTERVIEWED', 'ACCEPTED', ...registeredStates],
    event: 'withdraw',
    to: 'WITHDRAWN',
  },
  { from: registeredStates, event: 'exclude', to: 'EXCLUDED' },
])

/** States in which nothing more is expected of the candidate. */
export const endedThesisStates: readonly ThesisState[] = ['GRADUATED', 'DEPOSITED', 'REJECTED', 'WITHDRAWN', 'EXCLUDED']
