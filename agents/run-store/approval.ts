import type { ApprovedCall } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import type { Step } from './events.ts'

/** How long a person has to decide unless the agent says otherwise: a day. */
export const defaultApprovalTimeoutMs = 24 * 3_600_000

/** What an approval is bound to: this call of this step of this run, with these arguments. */
export const callHash = ({ runId, seq, name }: Pick<Step, 'runId' | 'seq' | 'name'>, input: unknown) =>
  digest({ runId, step: seq, tool: name, input })

export const isApproved = ({ approval }: Step) => approval?.decision === 'approved'

/** The arguments it is called with: as a person made them, else as the model wrote them. */
export const effectiveInput = ({ approval, input }: Step): unknown => approval?.input ?? JSON.parse(input!)

/** What the door is shown of the approval of this call; undefined where it had none. Whatever changed since is not what was approved. */
export function approvedCall(step: Step, operation: AnyOperation): ApprovedCall | undefined {
  const { approval } = step
  if (!approval || !isApproved(step)) return undefined
  const input = effectiveInput(step)
  if (callHash(step, input) !== approval.approvedHash)
    throw new Problem(
      409,
      'approval-mismatch',
      'This is not the call that was approved. Make it again to have it approved.',
    )
  return { operation: operation.name, inputHash: digest(input), approvedBy: approval.memberId! }
}
