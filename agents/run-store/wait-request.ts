import type { RunInsert } from './insert.ts'
import type { StepApproval, WaitReason } from './types.ts'

/** What somebody else has to do about a call before the run can go on. */
export interface WaitRequest {
  reason: WaitReason
  expiresAt?: Date
  /** The scope that whoever approves it must hold. */
  requiredScope?: string | null
  approval?: StepApproval
  /** The run that works on it, begun in the same commit. */
  childRun?: RunInsert
}
