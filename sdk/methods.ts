/** The options of every call. */
export interface CallOptions {
  /** Aborts the call, its waits and its retries. Work that the server has started continues. */
  signal?: AbortSignal
  /** Timeout of one attempt, in ms. */
  timeoutMs?: number
}

export interface KeyedOptions extends CallOptions {
  /** Calls with the same key act once. Defaults to a new key for each call, used for its retries too. */
  idempotencyKey?: string
}

export interface WriteOptions extends KeyedOptions {
  /** Executes the call and returns its result, but writes nothing. */
  dryRun?: boolean
}

export interface StreamOptions {
  /** Stops reading. The work that the stream follows continues. */
  signal?: AbortSignal
  /** Resumes after this event: the `id` of the last one received. */
  lastEventId?: string
  /** Milliseconds without data before the connection counts as lost. Defaults to 60 s; the server sends a heartbeat every 15 s. */
  timeoutMs?: number
  /** Maximum number of lost connections in a row without an event in between. Defaults to 10. */
  maxReconnects?: number
}

export interface StartAndStreamOptions extends StreamOptions {
  /** Calls with the same key start the work once. Defaults to a new key for each call, used for its reconnections too. */
  idempotencyKey?: string
}

/** One event. `data` is what happened; a stream can be resumed after its `id`. */
export interface StreamEvent<Data> {
  id: string
  data: Data
}

/** An input can be omitted if all its fields are optional. */
type Args<Input, Options> =
  Record<never, never> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options]

interface Call<Input, Output, Options> {
  (...args: Args<Input, Options>): Promise<Output>
  /** The same call; returns the response with its headers and unread body. Errors are thrown as usual. */
  raw(...args: Args<Input, Options>): Promise<Response>
}

/** A read. It is repeated after a transient failure. */
export interface Read<Input, Output> extends Call<Input, Output, CallOptions> {}

/** A list: reads one page, and with `all` every item. */
export interface List<Input, Output extends Page> extends Read<Input, Output> {
  /** Yields every item. Each page is requested when its first item is read. */
  all(...args: Args<Omit<Input, 'cursor'>, CallOptions>): AsyncGenerator<Output['items'][number], void, undefined>
}

/** A write. It acts once, even if it is sent several times. */
export interface Write<Input, Output> extends Call<Input, Output, WriteOptions> {}

/** A call with an external effect. It is repeated only with an idempotency key. */
export interface External<Input, Output> extends Call<Input, Output, KeyedOptions> {}

/** A stream. Interruptions are resumed or thrown. `break` closes the connection and cancels nothing. */
export type Stream<Input, Data> = (
  ...args: Args<Input, StreamOptions>
) => AsyncGenerator<StreamEvent<Data>, void, undefined>

/** Starts work once, and follows it like a `Stream`. */
export type StartAndStream<Input, Data> = (
  ...args: Args<Input, StartAndStreamOptions>
) => AsyncGenerator<StreamEvent<Data>, void, undefined>

export interface Page {
  items: readonly unknown[]
  nextCursor: string | null
}
