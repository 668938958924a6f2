/** The position of an event: `n` increases within an epoch, which has one writer; each claim of the run increases the epoch. */
export interface Position {
  epoch: number
  n: number
}

export interface LogEvent<Data = unknown> extends Position {
  data: Data
  /** Whether the event is also in the database. Others, such as text deltas, exist here only and are superseded by persisted events. */
  persisted: boolean
}

export const comparePositions = (a: Position, b: Position) => a.epoch - b.epoch || a.n - b.n

/** Whether no event can exist between two positions. */
export const isDirectlyAfter = (a: Position, b: Position) => a.epoch === b.epoch && b.n === a.n + 1

/** Formats a position as `2.17`, the id that a reader sends back as `Last-Event-ID`. */
export const formatPosition = ({ epoch, n }: Position) => `${epoch}.${n}`

/** Parses a position. Invalid ids mean the beginning. */
export function parsePosition(id = ''): Position {
  const [, epoch = '0', n = '0'] = id.match(/^(\d{1,9})\.(\d{1,9})$/) ?? []
  return { epoch: Number(epoch), n: Number(n) }
}

export interface Subscription {
  /** Resolves once an event was appended since the last call, after `ms`, or when the signal aborts. */
  waitForNext(ms: number, signal?: AbortSignal): Promise<void>
  close(): void
}

/**
 * Publishes events to readers in this and other processes. It holds recent events only, bounded in number and age; the
 * database is the record. A reader that detects a gap reads the missing events from the database.
 */
export interface EventLog {
  /**
   * Appends events in ascending order. Older positions come from a replaced writer and are dropped.
   * Never rejects: events that cannot be published are found in the database.
   */
  append(topic: string, events: LogEvent[]): Promise<void>
  /** Returns the retained events after a position, in order. The first may not directly follow it. */
  tail(topic: string, after: Position): Promise<LogEvent[]>
  /** Subscribes to a topic. Subscribe before reading, so that no event is missed in between. */
  subscribe(topic: string): Subscription
  /** Ends a topic: it is deleted when its readers have closed. */
  end(topic: string): Promise<void>
  /** Deletes the events of a topic at once, for the erasure of personal data. Rejects if that fails. */
  erase(topic: string): Promise<void>
  ping(): Promise<void>
  close(): Promise<void>
}

/** Maximum events retained per topic: about half a minute at 30 ms between deltas. */
export const windowSize = 1_000

/** How long a topic is retained after its last event. */
export const defaultRetentionMs = 10 * 60_000

export interface EventLogOptions {
  retentionMs?: number
}
