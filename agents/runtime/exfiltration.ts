import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, lt, ne, or } from '#platform/db/query-builder.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { toolName } from '#platform/tools/tools.ts'
import { type Run, runById, type Step } from '../run-store/events.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { subagentToolName } from '../tools/toolbox.ts'
import type { Journal } from './run-journal.ts'
import type { ToolCallContext } from './tool-call.ts'

/**
 * Returns whether this call sends data outside after the run has read both private data and untrusted content. That content
 * may contain injected instructions, so such a call needs approval. Any two of the three are harmless.
 */
export async function mayExfiltrate(step: Step, { run, agent, journal, services }: ToolCallContext): Promise<boolean> {
  if (!agent.tools.get(step.name)?.operation.agent?.exfiltrates) return false
  const operations = operationsByToolName(services.operations.all)
  const seen = [...toolsSeenInRun(step, journal), ...(await toolsSeenInLineage(services.db, run))]
  const isPrivate = (name: string) => (operations.get(name)?.access ?? 'public') !== 'public'
  // results of client tools are untrusted; for subagents, the calls of their own runs are checked
  const isUntrusted = (name: string) =>
    operations.has(name)
      ? operations.get(name)!.agent?.returnsUntrustedContent === true
      : !name.startsWith(subagentToolName(''))
  return seen.some(isPrivate) && seen.some(isUntrusted)
}

/** Returns the names of the calls whose results the model had seen when it made this one; calls of the same message are not among them. */
export function toolsSeenInRun({ seq }: Pick<Step, 'seq'>, journal: Pick<Journal, 'stepAt'>): string[] {
  const earlier = Array.from({ length: seq }, (_, at) => journal.stepAt(at)!)
  const lastModelStep = earlier.findLastIndex(({ kind }) => kind === 'model')
  return earlier
    .slice(0, lastModelStep)
    .flatMap(({ kind, state, name }) => (kind === 'tool' && state === 'done' ? [name] : []))
}

/** Returns the run and its ancestors, including those that did not wait for the runs they started. */
async function ancestors(db: Reads, run: Run): Promise<Run[]> {
  const parent = run.parentRunId === null ? undefined : await runById(db, run.parentRunId)
  return parent ? [run, ...(await ancestors(db, parent))] : [run]
}

/** Returns the calls of all runs whose data may have reached this one: its family, and earlier runs of the thread with theirs. */
async function toolsSeenInLineage(db: Reads, run: Run): Promise<string[]> {
  const lineage = await ancestors(db, run)
  const heads = db
    .select({ id: runs.id })
    .from(runs)
    .where(
      or(
        ...lineage.flatMap(({ id, threadId, turn }) => [
          eq(runs.id, id),
          ...(threadId ? [and(eq(runs.threadId, threadId), lt(runs.turn, turn))] : []),
        ]),
      ),
    )
  const family = db
    .select({ id: runs.id })
    .from(runs)
    .where(or(inArray(runs.id, heads), inArray(runs.rootRunId, heads)))
  const rows = await db
    .selectDistinct({ name: runSteps.name })
    .from(runSteps)
    .where(
      and(
        inArray(runSteps.runId, family),
        ne(runSteps.runId, run.id),
        eq(runSteps.kind, 'tool'),
        eq(runSteps.state, 'done'),
      ),
    )
  return rows.map(({ name }) => name)
}

const operationsByToolNameCache = new WeakMap<readonly AnyOperation[], ReadonlyMap<string, AnyOperation>>()
function operationsByToolName(all: readonly AnyOperation[]): ReadonlyMap<string, AnyOperation> {
  const named = operationsByToolNameCache.get(all) ?? new Map(all.map((op) => [toolName(op), op]))
  operationsByToolNameCache.set(all, named)
  return named
}
