import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { startRun } from '../runs/operations.ts'

interface RunStarter {
  db: Database
  context: Context
}

/** Starts a run of a scripted agent with one of the test graphs. Call it before a worker could claim the run. */
export async function startWithGraph(
  { db, context }: RunStarter,
  graph: string,
  agent: string,
  input = agent,
  extra: object = {},
): Promise<string> {
  const { id } = await invoke(startRun, { agent, input, ...extra }, context)
  const [run] = await db.select().from(runs).where(eq(runs.id, id))
  await db
    .update(runs)
    .set({ definition: { ...run!.definition, graph } })
    .where(eq(runs.id, id))
  return id
}
