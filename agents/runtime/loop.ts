import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import type { Services } from '#platform/context.ts'
import { addSpent } from '../registry/limits.ts'
import type { Run, Step } from '../run-store/events.ts'
import { type Answer, answerOf } from '../run-store/model-message.ts'
import { firstWaiting } from '../run-store/wait-reasons.ts'
import { openMeter } from './budget-meter.ts'
import { ask } from './call-model.ts'
import { act } from './call-tool.ts'
import { clock } from './context/current-time.ts'
import { history } from './context/history.ts'
import { toMessage, toToolMessage } from './context/messages.ts'
import type { Teller } from './event-writer.ts'
import { failpoint } from './failpoint.ts'
import { StepAside } from './interruptions.ts'
import type { Journal } from './journal.ts'
import { spend } from './limits.ts'
import { instruction, judge, notFitting, repair } from './output/validate.ts'
import type { ReadyAgent } from './ready-agent.ts'
import { apply } from './resume-step.ts'
import type { Acting } from './tool-call.ts'

export interface Work {
  run: Run
  agent: ReadyAgent
  journal: Journal
  teller: Teller
  services: Services
  signal: AbortSignal
  /** Is it asked, between two turns, to let others pass? */
  shouldStepAside(): boolean
}

/**
 * Ask the model; no tool calls: done; else make the calls, append, repeat.
 * A resumed run walks the same way, and where the journal knows the answer nobody is asked again.
 */
export async function runLoop(work: Work): Promise<void> {
  const { run, agent, journal, services } = work
  const { outputSchema } = run.definition
  const messages = [new SystemMessage(toldOf(run)), ...(await history(services.db, run, agent.contextLength)), new HumanMessage(run.input)]
  const finalOf = ({ calls, text }: Answer) => (calls.length === 0 ? judge(outputSchema, text).answer : undefined)
  let repaired = false
  for (let seq = 0; ; ) {
    const answer = recorded(journal.step(seq)) ?? (await nextAnswer(work, messages, seq, finalOf))
    messages.push(toMessage(answer))
    const { calls } = answer
    if (calls.length === 0) {
      const { issues } = judge(outputSchema, answer.text)
      if (!issues) return
      if (repaired) throw notFitting(issues)
      repaired = true
      messages.push(new HumanMessage(repair(issues)))
      seq++
      continue
    }
    const first = seq + 1
    const shares = calls.filter(({ name }) => work.agent.subagents.has(name)).length
    const acting = { ...work, shares }
    const steps = await everyone(calls.map(({ invalid }, i) => act(journal.step(first + i)!, acting, invalid)))
    if (!(await othersDone(steps, acting))) return
    for (const step of steps) messages.push(toToolMessage(step))
    seq = first + calls.length
  }
}

/** Goes on with what others have done about these steps, until nothing is left to wait for; false: the run rests until somebody does something. */
export async function othersDone(steps: Step[], acting: Acting): Promise<boolean> {
  const { journal, signal } = acting
  for (;;) {
    const waiting = firstWaiting(steps)
    if (!waiting) return true
    signal.throwIfAborted()
    const outcomes = await journal.outcomes()
    const ready = steps.filter(({ seq, state }) => state === 'pending' && outcomes.has(seq))
    await everyone(ready.map((step) => apply(step, outcomes.get(step.seq)!, acting)))
    if (ready.length === 0 && (await journal.parked(waiting))) return false
  }
}

/** What the model is told before anything else. */
export function toldOf({ definition: { instructions, outputSchema }, createdAt }: Run): string {
  return [instructions, clock(createdAt), ...(outputSchema ? [instruction(outputSchema)] : [])].join('\n\n')
}

export const recorded = (step: Step | undefined): Answer | undefined => step && answerOf(step)

export type FinalOf = (answer: Answer) => string | undefined

/** Asked, and recorded before anything is made of it. `finalOf`: with what answer, if any, it ends the run. */
export async function nextAnswer(work: Work, messages: BaseMessage[], seq: number, finalOf: FinalOf) {
  const { run, agent, journal, teller, signal, shouldStepAside } = work
  signal.throwIfAborted()
  if (journal.progressed() && shouldStepAside()) throw new StepAside() // never without having moved, or it never would
  spend(run.limits, run.usage)
  const startedAt = new Date()
  const meter = openMeter(work, messages, seq)
  const { answer, usage: tokens } = await ask(agent, messages, signal, run.live ? teller.about(seq) : undefined, meter.admit)
  const usage = meter.measured(tokens)
  run.usage.steps++
  addSpent(run.usage, usage)
  failpoint('before-intent')
  await journal.answered(seq, answer, { usage, startedAt, model: agent.modelName, final: finalOf(answer), settle: meter.settle })
  return answer
}

/** Lets every call come to its end before the first failure is told: a run must not end while one of its tools still acts. */
async function everyone<Result>(calls: Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(calls)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}
