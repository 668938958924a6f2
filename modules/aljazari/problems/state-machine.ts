import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ProblemEvent, ProblemState } from '../vocabulary.ts'

/**
 * Roles in the state machine of a problem: its submitter, the institute it was submitted to, or a project that
 * takes it up.
 */
export type ProblemRole = 'owner' | 'institute' | 'project'

export interface LinkedProjectCount {
  /** Number of projects that answer it. */
  projects: number
}

export const linkedProjectObstacle = ({ projects }: LinkedProjectCount) =>
  projects === 0 ? 'No project answers this problem yet. Link one with aljazari.createProject.' : undefined

export const unresolvedProblemStates = ['SUBMITTED', 'QUALIFIED', 'OPEN', 'MATCHED', 'IN_RESEARCH'] as const

export const problemStateMachine = stateMachine<ProblemState, ProblemEvent, ProblemRole, LinkedProjectCount>(
  'problem',
  [
    { from: 'SUBMITTED', event: 'qualify', to: 'QUALIFIED', roles: ['institute'] },
    { from: 'QUALIFIED', event: 'open', to: 'OPEN', roles: ['institute'] },
    { from: 'OPEN', event: 'match', to: 'MATCHED', roles: ['institute', 'project'] },
    {
      from: 'MATCHED',
      event: 'start_research',
      to: 'IN_RESEARCH',
      roles: ['institute', 'project'],
      guard: linkedProjectObstacle,
    },
    { from: 'IN_RESEARCH', event: 'solve', to: 'SOLVED', roles: ['institute'], guard: linkedProjectObstacle },
    { from: 'IN_RESEARCH', event: 'solve_partly', to: 'PARTIAL', roles: ['institute'], guard: linkedProjectObstacle },
    { from: unresolvedProblemStates, event: 'close_unsolved', to: 'CLOSED_UNSOLVED', roles: ['institute'] },
    { from: unresolvedProblemStates, event: 'withdraw', to: 'WITHDRAWN', roles: ['owner'] },
  ],
)
