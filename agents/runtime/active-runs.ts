import { AsyncLocalStorage } from 'node:async_hooks'
import type { Services } from '#platform/context.ts'
import type { Run } from '../run-store/events.ts'
import type { ClaimOptions } from '../run-store/lease.ts'

export type ClaimMode = Pick<ClaimOptions, 'includeQuarantined' | 'deadWorker' | 'isolated'>
export const normalClaim: ClaimMode = { includeQuarantined: false, isolated: false }

export interface ActiveRun {
  controller: AbortController
  done: Promise<void>
  /** Set once the run is claimed. */
  run?: Run
}

interface ActiveRunsOptions {
  log: Services['log']
  /** Claims the run and works on it until this worker has nothing more to do for it. */
  execute(runId: string, active: ActiveRun, mode: ClaimMode): Promise<void>
  /** Called after each run that has left the set. */
  onFree(): void
}

/** Tracks the runs this worker is claiming or executing. */
export class ActiveRuns {
  readonly #runs = new Map<string, ActiveRun>()
  /** Wake-ups may arrive inside the graph of another run, whose signals and callbacks LangChain would pass on to this one. */
  readonly #runOutsideCaller = AsyncLocalStorage.snapshot()
  readonly #options: ActiveRunsOptions

  constructor(options: ActiveRunsOptions) {
    this.#options = options
  }

  get size() {
    return this.#runs.size
  }

  has(runId: string) {
    return this.#runs.has(runId)
  }

  values() {
    return this.#runs.values()
  }

  /** Returns the runs that are claimed at the time of the call. */
  claimed(): [string, ActiveRun & { run: Run }][] {
    return [...this.#runs].filter((entry): entry is [string, ActiveRun & { run: Run }] => entry[1].run !== undefined)
  }

  /** Adds the run synchronously, then claims and executes it. */
  start(runId: string, mode: ClaimMode): ActiveRun {
    const { execute, onFree, log } = this.#options
    const active: ActiveRun = { controller: new AbortController(), done: Promise.resolve() }
    this.#runs.set(runId, active)
    active.done = this.#runOutsideCaller(execute, runId, active, mode)
      .catch((err) => log.error({ err, runId }, 'A run was interrupted.'))
      .finally(() => {
        this.#runs.delete(runId)
        onFree()
      })
    return active
  }

  abortAll(reason: Error) {
    for (const { controller } of this.#runs.values()) controller.abort(reason)
  }

  /** Resolves when every run that is active now has left the set. */
  whenAllDone() {
    return Promise.all([...this.#runs.values()].map(({ done }) => done))
  }
}
