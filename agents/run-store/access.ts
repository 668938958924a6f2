import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import { type Run, runById } from './events.ts'
import { threads } from './tables.ts'

export type Thread = typeof threads.$inferSelect

/** Loads a run of the caller, or with `agents:manage` any run of the organisation. Answers 404 for other runs. */
export async function requireVisibleRun(db: Reads, caller: Actor, runId: string): Promise<Run> {
  const run = await runById(db, runId)
  if (!run || run.organisationId !== caller.organisationId || !(run.memberId === caller.id || canManageAgents(caller)))
    throw notFound('run')
  return run
}

/** Loads a thread of the caller. Even `agents:manage` does not give access to the threads of other members. */
export async function requireOwnThread(
  db: Reads,
  { id: memberId, organisationId }: Actor,
  threadId: string,
): Promise<Thread> {
  const [thread] = await db
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.organisationId, organisationId), eq(threads.memberId, memberId)))
  if (!thread) throw notFound('thread')
  return thread
}
