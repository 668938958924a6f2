import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ProjectEvent, ProjectState } from '../vocabulary.ts'

export interface EthicsStatus {
  /** Set for a project in health, which needs an ethics review first. */
  health: boolean
  ethicsApproval: boolean
}

export const projectStateMachine = stateMachine<ProjectState, ProjectEvent, string, EthicsStatus>('project', [
  { from: 'IDEA', event: 'select', to: 'SELECTED' },
  { from: 'SELECTED', event: 'submit_ethics', to: 'ETHICS' },
  {
    from: 'SELECTED',
    event: 'start',
    to: 'RUNNING',
    guard: ({ health }) => (health ? 'A project in digital health needs an ethics review first.' : undefined),
  },
  {
    from: 'ETHICS',
    event: 'start',
    to: 'RUNNING',
    guard: ({ ethicsApproval }) =>
      ethicsApproval ? undefined : 'Give the number of the ethics approval in `ethicsApproval` to start.',
  },
  { from: 'RUNNING', event: 'pilot', to: 'PILOT' },
  { from: 'PILOT', event: 'transfer', to: 'TRANSFER' },
  { from: ['RUNNING', 'PILOT', 'TRANSFER'], event: 'close', to: 'CLOSED' },
  { from: ['IDEA', 'SELECTED', 'ETHICS', 'RUNNING', 'PILOT', 'TRANSFER'], event: 'stop', to: 'STOPPED' },
])

/** States in which the readiness level of a project can change. */
export const activeProjectStates: readonly ProjectState[] = ['RUNNING', 'PILOT', 'TRANSFER']
