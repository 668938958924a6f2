import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
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
  /** Is it asked, between two turns, to let others pass? */
  shouldYield(): boolean
}

/**
 * Ask the model; no tool calls: done; else make the calls, append, repeat.
 * A resumed run walks the same way, and where the journal knows the answer nobody is asked again.
 */
export async function runLoop(work: RunContext): Promise<void> {
  const { run, agent, journal, services } = work
  const { outputSchema } = run.definition
  const messages = [
    new SystemMessage(systemPrompt(run)),
    ...(await loadHistory(services.db, run, agent.contextLength)),
    new HumanMessage(run.input),
  ]
  const finalAnswerOf = ({ calls, text }: ModelMessage) =>
    calls.length === 0 ? validateOutput(outputSchema, text).answer : undefined
  let repaired = false
  for (let seq = 0; ; ) {
    const answer = replayedMessage(journal.stepAt(seq)) ?? (await nextModelMessage(work, messages, seq, finalAnswerOf))
    messages.push(toLangChainMessage(answer))
    const { calls } = answer
    if (calls.length === 0) {
      const { issues } = validateOutput(outputSchema, answer.text)
      if (!issues) return
      if (repaired) throw outputInvalid(issues)
      repaired = true
      messages.push(new HumanMessage(repairPrompt(issues)))
      seq++
      continue
    }
    const first = seq + 1
    const parallelSubagents = calls.filter(({ name }) => work.agent.subagents.has(name)).length
    const acting = { ...work, parallelSubagents }
    const steps = await allSettledThenThrow(
      calls.map(({ invalid }, i) => executeToolCall(journal.stepAt(first + i)!, acting, invalid)),
    )
    if (!(await resumeResolvedWaits(steps, acting))) return
    for (const step of steps) messages.push(toLangChainToolMessage(step))
    seq = first + calls.length
  }
}

/** Goes on with what others have done about these steps, until nothing is left to wait for; false: the run rests until somebody does something. */
export async function resumeResolvedWaits(steps: Step[], acting: ToolCallContext): Promise<boolean> {
  const { journal, signal } = acting
  for (;;) {
    const waiting = mostUrgentWait(steps)
    if (!waiting) return true
    signal.throwIfAborted()
    const outcomes = await journal.resolvedWaits()
    const ready = steps.filter(({ seq, state }) => state === 'pending' && outcomes.has(seq))
    await allSettledThenThrow(ready.map((step) => resumeStep(step, outcomes.get(step.seq)!, acting)))
    if (ready.length === 0 && (await journal.suspend(waiting))) return false
  }
}

/** What the model is told before anything else. */
export function systemPrompt({ definition: { instructions, outputSchema }, createdAt }: Run): string {
  return [instructions, currentTimePrompt(createdAt), ...(outputSchema ? [schemaPrompt(outputSchema)] : [])].join(
    '\n\n',
  )
}

export const replayedMessage = (step: Step | undefined): ModelMessage | undefined => step && parseModelMessage(step)

export type FinalAnswerOf = (answer: ModelMessage) => string | undefined

/** Asked, and recorded before anything is made of it. `finalOf`: with what answer, if any, it ends the run. */
export async function nextModelMessage(work: RunContext, messages: BaseMessage[], seq: number, finalOf: FinalAnswerOf) {
  const { run, agent, journal, eventWriter, signal, shouldYield } = work
  signal.throwIfAborted()
  if (journal.hasAdvanced() && shouldYield()) throw new YieldWorker() // never without having moved, or it never would
  assertWithinLimits(run.limits, run.usage)
  const startedAt = new Date()
  const meter = createBudgetMeter(work, messages, seq)
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
    final: finalOf(message),
    captureBudget: meter.capture,
  })
  return message
}

/** Lets every call come to its end before the first failure is told: a run must not end while one of its tools still acts. */
async function allSettledThenThrow<Result>(calls: Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(calls)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}
