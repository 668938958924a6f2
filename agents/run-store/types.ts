import type { Issue } from '#platform/problem.ts'
import type { RunErrorCode } from '../run-errors.ts'

export type RunStatus = 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'

/** `pending`: waits for a person, the caller or another run. */
export type StepState = 'intent' | 'pending' | 'done' | 'failed'

/** What a pending step waits for: an approval, a result from the caller, a person's report of an unknown outcome, or the run of a subagent. */
export type WaitReason = 'approval' | 'client_tool' | 'unknown_outcome' | 'subagent'

/** The approval of a call: the request, then the decision. */
export interface StepApproval {
  /** Hash of run, step, tool and the arguments that the model wrote. */
  hash: string
  expiresAt: string
  /** Approval was requested because untrusted content may have caused the call to disclose private data. */
  exfiltrationRisk?: true
  decision?: 'approved' | 'rejected' | 'answered' | 'expired'
  /** The member who decided; null when the approval expired. */
  memberId?: string | null
  reason?: string
  /** The arguments as changed by the approver. */
  input?: Record<string, unknown>
  /** The hash with the approved arguments. Only this call may be executed. */
  approvedHash?: string
}

/** Why a run failed, or what it waits for. `step` is the call that waits. */
export interface RunError {
  code: RunErrorCode
  detail: string
  step?: number
  /** When an exhausted budget resets. */
  resetsAt?: string
  /** Validation issues of an answer, by field. */
  issues?: Issue[]
}
