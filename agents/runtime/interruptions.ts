import type { RunError } from '../run-store/types.ts'

/** Thrown, or given to the run's signal as its reason: how the run ends, decided by us. */
export class RunTermination extends Error {
  readonly status: 'failed' | 'cancelled'
  readonly error: RunError | null

  constructor(status: 'failed' | 'cancelled', error: RunError | null = null) {
    super(error?.detail ?? status)
    this.status = status
    this.error = error
  }
}

/** Somebody has done what the run was about to wait for. */
export class WaitResolved extends Error {}

/** Another worker holds the run now. Nothing may be written, and nothing needs to be. */
export class LeaseLost extends Error {}

/** This worker is going away: hand the run back and let another go on. */
export class WorkerShutdown extends Error {}

/** Between two turns, to let a suspected run be examined alone: hand the run back, it goes on a moment later. */
export class YieldWorker extends Error {}

/** A graph is left, for its run rests until somebody does something; it will be walked again from the start. */
export class RunSuspended extends Error {}
