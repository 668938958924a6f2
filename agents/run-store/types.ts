import type { Issue } from '#platform/problem.ts'

export type RunStatus = 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'

/** `pending`: somebody else has to do something about it first. */
export type StepState = 'intent' | 'pending' | 'done' | 'failed'

/** Whom a pending step waits for: a person who approves it, the caller who executes it, a person who knows what became of it, a run of its own. */
export type WaitReason = 'approval' | 'client_tool' | 'unknown_outcome' | 'subagent'

/** What a person was asked about a call, and what they decided. */
export interface StepApproval {
  /** Of the run, the step, the tool and the arguments as the model wrote them. */
  hash: string
  expiresAt: string
  /** It was asked because the call could bring out what the run has seen, at the word of a stranger. */
  exfiltrationRisk?: true
  decision?: 'approved' | 'rejected' | 'answered' | 'expired'
  /** Who decided; nobody when its time was over. */
  memberId?: string | null
  reason?: string
  /** The arguments as the person made them, where they changed any. */
  input?: Record<string, unknown>
  /** The same with the arguments that were approved: what is done must be just that. */
  approvedHash?: string
}

/** Why a run failed, or what it waits for; `step` is the call that somebody has to settle. */
export interface RunError {
  code: string
  detail: string
  step?: number
  /** When a budget that is used up begins anew. */
  resetsAt?: string
  /** What is wrong with an answer, by field. */
  issues?: Issue[]
}
