import type { z } from 'zod'
import { authorise } from '../access.ts'
import type { Context, HandlerContexts } from '../context.ts'
import type { AnyOperation, Operation, StreamEvent, StreamOfWrite } from '../operation.ts'
import { platformError } from '../problem.ts'
import { assertAgentGranted, assertInvocable, assertNoApprovalRequired, authoriseAndValidate } from './guards.ts'
import { runWrite } from './transaction.ts'

/** The single entry point for operations: authorises, validates the input, runs by effect, and strips fields the output schema does not declare. */
export async function invoke<Input extends z.ZodObject, Output extends z.ZodType>(
  op: Operation<Input, Output, any>,
  raw: unknown,
  context: Context,
): Promise<z.output<Output>> {
  assertAgentGranted(op, raw, context.actor)
  if (op.effect === 'stream')
    throw platformError(
      'stream-only',
      `${op.name} returns a stream of events. Request it with \`accept: text/event-stream\`.`,
    )
  const input = authoriseAndValidate(op, raw, context.actor)
  if (op.effect === 'write') return runWrite(op, input, context)
  if (op.effect === 'external' && context.dryRun)
    throw platformError('dry-run-unsupported', `${op.name} calls an external service and does not support dry runs.`)
  return op.output.parse(await op.handler(input, { ...context, invoke: createNestedInvoke(op, context) }))
}

export interface OpenedStream {
  batches: AsyncIterable<StreamEvent[]>
  /** For a stream that started with a write: the stream to resume at, and its input. */
  resumeAt?: { stream: AnyOperation; input: Record<string, unknown> }
}

/** Opens a stream and validates every event against the output schema. A write that it starts with is committed once this resolves. */
export async function openStream(op: AnyOperation, raw: unknown, context: Context): Promise<OpenedStream> {
  if (op.effect !== 'stream') throw new Error(`${op.name} does not return a stream.`)
  assertAgentGranted(op, raw, context.actor)
  const input = authoriseAndValidate(op, raw, context.actor)
  const resumeAt = op.startedBy && {
    stream: op.startedBy.stream,
    input: await startWrite(op.startedBy, input, context),
  }
  const batches = op.handler(resumeAt?.input ?? input, {
    ...context,
    invoke: createNestedInvoke(op, context),
  }) as AsyncIterable<StreamEvent[]>
  return { batches: validatedBatches(op, batches), ...(resumeAt && { resumeAt }) }
}

async function startWrite(
  { write: first, stream, streamInputOf }: StreamOfWrite,
  input: unknown,
  context: Context,
): Promise<Record<string, unknown>> {
  authorise(stream.access, context.actor) // rejects before the write if the caller may not read the stream
  if (context.dryRun)
    throw platformError(
      'dry-run-unsupported',
      `Streams do not support dry runs. Send a dry run of ${first.name} instead.`,
    )
  return streamInputOf(await runWrite(first, authoriseAndValidate(first, input, context.actor), context))
}

async function* validatedBatches(op: AnyOperation, batches: AsyncIterable<StreamEvent[]>) {
  for await (const batch of batches) yield batch.map(({ id, data }) => ({ id, data: op.output.parse(data) }))
}

/** Creates `invoke` for handlers. The idempotency key, the grant by name and the approval apply to the outer call only; nested calls check scopes. */
function createNestedInvoke(from: AnyOperation, context: Context): HandlerContexts['read']['invoke'] {
  return async (next, raw) => {
    assertInvocable(from, next)
    assertNoApprovalRequired(next, context.actor)
    const { idempotencyKey: _, ...rest } = context
    const actor = rest.actor?.agent
      ? { ...rest.actor, agent: { ...rest.actor.agent, operations: singleton(next.name) } }
      : rest.actor
    return invoke(next, raw, { ...rest, actor })
  }
}

const singleton = (name: string): ReadonlySet<string> => new Set([name])
