import { it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { expectGuardedStateMachine } from '../testing/expect-guarded-state-machine.ts'
import { ProjectState } from '../vocabulary.ts'
import { projectStateMachine } from './state-machine.ts'

it('a project follows its table and ends closed or stopped', () =>
  expectGuardedStateMachine(projectStateMachine, {
    states: ProjectState.options,
    start: 'IDEA',
    finals: ['CLOSED', 'STOPPED'],
    subjects: fc.record({ health: fc.boolean(), ethicsApproval: fc.boolean() }),
  }))
