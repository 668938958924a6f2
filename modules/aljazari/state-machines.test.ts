import { expect, it } from 'vitest'
import { allowedEvents, type StateMachine, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { instituteStateMachine } from './institutes/state-machine.ts'
import { inventionStateMachine } from './inventions/state-machine.ts'
import { practiceStateMachine } from './practices/state-machine.ts'
import { problemStateMachine } from './problems/state-machine.ts'
import { projectStateMachine } from './projects/state-machine.ts'
import { replicationStateMachine } from './replications/state-machine.ts'
import {
  InstituteEvent,
  InstituteStatus,
  InventionEvent,
  InventionState,
  PracticeState,
  ProblemEvent,
  ProblemState,
  ProjectEvent,
  ProjectState,
  ReplicationState,
  ValidationEvent,
} from './vocabulary.ts'

type AnyMachine = StateMachine<any, any, any, any>

const practiceEvents = [...ValidationEvent.options, 'submit', 'revise', 'deprecate', 'retract']
const stateMachines: [
  AnyMachine,
  first: string,
  states: string[],
  events: string[],
  subject: fc.Arbitrary<unknown>,
  ends: string[],
][] = [
  [instituteStateMachine, 'ANNOUNCED', InstituteStatus.options, InstituteEvent.options, fc.constant({}), ['CLOSED']],
  [
    problemStateMachine,
    'SUBMITTED',
    ProblemState.options,
    ProblemEvent.options,
    fc.record({ projects: fc.nat(2) }),
    ['SOLVED', 'PARTIAL', 'CLOSED_UNSOLVED', 'WITHDRAWN'],
  ],
  [
    projectStateMachine,
    'IDEA',
    ProjectState.options,
    ProjectEvent.options,
    fc.record({ health: fc.boolean(), ethicsApproval: fc.boolean() }),
    ['CLOSED', 'STOPPED'],
  ],
  [
    practiceStateMachine,
    'DRAFT',
    PracticeState.options,
    practiceEvents,
    fc.record({
      measured: fc.nat(2),
      adminId: fc.constantFrom('a', 'b', null),
      expertId: fc.constantFrom('a', 'b', null),
    }),
    ['RETRACTED'],
  ],
  [
    replicationStateMachine,
    'PLANNED',
    ReplicationState.options,
    ['start', 'measure', 'validate', 'abandon'],
    fc.constant({}),
    ['VALIDATED', 'ABANDONED'],
  ],
  [
    inventionStateMachine,
    'DISCLOSED',
    InventionState.options,
    InventionEvent.options,
    fc.record({ shareBp: fc.constantFrom(9_999, 10_000, 10_001), unsigned: fc.nat(1) }),
    ['PUBLISHED', 'RELEASED', 'EXPIRED', 'ABANDONED'],
  ],
]

it.each(stateMachines.map((entry) => [entry[0].name, ...entry] as const))(
  'the state machine of a %s allows only the events of its table',
  (_, machine, first, states, events, subjects, ends) => {
    const seen = new Set([first])
    fc.assert(
      fc.property(
        fc.array(fc.record({ event: fc.constantFrom(...events), subject: subjects }), { maxLength: 60 }),
        (tries) => {
          let state = first
          for (const { event, subject } of tries) {
            const legal = allowedEvents(machine, state, { subject })
            if (legal.includes(event)) {
              expect(ends).not.toContain(state)
              state = transition(machine, state, event, { subject })
              seen.add(state)
              continue
            }
            try {
              transition(machine, state, event, { subject })
            } catch (error) {
              expect(error).toBeInstanceOf(Problem)
              expect((error as Problem).toJSON()).toMatchObject({ status: 409, state, event, allowedEvents: legal })
              continue
            }
            throw new Error(`${state} accepted ${event}, which is not among ${legal}`)
          }
        },
      ),
      { numRuns: 100, seed: 6 },
    )
    for (const state of seen) expect(states).toContain(state)
  },
)

it.each(stateMachines.map((entry) => [entry[0].name, ...entry] as const))(
  'the state machine of a %s reaches every state, and its final states lead nowhere',
  (_, machine, first, states, __, ___, ends) => {
    const reached = new Set([first])
    for (const state of reached)
      for (const { from, to } of machine.transitions) if ([from].flat().includes(state)) reached.add(to)
    expect([...reached].sort()).toEqual([...states].sort())
    expect(states.filter((state) => allowedEvents(machine, state).length === 0).sort()).toEqual([...ends].sort())
  },
)

it('J1: allows evaluation only with shares of 10000 and every signature', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(3), (shareBp, unsigned) => {
      const legal = allowedEvents(inventionStateMachine, 'COMPLETENESS', { subject: { shareBp, unsigned } })
      expect(legal.includes('evaluate')).toBe(shareBp === 10_000 && unsigned === 0)
    }),
    {
      numRuns: 100,
      examples: [
        [10_000, 0],
        [10_000, 1],
      ],
    },
  )
})

it('J4: allows publication only with a measured result and two people', () => {
  const personId = fc.constantFrom('a', 'b', null)
  fc.assert(
    fc.property(fc.nat(2), personId, personId, (measured, adminId, expertId) => {
      const legal = allowedEvents(practiceStateMachine, 'EXPERT_REVIEW', {
        roles: ['expert'],
        subject: { measured, adminId, expertId },
      })
      expect(legal.includes('publish')).toBe(
        measured > 0 && adminId !== null && expertId !== null && adminId !== expertId,
      )
      expect(allowedEvents(practiceStateMachine, 'EXPERT_REVIEW', { roles: ['author', 'institute'] })).toEqual([])
    }),
    { numRuns: 100 },
  )
})
