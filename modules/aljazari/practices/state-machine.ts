import { stateMachine } from '#platform/lib/state-machine.ts'
import type { PracticeEvent, PracticeState } from '../vocabulary.ts'

/** Who moves a practice: who wrote it, the institute it comes from, an expert of another one, or its own newer version. */
export type PracticeRole = 'author' | 'institute' | 'expert' | 'revision'

export interface PracticeValidation {
  /** How many results are measured: before, after, and on how many. */
  measured: number
  /** Who validated for the institute, and who would as expert. */
  adminId: string | null
  expertId: string | null
}

export const publicationObstacle = ({ measured, adminId, expertId }: PracticeValidation) => {
  if (measured === 0) return 'A practice needs a measured result: a baseline, a value after, and on how many.'
  return adminId === null || expertId === null || adminId === expertId
    ? 'A practice needs two validators, who are two people.'
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

/** States in which everyone may read it: also what no longer holds, for those who cite it. */
export const publicPracticeStates: readonly PracticeState[] = ['PUBLISHED', 'REVISED', 'DEPRECATED', 'RETRACTED']
