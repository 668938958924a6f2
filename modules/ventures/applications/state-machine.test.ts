import { describe, expect, it } from 'vitest'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import type { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { ApplicationState } from '../vocabulary.ts'
import {
  type ApplicationBlockers,
  type ApplicationEvent,
  type ApplicationRole,
  applicationStateMachine,
  canEditAnswers,
} from './state-machine.ts'

const states = ApplicationState.options
const events = [...new Set(applicationStateMachine.transitions.map(({ event }) => event))]
const roles = ['founder', 'manager', 'committee', 'system'] as const satisfies readonly ApplicationRole[]

const anyBlocker = fc.option(fc.constant('Not now.'), { nil: undefined })
const anyBlockers: fc.Arbitrary<ApplicationBlockers> = fc.record({
  callNotOpen: anyBlocker,
  tooFewReviews: anyBlocker,
  noQuorum: anyBlocker,
  notCarried: anyBlocker,
  carried: anyBlocker,
  noSeat: anyBlocker,
  deadlineNotPassed: anyBlocker,
  noAppeal: anyBlocker,
})
const anyTransition = fc.record({
  event: fc.constantFrom(...events),
  role: fc.constantFrom(...roles),
  subject: anyBlockers,
})

/** Returns the next state; undefined when the event is rejected, after checking that the error lists the legal events. */
function attempt(
  state: ApplicationState,
  event: ApplicationEvent,
  role: ApplicationRole,
  subject: ApplicationBlockers,
): ApplicationState | undefined {
  try {
    return transition(applicationStateMachine, state, event, { roles: [role], subject })
  } catch (problem) {
    const {
      status,
      state: at,
      allowedEvents: legal,
    } = (problem as Problem).toJSON() as unknown as { status: number; state: string; allowedEvents: string[] }
    expect([status, at, legal]).toEqual([
      409,
      state,
      allowedEvents(applicationStateMachine, state, { roles: [role], subject }),
    ])
    return undefined
  }
}

describe('the state machine of an application', () => {
  it('allows only transitions of its table, for any role and order', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 60 }), (steps) => {
        let state: ApplicationState = 'DRAFT'
        for (const { event, role, subject } of steps) {
          const next = attempt(state, event, role, subject)
          const allowed = applicationStateMachine.transitions.filter(
            (one) => [one.from].flat().includes(state) && one.event === event && one.roles!.includes(role),
          )
          expect(next).toBe(allowed.find((one) => one.guard?.(subject) === undefined)?.to)
          state = next ?? state
        }
      }),
    )
  })

  it('has the final states ADMITTED and WITHDRAWN, and REJECTED except for an appeal', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ADMITTED' as const, 'WITHDRAWN' as const, 'REJECTED' as const),
        anyTransition,
        (state, { event, role, subject }) => {
          const next = attempt(state, event, role, subject)
          if (state === 'REJECTED' && event === 'appeal' && role === 'founder' && !subject.noAppeal)
            expect(next).toBe('COMMITTEE')
          else expect(next).toBeUndefined()
        },
      ),
    )
  })

  it('lets only the founder edit answers, in a draft or while more information is requested', () => {
    for (const state of states) {
      for (const role of roles) {
        const isOpen = allowedEvents(applicationStateMachine, state, { roles: [role] }).includes('edit')
        expect([state, role, isOpen]).toEqual([state, role, role === 'founder' && canEditAnswers(state)])
        if (isOpen) expect(attempt(state, 'edit', role, {})).toBe(state)
      }
    }
  })

  it('returns to the previous state after a request for information', () => {
    for (const state of ['SUBMITTED', 'IN_REVIEW', 'DISCUSSION'] as const) {
      const requested = attempt(state, 'request_info', 'manager', {})!
      expect(requested).toBe(`${state}_MORE_INFO`)
      expect(attempt(requested, 'resubmit', 'founder', {})).toBe(state)
    }
  })

  it('allows withdrawal by the founder from every state that is not final', () => {
    const withdrawable = states.filter((state) => attempt(state, 'withdraw', 'founder', {}) === 'WITHDRAWN')
    expect(states.filter((state) => !withdrawable.includes(state))).toEqual(['ADMITTED', 'REJECTED', 'WITHDRAWN'])
  })

  it('reaches every state from a draft', () => {
    const reached = new Set<ApplicationState>(['DRAFT'])
    for (const state of reached)
      for (const move of applicationStateMachine.transitions)
        if ([move.from].flat().includes(state)) reached.add(move.to)
    expect([...reached].sort()).toEqual([...states].sort())
  })
})
