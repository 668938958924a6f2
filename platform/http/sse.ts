import type { StreamEvent } from '../operation.ts'

const encoder = new TextEncoder()
const heartbeatMs = 15_000
const firstBatchTimeoutMs = 1_000
/** A stream that is over says so: one that merely stops was cut, and is to be resumed. */
const endFrame = encoder.encode('event: end\ndata: {}\n\n')
const formatEvent = ({ id, data }: StreamEvent) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`
export const sseHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

export interface SseOptions {
  /** Only the headers are asked for: look whether there is a stream, and leave. */
  headersOnly?: boolean
  /** The reader has left: what ends for that reason is no failure. */
  signal?: AbortSignal
  /** Told what broke the stream off once it had begun. Its reader sees the connection end, and resumes with `Last-Event-ID`. */
  onStreamError?(error: unknown): void
}

/**
 * Server-sent events: one write per batch, asked for when the reader has room, so a slow reader holds up nobody and fills
 * no memory. A comment now and then keeps proxies from taking a quiet run for a dead one. Rejects with what the stream
 * refuses before its first batch - a run that is not there - so that the refusal can be answered like any other.
 */
export async function createSseStream(
  batches: AsyncIterable<StreamEvent[]>,
  { headersOnly, signal, onStreamError }: SseOptions = {},
): Promise<ReadableStream<Uint8Array> | null> {
  const iterator = batches[Symbol.asyncIterator]()
  let first: Promise<IteratorResult<StreamEvent[]>> | undefined = iterator.next()
  first.catch(() => {}) // it is looked at again when the reader pulls
  await withTimeout(firstBatchTimeoutMs, first)
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
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': still here\n\n'))
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
      /** A reader who leaves stops reading, and nothing else: what it watched goes on. */
      async cancel() {
        clearInterval(heartbeat)
        await iterator.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}

/** Waits for the promise, but not for longer than that: a run that has nothing to say yet is no reason to keep a reader without an answer. */
async function withTimeout(ms: number, promise: Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
