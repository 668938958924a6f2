/** What every call takes. */
export interface CallOptions {
  /** Ends the call, its waits and its retries at once; what the server has begun it finishes. */
  signal?: AbortSignal
  /** How long one try may take, in ms. */
  timeoutMs?: number
}

export interface KeyedOptions extends CallOptions {
  /** Calls under the same key act once. Defaults to a new key for each call, kept over its retries. */
  idempotencyKey?: string
}

export interface WriteOptions extends KeyedOptions {
  /** Do everything, answer, and leave no trace. */
  dryRun?: boolean
}

export interface StreamOptions {
  /** Ends the reading; what is being read about goes on. */
  signal?: AbortSignal
  /** Go on after this event: the `id` of the last one seen. */
  lastEventId?: string
  /** Milliseconds without data before the connection counts as lost. Defaults to 60 s; the server sends a heartbeat every 15 s. */
  timeoutMs?: number
  /** Maximum number of lost connections in a row without an event in between. Defaults to 10. */
  maxReconnects?: number
}

export interface StartAndStreamOptions extends StreamOptions {
  /** Calls under the same key start the work once. Defaults to a new key for each call, kept over its reconnections. */
  idempotencyKey?: string
}

/** `data` is what happened; `id` is where to go on from. */
export interface StreamEvent<Data> {
  id: string
  data: Data
}

/** An input all of whose fields may be left out may be left out itself. */
type Args<Input, Options> =
  Record<never, never> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options]

interface Call<Input, Output, Options> {
  (...args: Args<Input, Options>): Promise<Output>
  /** The same, answered with the response as it came: headers, and a body still to be read. A refusal is thrown as ever. */
  raw(...args: Args<Input, Options>): Promise<Response>
}

/** Changes nothing, so it is repeated after a failure on the way. */
export interface Read<Input, Output> extends Call<Input, Output, CallOptions> {}

/** A read of one page, and with `all` of every item. */
export interface List<Input, Output extends Page> extends Read<Input, Output> {
  /** Every item, page by page; asks for the next page only when you get there. */
  all(...args: Args<Omit<Input, 'cursor'>, CallOptions>): AsyncGenerator<Output['items'][number], void, undefined>
}

/** Acts once, however often it has to be sent. */
export interface Write<Input, Output> extends Call<Input, Output, WriteOptions> {}

/** Reaches outside: sent once, unless the server can tell a repetition by its key. */
export interface External<Input, Output> extends Call<Input, Output, KeyedOptions> {}

/** Goes on until it is over; a cut is mended on the way, or thrown. `break` closes the connection and cancels nothing. */
export type Stream<Input, Data> = (
  ...args: Args<Input, StreamOptions>
) => AsyncGenerator<StreamEvent<Data>, void, undefined>

/** Begins something, once, and follows it like a `Stream`. */
export type StartAndStream<Input, Data> = (
  ...args: Args<Input, StartAndStreamOptions>
) => AsyncGenerator<StreamEvent<Data>, void, undefined>

export interface Page {
  items: readonly unknown[]
  nextCursor: string | null
}
