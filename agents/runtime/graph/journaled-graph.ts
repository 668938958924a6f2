import type { BaseMessage } from '@langchain/core/messages'
import { keepable } from '#platform/lib/storable.ts'
import { cut } from '../../registry/limits.ts'
import type { Step } from '../../run-store/events.ts'
import type { Answer } from '../../run-store/model-message.ts'
import { act } from '../call-tool.ts'
import { Parked } from '../interruptions.ts'
import { nextAnswer, othersDone, recorded, type Work } from '../loop.ts'
import type { AskableModel, ReadyAgent } from '../ready-agent.ts'
import type { Acting } from '../tool-call.ts'

/** Makes what is asked of a model that has no tools yet. */
export type Bind = (agent: ReadyAgent) => AskableModel

export type GraphRecord = ReturnType<typeof openRecord>

/** The way from a graph to the journal: every model call in its order, every tool call to its row. */
export function openRecord(work: Work) {
  const { journal } = work
  let { agent } = work
  let seq = 0
  let asking: Promise<unknown> = Promise.resolve()
  let failure: { error: unknown } | undefined
  const acting = new Set<Promise<Step>>()
  const open = new Map<number, { step: Step; invalid: string | undefined }>()
  let manner: Acting = { ...work, shares: 0 }
  let resting: Promise<boolean> | undefined
  const watching: (() => void)[] = []
  const stir = () => {
    for (const wake of watching.splice(0)) wake()
  }

  /** What has gone wrong ends the run, whatever a graph makes of the error. */
  async function binding<Result>(make: () => Promise<Result>): Promise<Result> {
    if (failure) throw failure.error
    try {
      return await make()
    } catch (error) {
      failure ??= { error }
      throw error
    } finally {
      stir()
    }
  }

  /** What somebody else has to do is waited for when every call of the message has gone as far as it can; where nobody has done it yet, the graph is left. */
  async function rest(step: Step) {
    while (step.state === 'pending') {
      if (failure) throw failure.error
      const steps = [...open.values()].map((one) => one.step)
      if (steps.some(({ state }) => state === 'intent')) {
        await new Promise<void>((resolve) => watching.push(resolve))
        continue
      }
      resting ??= othersDone(steps, manner).finally(() => {
        resting = undefined
      })
      if (!(await resting)) throw new Parked()
    }
    return step
  }

  const bound = (ready: ReadyAgent, bind: Bind): ReadyAgent => ({
    ...ready,
    model: bind(ready),
    next:
      ready.next &&
      (async () => {
        agent = await ready.next!()
        return bound(agent, bind)
      }),
  })

  async function answerNext(messages: BaseMessage[], bind: Bind) {
    await close()
    const at = seq
    const answer = recorded(journal.step(at)) ?? (await nextAnswer({ ...work, agent: bound(agent, bind) }, messages, at, neverFinal))
    seq = at + 1 + answer.calls.length
    manner = { ...work, shares: answer.calls.filter(({ name }) => agent.subagents.has(name)).length }
    for (const [i, { invalid }] of answer.calls.entries()) open.set(at + 1 + i, { step: journal.step(at + 1 + i)!, invalid })
    return { answer, first: at + 1 }
  }

  /** Calls the graph took for itself, as those that bring a structured answer: what they said is all that came of them. */
  async function close() {
    const left = [...open.values()].filter(({ step }) => step.state === 'intent')
    open.clear()
    await Promise.all(left.map(({ step }) => journal.settled(step, 'done', step.input ?? '')))
  }

  return {
    /** The next answer of the model; a graph that asks twice at once is answered in the order of its asking. */
    answer(messages: BaseMessage[], bind: Bind): Promise<{ answer: Answer; first: number }> {
      const mine = asking.then(() => binding(() => answerNext(messages, bind)))
      asking = mine.catch(() => {})
      return mine
    },

    /** Was it given to the graph, or is it the name of nothing? Else it is a tool of the graph's own. */
    isOurs: (name: string, known: boolean) => !known || agent.definitions.some((one) => one.function.name === name),

    /** Brings the call in that row to its recorded result. */
    act(at: number): Promise<Step> {
      const { step, invalid } = open.get(at)!
      const mine = binding(() => act(step, manner, invalid)).then(() => binding(() => rest(step)))
      acting.add(mine)
      return mine
    },

    /** What a tool of the graph's own has said. */
    async settle(at: number, state: 'done' | 'failed', output: string) {
      const { step } = open.get(at)!
      if (step.state === 'intent') await binding(() => journal.settled(step, state, cut(keepable(output), work.run.limits.toolResultBytes)))
    },

    closed: () => binding(close),
    quiet: () => Promise.allSettled(acting),
    failure: () => failure?.error,
  }
}

/** Only the graph knows when it is done. */
const neverFinal = () => undefined
