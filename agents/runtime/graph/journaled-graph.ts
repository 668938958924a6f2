import type { BaseMessage } from '@langchain/core/messages'
import { toStorableText } from '#platform/lib/storable.ts'
import { truncate } from '../../registry/limits.ts'
import type { Step } from '../../run-store/events.ts'
import type { ModelMessage } from '../../run-store/model-message.ts'
import { executeToolCall } from '../call-tool.ts'
import { RunSuspended } from '../interruptions.ts'
import { nextModelMessage, type RunContext, replayedMessage, resumeResolvedWaits } from '../loop.ts'
import type { InvokableModel, PreparedAgent } from '../ready-agent.ts'
import type { ToolCallContext } from '../tool-call.ts'

/** Makes what is asked of a model that has no tools yet. */
export type BoundModel = (agent: PreparedAgent) => InvokableModel

export type JournaledGraph = ReturnType<typeof openJournaledGraph>

/** The way from a graph to the journal: every model call in its order, every tool call to its row. */
export function openJournaledGraph(work: RunContext) {
  const { journal } = work
  let { agent } = work
  let seq = 0
  let lastRequest: Promise<unknown> = Promise.resolve()
  let failure: { error: unknown } | undefined
  const inFlight = new Set<Promise<Step>>()
  const openCalls = new Map<number, { step: Step; invalid: string | undefined }>()
  let callContext: ToolCallContext = { ...work, parallelSubagents: 0 }
  let resuming: Promise<boolean> | undefined
  const waiters: (() => void)[] = []
  const wakeWaiters = () => {
    for (const wake of waiters.splice(0)) wake()
  }

  /** What has gone wrong ends the run, whatever a graph makes of the error. */
  async function rememberFailure<Result>(make: () => Promise<Result>): Promise<Result> {
    if (failure) throw failure.error
    try {
      return await make()
    } catch (error) {
      failure ??= { error }
      throw error
    } finally {
      wakeWaiters()
    }
  }

  /** What somebody else has to do is waited for when every call of the message has gone as far as it can; where nobody has done it yet, the graph is left. */
  async function waitUntilResolved(step: Step) {
    while (step.state === 'pending') {
      if (failure) throw failure.error
      const steps = [...openCalls.values()].map((one) => one.step)
      if (steps.some(({ state }) => state === 'intent')) {
        await new Promise<void>((resolve) => waiters.push(resolve))
        continue
      }
      resuming ??= resumeResolvedWaits(steps, callContext).finally(() => {
        resuming = undefined
      })
      if (!(await resuming)) throw new RunSuspended()
    }
    return step
  }

  const withBoundModel = (ready: PreparedAgent, bind: BoundModel): PreparedAgent => ({
    ...ready,
    model: bind(ready),
    next:
      ready.next &&
      (async () => {
        agent = await ready.next!()
        return withBoundModel(agent, bind)
      }),
  })

  async function replayOrCallModel(messages: BaseMessage[], bind: BoundModel) {
    await closeOpenCalls()
    const at = seq
    const nextMessage =
      replayedMessage(journal.stepAt(at)) ??
      (await nextModelMessage({ ...work, agent: withBoundModel(agent, bind) }, messages, at, neverFinal))
    seq = at + 1 + nextMessage.calls.length
    callContext = {
      ...work,
      parallelSubagents: nextMessage.calls.filter(({ name }) => agent.subagents.has(name)).length,
    }
    for (const [i, { invalid }] of nextMessage.calls.entries())
      openCalls.set(at + 1 + i, { step: journal.stepAt(at + 1 + i)!, invalid })
    return { nextMessage, first: at + 1 }
  }

  /** Calls the graph took for itself, as those that bring a structured answer: what they said is all that came of them. */
  async function closeOpenCalls() {
    const left = [...openCalls.values()].filter(({ step }) => step.state === 'intent')
    openCalls.clear()
    await Promise.all(left.map(({ step }) => journal.recordToolResult(step, 'done', step.input ?? '')))
  }

  return {
    /** The next answer of the model; a graph that asks twice at once is answered in the order of its asking. */
    nextMessage(messages: BaseMessage[], bind: BoundModel): Promise<{ nextMessage: ModelMessage; first: number }> {
      const mine = lastRequest.then(() => rememberFailure(() => replayOrCallModel(messages, bind)))
      lastRequest = mine.catch(() => {})
      return mine
    },

    /** Was it given to the graph, or is it the name of nothing? Else it is a tool of the graph's own. */
    isPlatformTool: (name: string, known: boolean) =>
      !known || agent.definitions.some((one) => one.function.name === name),

    /** Brings the call in that row to its recorded result. */
    executeCall(at: number): Promise<Step> {
      const { step, invalid } = openCalls.get(at)!
      const mine = rememberFailure(() => executeToolCall(step, callContext, invalid)).then(() =>
        rememberFailure(() => waitUntilResolved(step)),
      )
      inFlight.add(mine)
      return mine
    },

    /** What a tool of the graph's own has said. */
    async recordOwnResult(at: number, state: 'done' | 'failed', output: string) {
      const { step } = openCalls.get(at)!
      if (step.state === 'intent')
        await rememberFailure(() =>
          journal.recordToolResult(step, state, truncate(toStorableText(output), work.run.limits.toolResultBytes)),
        )
    },

    finishOpenCalls: () => rememberFailure(closeOpenCalls),
    whenIdle: () => Promise.allSettled(inFlight),
    failure: () => failure?.error,
  }
}

/** Only the graph knows when it is done. */
const neverFinal = () => undefined
