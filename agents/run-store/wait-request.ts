import type { RunInsert } from './insert.ts'
import type { StepApproval, WaitReason } from './types.ts'

/** A wait that a call needs before the run can continue. */
export interface WaitRequest {
  reason: WaitReason
  expiresAt?: Date
  /** The scope that the approver must hold. */
  requiredScope?: string | null
  approval?: StepApproval
  /** The run that executes the call, inserted in the same transaction. */
  childRun?: RunInsert
}
