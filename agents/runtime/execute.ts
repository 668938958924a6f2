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

/** Executes a claimed run until it ends, is suspended or is released. */
export async function executeRun(
  run: Run,
  { services, eventWriter, controller, prepareAgent, shouldYield }: ExecutionContext,
) {
  const { signal } = controller
  const journal = await openJournal(services.db, run, eventWriter, () =>
    controller.abort(new RunTermination('cancelled')),
  )
  const { wallMs } = run.limits
  const wallTimer = setTimeout(
    () => controller.abort(limitReachedTermination('wallMs', wallMs)),
    wallMs - run.usage.activeMs,
  )
  try {
    if (run.cancelAt) throw new RunTermination('cancelled')
    if (isPoison(run)) throw poisonTermination(run)
    const agent = await prepareAgent(run.definition, run.model).catch(toTermination)
    const context = { run, agent, journal, eventWriter, services, signal, shouldYield }
    // loaded on demand: LangGraph takes long to load and is rarely used
    await (agent.graph ? (await import('./graph/run-graph.ts')).runGraph(context, agent.graph) : runLoop(context))
  } catch (error) {
    eventWriter.discardPending()
    const reason = signal.aborted ? signal.reason : error
    if (reason instanceof RunTermination) return await journal.end(reason.status, reason.error)
    if (reason instanceof WorkerShutdown || reason instanceof YieldWorker)
      return void (await releaseRun(services.db, run))
    if (reason instanceof LeaseLost) return
    if (toDatabaseProblem(reason)) throw reason // the heartbeat releases the run once the database is available again
    services.log.error({ err: reason, runId: run.id }, 'A run failed with an unexpected error.')
    await journal.end('failed', { code: 'internal', detail: 'The server failed. Start the run again.' })
  } finally {
    clearTimeout(wallTimer)
  }
}

const poisonTermination = ({ crashCount, isolatedCrashes }: Run) =>
  new RunTermination('failed', {
    code: 'poison',
    detail: `The worker crashed ${crashCount} times at the same step, ${isolatedCrashes} times with no other run active.`,
  })

function toTermination(error: unknown): never {
  if (toDatabaseProblem(error)) throw error
  throw new RunTermination('failed', {
    code: error instanceof ModelNotReady ? error.code : 'agent-not-ready',
    detail: toStorableText((error as Error).message),
  })
}
