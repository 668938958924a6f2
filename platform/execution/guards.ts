import type { z } from 'zod'
import { type Actor, authorise } from '../access.ts'
import type { Effect } from '../context.ts'
import { digest } from '../crypto/digest.ts'
import { assertStorable } from '../lib/storable.ts'
import type { AnyOperation, Operation } from '../operation.ts'
import { invalid, Problem } from '../problem.ts'

/** May this actor do it, and is this what the operation takes? */
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

/** What an agent may knock at: the operations it was granted by name, and of those that need a person only the call that one approved. */
export function assertAgentGranted(op: AnyOperation, raw: unknown, actor: Actor | null) {
  const agent = actor?.agent
  if (!agent) return
  if (!agent.operations.has(op.name))
    throw new Problem(403, 'not-granted', `The agent "${agent.slug}" was not granted ${op.name}.`)
  const { approvedCall } = agent
  if (approvedCall?.operation === op.name && approvedCall.inputHash === digest(raw)) return
  assertNoApprovalRequired(op, actor)
}

/** Also inside another operation, and whatever was approved: what decides over people must not be reached by a detour. */
export function assertNoApprovalRequired(op: AnyOperation, actor: Actor | null) {
  if (actor?.agent && op.agent?.risk === 'high')
    throw new Problem(
      403,
      'approval-required',
      `${op.name} decides something that only a person may: ask one to call it.`,
    )
}

/** What an operation may invoke: a read stays a read, and no transaction is held open while the outside answers. */
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
