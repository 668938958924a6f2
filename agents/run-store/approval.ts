import type { ApprovedCall } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { agentsError } from '../errors.ts'
import type { Step } from './events.ts'

/** Default time to decide about an approval: one day. */
export const defaultApprovalTimeoutMs = 24 * 3_600_000

/** Returns the hash of a call, to which its approval is bound. */
export const callHash = ({ runId, seq, name }: Pick<Step, 'runId' | 'seq' | 'name'>, input: unknown) =>
  digest({ runId, step: seq, tool: name, input })

export const isApproved = ({ approval }: Step) => approval?.decision === 'approved'

/** Returns the arguments of the call: those changed by the approver, otherwise those of the model. */
export const effectiveInput = ({ approval, input }: Step): unknown => approval?.input ?? JSON.parse(input!)

/** Returns the approval of this call; undefined if it has none. Rejects a call that differs from the approved one. */
export function approvedCall(step: Step, operation: AnyOperation): ApprovedCall | undefined {
  const { approval } = step
  if (!approval || !isApproved(step)) return undefined
  const input = effectiveInput(step)
  if (callHash(step, input) !== approval.approvedHash)
    throw agentsError(
      'approval-mismatch',
      'The call differs from the approved one. Call the tool again to have it approved.',
    )
  return { operation: operation.name, inputHash: digest(input), approvedBy: approval.memberId! }
}
