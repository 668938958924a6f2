import type { z } from 'zod'
import { authorise } from '../access.ts'
import type { Context, HandlerContexts } from '../context.ts'
import type { AnyOperation, Operation, StreamEvent, StreamOfWrite } from '../operation.ts'
import { Problem } from '../problem.ts'
import { assertAgentGranted, assertInvocable, assertNoApprovalRequired, authoriseAndValidate } from './guards.ts'
import { runWrite } from './transaction.ts'

/** The only door into a handler, whoever knocks: authorise, validate, act by effect, and let nothing undeclared leave. */
export async function invoke<Input extends z.ZodObject, Output extends z.ZodType>(
  op: Operation<Input, Output, any>,
  raw: unknown,
  context: Context,
): Promise<z.output<Output>> {
  assertAgentGranted(op, raw, context.actor)
  if (op.effect === 'stream')
    throw new Problem(
      406,
      'stream-only',
      `${op.name} answers with a stream of events: ask for it with \`accept: text/event-stream\`.`,
    )
  const input = authoriseAndValidate(op, raw, context.actor)
  if (op.effect === 'write') return runWrite(op, input, context)
  if (op.effect === 'external' && context.dryRun)
    throw new Problem(422, 'dry-run-unsupported', `${op.name} reaches outside and cannot be rehearsed.`)
  return op.output.parse(await op.handler(input, { ...context, invoke: createNestedInvoke(op, context) }))
}

export interface OpenedStream {
  batches: AsyncIterable<StreamEvent[]>
  /** Of what was begun here: the stream in which it is followed from elsewhere, and that one's input. */
  resumeAt?: { stream: AnyOperation; input: Record<string, unknown> }
}

/** The same door for an operation whose answer goes on: every event is held against the schema. What it begins with is committed when this answers. */
export async function openStream(op: AnyOperation, raw: unknown, context: Context): Promise<OpenedStream> {
  if (op.effect !== 'stream') throw new Error(`${op.name} answers once: it cannot be followed.`)
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
  authorise(stream.access, context.actor) // what nobody may follow is not begun
  if (context.dryRun)
    throw new Problem(
      422,
      'dry-run-unsupported',
      `What ${first.name} begins would have to happen to be followed: rehearse that instead.`,
    )
  return streamInputOf(await runWrite(first, authoriseAndValidate(first, input, context.actor), context))
}

async function* validatedBatches(op: AnyOperation, batches: AsyncIterable<StreamEvent[]>) {
  for await (const batch of batches) yield batch.map(({ id, data }) => ({ id, data: op.output.parse(data) }))
}

/** A key belongs to the call that carried it, and so do an agent's grant by name and a person's approval: inside, its scopes count. */
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
