import type { Context, Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { count, inArray } from '#platform/db/query-builder.ts'
import { hasResponse } from '#platform/idempotency/once.ts'
import { Problem, unavailable } from '#platform/problem.ts'
import { runs } from '../run-store/tables.ts'

/** A run that was let in, until its write is over. */
interface Admission {
  organisationId: string
}

/** How many runs queue or work, as far as this process knows: what it read last, and all it has let in since. */
interface LoadCounter {
  total: number
  byOrganisation: Map<string, number>
  freshUntil: number
  admissions: Set<Admission>
  /** Who was entering while it was being read: counted perhaps, perhaps not. */
  countedDuringRead?: Set<Admission>
  reading?: Promise<void>
}

const counters = new WeakMap<Database, LoadCounter>()
const freshMs = 200
/** To count a long queue takes longer, so it is done less often. */
const recountCostFactor = 20
const retryAfterSeconds = 5
const noRelease = () => {}

/**
 * Refuses a run for which there is no room: what would only wait for hours is better not accepted. A run that waits for a person
 * takes no room. Other processes are seen a moment late, so together they may let in a few too many; one alone never does.
 */
export async function acquireRunSlot(
  context: Pick<Context, 'db' | 'actor' | 'config' | 'idempotencyKey'>,
): Promise<() => void> {
  const { db, actor, config } = context
  if (!actor) return noRelease
  const { organisationId } = actor
  const crowd = counterFor(db)
  if (performance.now() > crowd.freshUntil) {
    const reading = refresh(db, crowd)
    if (crowd.freshUntil === 0 || rejectionFor(crowd, organisationId, config)) await reading // nobody is refused for what was true a while ago
  }
  const refused = rejectionFor(crowd, organisationId, config)
  if (refused && (await hasResponse(context))) return noRelease // it begins nothing new
  if (refused) throw refused
  const one = { organisationId }
  countAdmission(crowd, one)
  crowd.admissions.add(one)
  crowd.countedDuringRead?.add(one)
  return () => void crowd.admissions.delete(one)
}

function rejectionFor(
  { total, byOrganisation }: LoadCounter,
  organisationId: string,
  { maxQueuedRuns, maxQueuedRunsPerOrganisation }: Services['config'],
): Problem | undefined {
  const detail = (most: number, whose: string) =>
    `${most} runs ${whose} queue or work already. Await some of them, and try again.`
  if (maxQueuedRunsPerOrganisation > 0 && (byOrganisation.get(organisationId) ?? 0) >= maxQueuedRunsPerOrganisation)
    return new Problem(429, 'too-many-runs', detail(maxQueuedRunsPerOrganisation, 'of your organisation'), {
      retryAfter: retryAfterSeconds,
    })
  if (maxQueuedRuns > 0 && total >= maxQueuedRuns)
    return unavailable(detail(maxQueuedRuns, 'of all organisations'), retryAfterSeconds, 'overloaded')
  return undefined
}

function counterFor(db: Database): LoadCounter {
  const crowd = counters.get(db) ?? { total: 0, byOrganisation: new Map(), freshUntil: 0, admissions: new Set() }
  counters.set(db, crowd)
  return crowd
}

function countAdmission(crowd: LoadCounter, { organisationId }: Admission) {
  crowd.total++
  crowd.byOrganisation.set(organisationId, (crowd.byOrganisation.get(organisationId) ?? 0) + 1)
}

function refresh(db: Database, crowd: LoadCounter): Promise<void> {
  crowd.reading ??= recount(db, crowd)
    .catch(() => {}) // the database is away: the write will say so itself
    .finally(() => {
      crowd.reading = undefined
      crowd.countedDuringRead = undefined
    })
  return crowd.reading
}

async function recount(db: Database, crowd: LoadCounter) {
  const began = performance.now()
  crowd.countedDuringRead = new Set(crowd.admissions)
  const rows = await db
    .select({ organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(inArray(runs.status, ['queued', 'running']))
    .groupBy(runs.organisationId)
  crowd.byOrganisation = new Map(rows.map((row) => [row.organisationId, row.runs]))
  crowd.total = rows.reduce((sum, row) => sum + row.runs, 0)
  for (const one of crowd.countedDuringRead) countAdmission(crowd, one)
  const now = performance.now()
  crowd.freshUntil = now + Math.max(freshMs, recountCostFactor * (now - began))
}
