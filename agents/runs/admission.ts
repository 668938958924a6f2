import type { Context, Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { count, inArray } from '#platform/db/query-builder.ts'
import { isRepeated } from '#platform/idempotency/once.ts'
import { Problem, unavailable } from '#platform/problem.ts'
import { runs } from '../run-store/tables.ts'

/** A run that was let in, until its write is over. */
interface Entering {
  organisationId: string
}

/** How many runs queue or work, as far as this process knows: what it read last, and all it has let in since. */
interface Crowd {
  all: number
  of: Map<string, number>
  freshUntil: number
  entering: Set<Entering>
  /** Who was entering while it was being read: counted perhaps, perhaps not. */
  unsure?: Set<Entering>
  reading?: Promise<void>
}

const crowds = new WeakMap<Database, Crowd>()
const freshMs = 200
/** To count a long queue takes longer, so it is done less often. */
const share = 20
const retryAfter = 5
const nobody = () => {}

/**
 * Refuses a run for which there is no room: what would only wait for hours is better not accepted. A run that waits for a person
 * takes no room. Other processes are seen a moment late, so together they may let in a few too many; one alone never does.
 */
export async function assertRoom(context: Pick<Context, 'db' | 'actor' | 'config' | 'idempotencyKey'>): Promise<() => void> {
  const { db, actor, config } = context
  if (!actor) return nobody
  const { organisationId } = actor
  const crowd = crowdOf(db)
  if (performance.now() > crowd.freshUntil) {
    const reading = read(db, crowd)
    if (crowd.freshUntil === 0 || refusal(crowd, organisationId, config)) await reading // nobody is refused for what was true a while ago
  }
  const refused = refusal(crowd, organisationId, config)
  if (refused && (await isRepeated(context))) return nobody // it begins nothing new
  if (refused) throw refused
  const one = { organisationId }
  add(crowd, one)
  crowd.entering.add(one)
  crowd.unsure?.add(one)
  return () => void crowd.entering.delete(one)
}

function refusal({ all, of }: Crowd, organisationId: string, { runsQueued, runsQueuedPerOrganisation }: Services['config']): Problem | undefined {
  const detail = (most: number, whose: string) => `${most} runs ${whose} queue or work already. Await some of them, and try again.`
  if (runsQueuedPerOrganisation > 0 && (of.get(organisationId) ?? 0) >= runsQueuedPerOrganisation)
    return new Problem(429, 'too-many-runs', detail(runsQueuedPerOrganisation, 'of your organisation'), { retryAfter })
  if (runsQueued > 0 && all >= runsQueued) return unavailable(detail(runsQueued, 'of all organisations'), retryAfter, 'overloaded')
  return undefined
}

function crowdOf(db: Database): Crowd {
  const crowd = crowds.get(db) ?? { all: 0, of: new Map(), freshUntil: 0, entering: new Set() }
  crowds.set(db, crowd)
  return crowd
}

function add(crowd: Crowd, { organisationId }: Entering) {
  crowd.all++
  crowd.of.set(organisationId, (crowd.of.get(organisationId) ?? 0) + 1)
}

function read(db: Database, crowd: Crowd): Promise<void> {
  crowd.reading ??= recount(db, crowd)
    .catch(() => {}) // the database is away: the write will say so itself
    .finally(() => {
      crowd.reading = undefined
      crowd.unsure = undefined
    })
  return crowd.reading
}

async function recount(db: Database, crowd: Crowd) {
  const began = performance.now()
  crowd.unsure = new Set(crowd.entering)
  const rows = await db
    .select({ organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(inArray(runs.status, ['queued', 'running']))
    .groupBy(runs.organisationId)
  crowd.of = new Map(rows.map((row) => [row.organisationId, row.runs]))
  crowd.all = rows.reduce((sum, row) => sum + row.runs, 0)
  for (const one of crowd.unsure) add(crowd, one)
  const now = performance.now()
  crowd.freshUntil = now + Math.max(freshMs, share * (now - began))
}
