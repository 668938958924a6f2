/** Handles one id. A rejection is logged; the sweep retries. `signal` aborts on cancellation or shutdown. */
export type QueueHandler = (id: string, signal: AbortSignal) => Promise<void>

export interface QueueWorkerOptions {
  /** Maximum handlers at a time in this process. Defaults to 1. */
  concurrency?: number
}

export interface QueueWorker {
  /** Accepts no further ids, aborts running handlers with `QueueWorkerShutdown`, waits for them and enqueues their ids again. */
  stop(): Promise<void>
}

/**
 * The wake-up queue of one kind of work. It tells workers that the row `id` is due, or cancelled; it is never the record.
 * The row is committed before the wake-up is sent, and a periodic sweep over the rows repeats wake-ups that were lost, for
 * example when Redis failed or a process was killed in between.
 */
export interface Queue {
  /**
   * Wakes a worker for an id. Repeated calls for a waiting id count once. An id enqueued while its handler runs is handled
   * again afterwards, because the handler may have read the row too early. Rejects if the queue is unavailable.
   */
  enqueue(id: string): Promise<void>
  /** Removes a waiting id, and aborts a running handler with `TaskCancelled` in any process. */
  cancel(id: string): Promise<void>
  /** Starts handling ids. Call at most once per queue and process. */
  startWorker(handler: QueueHandler, options?: QueueWorkerOptions): QueueWorker
  /** Rejects if the queue is unavailable. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Reasons with which the signal of a handler is aborted. */
export class TaskCancelled extends Error {}
export class QueueWorkerShutdown extends Error {}
