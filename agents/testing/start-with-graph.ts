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

/** A run of a scripted agent that one of the graphs of the tests will work on; to be begun before any worker could take it. */
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
