import { it } from 'vitest'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { ReplicationState } from '../vocabulary.ts'
import { replicationStateMachine } from './state-machine.ts'

it('a replication follows its table and ends validated or abandoned', () => {
  expectStateMachine(replicationStateMachine, {
    states: ReplicationState.options,
    start: 'PLANNED',
    finals: ['VALIDATED', 'ABANDONED'],
  })
})
