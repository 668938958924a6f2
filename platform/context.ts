import type { Logger } from 'pino'
import type { z } from 'zod'
import type { Actor } from './access.ts'
import type { AgentDeclaration } from './agent-declaration.ts'
import type { OperationRegistry } from './catalogue.ts'
import type { Config } from './config.ts'
import type { Database, Queries, Reads } from './db/database.ts'
import type { ErrorEntry } from './error-definition.ts'
import type { EventType } from './event-type.ts'
import type { EventLog } from './events/event-log.ts'
import type { Indicator } from './indicator.ts'
import type { Vocabulary } from './labels.ts'
import type { Operation } from './operation.ts'
import type { Queue } from './queue/queue.ts'

/** The services that the platform provides to its modules. */
export interface Services {
  db: Database
  /** The wake-up queue of one kind of work, by name: `runs`. */
  queue(name: string): Queue
  events: EventLog
  operations: OperationRegistry
  /** The indicators of all modules. */
  indicators: readonly Indicator[]
  /** The event types of all modules. */
  eventTypes: readonly EventType[]
  /** The agents of the modules, sorted by slug. */
  agents: readonly AgentDeclaration[]
  /** The words of the modules. */
  vocabulary: Vocabulary
  /** The error codes of the platform and its modules. */
  errors: ReadonlyMap<string, ErrorEntry>
  config: Config
  log: Logger
  now(): Date
}

/** One call, as passed to `invoke`. */
export interface Context extends Services {
  actor: Actor | null
  /** Repeated calls with the same key act once and return the first response. */
  idempotencyKey?: string
  /** Runs and rolls back: returns the response without changing anything. */
  dryRun?: boolean
  /** Aborts when the caller has disconnected or the run was cancelled. */
  signal?: AbortSignal
  /** For streams: the id of the last event that the reader received. */
  lastEventId?: string
}

interface HandlerBase
  extends Pick<Services, 'operations' | 'indicators' | 'eventTypes' | 'agents' | 'config' | 'log' | 'now'> {
  actor: Actor | null
  /** Invokes another operation on behalf of the same actor. Inside a write it joins the transaction. */
  invoke<Input extends z.ZodObject, Output extends z.ZodType>(
    op: Operation<Input, Output, any>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>
}

/** The context of a handler by effect, enforced by the compiler. */
export interface HandlerContexts {
  read: HandlerBase & { db: Reads }
  write: HandlerBase & {
    db: Queries
    /** Queues a task for after the commit. Notifications belong here, because a rollback or dry run must not send any. */
    afterCommit(task: AfterCommitTask): void
  }
  external: HandlerBase & Context
  stream: HandlerBase & Pick<Context, 'events' | 'signal' | 'lastEventId'> & { db: Reads }
}

export type Effect = keyof HandlerContexts
export type AfterCommitTask = (services: Services) => unknown
