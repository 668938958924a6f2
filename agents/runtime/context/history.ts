import { type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq, inArray, isNotNull, lt } from '#platform/db/query-builder.ts'
import type { Run, Step } from '../../run-store/events.ts'
import { parseModelMessage } from '../../run-store/model-message.ts'
import { runSteps, runs } from '../../run-store/tables.ts'
import { toLangChainMessage } from './messages.ts'
import { createTokenWindow, type TranscriptItem } from './token-window.ts'

/** Turns read at once: a conversation may go on for years, and most of it will not fit. */
const pageSize = 8

/** A thread is its runs in order. Their journals are its memory, so nothing is stored twice, however long it grows. */
export async function loadHistory(
  db: Reads,
  { threadId, turn, limits }: Run,
  contextLength = Number.POSITIVE_INFINITY,
): Promise<BaseMessage[]> {
  if (!threadId || turn < 2) return []
  // the other half of a model's memory is for what it is told, asked and answered now
  const window = createTokenWindow(Math.min(limits.historyTokens, Math.floor(contextLength / 2)))
  for (let before = turn, more = true; more; ) {
    const page = await loadTurnsBefore(db, threadId, before)
    for (const { said } of page) if (more) more = window.add(said)
    before = page.at(-1)?.turn ?? 0
    more &&= page.length === pageSize
  }
  return window.items().map(toBaseMessage)
}

async function loadTurnsBefore(db: Reads, threadId: string, turn: number) {
  const page = await db
    .select({ id: runs.id, turn: runs.turn, input: runs.input, status: runs.status })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), lt(runs.turn, turn), isNotNull(runs.finishedAt)))
    .orderBy(desc(runs.turn))
    .limit(pageSize)
  if (page.length === 0) return []
  const ids = page.map(({ id }) => id)
  const rows = await db
    .select()
    .from(runSteps)
    .where(inArray(runSteps.runId, ids))
    .orderBy(asc(runSteps.runId), asc(runSteps.seq))
  const steps = Map.groupBy(rows, ({ runId }) => runId)
  return page.map((run) => ({ turn: run.turn, said: toTranscript(run, steps.get(run.id) ?? []) }))
}

/**
 * A turn that failed or was cancelled is told too, with what it did and how it ended: its effects are real, and a model that
 * did not know of the booking would make it again. A call of which nothing was recorded is told to be just that. Of answers
 * only the one that was taken for the answer is told: those before it did not fit their schema, or were said to itself by a
 * graph, and one after the other they would be a conversation that no provider expects.
 */
export function toTranscript({ input, status }: Pick<Run, 'input' | 'status'>, steps: Step[]): TranscriptItem[] {
  const bySeq = new Map(steps.map((step) => [step.seq, step]))
  const turn: TranscriptItem[] = [{ role: 'human', text: input }]
  const asked = steps.filter(({ kind }) => kind === 'model')
  for (const step of asked) {
    const answer = parseModelMessage(step)
    if (answer.calls.length === 0 && (step !== asked.at(-1) || status !== 'succeeded')) continue
    turn.push({ role: 'ai', message: answer })
    for (const [i, { id, name }] of answer.calls.entries())
      turn.push(toToolResultItem(bySeq.get(step.seq + 1 + i), id, name))
  }
  if (status !== 'succeeded') turn.push({ role: 'ai', message: { text: endingNotes[status as 'failed'], calls: [] } })
  return turn
}

const endingNotes = {
  failed: '[This turn failed before it was answered. What its calls did stays done.]',
  cancelled: '[This turn was cancelled before it was answered. What its calls did stays done.]',
}

function toToolResultItem(step: Step | undefined, callId: string, name: string): TranscriptItem {
  if (step?.state === 'done' || step?.state === 'failed')
    return { role: 'tool', callId, name, ok: step.state === 'done', text: step.output ?? '' }
  return {
    role: 'tool',
    callId,
    name,
    ok: false,
    text: '[No result was recorded. Whether it happened is not known: look before you do it again.]',
  }
}

function toBaseMessage(said: TranscriptItem): BaseMessage {
  if (said.role === 'human') return new HumanMessage(said.text)
  if (said.role === 'ai') return toLangChainMessage(said.message)
  return new ToolMessage({
    tool_call_id: said.callId,
    name: said.name,
    content: said.text,
    status: said.ok ? 'success' : 'error',
  })
}
