import type { z } from 'zod'
import { type Actor, authorise } from '../access.ts'
import type { Effect } from '../context.ts'
import { digest } from '../crypto/digest.ts'
import { assertStorable } from '../lib/storable.ts'
import type { AnyOperation, Operation } from '../operation.ts'
import { invalid, platformError } from '../problem.ts'

/** Checks the caller's access and returns the validated input; 401, 403 or 422 otherwise. */
export function authoriseAndValidate<Input extends z.ZodObject>(
  op: Operation<Input, any, any>,
  raw: unknown,
  actor: Actor | null,
): z.output<Input> {
  authorise(op.access, actor)
  assertStorable(raw)
  const input = op.input.safeParse(raw)
  if (input.success) return input.data
  throw invalid(
    `The input of ${op.name} is not valid.`,
    input.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  )
}

/** Rejects a call by an agent that was not granted the operation by name, or that requires an approval and has none. */
export function assertAgentGranted(op: AnyOperation, raw: unknown, actor: Actor | null) {
  const agent = actor?.agent
  if (!agent) return
  if (!agent.operations.has(op.name))
    throw platformError('not-granted', `The agent "${agent.slug}" was not granted ${op.name}.`)
  const { approvedCall } = agent
  if (approvedCall?.operation === op.name && approvedCall.inputHash === digest(raw)) return
  assertNoApprovalRequired(op, actor)
}

/** Rejects high-risk operations called by an agent. Nested calls are never covered by an approval of the outer call. */
export function assertNoApprovalRequired(op: AnyOperation, actor: Actor | null) {
  if (actor?.agent && op.agent?.risk === 'high')
    throw platformError('approval-required', `${op.name} requires the approval of a person. Ask a person to call it.`)
}

/** Effects that an operation may invoke: reads change nothing, and no transaction waits for an external service. */
const invocableEffects: Record<Effect, readonly Effect[]> = {
  read: ['read'],
  stream: ['read'],
  write: ['read', 'write'],
  external: ['read', 'write', 'external'],
}

export function assertInvocable(from: AnyOperation, op: AnyOperation) {
  if (!invocableEffects[from.effect as Effect].includes(op.effect))
    throw new Error(`${from.name} (${from.effect}) cannot invoke ${op.name} (${op.effect}).`)
}
