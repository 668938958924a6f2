import { type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { keepable } from '#platform/lib/storable.ts'
import type { Graph } from '../../registry/graph.ts'
import { unlessAborted } from '../abort.ts'
import { history } from '../context/history.ts'
import { Parked } from '../interruptions.ts'
import { toldOf, type Work } from '../loop.ts'
import { judge, notFitting, repair } from '../output/validate.ts'
import { openRecord } from './journaled-graph.ts'
import { RecordedModel } from './journaled-model.ts'
import { recordingMiddleware } from './middleware.ts'
import { assertDistinct, toolsOf } from './tools.ts'

/** LangGraph counts its own steps too; ours are the limit. */
const recursionLimit = 10_000

/** Runs the graph from its start, also when the run is resumed: the journal answers what it knows. */
export async function runGraph(work: Work, graph: Graph): Promise<void> {
  const { run, agent, journal, services, signal } = work
  const { outputSchema } = run.definition
  const record = openRecord(work)
  try {
    const parts = { model: new RecordedModel(record), tools: toolsOf(agent), middleware: recordingMiddleware(record), systemPrompt: toldOf(run) }
    // by its title LangChain names the tool with which a model answers, and else by a count, which another process would not continue
    const made = await graph({ ...parts, ...(outputSchema && { outputSchema: { ...outputSchema, title: 'answer' } }) })
    assertDistinct(made.options?.tools)
    const asked = async (messages: BaseMessage[]) => {
      const { messages: all, structuredResponse } = await unlessAborted(made.invoke({ messages }, { signal, recursionLimit }), signal)
      const text = structuredResponse === undefined ? (all.at(-1)?.text ?? '') : JSON.stringify(structuredResponse)
      return { all, verdict: judge(outputSchema, keepable(text)) }
    }
    let { all, verdict } = await asked([...(await history(services.db, run, agent.contextLength)), new HumanMessage(run.input)])
    if (verdict.issues) ({ verdict } = await asked([...all, new HumanMessage(repair(verdict.issues))]))
    await record.closed()
    if (verdict.issues) throw notFitting(verdict.issues)
    run.answer = verdict.answer
    await journal.end('succeeded', null)
  } catch (error) {
    // a run must not end while one of its tools still acts
    await record.quiet()
    const reason = record.failure() ?? error
    if (!(reason instanceof Parked)) throw reason
  }
}
