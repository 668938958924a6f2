import type { Database, Queries } from '#platform/db/database.ts'
import { type RecordedEventType, type Run, type Step, toRunEvent } from '../run-store/events.ts'
import { assertLeaseHeld, finishStep, insertEvents, insertSteps, updateStep } from '../run-store/statements.ts'
import { publishRunEvent } from '../run-store/webhook-events.ts'
import type { EventWriter } from './event-writer.ts'
import { LeaseLost, RunTermination } from './interruptions.ts'

export interface JournalEvent {
  type: RecordedEventType
  seq?: number
  step?: Step
}

/** The rows, events and next state of a run that are committed together. */
export interface JournalEntry {
  insert?: Step[]
  /** A step with its result. */
  finished?: Step
  /** A step with any other change; `inSameTransaction` writes the rows that belong to the change. */
  transition?: Step
  /** Runs after the rows above are written, with the state that the run has once the transaction is committed. */
  inSameTransaction?(tx: Queries, after: Run): Promise<unknown>
  events: JournalEvent[]
  /** Assigned to the run after the commit. */
  next?: Partial<Pick<Run, 'status' | 'answer' | 'error' | 'finishedAt'>>
}

interface PendingEntry {
  entry: JournalEntry
  resolve(): void
  reject(error: unknown): void
}

interface JournalWriterOptions {
  db: Database
  run: Run
  eventWriter: EventWriter
  /** Called when a commit finds the run cancelled. */
  onCancel(): void
}

/** Commits entries of one run in their order, each with the lease check, and publishes their events after the commit. */
export function createJournalWriter({ db, run, eventWriter, onCancel }: JournalWriterOptions) {
  let activeSince = performance.now() - run.usage.activeMs
  const pendingEntries: PendingEntry[] = []
  let writing = false
  let hasAdvanced = false

  /** One commit at a time keeps the events in order; entries that arrive during a commit share the next one. */
  async function writePending() {
    writing = true
    while (pendingEntries.length > 0) {
      const batch = pendingEntries.splice(0)
      try {
        await writeBatch(batch.map(({ entry }) => entry))
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    writing = false
  }

  async function writeBatch(entries: JournalEntry[]) {
    run.usage.activeMs = Math.round(performance.now() - activeSince)
    eventWriter.flush()
    const next = nextState(entries)
    const after: Run = { ...run, ...next }
    const { id: runId, epoch, status, usage, answer, error, finishedAt } = after
    // positions are taken before the transaction opens: it may be retried
    const events = entries.flatMap((entry) => entry.events).map((event) => ({ ...event, position: eventWriter.next() }))
    const { cancelAt, budgeted } = await db.transaction(async (tx) => {
      const [lease] = await assertLeaseHeld(tx).execute({ id: runId, epoch, status, usage, answer, error, finishedAt })
      if (!lease) throw new LeaseLost()
      // no worker would see the cancellation of a run that waits
      if (lease.cancelAt && status === 'waiting') throw new RunTermination('cancelled')
      for (const { insert = [], finished, transition, inSameTransaction } of entries) {
        await insertSteps(tx, insert)
        if (finished) await finishStep(tx).execute(finished)
        if (transition) await updateStep(tx, transition)
        if (inSameTransaction) await inSameTransaction(tx, after)
      }
      await insertEvents(
        tx,
        events.map(({ type, seq = null, position: { n } }) => ({ runId, epoch, n, type, seq })),
      )
      for (const { type } of events) await publishRunEvent(tx, after, type)
      return lease
    })
    hasAdvanced = true
    Object.assign(run, next, { budgeted })
    eventWriter.publish(
      events.map(({ type, seq = null, step = null, position }) => ({
        ...position,
        data: toRunEvent(type, run, seq, step),
      })),
    )
    if (cancelAt) onCancel()
  }

  return {
    /** Resolves when the entry is committed. Throws `LeaseLost` when another worker has claimed the run. */
    commit: (entry: JournalEntry) =>
      new Promise<void>((resolve, reject) => {
        pendingEntries.push({ entry, resolve, reject })
        if (!writing) void writePending()
      }),

    /** Returns whether anything has been committed since this worker claimed the run. */
    hasAdvanced: () => hasAdvanced,

    /** Counts time in which another run worked for this one. */
    addActiveTime(ms: number) {
      activeSince -= ms
    },
  }
}

/** A run changes state by one entry at a time, and the caller waits for that entry. */
function nextState(entries: JournalEntry[]): JournalEntry['next'] {
  const [next, ...others] = entries.flatMap((entry) => entry.next ?? [])
  if (others.length > 0) throw new Error('Two entries of one batch change the state of the run.')
  return next
}
