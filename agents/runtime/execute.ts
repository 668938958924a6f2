import type { Services } from '#platform/context.ts'
import { toDatabaseProblem } from '#platform/db/errors.ts'
import { toStorableText } from '#platform/lib/storable.ts'
import { ModelNotReady } from '../models/errors.ts'
import type { Run } from '../run-store/events.ts'
import { isPoison, releaseRun } from '../run-store/lease.ts'
import type { EventWriter } from './event-writer.ts'
import { LeaseLost, RunTermination, WorkerShutdown, YieldWorker } from './interruptions.ts'
import { limitReachedTermination } from './limits.ts'
import { runLoop } from './loop.ts'
import type { PreparedAgent } from './ready-agent.ts'
import { openJournal } from './run-journal.ts'

export interface ExecutionContext {
  services: Services
  eventWriter: EventWriter
  controller: AbortController
  prepareAgent(definition: Run['definition'], model: string | null): Promise<PreparedAgent>
  shouldYield(): boolean
}

/** From a taken run to its end, whatever kind of end that is. */
export async function executeRun(
  run: Run,
  { services, eventWriter, controller, prepareAgent, shouldYield }: ExecutionContext,
) {
  const { signal } = controller
  const journal = await openJournal(services.db, run, eventWriter, () =>
    controller.abort(new RunTermination('cancelled')),
  )
  const { wallMs } = run.limits
  const alarm = setTimeout(
    () => controller.abort(limitReachedTermination('wallMs', wallMs)),
    wallMs - run.usage.activeMs,
  )
  try {
    if (run.cancelAt) throw new RunTermination('cancelled')
    if (isPoison(run)) throw poisonTermination(run)
    const agent = await prepareAgent(run.definition, run.model).catch(toTermination)
    const work = { run, agent, journal, eventWriter, services, signal, shouldYield }
    // LangGraph takes a while to load, and most servers never need it
    await (agent.graph ? (await import('./graph/run-graph.ts')).runGraph(work, agent.graph) : runLoop(work))
  } catch (error) {
    eventWriter.discardPending()
    const reason = signal.aborted ? signal.reason : error
    if (reason instanceof RunTermination) return await journal.end(reason.status, reason.error)
    if (reason instanceof WorkerShutdown || reason instanceof YieldWorker)
      return void (await releaseRun(services.db, run))
    if (reason instanceof LeaseLost) return
    if (toDatabaseProblem(reason)) throw reason // the database is away: the beat hands the run back when it has returned
    services.log.error({ err: reason, runId: run.id }, 'a run failed')
    await journal.end('failed', { code: 'internal', detail: 'Something went wrong on our side.' })
  } finally {
    clearTimeout(alarm)
  }
}

const poisonTermination = ({ crashCount, isolatedCrashes }: Run) =>
  new RunTermination('failed', {
    code: 'poison',
    detail: `Its worker went down with it ${crashCount} times at the same step, ${isolatedCrashes} of them with nothing else at work.`,
  })

function toTermination(error: unknown): never {
  if (toDatabaseProblem(error)) throw error
  throw new RunTermination('failed', {
    code: error instanceof ModelNotReady ? 'model-not-ready' : 'agent-not-ready',
    detail: toStorableText((error as Error).message),
  })
}
