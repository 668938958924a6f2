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

/** LangGraph's own step limit, high enough that the limits of the run apply first. */
const recursionLimit = 10_000

/** Runs the graph from its start, also when the run is resumed: recorded calls are replayed from the journal. */
export async function runGraph(context: RunContext, graph: Graph): Promise<void> {
  const { run, agent, journal, services, signal } = context
  const { outputSchema } = run.definition
  const journaledGraph = openJournaledGraph(context)
  try {
    const parts = {
      model: new JournaledModel(journaledGraph),
      tools: toLangChainTools(agent),
      middleware: journalMiddleware(journaledGraph),
      systemPrompt: systemPrompt(run, services.config),
    }
    // LangChain names the answer tool after the title; without one it uses a counter, which differs in another process
    const compiledGraph = await graph({
      ...parts,
      ...(outputSchema && { outputSchema: { ...outputSchema, title: 'answer' } }),
    })
    assertDistinctToolNames(compiledGraph.options?.tools)
    const invokeGraph = async (messages: BaseMessage[]) => {
      const { messages: all, structuredResponse } = await rejectOnAbort(
        compiledGraph.invoke({ messages }, { signal, recursionLimit }),
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
    await journaledGraph.finishOpenCalls()
    if (verdict.issues) throw outputInvalid(verdict.issues)
    await journal.end('succeeded', null, verdict.answer)
  } catch (error) {
    // a run must not end while one of its tools still runs
    await journaledGraph.whenIdle()
    const reason = journaledGraph.failure() ?? error
    if (!(reason instanceof RunSuspended)) throw reason
  }
}
