import type { RunError } from '../run-store/types.ts'

/** Ends the run with this status. Thrown, or set as the abort reason of the run's signal. */
export class RunTermination extends Error {
  readonly status: 'failed' | 'cancelled'
  readonly error: RunError | null

  constructor(status: 'failed' | 'cancelled', error: RunError | null = null) {
    super(error?.detail ?? status)
    this.status = status
    this.error = error
  }
}

/** Thrown when the wait for which the run would suspend is resolved already. */
export class WaitResolved extends Error {}

/** Another worker has claimed the run. This worker must not write to it any more. */
export class LeaseLost extends Error {}

/** This worker shuts down. It releases the run, and another worker continues. */
export class WorkerShutdown extends Error {}

/** Releases the run between two turns, so that the worker can execute a quarantined run isolated. */
export class YieldWorker extends Error {}

/** Leaves a graph because its run is suspended. Once resumed, the graph runs again from its start. */
export class RunSuspended extends Error {}
