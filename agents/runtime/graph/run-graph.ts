import { type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { toStorableText } from '#platform/lib/storable.ts'
import type { Graph } from '../../registry/graph.ts'
import { rejectOnAbort } from '../abort.ts'
import { loadHistory } from '../context/history.ts'
import { RunSuspended } from '../interruptions.ts'
import { type RunContext, systemPrompt } from '../loop.ts'
import { outputInvalid, repairPrompt, validateOutput } from '../output/validate.ts'
import { openJournaledGraph } from './journaled-graph.ts'
import { JournaledModel } from './journaled-model.ts'
import { journalMiddleware } from './middleware.ts'
import { assertDistinctToolNames, toLangChainTools } from './tools.ts'

/** LangGraph counts its own steps too; ours are the limit. */
const recursionLimit = 10_000

/** Runs the graph from its start, also when the run is resumed: the journal answers what it knows. */
export async function runGraph(work: RunContext, graph: Graph): Promise<void> {
  const { run, agent, journal, services, signal } = work
  const { outputSchema } = run.definition
  const record = openJournaledGraph(work)
  try {
    const parts = {
      model: new JournaledModel(record),
      tools: toLangChainTools(agent),
      middleware: journalMiddleware(record),
      systemPrompt: systemPrompt(run),
    }
    // by its title LangChain names the tool with which a model answers, and else by a count, which another process would not continue
    const made = await graph({ ...parts, ...(outputSchema && { outputSchema: { ...outputSchema, title: 'answer' } }) })
    assertDistinctToolNames(made.options?.tools)
    const invokeGraph = async (messages: BaseMessage[]) => {
      const { messages: all, structuredResponse } = await rejectOnAbort(
        made.invoke({ messages }, { signal, recursionLimit }),
        signal,
      )
      const text = structuredResponse === undefined ? (all.at(-1)?.text ?? '') : JSON.stringify(structuredResponse)
      return { all, verdict: validateOutput(outputSchema, toStorableText(text)) }
    }
    let { all, verdict } = await invokeGraph([
      ...(await loadHistory(services.db, run, agent.contextLength)),
      new HumanMessage(run.input),
    ])
    if (verdict.issues) ({ verdict } = await invokeGraph([...all, new HumanMessage(repairPrompt(verdict.issues))]))
    await record.finishOpenCalls()
    if (verdict.issues) throw outputInvalid(verdict.issues)
    await journal.end('succeeded', null, verdict.answer)
  } catch (error) {
    // a run must not end while one of its tools still acts
    await record.whenIdle()
    const reason = record.failure() ?? error
    if (!(reason instanceof RunSuspended)) throw reason
  }
}
