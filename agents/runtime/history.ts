import { type BaseMessage, HumanMessage } from '@langchain/core/messages'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq, inArray, lt } from '#platform/db/query.ts'
import { runSteps, runs } from '../tables.ts'
import { answerOf } from './answer.ts'
import type { Run, Step } from './events.ts'
import { toMessage, toToolMessage } from './messages.ts'

/** What a model is reminded of: the last turns, as many as fit. A conversation may go on for years. */
const most = { turns: 30, characters: 60_000 }

/** A thread is its runs in order. Their journals are its memory, so nothing is stored twice, however long it grows. */
export async function history(db: Reads, { threadId, turn }: Run): Promise<BaseMessage[]> {
  if (!threadId || turn < 2) return []
  const past = await db
    .select({ id: runs.id, input: runs.input })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), lt(runs.turn, turn), eq(runs.status, 'succeeded')))
    .orderBy(desc(runs.turn))
    .limit(most.turns)
  if (past.length === 0) return []
  const ids = past.map(({ id }) => id)
  const rows = await db.select().from(runSteps).where(inArray(runSteps.runId, ids)).orderBy(asc(runSteps.runId), asc(runSteps.seq))
  const steps = Map.groupBy(rows, ({ runId }) => runId)
  const kept: BaseMessage[][] = []
  let characters = 0
  for (const { id, input } of past) {
    const own = steps.get(id) ?? []
    characters += input.length + own.reduce((sum, { output }) => sum + (output?.length ?? 0), 0)
    if (kept.length > 0 && characters > most.characters) break
    kept.push([new HumanMessage(input), ...own.map(said)])
  }
  return kept.reverse().flat()
}

const said = (step: Step) => (step.kind === 'model' ? toMessage(answerOf(step)) : toToolMessage(step))
