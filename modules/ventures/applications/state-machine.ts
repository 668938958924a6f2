import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ApplicationState, DecisionOutcome } from '../vocabulary.ts'

export type ApplicationEvent =
  | 'edit'
  | 'submit'
  | 'screen_ok'
  | 'close_review'
  | 'shortlist'
  | 'to_committee'
  | 'request_info'
  | 'resubmit'
  | 'admit'
  | 'admit_with_conditions'
  | 'waitlist'
  | 'reject'
  | 'conditions_met'
  | 'deadline'
  | 'seat_freed'
  | 'withdraw'
  | 'appeal'

/** The applicant, the managers of the call, the committee through its chair, and the server itself. */
export type ApplicationRole = 'founder' | 'manager' | 'committee' | 'system'

/** Reasons why events are not possible now. An absent reason does not block. */
export interface ApplicationBlockers {
  /** The call is not open, by the server clock. */
  callNotOpen?: string
  /** Too few reviews, or a session without quorum. */
  tooFewReviews?: string
  noQuorum?: string
  /** `notCarried`: the vote rejects, which blocks an admission; `carried`: the vote admits, which blocks a rejection. */
  notCarried?: string
  carried?: string
  /** No free seat. */
  noSeat?: string
  /** The due date of the conditions has not passed. */
  deadlineNotPassed?: string
  /** The appeal period has ended, or an appeal was made. */
  noAppeal?: string
}

const firstBlocker =
  (...names: (keyof ApplicationBlockers)[]) =>
  (found: ApplicationBlockers) =>
    names.map((name) => found[name]).find((one) => one !== undefined)

const infoRequestStates = ['SUBMITTED', 'IN_REVIEW', 'DISCUSSION'] as const

/** The event of each decision outcome. */
export const eventByOutcome: Record<DecisionOutcome, 'admit' | 'admit_with_conditions' | 'waitlist' | 'reject'> = {
  ADMITTED: 'admit',
  ADMITTED_WITH_CONDITIONS: 'admit_with_conditions',
  WAITLISTED: 'waitlist',
  REJECTED: 'reject',
}

/** States of an application. ADMITTED and WITHDRAWN are final, REJECTED allows one appeal. */
export const applicationStateMachine = stateMachine<
  ApplicationState,
  ApplicationEvent,
  ApplicationRole,
  ApplicationBlockers
>('application', [
  { from: 'DRAFT', event: 'edit', to: 'DRAFT', roles: ['founder'] },
  { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', roles: ['founder'], guard: firstBlocker('callNotOpen') },
  { from: 'SUBMITTED', event: 'screen_ok', to: 'IN_REVIEW', roles: ['manager'] },
  {
    from: 'IN_REVIEW',
    event: 'close_review',
    to: 'DISCUSSION',
    roles: ['manager', 'system'],
    guard: firstBlocker('tooFewReviews'),
  },
  { from: 'DISCUSSION', event: 'shortlist', to: 'INTERVIEW', roles: ['manager'] },
  { from: 'INTERVIEW', event: 'to_committee', to: 'COMMITTEE', roles: ['manager'] },
  ...infoRequestStates.flatMap((stage) => [
    { from: stage, event: 'request_info' as const, to: `${stage}_MORE_INFO` as const, roles: ['manager' as const] },
    {
      from: `${stage}_MORE_INFO` as const,
      event: 'edit' as const,
      to: `${stage}_MORE_INFO` as const,
      roles: ['founder' as const],
    },
    { from: `${stage}_MORE_INFO` as const, event: 'resubmit' as const, to: stage, roles: ['founder' as const] },
  ]),
  {
    from: 'COMMITTEE',
    event: 'admit',
    to: 'ADMITTED',
    roles: ['committee'],
    guard: firstBlocker('tooFewReviews', 'noQuorum', 'notCarried', 'noSeat'),
  },
  {
    from: 'COMMITTEE',
    event: 'admit_with_conditions',
    to: 'ADMITTED_WITH_CONDITIONS',
    roles: ['committee'],
    guard: firstBlocker('tooFewReviews', 'noQuorum', 'notCarried', 'noSeat'),
  },
  {
    from: 'COMMITTEE',
    event: 'waitlist',
    to: 'WAITLISTED',
    roles: ['committee'],
    guard: firstBlocker('tooFewReviews', 'noQuorum', 'notCarried'),
  },
  {
    from: 'COMMITTEE',
    event: 'reject',
    to: 'REJECTED',
    roles: ['committee'],
    guard: firstBlocker('tooFewReviews', 'noQuorum', 'carried'),
  },
  { from: 'ADMITTED_WITH_CONDITIONS', event: 'conditions_met', to: 'ADMITTED', roles: ['manager'] },
  {
    from: 'ADMITTED_WITH_CONDITIONS',
    event: 'deadline',
    to: 'REJECTED',
    roles: ['manager'],
    guard: firstBlocker('deadlineNotPassed'),
  },
  { from: 'WAITLISTED', event: 'seat_freed', to: 'ADMITTED', roles: ['manager'], guard: firstBlocker('noSeat') },
  {
    from: [
      'DRAFT',
      'SUBMITTED',
      'SUBMITTED_MORE_INFO',
      'IN_REVIEW',
      'IN_REVIEW_MORE_INFO',
      'DISCUSSION',
      'DISCUSSION_MORE_INFO',
      'INTERVIEW',
      'COMMITTEE',
      'ADMITTED_WITH_CONDITIONS',
      'WAITLISTED',
    ],
    event: 'withdraw',
    to: 'WITHDRAWN',
    roles: ['founder'],
  },
  { from: 'REJECTED', event: 'appeal', to: 'COMMITTEE', roles: ['founder'], guard: firstBlocker('noAppeal') },
])

/** Returns whether the answers may change in this state. */
export const canEditAnswers = (state: ApplicationState) => state === 'DRAFT' || state.endsWith('_MORE_INFO')
