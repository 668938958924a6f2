import { expect } from 'vitest'
import { type StateMachine, transition } from '../lib/state-machine.ts'
import type { Problem } from '../problem.ts'
import fc from './fast-check.ts'

/** Tests a state machine without guards against its table with random events and roles. Every state must be reachable, and only `finals` have no transition. */
export function expectStateMachine<State extends string, Event extends string, Role extends string>(
  machine: StateMachine<State, Event, Role>,
  { states, start, finals }: { states: readonly State[]; start: State; finals: readonly State[] },
) {
  const events = [...new Set(machine.transitions.map(({ event }) => event))]
  const roles = [...new Set(machine.transitions.flatMap(({ roles = [] }) => roles)), undefined]
  const transitionsOf = (state: State) => machine.transitions.filter(({ from }) => [from].flat().includes(state))
  const step = fc.record({ event: fc.constantFrom(...events), role: fc.constantFrom(...roles) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let state = start
      for (const { event, role } of steps) {
        const possible = transitionsOf(state).filter(
          ({ roles }) => !roles || role === undefined || roles.includes(role),
        )
        const context = role === undefined ? {} : { roles: [role] }
        const allowed = possible.find((one) => one.event === event)
        if (allowed) expect((state = transition(machine, state, event, context))).toBe(allowed.to)
        else
          expect(errorOf(() => transition(machine, state, event, context))).toEqual([
            409,
            state,
            [...new Set(possible.map((one) => one.event))],
          ])
      }
    }),
  )
  const reached = new Set([start])
  for (const state of reached) for (const { to } of transitionsOf(state)) reached.add(to)
  expect([...reached].sort()).toEqual([...states].sort())
  expect(states.filter((state) => transitionsOf(state).length === 0).sort()).toEqual([...finals].sort())
}

function errorOf(attempt: () => unknown) {
  try {
    attempt()
  } catch (error) {
    const { status, extensions } = error as Problem
    return [status, extensions.state, extensions.allowedEvents]
  }
  return 'not refused'
}
