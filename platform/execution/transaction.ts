import type { z } from 'zod'
import { recordAuditEvent } from '../audit/record.ts'
import type { AfterCommitTask, Context, HandlerContexts, Services } from '../context.ts'
import type { Queries } from '../db/database.ts'
import { newId } from '../db/id.ts'
import { executeOnce } from '../idempotency/once.ts'
import type { AnyOperation, Operation } from '../operation.ts'
import { platformError } from '../problem.ts'
import { assertInvocable, assertNoApprovalRequired, authoriseAndValidate } from './guards.ts'

/** The state that the operations of one transaction share. */
interface UnitOfWork {
  tx: Queries
  context: Context
  afterCommitTasks: AfterCommitTask[]
  firstError?: unknown
}

/** Runs a write. The effect, its audit event and the response stored under its idempotency key commit together. */
export async function runWrite(op: AnyOperation, input: unknown, context: Context): Promise<any> {
  let afterCommitTasks: AfterCommitTask[] = []
  const work = async (tx: Queries) => {
    afterCommitTasks = [] // the transaction may be retried: discard tasks queued by an earlier attempt
    const unit: UnitOfWork = { tx, context, afterCommitTasks }
    const result = await executeOnce(op, input, context, tx, () => runHandler(op, input, unit))
    if (unit.firstError) throw unit.firstError
    return result
  }
  const release = await op.acquire?.(context)
  try {
    if (context.dryRun) return await runAsDryRun(context, work)
    const result = await context.db.transaction(work)
    for (const task of afterCommitTasks) await runAfterCommit(op, task, context)
    return result
  } finally {
    release?.()
  }
}

/**
 * Runs a write in a transaction that the server has opened, for example when a schedule fires. It is authorised, validated
 * and recorded like any other write. Call `runAfterCommitTasks` once the transaction has committed.
 */
export async function runWriteInTransaction<Input extends z.ZodObject, Output extends z.ZodType>(
  tx: Queries,
  op: Operation<Input, Output, 'write'>,
  raw: z.input<Input>,
  context: Context,
): Promise<{ result: z.output<Output>; runAfterCommitTasks(): Promise<void> }> {
  const unit: UnitOfWork = { tx, context, afterCommitTasks: [] }
  const result = await runHandler(op, authoriseAndValidate(op, raw, context.actor), unit)
  if (unit.firstError) throw unit.firstError
  return {
    result,
    async runAfterCommitTasks() {
      for (const task of unit.afterCommitTasks) await runAfterCommit(op, task, context)
    },
  }
}

/** Runs the handler and records its audit event in the transaction of the outermost call. */
async function runHandler(op: AnyOperation, input: unknown, unit: UnitOfWork, parentId?: string): Promise<any> {
  const { actor, operations, indicators, eventTypes, agents, config, log, now, dryRun } = unit.context
  if (dryRun && op.dryRun === false)
    throw platformError('dry-run-unsupported', `${op.name} records each disclosure and does not support dry runs.`)
  const event = { id: newId(), at: now(), parentId }
  const context: HandlerContexts['write'] = {
    actor,
    operations,
    indicators,
    eventTypes,
    agents,
    config,
    log,
    now,
    db: unit.tx,
    afterCommit: (task) => unit.afterCommitTasks.push(task),
    invoke: (next, raw) => invokeInTransaction(op, next, raw, unit, event.id),
  }
  const result = op.output.parse(await op.handler(input, context))
  if (op.effect === 'write') await recordAuditEvent(unit.tx, op, input, actor, event)
  return result
}

/** Invokes an operation in the transaction. A failed nested write rolls back the whole transaction, even if the caller catches the error. */
async function invokeInTransaction<Input extends z.ZodObject, Output extends z.ZodType>(
  from: AnyOperation,
  op: Operation<Input, Output, any>,
  raw: unknown,
  unit: UnitOfWork,
  parentId: string,
): Promise<z.output<Output>> {
  try {
    assertInvocable(from, op)
    assertNoApprovalRequired(op, unit.context.actor)
    return await runHandler(op, authoriseAndValidate(op, raw, unit.context.actor), unit, parentId)
  } catch (error) {
    if (op.effect === 'write') unit.firstError = error
    throw error
  }
}

/** Runs the transaction and rolls it back. Only an exception rolls back, so the result is thrown and caught here. */
async function runAsDryRun<Result>({ db }: Context, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  const outcome: { result?: Result } = {}
  await db
    .transaction(async (tx) => {
      outcome.result = await work(tx)
      throw outcome
    })
    .catch((thrown) => {
      if (thrown !== outcome) throw thrown
    })
  return outcome.result!
}

/** Runs a task after the commit. A failed notification cannot undo the write; the sweep will retry. */
async function runAfterCommit(op: AnyOperation, task: AfterCommitTask, services: Services) {
  try {
    await task(services)
  } catch (error) {
    services.log.error({ err: error, operation: op.name }, 'after-commit task failed')
  }
}
