import type { Services } from '#platform/context.ts'
import { asProblem } from '#platform/db/errors.ts'
import { keepable } from '#platform/lib/storable.ts'
import { ModelNotReady } from '../models/errors.ts'
import type { Run } from '../run-store/events.ts'
import { isPoison, release } from '../run-store/lease.ts'
import type { Teller } from './event-writer.ts'
import { Ending, Fenced, Shutdown, StepAside } from './interruptions.ts'
import { openJournal } from './journal.ts'
import { limitReached } from './limits.ts'
import { runLoop } from './loop.ts'
import type { ReadyAgent } from './ready-agent.ts'

export interface Executing {
  services: Services
  teller: Teller
  controller: AbortController
  makeReady(definition: Run['definition'], model: string | null): Promise<ReadyAgent>
  shouldStepAside(): boolean
}

/** From a taken run to its end, whatever kind of end that is. */
export async function execute(run: Run, { services, teller, controller, makeReady, shouldStepAside }: Executing) {
  const { signal } = controller
  const journal = await openJournal(services.db, run, teller, () => controller.abort(new Ending('cancelled')))
  const { wallMs } = run.limits
  const alarm = setTimeout(() => controller.abort(limitReached('wallMs', wallMs)), wallMs - run.usage.activeMs)
  try {
    if (run.cancelAt) throw new Ending('cancelled')
    if (isPoison(run)) throw poison(run)
    const agent = await makeReady(run.definition, run.model).catch(notReady)
    const work = { run, agent, journal, teller, services, signal, shouldStepAside }
    // LangGraph takes a while to load, and most servers never need it
    await (agent.graph ? (await import('./graph/run-graph.ts')).runGraph(work, agent.graph) : runLoop(work))
  } catch (error) {
    teller.hush()
    const reason = signal.aborted ? signal.reason : error
    if (reason instanceof Ending) return await journal.end(reason.status, reason.error)
    if (reason instanceof Shutdown || reason instanceof StepAside) return void (await release(services.db, run))
    if (reason instanceof Fenced) return
    if (asProblem(reason)) throw reason // the database is away: the beat hands the run back when it has returned
    services.log.error({ err: reason, runId: run.id }, 'a run failed')
    await journal.end('failed', { code: 'internal', detail: 'Something went wrong on our side.' })
  } finally {
    clearTimeout(alarm)
  }
}

const poison = ({ crashCount, loneCrashes }: Run) =>
  new Ending('failed', {
    code: 'poison',
    detail: `Its worker went down with it ${crashCount} times at the same step, ${loneCrashes} of them with nothing else at work.`,
  })

function notReady(error: unknown): never {
  if (asProblem(error)) throw error
  throw new Ending('failed', { code: error instanceof ModelNotReady ? 'model-not-ready' : 'agent-not-ready', detail: keepable((error as Error).message) })
}
