/** Resolves: done. Rejects: logged, and left to whoever sweeps the record. `signal` aborts on cancel or shutdown. */
export type QueueHandler = (id: string, signal: AbortSignal) => Promise<void>

export interface QueueWorkerOptions {
  /** How many at once in this process. */
  concurrency?: number
}

export interface QueueWorker {
  /** Takes nothing new, aborts what runs with a `Stopping`, and waits until it has come to rest. What it interrupted is rung again, for whoever works next. */
  stop(): Promise<void>
}

/**
 * The bell of one kind of work. It says that the row `id` wants attention and who should stop; it is never the record.
 * What must not be lost is a row in the database, committed before the bell is rung, and a sweep over those rows rings
 * again whatever bell was lost - with Redis gone, with a process killed in between.
 */
export interface Queue {
  /**
   * Ringing twice for what is still waiting is ringing once. Rung while it runs, it is handled once more when it has come
   * to rest: whoever rings has news that the handler may have looked too early for. Rejects when the bell cannot be rung.
   */
  enqueue(id: string): Promise<void>
  /** Forget it where it waits, and abort it with a `Cancelled` wherever it runs. */
  cancel(id: string): Promise<void>
  /** Once per queue and process. */
  startWorker(handler: QueueHandler, options?: QueueWorkerOptions): QueueWorker
  /** Rejects when the bell cannot be rung now. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Why a handler's signal was aborted. */
export class TaskCancelled extends Error {}
export class QueueWorkerShutdown extends Error {}
