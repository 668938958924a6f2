import type { Database, Queries, Reads } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared-statements.ts'
import { and, asc, eq, gt, inArray, isNull, max, ne, or, sql } from '#platform/db/query-builder.ts'
import { type RecordedEvent, type RecordedEventType, type Run, toRunEvent } from './events.ts'
import type { Heartbeat } from './liveness.ts'
import { insertEvents } from './statements.ts'
import { runSteps, runs } from './tables.ts'
import { publishRunEvent } from './webhook-events.ts'

/** Returns whether a run is poison: three crashes at one step, two of them isolated. Fewer may be caused by the machine. */
export const isPoison = ({ crashCount, isolatedCrashes }: Pick<Run, 'crashCount' | 'isolatedCrashes'>) =>
  crashCount >= 3 && isolatedCrashes >= 2

const msFromNow = (ms: number) => new Date(Date.now() + ms)

/** Counts a crash when a run is claimed from a worker that has stopped responding. */
const crashIncrement = sql`case when ${runs.status} = 'running' and ${runs.worker} <> ${param('worker', runs.worker)} then 1 else 0 end`
const runningOn = (workers: string[]) => and(eq(runs.status, 'running'), inArray(runs.worker, workers))

/** Matches runs whose earlier turns in the thread have all ended. It stays true, because turns only rise and ended runs stay ended. */
const isHeadOfThread = sql`(${runs.threadId} is null or not exists (select 1 from ${runs} earlier where earlier.thread_id = ${runs.threadId} and earlier.turn < ${runs.turn} and earlier.finished_at is null))`

const claimStatement = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'worker', 'leaseUntil', 'isolated'),
      status: 'running',
      epoch: sql`${runs.epoch} + 1`, // fences off the previous holder
      startedAt: sql`coalesce(${runs.startedAt}, ${param('now', runs.startedAt)})`,
      crashCount: sql`${runs.crashCount} + ${crashIncrement}`,
      isolatedCrashes: sql`${runs.isolatedCrashes} + case when ${runs.isolated} then ${crashIncrement} else 0 end`,
    })
    .where(
      and(
        eq(runs.id, param('id', runs.id)),
        or(
          and(eq(runs.status, 'queued'), or(eq(runs.crashCount, 0), param('includeQuarantined', runs.isolated))),
          and(
            eq(runs.status, 'running'),
            eq(runs.worker, param('deadWorker', runs.worker)),
            param('includeQuarantined', runs.isolated),
          ),
        ),
      ),
    )
    .returning()
    .prepare('claim_run'),
)

/** Records an event of a run that no worker holds, as the first of its new epoch. */
export async function recordEvent(
  tx: Queries,
  run: Run,
  n: number,
  type: RecordedEventType,
  seq: number | null = null,
) {
  await insertEvents(tx, [{ runId: run.id, epoch: run.epoch, n, type, seq }])
  await publishRunEvent(tx, run, type)
}

export interface ClaimedRun {
  run: Run
  events: RecordedEvent[]
}

export interface ClaimOptions {
  worker: string
  leaseMs: number
  /** Whether to also claim runs whose worker has crashed. */
  includeQuarantined: boolean
  /** The dead worker whose run to take over. */
  deadWorker?: string
  /** The worker has no other run meanwhile. */
  isolated: boolean
}

const headOfThread = prepared((db) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.id, sql.placeholder('id')), isHeadOfThread))
    .prepare('head_of_thread'),
)

/**
 * Claims a run; undefined if it is not claimable. One UPDATE decides between workers. The turn in the thread is read before the
 * transaction: once reached it stays reached, and reading it inside would conflict with every run queued behind it.
 */
