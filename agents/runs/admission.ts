import type { Context, Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { count, inArray } from '#platform/db/query-builder.ts'
import { hasResponse } from '#platform/idempotency/once.ts'
import type { Problem } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { runs } from '../run-store/tables.ts'

/** An admitted run whose write has not finished. */
interface Admission {
  organisationId: string
}

/** Number of queued and running runs that this process knows of: the last read plus the admissions since. */
interface LoadCounter {
  total: number
  byOrganisation: Map<string, number>
  freshUntil: number
  admissions: Set<Admission>
  /** Admissions during a read, which the read may or may not include. */
  countedDuringRead?: Set<Admission>
  reading?: Promise<void>
}

const counters = new WeakMap<Database, LoadCounter>()
const freshMs = 200
/** A count is valid for this multiple of its duration, because counting a long queue takes longer. */
const recountCostFactor = 20
const retryAfterSeconds = 5
const noRelease = () => {}

/**
 * Rejects a run when too many runs are queued or running, instead of letting it wait for hours. Runs that wait for a person do
 * not count. Returns the function that releases the slot. Several processes may together exceed the limit slightly, one never.
 */
export async function acquireRunSlot(
  context: Pick<Context, 'db' | 'actor' | 'config' | 'idempotencyKey'>,
): Promise<() => void> {
  const { db, actor, config } = context
  if (!actor) return noRelease
  const { organisationId } = actor
  const counter = counterFor(db)
  if (performance.now() > counter.freshUntil) {
    const reading = refresh(db, counter)
    if (counter.freshUntil === 0 || rejectionFor(counter, organisationId, config)) await reading // never reject because of an outdated count
  }
  const rejection = rejectionFor(counter, organisationId, config)
  if (rejection && (await hasResponse(context))) return noRelease // a repeated request starts no run
  if (rejection) throw rejection
  const admission = { organisationId }
  countAdmission(counter, admission)
  counter.admissions.add(admission)
  counter.countedDuringRead?.add(admission)
  return () => void counter.admissions.delete(admission)
}

function rejectionFor(
  { total, byOrganisation }: LoadCounter,
  organisationId: string,
  { maxQueuedRuns, maxQueuedRunsPerOrganisation }: Services['config'],
): Problem | undefined {
  const detail = (max: number, whose: string) =>
    `${max} runs ${whose} are already queued or running. Wait for some of them, then try again.`
  if (maxQueuedRunsPerOrganisation > 0 && (byOrganisation.get(organisationId) ?? 0) >= maxQueuedRunsPerOrganisation)
    return agentsError('too-many-runs', detail(maxQueuedRunsPerOrganisation, 'of your organisation'), {
      retryAfter: retryAfterSeconds,
    })
  if (maxQueuedRuns > 0 && total >= maxQueuedRuns)
    return agentsError('overloaded', detail(maxQueuedRuns, 'of all organisations'), { retryAfter: retryAfterSeconds })
  return undefined
}

function counterFor(db: Database): LoadCounter {
  const counter = counters.get(db) ?? { total: 0, byOrganisation: new Map(), freshUntil: 0, admissions: new Set() }
  counters.set(db, counter)
  return counter
}

function countAdmission(counter: LoadCounter, { organisationId }: Admission) {
  counter.total++
  counter.byOrganisation.set(organisationId, (counter.byOrganisation.get(organisationId) ?? 0) + 1)
}

function refresh(db: Database, counter: LoadCounter): Promise<void> {
  counter.reading ??= recount(db, counter)
    .catch(() => {}) // if the database is unavailable, the write will report it
    .finally(() => {
      counter.reading = undefined
      counter.countedDuringRead = undefined
    })
  return counter.reading
}

async function recount(db: Database, counter: LoadCounter) {
  const startedAt = performance.now()
  counter.countedDuringRead = new Set(counter.admissions)
  const rows = await db
    .select({ organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(inArray(runs.status, ['queued', 'running']))
    .groupBy(runs.organisationId)
  counter.byOrganisation = new Map(rows.map((row) => [row.organisationId, row.runs]))
  counter.total = rows.reduce((sum, row) => sum + row.runs, 0)
  for (const admission of counter.countedDuringRead) countAdmission(counter, admission)
  const now = performance.now()
  counter.freshUntil = now + Math.max(freshMs, recountCostFactor * (now - startedAt))
}
