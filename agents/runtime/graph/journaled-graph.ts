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

/** Binds a graph's tools to the model of the agent. */
export type BoundModel = (agent: PreparedAgent) => InvokableModel

export type JournaledGraph = ReturnType<typeof openJournaledGraph>

/** Connects a graph to the journal: records model calls in order and tool calls by their rows. */
export function openJournaledGraph(context: RunContext) {
  const { journal } = context
  let { agent } = context
  let seq = 0
  let lastRequest: Promise<unknown> = Promise.resolve()
  let failure: { error: unknown } | undefined
  const inFlight = new Set<Promise<Step>>()
  const openCalls = new Map<number, { step: Step; invalid: string | undefined }>()
  let callContext: ToolCallContext = { ...context, parallelSubagents: 0 }
  let resuming: Promise<boolean> | undefined
  const waiters: (() => void)[] = []
  const wakeWaiters = () => {
    for (const wake of waiters.splice(0)) wake()
  }

  /** Remembers the first failure: it ends the run even if the graph catches the error. */
  async function rememberFailure<Result>(work: () => Promise<Result>): Promise<Result> {
    if (failure) throw failure.error
    try {
      return await work()
    } catch (error) {
      failure ??= { error }
      throw error
    } finally {
      wakeWaiters()
    }
  }

  /** Waits until every call of the message has been executed or recorded as waiting, then resumes resolved waits. Throws `RunSuspended` when the run is suspended. */
  async function waitUntilResolved(step: Step) {
    while (step.state === 'pending') {
      if (failure) throw failure.error
      const steps = [...openCalls.values()].map((call) => call.step)
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
      (await nextModelMessage({ ...context, agent: withBoundModel(agent, bind) }, messages, at, neverFinal))
    seq = at + 1 + nextMessage.calls.length
    callContext = {
      ...context,
      parallelSubagents: nextMessage.calls.filter(({ name }) => agent.subagents.has(name)).length,
    }
    for (const [i, { invalid }] of nextMessage.calls.entries())
      openCalls.set(at + 1 + i, { step: journal.stepAt(at + 1 + i)!, invalid })
    return { nextMessage, first: at + 1 }
  }

  /** Records calls that the graph handled itself, such as structured answers. Their arguments are the result. */
  async function closeOpenCalls() {
    const unexecuted = [...openCalls.values()].filter(({ step }) => step.state === 'intent')
    openCalls.clear()
    await Promise.all(unexecuted.map(({ step }) => journal.recordToolResult(step, 'done', step.input ?? '')))
  }

  return {
    /** Returns the next message of the model. Concurrent requests of a graph are served in their order. */
    nextMessage(messages: BaseMessage[], bind: BoundModel): Promise<{ nextMessage: ModelMessage; first: number }> {
      const request = lastRequest.then(() => rememberFailure(() => replayOrCallModel(messages, bind)))
      lastRequest = request.catch(() => {})
      return request
    },

    /** Returns whether the platform handles the call: its own tools and unknown names. Others are tools of the graph. */
    isPlatformTool: (name: string, known: boolean) =>
      !known || agent.definitions.some((definition) => definition.function.name === name),

    /** Executes the call in that row and returns its step with the recorded result. */
    executeCall(at: number): Promise<Step> {
      const { step, invalid } = openCalls.get(at)!
      const call = rememberFailure(() => executeToolCall(step, callContext, invalid)).then(() =>
        rememberFailure(() => waitUntilResolved(step)),
      )
      inFlight.add(call)
      return call
    },

    /** Records the result of one of the graph's own tools. */
    async recordOwnResult(at: number, state: 'done' | 'failed', output: string) {
      const { step } = openCalls.get(at)!
      if (step.state === 'intent')
        await rememberFailure(() =>
          journal.recordToolResult(step, state, truncate(toStorableText(output), context.run.limits.toolResultBytes)),
        )
    },

    finishOpenCalls: () => rememberFailure(closeOpenCalls),
    whenIdle: () => Promise.allSettled(inFlight),
    failure: () => failure?.error,
  }
}

/** A message never ends the run by itself: the graph decides when it is done. */
const neverFinal = () => undefined
