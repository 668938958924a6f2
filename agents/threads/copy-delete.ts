import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, lte, or, sql } from '#platform/db/query-builder.ts'
import { deleteResponses } from '#platform/idempotency/once.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { requireOwnThread, requireVisibleRun } from '../run-store/access.ts'
import { runEvents, runSteps, runs, threads } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { RunId } from '../runs/operations.ts'
import * as examples from './copy-delete.examples.ts'
import { exampleThreadId, ThreadId, ThreadView, toThreadView } from './operations.ts'

/** A copy is made in one transaction, and nobody else writes meanwhile. */
const maxCopiedTurns = 1_000

export const copyThread = operation({
  name: 'agents.copyThread',
  summary:
    'Copy a conversation, whole or up to one of its runs, to go on from there. Neither is changed when the other is, or deleted.',
  description:
    'What has ended is copied: questions, answers, calls and their results. The copied runs are not run again and cost nothing.',
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
      'The last run that is copied, one of the thread; all that have ended unless named.',
    ),
    title: z.string().min(1).max(200).optional().describe('That of the original unless given.'),
  }),
  output: ThreadView,
  async handler({ threadId, upToRunId, title }, { db, now, ...context }) {
    const caller = requireActor(context)
    const original = await requireOwnThread(db, caller, threadId)
    const upTo = upToRunId === undefined ? undefined : await requireTurn(db, caller, threadId, upToRunId)
    const past = await db
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
    if (past.length > maxCopiedTurns)
      throw invalid(`More than ${maxCopiedTurns} turns are not copied at once.`, [
        { path: 'upToRunId', message: 'Name an earlier run.' },
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
    for (const run of past) {
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
    throw invalid('The run is not one of this thread.', [
      { path: 'upToRunId', message: 'agents.listMessages tells the runs of a thread.' },
    ])
  return run.turn
}

export const deleteThread = operation({
  name: 'agents.deleteThread',
  summary: 'Delete a conversation with all its runs and what they recorded. 409 while one of them has not ended.',
  description:
    'Gone are its questions and answers, what its tools were given and said, the runs that its agents started on the way, and the answers kept for repeated requests. What a tool did elsewhere, such as a booking, stays done. The audit trail never held what was said.',
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
    const all = await loadRunsWithDescendants(db, threadId)
    const busy = all.find(({ finishedAt }) => finishedAt === null)
    if (busy)
      throw conflict(
        `A run of this thread is ${busy.status}: cancel it, or await its end.`,
        { runId: busy.id, runStatus: busy.status },
        'thread-busy',
      )
    const ids = all.map(({ id }) => id)
    for (let at = 0; at < ids.length; at += maxIdsPerStatement) {
      const some = ids.slice(at, at + maxIdsPerStatement)
      await db.delete(runWaits).where(inArray(runWaits.runId, some))
      await db.delete(runEvents).where(inArray(runEvents.runId, some))
      await db.delete(runSteps).where(inArray(runSteps.runId, some))
      await db.delete(runs).where(inArray(runs.id, some))
    }
    await db.delete(threads).where(eq(threads.id, threadId))
    await deleteResponses(db, caller.organisationId, [threadId, ...ids])
    afterCommit(async ({ events }) => {
      for (const id of ids) await events.erase(id) // what a reader was told a moment ago
    })
    return toThreadView(thread)
  },
})

/** An engine takes only so many parameters in a statement. */
const maxIdsPerStatement = 500

/** The runs of a thread, and those that they started, and so on; not those that went into another conversation. */
async function loadRunsWithDescendants(db: Queries, threadId: string) {
  const columns = { id: runs.id, status: runs.status, finishedAt: runs.finishedAt }
  const all = await db.select(columns).from(runs).where(eq(runs.threadId, threadId))
  for (let parents = all.map(({ id }) => id); parents.length > 0; ) {
    const children: typeof all = []
    for (let at = 0; at < parents.length; at += maxIdsPerStatement) {
      const theirs = and(
        inArray(runs.parentRunId, parents.slice(at, at + maxIdsPerStatement)),
        or(isNull(runs.threadId), eq(runs.threadId, threadId)),
      )
      children.push(...(await db.select(columns).from(runs).where(theirs)))
    }
    const known = new Set(all.map(({ id }) => id))
    const fresh = children.filter(({ id }) => !known.has(id))
    all.push(...fresh)
    parents = fresh.map(({ id }) => id)
  }
  return all
}
