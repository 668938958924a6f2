import type { Database, Queries, Reads } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared-statements.ts'
import { and, asc, eq, gt, inArray, isNull, max, ne, or, sql } from '#platform/db/query-builder.ts'
import { describe, type Recorded, type RecordedType, type Run } from './events.ts'
import type { Sign } from './liveness.ts'
import { insertEvents } from './statements.ts'
import { runSteps, runs } from './tables.ts'
import { announceRun } from './webhook-events.ts'

/** Three crashes at one step, two of them with nothing else to blame: one or two may be the machine's own bad luck. */
export const isPoison = ({ crashCount, loneCrashes }: Pick<Run, 'crashCount' | 'loneCrashes'>) => crashCount >= 3 && loneCrashes >= 2

const from = (ms: number) => new Date(Date.now() + ms)

/** Its worker went silent while it held it: a crash, as far as anybody can tell. */
const crashed = sql`case when ${runs.status} = 'running' and ${runs.worker} <> ${param('worker', runs.worker)} then 1 else 0 end`
const heldBy = (silent: string[]) => and(eq(runs.status, 'running'), inArray(runs.worker, silent))

/** No run of its thread that was asked for before it is still to end. Once true it stays so: turns only rise, and what has ended stays ended. */
const itsTurn = sql`(${runs.threadId} is null or not exists (select 1 from ${runs} earlier where earlier.thread_id = ${runs.threadId} and earlier.turn < ${runs.turn} and earlier.finished_at is null))`

const takeRun = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'worker', 'leaseUntil', 'alone'),
      status: 'running',
      epoch: sql`${runs.epoch} + 1`, // whoever held it before is fenced off from here on
      startedAt: sql`coalesce(${runs.startedAt}, ${param('now', runs.startedAt)})`,
      crashCount: sql`${runs.crashCount} + ${crashed}`,
      loneCrashes: sql`${runs.loneCrashes} + case when ${runs.alone} then ${crashed} else 0 end`,
    })
    .where(
      and(
        eq(runs.id, param('id', runs.id)),
        or(
          and(eq(runs.status, 'queued'), or(eq(runs.crashCount, 0), param('suspects', runs.alone))),
          and(eq(runs.status, 'running'), eq(runs.worker, param('silent', runs.worker)), param('suspects', runs.alone)),
        ),
      ),
    )
    .returning()
    .prepare('take_run'),
)
/** Puts an event that only the database's row tells of after a new take; for who ends or changes a run that nobody holds. */
export async function recordEvent(tx: Queries, run: Run, n: number, type: RecordedType, seq: number | null = null) {
  await insertEvents(tx, [{ runId: run.id, epoch: run.epoch, n, type, seq }])
  await announceRun(tx, run, type)
}

export interface Taken {
  run: Run
  told: Recorded[]
}

export interface TakeOptions {
  worker: string
  leaseMs: number
  /** Also a run that was held when its worker went down. */
  suspects: boolean
  /** And one that this worker holds, which has gone silent. */
  silent?: string
  /** The worker does nothing else meanwhile. */
  alone: boolean
}

const whoseTurnItIs = prepared((db) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.id, sql.placeholder('id')), itsTurn))
    .prepare('whose_turn'),
)

/**
 * Takes a run that is due, or tells that it is not: one UPDATE decides between all workers. Whether it is its turn is read
 * before: the answer keeps, and a serialisable transaction that reads who is before it stands in the way of all who queue behind it.
 */
export async function take(db: Database, id: string, { worker, leaseMs, suspects, silent = '', alone }: TakeOptions): Promise<Taken | undefined> {
  const [next] = await whoseTurnItIs(db).execute({ id })
  if (!next) return undefined
  return db.transaction(async (tx) => {
    const [run] = await takeRun(tx).execute({ id, worker, suspects, silent, alone, now: new Date(), leaseUntil: from(leaseMs) })
    if (!run) return undefined
    const events: [RecordedType, number | null][] = [[run.epoch === 1 ? 'run.started' : 'run.resumed', null]]
    // a reader may have seen the beginning of an answer that was lost: what it will get now is another
    if (run.epoch > 1 && run.live) events.push(['text.reset', await tx.$count(runSteps, eq(runSteps.runId, id))])
    const told: Recorded[] = []
    for (const [i, [type, seq]] of events.entries()) {
      await recordEvent(tx, run, i + 1, type, seq)
      told.push({ epoch: run.epoch, n: i + 1, data: describe(type, run, seq, null) })
    }
    return { run, told }
  })
}

/** The runs that wait for a worker, oldest first; not those that were held at a crash, or whose turn it is not. */
export const dueRuns = (db: Reads, limit: number) =>
  db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.status, 'queued'), eq(runs.crashCount, 0), itsTurn))
    .orderBy(asc(runs.createdAt))
    .limit(limit)

/** Whose turn it is in a thread, for who has just ended one and rings for the next. */
export async function firstInThread(db: Reads, threadId: string): Promise<string | undefined> {
  const [first] = await db
    .select({ id: runs.id, status: runs.status })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), isNull(runs.finishedAt)))
    .orderBy(asc(runs.turn))
    .limit(1)
  return first?.status === 'queued' ? first.id : undefined
}

export interface Suspect {
  id: string
  crashes: number
  /** Which silent worker holds it, where one does. */
  silent?: string
}

/** Also one that is about to be counted. */
const lone = sql`${runs.loneCrashes} + case when ${runs.status} = 'running' and ${runs.alone} then 1 else 0 end`

/** The runs that were held at a crash and have not moved since; those who have crashed alone come last, when the others are through. */
export async function suspectRuns(db: Reads, silent: string[], limit: number): Promise<Suspect[]> {
  const rows = await db
    .select({ id: runs.id, status: runs.status, worker: runs.worker, crashCount: runs.crashCount })
    .from(runs)
    .where(or(and(eq(runs.status, 'queued'), gt(runs.crashCount, 0)), silent.length > 0 ? heldBy(silent) : undefined))
    .orderBy(lone, asc(runs.crashCount), asc(runs.createdAt))
    .limit(limit)
  return rows.map(({ id, status, worker, crashCount }) =>
    status === 'running' ? { id, crashes: crashCount + 1, silent: worker! } : { id, crashes: crashCount },
  )
}

/** What each other worker that holds runs has shown of itself last. */
export const signsOfLife = (db: Reads, worker: string): Promise<Sign[]> =>
  db
    .select({ worker: runs.worker, sign: max(runs.leaseUntil) })
    .from(runs)
    .where(and(eq(runs.status, 'running'), ne(runs.worker, worker)))
    .groupBy(runs.worker)

const renewLeases = prepared((db) =>
  db
    .update(runs)
    .set(params(runs, 'leaseUntil'))
    .where(and(eq(runs.worker, param('worker', runs.worker)), eq(runs.status, 'running')))
    .returning({ id: runs.id, epoch: runs.epoch, cancelAt: runs.cancelAt })
    .prepare('renew_leases'),
)

/** One statement renews every lease of this worker; what it does not return is held by another now. */
export const renew = (db: Queries, worker: string, leaseMs: number) => renewLeases(db).execute({ worker, leaseUntil: from(leaseMs) })

/** Back into the queue, with no crash counted. */
export const release = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ status: 'queued', alone: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch), eq(runs.status, 'running')))

/** From now on its worker also does other work, so a crash would not be this run's alone. */
export const joined = (db: Queries, { id, epoch }: Pick<Run, 'id' | 'epoch'>) =>
  db
    .update(runs)
    .set({ alone: false })
    .where(and(eq(runs.id, id), eq(runs.epoch, epoch)))
