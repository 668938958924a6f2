import { describe, expect, it } from 'vitest'
import { allowedEvents, type StateMachine, transition } from '#platform/lib/state-machine.ts'
import type { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { contactRequestStateMachine } from './contact-requests/state-machine.ts'
import { engagementStateMachine } from './engagements/state-machine.ts'
import { registrationStateMachine } from './events/registration-state-machine.ts'
import { eventStateMachine } from './events/state-machine.ts'
import { profileStateMachine } from './profiles/state-machine.ts'
import { ContactState, EngagementState, EventState, ProfileState, registrationStates } from './vocabulary.ts'

type Anything = StateMachine<string, string, string, any>

/** The intended transitions, written a second time: from, event, to and role, when no guard applies. */
const specifications: [string, Anything, readonly string[], string, object, string][] = [
  [
    'profile',
    profileStateMachine as Anything,
    ProfileState.options,
    'DRAFT',
    { consented: true },
    `DRAFT submit SUBMITTED member | SUBMITTED verify VERIFIED officer | VERIFIED pause PAUSED member | PAUSED resume VERIFIED member
     DRAFT withdraw WITHDRAWN member | SUBMITTED withdraw WITHDRAWN member | VERIFIED withdraw WITHDRAWN member | PAUSED withdraw WITHDRAWN member`,
  ],
  [
    'contact',
    contactRequestStateMachine as Anything,
    ContactState.options,
    'SENT',
    {},
    'SENT accept ACCEPTED member | SENT decline DECLINED member | SENT expire EXPIRED clock',
  ],
  [
    'engagement',
    engagementStateMachine as Anything,
    EngagementState.options,
    'PROPOSED',
    { hostSigned: false, memberSigned: false, today: '2027-03-01', startOn: '2027-03-01', followUpOn: '2027-03-01' },
    `PROPOSED accept TOR_DRAFT member | PROPOSED decline DECLINED member | PROPOSED cancel CANCELLED host
     TOR_DRAFT revise TOR_DRAFT host | TOR_DRAFT revise TOR_DRAFT member | TOR_DRAFT sign TOR_DRAFT host | TOR_DRAFT sign TOR_DRAFT member
     TOR_DRAFT agree AGREED both | TOR_DRAFT cancel CANCELLED host | TOR_DRAFT cancel CANCELLED member
     AGREED start IN_PROGRESS host | AGREED start IN_PROGRESS member | AGREED cancel CANCELLED host | AGREED cancel CANCELLED member
     AGREED dispute DISPUTED host | AGREED dispute DISPUTED member
     IN_PROGRESS deliver DELIVERED member | IN_PROGRESS cancel CANCELLED host | IN_PROGRESS cancel CANCELLED member
     IN_PROGRESS dispute DISPUTED host | IN_PROGRESS dispute DISPUTED member
     DELIVERED return IN_PROGRESS host | DELIVERED complete COMPLETED host | DELIVERED dispute DISPUTED host | DELIVERED dispute DISPUTED member
     COMPLETED follow_up FOLLOWED_UP host | COMPLETED follow_up FOLLOWED_UP member
     DISPUTED resume IN_PROGRESS officer | DISPUTED settle COMPLETED officer | DISPUTED cancel CANCELLED officer`,
  ],
  [
    'event',
    eventStateMachine as Anything,
    EventState.options,
    'DRAFT',
    { begun: true },
    `DRAFT publish PUBLISHED organiser | PUBLISHED fill FULL places | FULL free PUBLISHED places | PUBLISHED hold HELD organiser | FULL hold HELD organiser
     HELD close CLOSED organiser | DRAFT cancel CANCELLED organiser | PUBLISHED cancel CANCELLED organiser | FULL cancel CANCELLED organiser`,
  ],
  [
    'registration',
    registrationStateMachine as Anything,
    registrationStates,
    'REGISTERED',
    {},
    'CANCELLED register REGISTERED anyone | REGISTERED cancel CANCELLED anyone | REGISTERED check_in ATTENDED anyone',
  ],
]

describe.each(specifications)('the state machine of a %s', (_, machine, states, first, subject, specification) => {
  const ways = specification.split(/[|\n]/).map((way) => way.trim().split(' ') as [string, string, string, string])
  const events = [...new Set(ways.map(([, event]) => event))]
  const roles = [...new Set(ways.map(([, , , role]) => role))]
  const meant = (state: string, event: string, role: string) =>
    ways.find((way) => way[0] === state && way[1] === event && way[3] === role)?.[2]

  it('allows exactly the specified transitions and lists them in refusals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom(...events),
        fc.constantFrom(...roles),
        (state, event, role) => {
          const legal = ways.filter((way) => way[0] === state && way[3] === role).map(([, one]) => one)
          expect(allowedEvents(machine, state, { roles: [role], subject }).toSorted()).toEqual(legal.toSorted())
          const to = meant(state, event, role)
          if (to) expect(transition(machine, state, event, { roles: [role], subject })).toBe(to)
          else
            expect(() => transition(machine, state, event, { roles: [role], subject })).toThrow(
              expect.objectContaining({
                status: 409,
                code: 'illegal-transition',
                extensions: { state, event, allowedEvents: legal },
              }) as Problem,
            )
        },
      ),
      { numRuns: 100 },
    )
  })

  it('never leaves a final state, and reaches every state from the first', () => {
    const ends = states.filter((state) => !ways.some(([from]) => from === state))
    const walk = fc.array(fc.tuple(fc.constantFrom(...events), fc.constantFrom(...roles)), { maxLength: 30 })
    fc.assert(
      fc.property(walk, (steps) => {
        let state = first
        for (const [event, role] of steps) {
          const before = state
          try {
            state = transition(machine, state, event, { roles: [role], subject })
          } catch {
            expect(state).toBe(before)
          }
          if (ends.includes(before)) expect(state).toBe(before)
        }
      }),
      { numRuns: 50 },
    )
    const reached = new Set([first])
    for (let i = 0; i < states.length; i++) for (const [from, , to] of ways) if (reached.has(from)) reached.add(to)
    expect([...reached].toSorted()).toEqual([...states].toSorted())
  })
})

it('guards reject early starts, follow-ups and events, double signatures and verification without consent', () => {
  const engaged = {
    hostSigned: false,
    memberSigned: false,
    today: '2027-03-01',
    startOn: '2027-03-02',
    followUpOn: '2027-03-02',
  }
  expect(() =>
    transition(profileStateMachine, 'DRAFT', 'submit', { roles: ['member'], subject: { consented: false } }),
  ).toThrow('diaspora.upsertProfile')
  expect(() => transition(engagementStateMachine, 'AGREED', 'start', { roles: ['host'], subject: engaged })).toThrow(
    '2027-03-02',
  )
  expect(() =>
    transition(engagementStateMachine, 'COMPLETED', 'follow_up', { roles: ['host'], subject: engaged }),
  ).toThrow('12 months')
  expect(() =>
    transition(engagementStateMachine, 'TOR_DRAFT', 'sign', {
      roles: ['host'],
      subject: { ...engaged, hostSigned: true },
    }),
  ).toThrow('has already signed')
  expect(() =>
    transition(eventStateMachine, 'PUBLISHED', 'hold', { roles: ['organiser'], subject: { begun: false } }),
  ).toThrow('not started')
})
