import type { z } from 'zod'
import { recordAuditEvent } from '../audit/record.ts'
import type { AfterCommitTask, Context, HandlerContexts, Services } from '../context.ts'
import type { Queries } from '../db/database.ts'
import { newId } from '../db/id.ts'
import { executeOnce } from '../idempotency/once.ts'
import type { AnyOperation, Operation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { assertInvocable, assertNoApprovalRequired, authoriseAndValidate } from './guards.ts'

/** What the operations of one transaction share. */
interface UnitOfWork {
  tx: Queries
  context: Context
  afterCommitTasks: AfterCommitTask[]
  firstError?: unknown
}

/** The effect, its audit trail and the answer to a repeated call commit together, or not at all. */
export async function runWrite(op: AnyOperation, input: unknown, context: Context): Promise<any> {
  let afterCommitTasks: AfterCommitTask[] = []
  const work = async (tx: Queries) => {
    afterCommitTasks = [] // an engine may try again: forget what the first attempt meant to do
    const unit: UnitOfWork = { tx, context, afterCommitTasks }
    const result = await executeOnce(op, input, context, tx, () => runHandler(op, input, unit))
    if (unit.firstError) throw unit.firstError
    return result
  }
  const over = await op.acquire?.(context)
  try {
    if (context.dryRun) return await runAsDryRun(context, work)
    const result = await context.db.transaction(work)
    for (const task of afterCommitTasks) await runAfterCommit(op, task, context)
    return result
  } finally {
    over?.()
  }
}

/**
 * In a transaction that the server itself has opened, for what happens at its time and not at a call: checked and recorded
 * like any other write, and kept or undone with everything else in there. `settle` is for after the commit.
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

/** Runs the handler and leaves its audit event, in the transaction of whoever called first. */
async function runHandler(op: AnyOperation, input: unknown, unit: UnitOfWork, parentId?: string): Promise<any> {
  const { actor, operations, indicators, eventTypes, config, log, now, dryRun } = unit.context
  if (dryRun && op.dryRun === false)
    throw new Problem(
      422,
      'dry-run-unsupported',
      `${op.name} discloses what must be on record, and cannot be rehearsed.`,
    )
  const event = { id: newId(), at: now(), parentId }
  const context: HandlerContexts['write'] = {
    actor,
    operations,
    indicators,
    eventTypes,
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

/** A refused write dooms the whole: the caller may catch it, but half of what was refused must not be committed. */
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

/** The only way to undo a transaction is to throw out of it, so the answer is thrown, and caught again here. */
async function runAsDryRun<Result>({ db }: Context, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  const answer: { result?: Result } = {}
  await db
    .transaction(async (tx) => {
      answer.result = await work(tx)
      throw answer
    })
    .catch((thrown) => {
      if (thrown !== answer) throw thrown
    })
  return answer.result!
}

/** The write has happened; a bell that does not ring cannot undo it, and whoever sweeps will ring it again. */
async function runAfterCommit(op: AnyOperation, task: AfterCommitTask, services: Services) {
  try {
    await task(services)
  } catch (error) {
    services.log.error({ err: error, operation: op.name }, 'after the commit')
  }
}
