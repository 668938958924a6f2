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
 * Would this call tell others something after the run has both seen what not everybody may see and read what strangers wrote?
 * Then what it tells may be what a stranger had it tell, and a person looks at it first. Any two of the three do no harm.
 */
export async function mayExfiltrate(step: Step, { run, agent, journal, services }: ToolCallContext): Promise<boolean> {
  if (!agent.tools.get(step.name)?.operation.agent?.exfiltrates) return false
  const operations = operationsByToolName(services.operations.all)
  const seen = [...toolsSeenInRun(step, journal), ...(await toolsSeenInLineage(services.db, run))]
  const isPrivate = (name: string) => (operations.get(name)?.access ?? 'public') !== 'public'
  // a tool of the caller's brings in what nobody here knows; of an agent that was handed work its own calls are looked at
  const isUntrusted = (name: string) =>
    operations.has(name)
      ? operations.get(name)!.agent?.returnsUntrustedContent === true
      : !name.startsWith(subagentToolName(''))
  return seen.some(isPrivate) && seen.some(isUntrusted)
}

/** The calls whose results the model had before it when it made this one; not those it made in the same breath. */
export function toolsSeenInRun({ seq }: Pick<Step, 'seq'>, journal: Pick<Journal, 'stepAt'>): string[] {
  const earlier = Array.from({ length: seq }, (_, at) => journal.stepAt(at)!)
  const asked = earlier.findLastIndex(({ kind }) => kind === 'model')
  return earlier.slice(0, asked).flatMap(({ kind, state, name }) => (kind === 'tool' && state === 'done' ? [name] : []))
}

/** Itself, and who started whom above it: also those that did not wait for what they started. */
async function ancestors(db: Reads, run: Run): Promise<Run[]> {
  const parent = run.parentRunId === null ? undefined : await runById(db, run.parentRunId)
  return parent ? [run, ...(await ancestors(db, parent))] : [run]
}

/** What was called by the runs from which this one may have it: those of its family, and those before it in the conversation with theirs. */
async function toolsSeenInLineage(db: Reads, run: Run): Promise<string[]> {
  const line = await ancestors(db, run)
  const heads = db
    .select({ id: runs.id })
    .from(runs)
    .where(
      or(
        ...line.flatMap(({ id, threadId, turn }) => [
          eq(runs.id, id),
          ...(threadId ? [and(eq(runs.threadId, threadId), lt(runs.turn, turn))] : []),
        ]),
      ),
    )
  const around = db
    .select({ id: runs.id })
    .from(runs)
    .where(or(inArray(runs.id, heads), inArray(runs.rootRunId, heads)))
  const rows = await db
    .selectDistinct({ name: runSteps.name })
    .from(runSteps)
    .where(
      and(
        inArray(runSteps.runId, around),
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
