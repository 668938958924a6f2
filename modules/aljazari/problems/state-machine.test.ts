import { it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { expectGuardedStateMachine } from '../testing/expect-guarded-state-machine.ts'
import { ProblemState } from '../vocabulary.ts'
import { problemStateMachine } from './state-machine.ts'

it('a problem follows its table and ends solved, closed or withdrawn', () =>
  expectGuardedStateMachine(problemStateMachine, {
    states: ProblemState.options,
    start: 'SUBMITTED',
    finals: ['SOLVED', 'PARTIAL', 'CLOSED_UNSOLVED', 'WITHDRAWN'],
    subjects: fc.record({ projects: fc.nat(2) }),
  }))
