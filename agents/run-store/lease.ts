import type { Database, Queries, Reads } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared-statements.ts'
import { and, asc, eq, gt, inArray, isNull, max, ne, or, sql } from '#platform/db/query-builder.ts'
import { type RecordedEvent, type RecordedEventType, type Run, toRunEvent } from './events.ts'
import type { Heartbeat } from './liveness.ts'
import { insertEvents } from './statements.ts'
import { runSteps, runs } from './tables.ts'
import { publishRunEvent } from './webhook-events.ts'

/** Three crashes at one step, two of them with nothing else to blame: one or two may be the machine's own bad luck. */
export const isPoison = ({ crashCount, isolatedCrashes }: Pick<Run, 'crashCount' | 'isolatedCrashes'>) =>
  crashCount >= 3 && isolatedCrashes >= 2

const msFromNow = (ms: number) => new Date(Date.now() + ms)

/** Its worker went silent while it held it: a crash, as far as anybody can tell. */
const crashIncrement = sql`case when ${runs.status} = 'running' and ${runs.worker} <> ${param('worker', runs.worker)} then 1 else 0 end`
const runningOn = (silent: string[]) => and(eq(runs.status, 'running'), inArray(runs.worker, silent))

/** No run of its thread that was asked for before it is still to end. Once true it stays so: turns only rise, and what has ended stays ended. */
const isHeadOfThread = sql`(${runs.threadId} is null or not exists (select 1 from ${runs} earlier where earlier.thread_id = ${runs.threadId} and earlier.turn < ${runs.turn} and earlier.finished_at is null))`

const claimStatement = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'worker', 'leaseUntil', 'isolated'),
      status: 'running',
      epoch: sql`${runs.epoch} + 1`, // whoever held it before is fenced off from here on
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
    .prepare('take_run'),
)
/** Puts an event that only the database's row tells of after a new take; for who ends or changes a run that nobody holds. */
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
  /** Also a run that was held when its worker went down. */
  includeQuarantined: boolean
  /** And one that this worker holds, which has gone silent. */
  deadWorker?: string
  /** The worker does nothing else meanwhile. */
  isolated: boolean
}

const headOfThread = prepared((db) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.id, sql.placeholder('id')), isHeadOfThread))
    .prepare('whose_turn'),
)

/**
 * Takes a run that is due, or tells that it is not: one UPDATE decides between all workers. Whether it is its turn is read
 * before: the answer keeps, and a serialisable transaction that reads who is before it stands in the way of all who queue behind it.
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
    // a reader may have seen the beginning of an answer that was lost: what it will get now is another
    if (run.epoch > 1 && run.live) events.push(['text.reset', await tx.$count(runSteps, eq(runSteps.runId, id))])
    const recorded: RecordedEvent[] = []
    for (const [i, [type, seq]] of events.entries()) {
      await recordEvent(tx, run, i + 1, type, seq)
      recorded.push({ epoch: run.epoch, n: i + 1, data: toRunEvent(type, run, seq, null) })
    }
    return { run, events: recorded }
  })
}

/** The runs that wait for a worker, oldest first; not those that were held at a crash, or whose turn it is not. */
export const claimableRuns = (db: Reads, limit: number) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.status, 'queued'), eq(runs.crashCount, 0), isHeadOfThread))
    .orderBy(asc(runs.createdAt))
    .limit(limit)

/** Whose turn it is in a thread, for who has just ended one and rings for the next. */
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
  /** Which silent worker holds it, where one does. */
  deadWorker?: string
}

/** Also one that is about to be counted. */
const isolatedCrashesSoFar = sql`${runs.isolatedCrashes} + case when ${runs.status} = 'running' and ${runs.isolated} then 1 else 0 end`

/** The runs that were held at a crash and have not moved since; those who have crashed alone come last, when the others are through. */
export async function quarantinedRuns(db: Reads, silent: string[], limit: number): Promise<QuarantinedRun[]> {
  const rows = await db
    .select({ id: runs.id, status: runs.status, worker: runs.worker, crashCount: runs.crashCount })
    .from(runs)
    .where(
      or(and(eq(runs.status, 'queued'), gt(runs.crashCount, 0)), silent.length > 0 ? runningOn(silent) : undefined),
    )
    .orderBy(isolatedCrashesSoFar, asc(runs.crashCount), asc(runs.createdAt))
    .limit(limit)
  return rows.map(
    ({ id, status, worker, crashCount }): QuarantinedRun =>
      status === 'running' ? { id, crashes: crashCount + 1, deadWorker: worker! } : { id, crashes: crashCount },
  )
}

/** What each other worker that holds runs has shown of itself last. */
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

/** One statement renews every lease of this worker; what it does not return is held by another now. */
export const renewLeases = (db: Queries, worker: string, leaseMs: number) =>
  renewLeasesStatement(db).execute({ worker, leaseUntil: msFromNow(leaseMs) })

/** Back into the queue, with no crash counted. */
export const releaseRun = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ status: 'queued', isolated: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch), eq(runs.status, 'running')))

/** From now on its worker also does other work, so a crash would not be this run's alone. */
export const clearIsolated = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ isolated: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch)))
