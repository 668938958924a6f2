/** Where an event stands: `n` rises within an epoch because one writer counts, and epochs rise because each take bumps them. */
export interface Position {
  epoch: number
  n: number
}

export interface LogEvent<Data = unknown> extends Position {
  data: Data
  /** Also in the database. What is not - text being written - lives here only, and is replaced by what is recorded later. */
  persisted: boolean
}

export const comparePositions = (a: Position, b: Position) => a.epoch - b.epoch || a.n - b.n

/** Nothing can have stood between them. */
export const isDirectlyAfter = (a: Position, b: Position) => a.epoch === b.epoch && b.n === a.n + 1

/** `2.17`: rises across restarts, and is what a reader sends back as `Last-Event-ID`. */
export const formatPosition = ({ epoch, n }: Position) => `${epoch}.${n}`

/** Anything that is not one of our ids means: from the beginning. */
export function parsePosition(id = ''): Position {
  const [, epoch = '0', n = '0'] = id.match(/^(\d{1,9})\.(\d{1,9})$/) ?? []
  return { epoch: Number(epoch), n: Number(n) }
}

export interface Subscription {
  /** Resolves once something was appended since the last call, after `ms`, or when the signal aborts. */
  waitForNext(ms: number, signal?: AbortSignal): Promise<void>
  close(): void
}

/**
 * What is happening now, told to readers in this process and in others. It is a window on the recent past, bounded in
 * size and time; the database is the record. A reader that finds a gap between what it saw and what is here asks there.
 */
export interface EventLog {
  /**
   * In rising order: what does not come after the last comes from a writer that was replaced, and is dropped.
   * Never rejects: an event that cannot be told is found in the database.
   */
  append(topic: string, events: LogEvent[]): Promise<void>
  /** What is still known after that position, in order; perhaps not from the very next one. */
  tail(topic: string, after: Position): Promise<LogEvent[]>
  /** Subscribe first and look afterwards, so that nothing slips between. */
  subscribe(topic: string): Subscription
  /** The writer has nothing more to say: forget the topic when its readers have left. */
  end(topic: string): Promise<void>
  /** Forget what is known of it now, whoever reads: it is to be erased. Rejects when it cannot be. */
  erase(topic: string): Promise<void>
  ping(): Promise<void>
  close(): Promise<void>
}

/** How much of a topic is kept: at 30 ms between deltas about half a minute. */
export const windowSize = 1_000

/** How long a topic is kept after the last word about it. */
export const defaultRetentionMs = 10 * 60_000

export interface EventLogOptions {
  retentionMs?: number
}
