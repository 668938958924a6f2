import { stateMachine } from '#platform/lib/state-machine.ts'
import type { CertificateStatus, EnrolmentEvent, EnrolmentState, SessionEvent, SessionState, ThesisEvent, ThesisState } from './vocabulary.ts'

/** `fill` and `free` follow from the seats and are nobody's to ask for. */
export const sessionLife = stateMachine<SessionState, SessionEvent, 'registrar' | 'seats'>('session', [
  { from: 'DRAFT', event: 'open', to: 'OPEN', by: ['registrar'] },
  { from: 'OPEN', event: 'fill', to: 'FULL', by: ['seats'] },
  { from: 'FULL', event: 'free', to: 'OPEN', by: ['seats'] },
  { from: ['OPEN', 'FULL'], event: 'start', to: 'RUNNING', by: ['registrar'] },
  { from: 'RUNNING', event: 'assess', to: 'ASSESSING', by: ['registrar'] },
  { from: 'ASSESSING', event: 'close', to: 'CLOSED', by: ['registrar'] },
  { from: ['DRAFT', 'OPEN', 'FULL'], event: 'cancel', to: 'CANCELLED', by: ['registrar'] },
])

/** Who cancelled may ask again: a person has one enrolment per session, whatever becomes of it. */
export const enrolmentLife = stateMachine<EnrolmentState, EnrolmentEvent>('enrolment', [
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
export const certificateLife = stateMachine<CertificateStatus, 'revoke'>('certificate', [{ from: 'VALID', event: 'revoke', to: 'REVOKED' }])

/** What a move of a doctorate is held against. */
export interface Doctorate {
  /** Titles of the milestones the university's plan requires for this event and that are not accepted yet. */
  missing(event: ThesisEvent): string[]
}

const complete = (event: ThesisEvent) => (doctorate: Doctorate) => {
  const missing = doctorate.missing(event)
  return missing.length > 0 ? `The plan of the university asks first for: ${missing.join('; ')}.` : undefined
}

const during = ['REGISTERED', 'PROGRESSING', 'EXTENDED', 'SUSPENDED', 'PRE_DEFENCE', 'REPORTS_IN', 'DEFENCE_AUTHORISED'] as const

/** The common life of a doctorate. What must be done before a move is the plan of each university: data, not in this table. */
export const thesisLife = stateMachine<ThesisState, ThesisEvent, string, Doctorate>('doctorate', [
  { from: 'APPLIED', event: 'shortlist', to: 'SHORTLISTED', guard: complete('shortlist') },
  { from: 'SHORTLISTED', event: 'interview', to: 'INTERVIEWED', guard: complete('interview') },
  { from: 'INTERVIEWED', event: 'accept', to: 'ACCEPTED', guard: complete('accept') },
  { from: ['APPLIED', 'SHORTLISTED', 'INTERVIEWED'], event: 'reject', to: 'REJECTED' },
  { from: 'ACCEPTED', event: 'register', to: 'REGISTERED', guard: complete('register') },
  { from: ['REGISTERED', 'PROGRESSING', 'EXTENDED'], event: 're_enrol', to: 'PROGRESSING', guard: complete('re_enrol') },
  { from: ['REGISTERED', 'PROGRESSING', 'EXTENDED'], event: 'suspend', to: 'SUSPENDED' },
  { from: 'SUSPENDED', event: 'resume', to: 'PROGRESSING' },
  { from: 'PROGRESSING', event: 'extend', to: 'EXTENDED', guard: complete('extend') },
  { from: ['PROGRESSING', 'EXTENDED'], event: 'pre_defend', to: 'PRE_DEFENCE', guard: complete('pre_defend') },
  { from: 'PRE_DEFENCE', event: 'receive_reports', to: 'REPORTS_IN', guard: complete('receive_reports') },
  { from: 'REPORTS_IN', event: 'request_revisions', to: 'PRE_DEFENCE' },
  { from: 'REPORTS_IN', event: 'authorise_defence', to: 'DEFENCE_AUTHORISED', guard: complete('authorise_defence') },
  { from: 'DEFENCE_AUTHORISED', event: 'defend', to: 'DEFENDED', guard: complete('defend') },
  { from: 'DEFENDED', event: 'deposit', to: 'DEPOSITED', guard: complete('deposit') },
  { from: 'DEPOSITED', event: 'graduate', to: 'GRADUATED', guard: complete('graduate') },
  { from: ['APPLIED', 'SHORTLISTED', 'INTERVIEWED', 'ACCEPTED', ...during], event: 'withdraw', to: 'WITHDRAWN' },
  { from: during, event: 'exclude', to: 'EXCLUDED' },
])

/** States in which nothing more is expected of the candidate. */
export const endedTheses: readonly ThesisState[] = ['GRADUATED', 'DEPOSITED', 'REJECTED', 'WITHDRAWN', 'EXCLUDED']
