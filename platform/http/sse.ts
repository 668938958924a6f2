import { withTimeout } from '../lib/timeout.ts'
import type { StreamEvent } from '../operation.ts'

const encoder = new TextEncoder()
const heartbeatMs = 15_000
/** A run that has published nothing yet must not keep the reader waiting for the response headers. */
const firstBatchTimeoutMs = 1_000
/** Marks the end of a stream. A connection that closes without it was interrupted and can be resumed. */
const endFrame = encoder.encode('event: end\ndata: {}\n\n')
const formatEvent = ({ id, data }: StreamEvent) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`
export const sseHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

export interface SseOptions {
  /** For HEAD requests: checks that the stream exists and closes it. */
  headersOnly?: boolean
  /** Aborts when the reader has disconnected: the stream then ends without an error. */
  signal?: AbortSignal
  /** Called with the error that interrupted a started stream. The reader sees the connection close and resumes with `Last-Event-ID`. */
  onStreamError?(error: unknown): void
}

/**
 * Returns a stream of server-sent events, one write per batch. Batches are pulled when the reader has capacity, so a slow
 * reader blocks no other and fills no memory. Periodic comments keep proxies from closing an idle stream. Rejects with the
 * error thrown before the first batch, such as a run that does not exist, so that it becomes a normal error response.
 */
export async function createSseStream(
  batches: AsyncIterable<StreamEvent[]>,
  { headersOnly, signal, onStreamError }: SseOptions = {},
): Promise<ReadableStream<Uint8Array> | null> {
  const iterator = batches[Symbol.asyncIterator]()
  let first: Promise<IteratorResult<StreamEvent[]>> | undefined = iterator.next()
  first.catch(() => {}) // handled when the reader pulls
  await withTimeout(first, firstBatchTimeoutMs)
  if (headersOnly) {
    void iterator.return?.()
    return null
  }
  let heartbeat: NodeJS.Timeout
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode('retry: 500\n\n'))
        heartbeat = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': heartbeat\n\n'))
        }, heartbeatMs)
      },
      async pull(controller) {
        try {
          const next = first ?? iterator.next()
          first = undefined
          const { done, value } = await next
          if (!done) return controller.enqueue(encoder.encode(value.map(formatEvent).join('')))
          clearInterval(heartbeat)
          if (!signal?.aborted) controller.enqueue(endFrame)
          controller.close()
        } catch (error) {
          clearInterval(heartbeat)
          if (!signal?.aborted) onStreamError?.(error)
          controller.error(error)
        }
      },
      /** Stops reading only: the run that is observed continues. */
      async cancel() {
        clearInterval(heartbeat)
        await iterator.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
