import { stateMachine } from '#platform/lib/state-machine.ts'
import type { PracticeEvent, PracticeState } from '../vocabulary.ts'

/**
 * Roles in the state machine of a practice: its author, the institute it comes from, an expert of another
 * institute, or its own newer version.
 */
export type PracticeRole = 'author' | 'institute' | 'expert' | 'revision'

export interface PracticeValidation {
  /** Number of measured results: with a baseline, a value after and a sample size. */
  measured: number
  /** The person who validated for the institute, and the one who would as expert. */
  adminId: string | null
  expertId: string | null
}

export const publicationObstacle = ({ measured, adminId, expertId }: PracticeValidation) => {
  if (measured === 0) return 'A practice needs a measured result: a baseline, a value after and a sample size.'
  return adminId === null || expertId === null || adminId === expertId
    ? 'A practice needs two different people as validators.'
    : undefined
}

export const practiceStateMachine = stateMachine<PracticeState, PracticeEvent, PracticeRole, PracticeValidation>(
  'practice',
  [
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', roles: ['author'] },
    { from: 'SUBMITTED', event: 'admin_approve', to: 'ADMIN_OK', roles: ['institute'] },
    { from: 'ADMIN_OK', event: 'take_up', to: 'EXPERT_REVIEW', roles: ['expert'] },
    { from: 'EXPERT_REVIEW', event: 'publish', to: 'PUBLISHED', roles: ['expert'], guard: publicationObstacle },
    { from: 'SUBMITTED', event: 'send_back', to: 'DRAFT', roles: ['institute'] },
    { from: ['ADMIN_OK', 'EXPERT_REVIEW'], event: 'send_back', to: 'DRAFT', roles: ['expert'] },
    { from: 'PUBLISHED', event: 'revise', to: 'REVISED', roles: ['revision'] },
    { from: ['PUBLISHED', 'REVISED'], event: 'deprecate', to: 'DEPRECATED', roles: ['institute'] },
    { from: ['PUBLISHED', 'REVISED', 'DEPRECATED'], event: 'retract', to: 'RETRACTED', roles: ['institute'] },
  ],
)

/** States in which a practice is public, including retired ones, for those who cite it. */
export const publicPracticeStates: readonly PracticeState[] = ['PUBLISHED', 'REVISED', 'DEPRECATED', 'RETRACTED']
