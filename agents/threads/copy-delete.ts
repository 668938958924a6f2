import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, lte, or, sql } from '#platform/db/query-builder.ts'
import { deleteResponses } from '#platform/idempotency/once.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { requireOwnThread, requireVisibleRun } from '../run-store/access.ts'
import { runEvents, runSteps, runs, threads } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { RunId } from '../runs/operations.ts'
import * as examples from './copy-delete.examples.ts'
import { ThreadId, ThreadView, toThreadView } from './operations.ts'

/** Maximum number of turns per copy, because on SQLite the transaction blocks other writes. */
const maxCopiedTurns = 1_000

export const copyThread = operation({
  name: 'agents.copyThread',
  summary: 'Copy a conversation, whole or up to one of its runs, to go on from there.',
  description:
    'Copies the runs that have ended: questions, answers, calls and their results. The copied runs are not executed again and cost nothing. Changing or deleting one conversation does not change the other.',
  route: 'POST /threads/:threadId/copy',
  effect: 'write',
  access: 'agents:read',
  http: { status: 201 },
  privacy: { erasableFields: ['title'] },
  agent: { producesIds: ['threadId'] },
  examples: examples.copyThread,
  input: z.object({
    threadId: ThreadId,
    upToRunId: RunId.optional().describe(
      'The last run of the thread to copy. Defaults to the last run that has ended.',
    ),
    title: z.string().min(1).max(200).optional().describe('Defaults to the title of the original.'),
  }),
  output: ThreadView,
  async handler({ threadId, upToRunId, title }, { db, now, ...context }) {
    const caller = requireActor(context)
    const original = await requireOwnThread(db, caller, threadId)
    const upTo = upToRunId === undefined ? undefined : await requireTurn(db, caller, threadId, upToRunId)
    const endedRuns = await db
      .select()
      .from(runs)
      .where(
        and(
          eq(runs.threadId, threadId),
          isNotNull(runs.finishedAt),
          upTo === undefined ? undefined : lte(runs.turn, upTo),
        ),
      )
      .orderBy(asc(runs.turn))
      .limit(maxCopiedTurns + 1)
    if (endedRuns.length > maxCopiedTurns)
      throw invalid(`At most ${maxCopiedTurns} turns can be copied.`, [
        { path: 'upToRunId', message: 'Choose an earlier run.' },
      ])
    const { organisationId, memberId, metadata } = original
    const [copy] = await db
      .insert(threads)
      .values({
        organisationId,
        memberId,
        title: title ?? original.title,
        metadata,
        copiedFrom: threadId,
        createdAt: now(),
      })
      .returning()
    for (const run of endedRuns) {
      const id = newId()
      await db.insert(runs).values({ ...run, id, threadId: copy!.id, parentRunId: null, copiedFrom: run.id })
      await db.insert(runSteps).select(
        db
          .select({ ...getTableColumns(runSteps), runId: runIdColumn(id) })
          .from(runSteps)
          .where(eq(runSteps.runId, run.id)),
      )
      await db.insert(runEvents).select(
        db
          .select({ ...getTableColumns(runEvents), runId: runIdColumn(id) })
          .from(runEvents)
          .where(eq(runEvents.runId, run.id)),
      )
    }
    return toThreadView(copy!)
  },
})

const runIdColumn = (id: string) => sql<string>`${id}`.as('run_id')

async function requireTurn(db: Queries, caller: Actor, threadId: string, runId: string) {
  const run = await requireVisibleRun(db, caller, runId)
  if (run.threadId !== threadId)
    throw invalid('The run does not belong to this thread.', [
      { path: 'upToRunId', message: 'Find the runs of a thread with agents.listMessages.' },
    ])
  return run.turn
}

export const deleteThread = operation({
  name: 'agents.deleteThread',
  summary: 'Delete a conversation with all its runs and what they recorded.',
  description:
    'Deletes its questions and answers, the arguments and results of its tools, the runs that its agents started, and the stored responses for repeated requests. What a tool did elsewhere, such as a booking, stays done. The audit trail holds no text of conversations. 409 while one of the runs has not ended.',
  route: 'DELETE /threads/:threadId',
  effect: 'write',
  access: 'agents:read',
  agent: { risk: 'high' },
  examples: examples.deleteThread,
  input: z.object({ threadId: ThreadId }),
  output: ThreadView,
  async handler({ threadId }, { db, afterCommit, ...context }) {
    const caller = requireActor(context)
    const thread = await requireOwnThread(db, caller, threadId)
    const allRuns = await loadRunsWithDescendants(db, threadId)
    const busy = allRuns.find(({ finishedAt }) => finishedAt === null)
    if (busy)
      throw agentsError('thread-busy', `A run of this thread is ${busy.status}. Cancel it, or wait for its end.`, {
        runId: busy.id,
        runStatus: busy.status,
      })
    const ids = allRuns.map(({ id }) => id)
    for (let at = 0; at < ids.length; at += maxIdsPerStatement) {
      const batch = ids.slice(at, at + maxIdsPerStatement)
      await db.delete(runWaits).where(inArray(runWaits.runId, batch))
      await db.delete(runEvents).where(inArray(runEvents.runId, batch))
      await db.delete(runSteps).where(inArray(runSteps.runId, batch))
      await db.delete(runs).where(inArray(runs.id, batch))
    }
    await db.delete(threads).where(eq(threads.id, threadId))
    await deleteResponses(db, caller.organisationId, [threadId, ...ids])
    afterCommit(async ({ events }) => {
      for (const id of ids) await events.erase(id) // events that were published a moment ago
    })
    return toThreadView(thread)
  },
})

/** Maximum number of ids per statement: the databases limit its parameters. */
const maxIdsPerStatement = 500

/** Loads the runs of a thread and their descendants, except those in another thread. */
async function loadRunsWithDescendants(db: Queries, threadId: string) {
  const columns = { id: runs.id, status: runs.status, finishedAt: runs.finishedAt }
  const all = await db.select(columns).from(runs).where(eq(runs.threadId, threadId))
  for (let parents = all.map(({ id }) => id); parents.length > 0; ) {
    const children: typeof all = []
    for (let at = 0; at < parents.length; at += maxIdsPerStatement) {
      const childrenOfBatch = and(
        inArray(runs.parentRunId, parents.slice(at, at + maxIdsPerStatement)),
        or(isNull(runs.threadId), eq(runs.threadId, threadId)),
      )
      children.push(...(await db.select(columns).from(runs).where(childrenOfBatch)))
    }
    const knownIds = new Set(all.map(({ id }) => id))
    const newRuns = children.filter(({ id }) => !knownIds.has(id))
    all.push(...newRuns)
    parents = newRuns.map(({ id }) => id)
  }
  return all
}
