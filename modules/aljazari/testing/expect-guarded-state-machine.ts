import { expect } from 'vitest'
import { allowedEvents, type StateMachine, transition } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'

interface Expectation<State, Subject> {
  states: readonly State[]
  start: State
  finals: readonly State[]
  /** Facts that the guards depend on. */
  subjects: fc.Arbitrary<Subject>
}

/**
 * Tests a state machine with guards: random events are possible exactly when they are among the allowed ones, every
 * state can be reached, and only `finals` have no transition.
 */
export async function expectGuardedStateMachine<
  State extends string,
  Event extends string,
  Role extends string,
  Subject,
>(
  machine: StateMachine<State, Event, Role, Subject>,
  { states, start, finals, subjects }: Expectation<State, Subject>,
) {
  const events = machine.transitions.map(({ event }) => event)
  const attempt = fc.record({ event: fc.constantFrom(...events), subject: subjects })
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 60 }), async (attempts) => {
      let state = start
      for (const { event, subject } of attempts) {
        const allowed = allowedEvents(machine, state, { subject })
        const applied = async () => transition(machine, state, event, { subject })
        if (allowed.includes(event)) {
          expect(finals).not.toContain(state)
          state = await applied()
          expect(states).toContain(state)
        } else
          expect(await problemThrownBy(applied())).toMatchObject({ status: 409, state, event, allowedEvents: allowed })
      }
    }),
    { numRuns: 100, seed: 6 },
  )
  const reached = new Set([start])
  for (const state of reached)
    for (const { from, to } of machine.transitions) if ([from].flat().includes(state)) reached.add(to)
  expect([...reached].sort()).toEqual([...states].sort())
  expect(states.filter((state) => allowedEvents(machine, state).length === 0).sort()).toEqual([...finals].sort())
}
