import type { Database, Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import type { CapabilityCache, ModelCapabilities, ProbedModel } from './probe.ts'
import { modelProbes } from './tables.ts'

const whereProbedModel = ({ host, name, digest }: ProbedModel) =>
  and(eq(modelProbes.host, host), eq(modelProbes.name, name), eq(modelProbes.digest, digest))

/** Returns the stored probes of the local models at this address, by name and digest. */
export async function loadProbes(db: Reads, host: string) {
  const rows = await db.select().from(modelProbes).where(eq(modelProbes.host, host))
  return new Map(rows.map((row) => [`${row.name} ${row.digest}`, row]))
}

export async function saveProbe(
  db: Pick<Database, 'insert'>,
  model: ProbedModel,
  probe: ModelCapabilities,
  probedAt: Date,
) {
  const { host, name, digest } = model
  const found = { tools: probe.tools, parallelTools: probe.parallelTools, jsonSchema: probe.jsonSchema, probedAt }
  await db
    .insert(modelProbes)
    .values({ host, name, digest, ...found })
    .onConflictDoUpdate({ target: [modelProbes.host, modelProbes.name, modelProbes.digest], set: found })
}

/** Probes each version of a local model once, also across restarts. Concurrent callers share one probe. */
export function cachedProbes(db: Database, now: () => Date): CapabilityCache {
  const asking = new Map<string, Promise<ModelCapabilities | undefined>>()
  return (model, ask) => {
    const key = JSON.stringify(model)
    const known = asking.get(key)
    if (known) return known
    const finding = (async () => {
      const [kept] = await db.select().from(modelProbes).where(whereProbedModel(model))
      if (kept) return kept
      const probe = await ask().catch(() => undefined)
      if (probe) await saveProbe(db, model, probe, now())
      return probe
    })()
    asking.set(key, finding)
    // not cached in memory: another process may probe again
    void finding.then(
      () => asking.delete(key),
      () => asking.delete(key),
    )
    return finding
  }
}
