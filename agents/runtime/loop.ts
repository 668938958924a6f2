import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import type { Config } from '#platform/config.ts'
import type { Services } from '#platform/context.ts'
import { accumulateUsage } from '../registry/limits.ts'
import type { Run, Step } from '../run-store/events.ts'
import { type ModelMessage, parseModelMessage } from '../run-store/model-message.ts'
import { mostUrgentWait } from '../run-store/wait-reasons.ts'
import { createBudgetMeter } from './budget-meter.ts'
import { callModel } from './call-model.ts'
import { executeToolCall } from './call-tool.ts'
import { currentTimePrompt } from './context/current-time.ts'
import { loadHistory } from './context/history.ts'
import { toLangChainMessage, toLangChainToolMessage } from './context/messages.ts'
import type { EventWriter } from './event-writer.ts'
import { failpoint } from './failpoint.ts'
import { YieldWorker } from './interruptions.ts'
import { assertWithinLimits } from './limits.ts'
import { outputInvalid, repairPrompt, schemaPrompt, validateOutput } from './output/validate.ts'
import type { PreparedAgent } from './ready-agent.ts'
import { resumeStep } from './resume-step.ts'
import type { Journal } from './run-journal.ts'
import type { ToolCallContext } from './tool-call.ts'

export interface RunContext {
  run: Run
  agent: PreparedAgent
  journal: Journal
  eventWriter: EventWriter
  services: Services
  signal: AbortSignal
  /** Whether the run should be released between two turns, for the quarantine. */
  shouldYield(): boolean
}

/**
 * Runs the agent loop: calls the model, executes its tool calls, and repeats until a message has none.
 * A resumed run takes the same path and replays recorded messages instead of calling the model.
 */
export async function runLoop(context: RunContext): Promise<void> {
  const { run, agent, journal, services } = context
  const { outputSchema } = run.definition
  const messages = [
    new SystemMessage(systemPrompt(run, services.config)),
    ...(await loadHistory(services.db, run, agent.contextLength)),
    new HumanMessage(run.input),
  ]
  const finalAnswerOf = ({ calls, text }: ModelMessage) =>
    calls.length === 0 ? validateOutput(outputSchema, text).answer : undefined
  let repaired = false
  for (let seq = 0; ; ) {
    const message =
      replayedMessage(journal.stepAt(seq)) ?? (await nextModelMessage(context, messages, seq, finalAnswerOf))
    messages.push(toLangChainMessage(message))
    const { calls } = message
    if (calls.length === 0) {
      const { issues } = validateOutput(outputSchema, message.text)
      if (!issues) return
      if (repaired) throw outputInvalid(issues)
      repaired = true
      messages.push(new HumanMessage(repairPrompt(issues)))
      seq++
      continue
    }
    const first = seq + 1
    const parallelSubagents = calls.filter(({ name }) => agent.subagents.has(name)).length
    const callContext = { ...context, parallelSubagents }
    const steps = await allSettledThenThrow(
      calls.map(({ invalid }, i) => executeToolCall(journal.stepAt(first + i)!, callContext, invalid)),
    )
    if (!(await resumeResolvedWaits(steps, callContext))) return
    for (const step of steps) messages.push(toLangChainToolMessage(step))
    seq = first + calls.length
  }
}

/** Resumes these steps with the waits that are resolved, until none waits. Returns false when the run is suspended. */
export async function resumeResolvedWaits(steps: Step[], context: ToolCallContext): Promise<boolean> {
  const { journal, signal } = context
  for (;;) {
    const waiting = mostUrgentWait(steps)
    if (!waiting) return true
    signal.throwIfAborted()
    const outcomes = await journal.resolvedWaits()
    const ready = steps.filter(({ seq, state }) => state === 'pending' && outcomes.has(seq))
    await allSettledThenThrow(ready.map((step) => resumeStep(step, outcomes.get(step.seq)!, context)))
    if (ready.length === 0 && (await journal.suspend(waiting))) return false
  }
}

/** Returns instructions, current time and output schema as one prompt. */
export function systemPrompt(
  { definition: { instructions, outputSchema }, createdAt }: Run,
  { defaultTimeZone }: Config,
): string {
  return [
    instructions,
    currentTimePrompt(createdAt, defaultTimeZone),
    ...(outputSchema ? [schemaPrompt(outputSchema)] : []),
  ].join('\n\n')
}

export const replayedMessage = (step: Step | undefined): ModelMessage | undefined => step && parseModelMessage(step)

export type FinalAnswerOf = (message: ModelMessage) => string | undefined

/** Calls the model and records its message before it is used. `finalAnswerOf` returns the answer if the message ends the run. */
export async function nextModelMessage(
  context: RunContext,
  messages: BaseMessage[],
  seq: number,
  finalAnswerOf: FinalAnswerOf,
) {
  const { run, agent, journal, eventWriter, signal, shouldYield } = context
  signal.throwIfAborted()
  if (journal.hasAdvanced() && shouldYield()) throw new YieldWorker() // only after progress: otherwise the run might never advance
  assertWithinLimits(run.limits, run.usage)
  const startedAt = new Date()
  const meter = createBudgetMeter(context, messages, seq)
  const { message, usage: tokens } = await callModel(
    agent,
    messages,
    signal,
    run.live ? eventWriter.tokenSink(seq) : undefined,
    meter.reserve,
  )
  const usage = meter.measure(tokens)
  run.usage.steps++
  accumulateUsage(run.usage, usage)
  failpoint('before-intent')
  await journal.recordModelMessage(seq, message, {
    usage,
    startedAt,
    model: agent.modelName,
    final: finalAnswerOf(message),
    captureBudget: meter.capture,
  })
  return message
}

/** Waits for every call before it throws the first failure: a run must not end while one of its tools still runs. */
async function allSettledThenThrow<Result>(calls: Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(calls)
  return settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
