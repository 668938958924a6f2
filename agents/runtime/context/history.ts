import { type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq, inArray, isNotNull, lt } from '#platform/db/query-builder.ts'
import type { Run, Step } from '../../run-store/events.ts'
import { parseModelMessage } from '../../run-store/model-message.ts'
import { runSteps, runs } from '../../run-store/tables.ts'
import { toLangChainMessage } from './messages.ts'
import { createTokenWindow, type TranscriptItem } from './token-window.ts'

/** Turns read at a time. Most of a long conversation does not fit into the window. */
const pageSize = 8

/** Loads the earlier turns of the thread from the journals of its runs, as many as fit; nothing is stored twice. */
export async function loadHistory(
  db: Reads,
  { threadId, turn, limits }: Run,
  contextLength = Number.POSITIVE_INFINITY,
): Promise<BaseMessage[]> {
  if (!threadId || turn < 2) return []
  // the other half of the context is for the prompt and this run
  const window = createTokenWindow(Math.min(limits.historyTokens, Math.floor(contextLength / 2)))
  for (let before = turn, more = true; more; ) {
    const page = await loadTurnsBefore(db, threadId, before)
    for (const { items } of page) if (more) more = window.add(items)
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
  return page.map((run) => ({ turn: run.turn, items: toTranscript(run, steps.get(run.id) ?? []) }))
}

/**
 * Converts a run to transcript items. Failed and cancelled turns are included with their calls and how they ended: their
 * effects are real, and a model that did not know of a booking would repeat it. Calls without a recorded result are marked
 * as such. Earlier answers are left out: they were invalid or internal to a graph, and providers reject consecutive answers.
 */
export function toTranscript({ input, status }: Pick<Run, 'input' | 'status'>, steps: Step[]): TranscriptItem[] {
  const bySeq = new Map(steps.map((step) => [step.seq, step]))
  const turn: TranscriptItem[] = [{ role: 'human', text: input }]
  const modelSteps = steps.filter(({ kind }) => kind === 'model')
  for (const step of modelSteps) {
    const answer = parseModelMessage(step)
    if (answer.calls.length === 0 && (step !== modelSteps.at(-1) || status !== 'succeeded')) continue
    turn.push({ role: 'ai', message: answer })
    for (const [i, { id, name }] of answer.calls.entries())
      turn.push(toToolResultItem(bySeq.get(step.seq + 1 + i), id, name))
  }
  if (status !== 'succeeded') turn.push({ role: 'ai', message: { text: endingNotes[status as 'failed'], calls: [] } })
  return turn
}

const endingNotes = {
  failed: '[This turn failed before it was answered. The effects of its calls remain.]',
  cancelled: '[This turn was cancelled before it was answered. The effects of its calls remain.]',
}

function toToolResultItem(step: Step | undefined, callId: string, name: string): TranscriptItem {
  if (step?.state === 'done' || step?.state === 'failed')
    return { role: 'tool', callId, name, ok: step.state === 'done', text: step.output ?? '' }
  return {
    role: 'tool',
    callId,
    name,
    ok: false,
    text: '[No result was recorded. It is not known whether the call took effect. Check before you repeat it.]',
  }
}

function toBaseMessage(item: TranscriptItem): BaseMessage {
  if (item.role === 'human') return new HumanMessage(item.text)
  if (item.role === 'ai') return toLangChainMessage(item.message)
  return new ToolMessage({
    tool_call_id: item.callId,
    name: item.name,
    content: item.text,
    status: item.ok ? 'success' : 'error',
  })
}
