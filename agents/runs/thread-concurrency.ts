import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, asc, desc, eq, isNull } from '#platform/db/query-builder.ts'
import { conflict } from '#platform/problem.ts'
import { requireOwnThread } from '../run-store/access.ts'
import { runs } from '../run-store/tables.ts'
import { cancelThreadRuns } from './cancel.ts'

export const WhenBusy = z
  .enum(['reject', 'enqueue', 'interrupt'])
  .default('reject')
  .describe(
    'While the thread is busy: `reject` with 409; `enqueue` behind what was asked before, one at a time in order; `interrupt`: cancel whatever of the thread has not ended, and start when that has come to rest.',
  )
export type WhenBusy = z.output<typeof WhenBusy>

/** So many may wait in one thread: nobody reads more answers, and each would be paid for. */
const maxQueuedPerThread = 100

/**
 * The place of a new run in its thread. One works at a time, for two that do not know of each other would answer past each
 * other: who takes a run sees to it that all before it have ended, so here it is only given its place.
 */
export async function nextTurn(
  context: HandlerContexts['write'],
  caller: Actor,
  threadId: string,
  whenBusy: WhenBusy,
): Promise<number> {
  const { db } = context
  await requireOwnThread(db, caller, threadId)
  const busy = await db
    .select({ id: runs.id, status: runs.status })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), isNull(runs.finishedAt)))
    .orderBy(asc(runs.turn))
    .limit(maxQueuedPerThread + 1)
  const [first] = busy
  if (first && whenBusy === 'reject') {
    const help =
      first.status === 'waiting'
        ? 'Settle what it waits for, or cancel it.'
        : 'Await its end, cancel it, or say what to do `whenBusy`.'
    throw conflict(
      `The thread is busy with a run that is ${first.status}. ${help}`,
      { runId: first.id, runStatus: first.status },
      'thread-busy',
    )
  }
  if (first && whenBusy === 'enqueue' && busy.length > maxQueuedPerThread)
    throw conflict(
      `${maxQueuedPerThread} runs of this thread are waiting already. Await some of them.`,
      { runId: first.id, runStatus: first.status },
      'thread-full',
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
