import { linkSignal, rejectOnAbort, sleep } from './abort.ts'
import { unexpectedResponse } from './answer.ts'
import { StreamInterruptedError, TimeoutError } from './errors.ts'
import type { StreamEvent, StreamOptions } from './methods.ts'
import type { HttpRequest } from './request.ts'
import { retryDelay } from './retry.ts'
import { fetchOnce, type PreparedRequest, prepareRequest, type Settings, toFusionError } from './send.ts'
import { type Frame, sseFrames } from './sse.ts'

/**
 * Yields every event once and in order, over several connections if necessary. A stream ends only when the server ends it.
 * One that is interrupted, silent or malformed is resumed after the last event; after `maxReconnects` interruptions without
 * an event in between it throws. Work that a request starts is followed at the address in the response; until that has
 * arrived, the same request is repeated with its idempotency key, so that the work starts only once.
 */
export async function* followStream<Data>(
  settings: Settings,
  asked: HttpRequest & { headers?: Record<string, string> | undefined },
  { signal, lastEventId, timeoutMs = 60_000, maxReconnects = 10 }: StreamOptions = {},
): AsyncGenerator<StreamEvent<Data>, void, undefined> {
  let request = asked
  let seen = lastEventId
  let retryMs = settings.backoffMs
  for (let failures = 0; ; failures++) {
    let failure: Error
    const headers = {
      ...request.headers,
      accept: 'text/event-stream',
      ...(seen !== undefined && { 'last-event-id': seen }),
    }
    const prepared = prepareRequest(settings, { ...request, headers })
    const resumeAt = (path: string) => {
      request = { method: 'GET', path }
    }
    try {
      for await (const { id, event, data, retry } of framesOfConnection(prepared, signal, timeoutMs, resumeAt)) {
        signal?.throwIfAborted()
        retryMs = retry ?? retryMs
        if (event === 'end') return
        if (event !== 'message' || data === undefined) continue
        const parsed = JSON.parse(data) as Data
        seen = id ?? seen
        failures = 0
        yield { id: seen ?? '', data: parsed }
      }
      failure = new StreamInterruptedError('The connection closed before the end of the stream.')
    } catch (error) {
      signal?.throwIfAborted()
      failure =
        error instanceof SyntaxError
          ? new StreamInterruptedError('An event could not be read.', { cause: error })
          : toFusionError(error)
    }
    const delayMs = retryDelay(failure, failures, retryMs)
    if (delayMs === undefined) throw failure
    if (failures >= maxReconnects) throw interruptedError(failure, failures + 1, seen)
    await sleep(delayMs, signal)
  }
}

const interruptedError = (failure: Error, cuts: number, lastEventId: string | undefined) =>
  new StreamInterruptedError(`The stream was interrupted ${cuts} times in a row. The last error: ${failure.message}`, {
    lastEventId,
    cause: failure,
  })

/** Yields the frames of one connection, and closes it when the caller stops reading. */
async function* framesOfConnection(
  request: PreparedRequest,
  signal: AbortSignal | undefined,
  timeoutMs: number,
  found: (path: string) => void,
): AsyncGenerator<Frame> {
  const link = linkSignal(signal)
  const heard = async <T>(waiting: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => link.abort(new TimeoutError(`No data was received for ${timeoutMs} ms.`)), timeoutMs)
    return rejectOnAbort(waiting, link.signal).finally(() => clearTimeout(timer))
  }
  try {
    const response = await heard(fetchOnce(request, link.signal))
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
      throw unexpectedResponse(response)
    const path = response.headers.get('content-location')?.match(/^\/v1(\/.*)$/)?.[1]
    if (path) found(path)
    yield* sseFrames(chunksOf(response.body, heard))
  } catch (error) {
    throw link.signal.aborted ? link.signal.reason : error
  } finally {
    link.release()
    link.abort(undefined) // also a response that is not a stream, whose body is not read
  }
}

/** Yields the chunks of a body; not every browser can iterate over one. The time of the consumer does not count as silence. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  heard: <T>(waiting: Promise<T>) => Promise<T>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await heard(reader.read())
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => {}) // for a `fetch` that ignores the signal
  }
}
