import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, asc, desc, eq, isNull } from '#platform/db/query-builder.ts'
import { agentsError } from '../errors.ts'
import { requireOwnThread } from '../run-store/access.ts'
import { runs } from '../run-store/tables.ts'
import { cancelThreadRuns } from './cancel.ts'

export const WhenBusy = z
  .enum(['reject', 'enqueue', 'interrupt'])
  .default('reject')
  .describe(
    'What to do while the thread is busy. `reject`: answer 409. `enqueue`: start after the runs that were asked before, in order. `interrupt`: cancel the runs of the thread that have not ended, then start.',
  )
export type WhenBusy = z.output<typeof WhenBusy>

/** Maximum number of runs that wait in one thread. Each of them will cost model calls. */
const maxQueuedPerThread = 100

/**
 * Returns the turn of a new run in its thread. The runs of a thread execute one after the other, so that each knows the answer
 * of the one before: workers claim a run only after its earlier turns have ended.
 */
export async function nextTurn(
  context: HandlerContexts['write'],
  caller: Actor,
  threadId: string,
  whenBusy: WhenBusy,
): Promise<number> {
  const { db } = context
  await requireOwnThread(db, caller, threadId)
  const unfinished = await db
    .select({ id: runs.id, status: runs.status })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), isNull(runs.finishedAt)))
    .orderBy(asc(runs.turn))
    .limit(maxQueuedPerThread + 1)
  const [first] = unfinished
  if (first && whenBusy === 'reject') {
    const help =
      first.status === 'waiting'
        ? 'Resolve what it waits for, or cancel it.'
        : 'Wait for its end, cancel it, or set `whenBusy`.'
    throw agentsError('thread-busy', `The thread is busy with a run that is ${first.status}. ${help}`, {
      runId: first.id,
      runStatus: first.status,
    })
  }
  if (first && whenBusy === 'enqueue' && unfinished.length > maxQueuedPerThread)
    throw agentsError(
      'thread-queue-full',
      `${maxQueuedPerThread} runs of this thread are already waiting. Wait for some of them to end.`,
      { runId: first.id, runStatus: first.status },
    )
  if (first && whenBusy === 'interrupt') await cancelThreadRuns(context, threadId)
  const [last] = await db
    .select({ turn: runs.turn })
    .from(runs)
    .where(eq(runs.threadId, threadId))
    .orderBy(desc(runs.turn))
    .limit(1)
  return (last?.turn ?? 0) + 1
}
