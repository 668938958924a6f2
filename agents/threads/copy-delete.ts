import { z } from 'zod'
import { type Actor, callerOf } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, lte, or, sql } from '#platform/db/query-builder.ts'
import { forgetAnswers } from '#platform/idempotency/once.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { ownThread, visibleRun } from '../run-store/access.ts'
import { runEvents, runSteps, runs, threads } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { RunId } from '../runs/operations.ts'
import { presentThread, someThread, Thread, ThreadId } from './operations.ts'

/** A copy is made in one transaction, and nobody else writes meanwhile. */
const longestCopy = 1_000

export const copyThread = operation({
  name: 'agents.copyThread',
  summary: 'Copy a conversation, whole or up to one of its runs, to go on from there. Neither is changed when the other is, or deleted.',
  description: 'What has ended is copied: questions, answers, calls and their results. The copied runs are not run again and cost nothing.',
  route: 'POST /threads/:threadId/copy',
  effect: 'write',
  access: 'agents:read',
  status: 201,
  erasable: ['title'],
  produces: ['threadId'],
  examples: [
    {
      ask: { fr: 'Copie cette conversation jusqu’à cette réponse', ar: 'انسخ هذه المحادثة حتى هذا الجواب', en: 'Copy this conversation up to this answer' },
      input: { threadId: someThread, upToRunId: someThread },
    },
    {
      ask: { fr: 'Duplique cet échange', ar: 'كرر هذا الحديث في نسخة', en: 'Duplicate this exchange' },
      input: { threadId: someThread, upToRunId: someThread },
    },
    {
      ask: { fr: 'Fais une copie de la conversation', ar: 'أنشئ نسخة من المحادثة', en: 'Make a copy of the conversation' },
      input: { threadId: someThread, upToRunId: someThread },
    },
  ],
  input: z.object({
    threadId: ThreadId,
    upToRunId: RunId.optional().describe('The last run that is copied, one of the thread; all that have ended unless named.'),
    title: z.string().min(1).max(200).optional().describe('That of the original unless given.'),
  }),
  output: Thread,
  async handler({ threadId, upToRunId, title }, { db, now, ...context }) {
    const caller = callerOf(context)
    const original = await ownThread(db, caller, threadId)
    const upTo = upToRunId === undefined ? undefined : await turnOf(db, caller, threadId, upToRunId)
    const past = await db
      .select()
      .from(runs)
      .where(and(eq(runs.threadId, threadId), isNotNull(runs.finishedAt), upTo === undefined ? undefined : lte(runs.turn, upTo)))
      .orderBy(asc(runs.turn))
      .limit(longestCopy + 1)
    if (past.length > longestCopy)
      throw invalid(`More than ${longestCopy} turns are not copied at once.`, [{ path: 'upToRunId', message: 'Name an earlier run.' }])
    const { organisationId, memberId, metadata } = original
    const [copy] = await db
      .insert(threads)
      .values({ organisationId, memberId, title: title ?? original.title, metadata, copiedFrom: threadId, createdAt: now() })
      .returning()
    for (const run of past) {
      const id = newId()
      await db.insert(runs).values({ ...run, id, threadId: copy!.id, parentRunId: null, copiedFrom: run.id })
      await db.insert(runSteps).select(
        db
          .select({ ...getTableColumns(runSteps), runId: renamed(id) })
          .from(runSteps)
          .where(eq(runSteps.runId, run.id)),
      )
      await db.insert(runEvents).select(
        db
          .select({ ...getTableColumns(runEvents), runId: renamed(id) })
          .from(runEvents)
          .where(eq(runEvents.runId, run.id)),
      )
    }
    return presentThread(copy!)
  },
})

const renamed = (id: string) => sql<string>`${id}`.as('run_id')

async function turnOf(db: Queries, caller: Actor, threadId: string, runId: string) {
  const run = await visibleRun(db, caller, runId)
  if (run.threadId !== threadId)
    throw invalid('The run is not one of this thread.', [{ path: 'upToRunId', message: 'agents.listMessages tells the runs of a thread.' }])
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
  risk: 'high',
  examples: [
    { ask: { fr: 'Supprime cette conversation', ar: 'احذف هذه المحادثة', en: 'Delete this conversation' }, input: { threadId: someThread } },
    { ask: { fr: 'Efface cet échange', ar: 'امسح هذه المحادثة', en: 'Erase this exchange' }, input: { threadId: someThread } },
  ],
  input: z.object({ threadId: ThreadId }),
  output: Thread,
  async handler({ threadId }, { db, afterCommit, ...context }) {
    const caller = callerOf(context)
    const thread = await ownThread(db, caller, threadId)
    const all = await withDescendants(db, threadId)
    const busy = all.find(({ finishedAt }) => finishedAt === null)
    if (busy) throw conflict(`A run of this thread is ${busy.status}: cancel it, or await its end.`, { runId: busy.id, runStatus: busy.status }, 'thread-busy')
    const ids = all.map(({ id }) => id)
    for (let at = 0; at < ids.length; at += chunk) {
      const some = ids.slice(at, at + chunk)
      await db.delete(runWaits).where(inArray(runWaits.runId, some))
      await db.delete(runEvents).where(inArray(runEvents.runId, some))
      await db.delete(runSteps).where(inArray(runSteps.runId, some))
      await db.delete(runs).where(inArray(runs.id, some))
    }
    await db.delete(threads).where(eq(threads.id, threadId))
    await forgetAnswers(db, caller.organisationId, [threadId, ...ids])
    afterCommit(async ({ events }) => {
      for (const id of ids) await events.erase(id) // what a reader was told a moment ago
    })
    return presentThread(thread)
  },
})

/** An engine takes only so many parameters in a statement. */
const chunk = 500

/** The runs of a thread, and those that they started, and so on; not those that went into another conversation. */
async function withDescendants(db: Queries, threadId: string) {
  const columns = { id: runs.id, status: runs.status, finishedAt: runs.finishedAt }
  const all = await db.select(columns).from(runs).where(eq(runs.threadId, threadId))
  for (let parents = all.map(({ id }) => id); parents.length > 0; ) {
    const children: typeof all = []
    for (let at = 0; at < parents.length; at += chunk) {
      const theirs = and(inArray(runs.parentRunId, parents.slice(at, at + chunk)), or(isNull(runs.threadId), eq(runs.threadId, threadId)))
      children.push(...(await db.select(columns).from(runs).where(theirs)))
    }
    const known = new Set(all.map(({ id }) => id))
    const fresh = children.filter(({ id }) => !known.has(id))
    all.push(...fresh)
    parents = fresh.map(({ id }) => id)
  }
  return all
}
