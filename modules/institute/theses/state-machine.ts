import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ThesisEvent, ThesisState } from '../vocabulary.ts'

/** Facts that the transitions of a doctorate depend on. */
export interface ThesisTransitionContext {
  /** Titles of the milestones the university's plan requires for this event and that are not accepted yet. */
  missingMilestones(event: ThesisEvent): string[]
}

export const requiredMilestonesAccepted = (event: ThesisEvent) => (doctorate: ThesisTransitionContext) => {
  const missing = doctorate.missingMilestones(event)
  return missing.length > 0 ? `The plan of the university first requires: ${missing.join('; ')}.` : undefined
}

export const registeredStates = [
  'REGISTERED',
  'PROGRESSING',
  'EXTENDED',
  'SUSPENDED',
  'PRE_DEFENCE',
  'REPORTS_IN',
  'DEFENCE_AUTHORISED',
] as const

/** The state machine of every doctorate. The milestones required before a transition are data of each university. */
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