export async function claimRun(
  db: Database,
  id: string,
  { worker, leaseMs, includeQuarantined, deadWorker = '', isolated }: ClaimOptions,
): Promise<ClaimedRun | undefined> {
  const [next] = await headOfThread(db).execute({ id })
  if (!next) return undefined
  return db.transaction(async (tx) => {
    const [run] = await claimStatement(tx).execute({
      id,
      worker,
      includeQuarantined,
      deadWorker,
      isolated,
      now: new Date(),
      leaseUntil: msFromNow(leaseMs),
    })
    if (!run) return undefined
    const events: [RecordedEventType, number | null][] = [[run.epoch === 1 ? 'run.started' : 'run.resumed', null]]
    // a reader may have seen the beginning of an answer that was lost and is generated again
    if (run.epoch > 1 && run.live) events.push(['text.reset', await tx.$count(runSteps, eq(runSteps.runId, id))])
    const recorded: RecordedEvent[] = []
    for (const [i, [type, seq]] of events.entries()) {
      await recordEvent(tx, run, i + 1, type, seq)
      recorded.push({ epoch: run.epoch, n: i + 1, data: toRunEvent(type, run, seq, null) })
    }
    return { run, events: recorded }
  })
}

/** Returns the runs that wait for a worker, oldest first, without quarantined runs and those behind another run of their thread. */
export const claimableRuns = (db: Reads, limit: number) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.status, 'queued'), eq(runs.crashCount, 0), isHeadOfThread))
    .orderBy(asc(runs.createdAt))
    .limit(limit)

/** Returns the next run of a thread if it is queued, to be enqueued when the one before has ended. */
export async function nextQueuedInThread(db: Reads, threadId: string): Promise<string | undefined> {
  const [first] = await db
    .select({ id: runs.id, status: runs.status })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), isNull(runs.finishedAt)))
    .orderBy(asc(runs.turn))
    .limit(1)
  return first?.status === 'queued' ? first.id : undefined
}

export interface QuarantinedRun {
  id: string
  crashes: number
  /** The dead worker that holds the run, if any. */
  deadWorker?: string
}

/** Isolated crashes, including one that the next claim will count. */
const isolatedCrashesSoFar = sql`${runs.isolatedCrashes} + case when ${runs.status} = 'running' and ${runs.isolated} then 1 else 0 end`

/** Returns the runs whose worker crashed and that have not progressed since. Runs with isolated crashes come last. */
export async function quarantinedRuns(db: Reads, deadWorkers: string[], limit: number): Promise<QuarantinedRun[]> {
  const rows = await db
    .select({ id: runs.id, status: runs.status, worker: runs.worker, crashCount: runs.crashCount })
    .from(runs)
    .where(
      or(
        and(eq(runs.status, 'queued'), gt(runs.crashCount, 0)),
        deadWorkers.length > 0 ? runningOn(deadWorkers) : undefined,
      ),
    )
    .orderBy(isolatedCrashesSoFar, asc(runs.crashCount), asc(runs.createdAt))
    .limit(limit)
  return rows.map(
    ({ id, status, worker, crashCount }): QuarantinedRun =>
      status === 'running' ? { id, crashes: crashCount + 1, deadWorker: worker! } : { id, crashes: crashCount },
  )
}

/** Returns the latest heartbeat of each other worker that holds runs. */
export const workerHeartbeats = (db: Reads, worker: string): Promise<Heartbeat[]> =>
  db
    .select({ worker: runs.worker, leaseUntil: max(runs.leaseUntil) })
    .from(runs)
    .where(and(eq(runs.status, 'running'), ne(runs.worker, worker)))
    .groupBy(runs.worker)

const renewLeasesStatement = prepared((db) =>
  db
    .update(runs)
    .set(params(runs, 'leaseUntil'))
    .where(and(eq(runs.worker, param('worker', runs.worker)), eq(runs.status, 'running')))
    .returning({ id: runs.id, epoch: runs.epoch, cancelAt: runs.cancelAt })
    .prepare('renew_leases'),
)

/** Renews every lease of this worker in one statement. Runs that it does not return are held by another worker now. */
export const renewLeases = (db: Queries, worker: string, leaseMs: number) =>
  renewLeasesStatement(db).execute({ worker, leaseUntil: msFromNow(leaseMs) })

/** Requeues a run without counting a crash. */
export const releaseRun = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ status: 'queued', isolated: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch), eq(runs.status, 'running')))

/** Clears `isolated` when the worker starts other work, so that a crash is not attributed to this run alone. */
export const clearIsolated = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ isolated: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch)))
