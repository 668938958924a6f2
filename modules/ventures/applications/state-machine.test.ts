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

/** The state it leads to; undefined when it is refused, which always names what would work. */
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

describe('the life of an application', () => {
  it('makes no move that is not in its table, whoever asks and in whatever order', () => {
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

  it('is over when it is over: ADMITTED and WITHDRAWN are final, REJECTED but for an appeal', () => {
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

  it('V4: answers can be written in a draft and while more information is asked for, by the founder, and nowhere else', () => {
    for (const state of states) {
      for (const role of roles) {
        const isOpen = allowedEvents(applicationStateMachine, state, { roles: [role] }).includes('edit')
        expect([state, role, isOpen]).toEqual([state, role, role === 'founder' && canEditAnswers(state)])
        if (isOpen) expect(attempt(state, 'edit', role, {})).toBe(state)
      }
    }
  })

  it('returns from a request for information to where it was', () => {
    for (const state of ['SUBMITTED', 'IN_REVIEW', 'DISCUSSION'] as const) {
      const asked = attempt(state, 'request_info', 'manager', {})!
      expect(asked).toBe(`${state}_MORE_INFO`)
      expect(attempt(asked, 'resubmit', 'founder', {})).toBe(state)
    }
  })

  it('can be left by the founder from every state that is not final, and from no other', () => {
    const left = states.filter((state) => attempt(state, 'withdraw', 'founder', {}) === 'WITHDRAWN')
    expect(states.filter((state) => !left.includes(state))).toEqual(['ADMITTED', 'REJECTED', 'WITHDRAWN'])
  })

  it('can reach every state from a draft', () => {
    const reached = new Set<ApplicationState>(['DRAFT'])
    for (const state of reached)
      for (const move of applicationStateMachine.transitions)
        if ([move.from].flat().includes(state)) reached.add(move.to)
    expect([...reached].sort()).toEqual([...states].sort())
  })
})
