import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ReplicationEvent, ReplicationState } from '../vocabulary.ts'

export const replicationStateMachine = stateMachine<ReplicationState, ReplicationEvent, 'adopter' | 'institute'>(
  'replication',
  [
    { from: 'PLANNED', event: 'start', to: 'RUNNING', roles: ['adopter'] },
    { from: ['PLANNED', 'RUNNING'], event: 'measure', to: 'MEASURED', roles: ['adopter'] },
    { from: 'MEASURED', event: 'validate', to: 'VALIDATED', roles: ['institute'] },
    { from: ['PLANNED', 'RUNNING'], event: 'abandon', to: 'ABANDONED', roles: ['adopter'] },
  ],
)
