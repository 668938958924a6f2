import type { NewRun } from './insert.ts'
import type { StepApproval, WaitReason } from './types.ts'

/** What somebody else has to do about a call before the run can go on. */
export interface Handover {
  reason: WaitReason
  expiresAt?: Date
  /** The scope that whoever approves it must hold. */
  access?: string | null
  approval?: StepApproval
  /** The run that works on it, begun in the same commit. */
  child?: NewRun
}
