import type { Logger } from 'pino'
import type { z } from 'zod'
import type { Actor } from './access.ts'
import type { AgentDeclaration } from './agent-declaration.ts'
import type { OperationRegistry } from './catalogue.ts'
import type { Config } from './config.ts'
import type { Database, Queries, Reads } from './db/database.ts'
import type { EventType } from './event-type.ts'
import type { EventLog } from './events/event-log.ts'
import type { Indicator } from './indicator.ts'
import type { Vocabulary } from './labels.ts'
import type { Operation } from './operation.ts'
import type { Queue } from './queue/queue.ts'

/** What the platform lends to its modules. */
export interface Services {
  db: Database
  /** The bell of one kind of work, by name: `runs`. */
  queue(name: string): Queue
  events: EventLog
  operations: OperationRegistry
  /** What the modules can count. */
  indicators: readonly Indicator[]
  /** What the modules announce. */
  eventTypes: readonly EventType[]
  /** The agents of the modules, sorted by slug. */
  agents: readonly AgentDeclaration[]
  /** The words of the modules. */
  vocabulary: Vocabulary
  config: Config
  log: Logger
  now(): Date
}

/** One call, as a surface hands it to `invoke`. */
export interface Context extends Services {
  actor: Actor | null
  /** A call repeated under the same key acts once, and is answered as the first time. */
  idempotencyKey?: string
  /** Do everything, answer, and leave no trace. */
  dryRun?: boolean
  /** The caller has left, or the run was cancelled. */
  signal?: AbortSignal
  /** Of a stream: the last event its reader has seen. */
  lastEventId?: string
}

interface HandlerBase
  extends Pick<Services, 'operations' | 'indicators' | 'eventTypes' | 'agents' | 'config' | 'log' | 'now'> {
  actor: Actor | null
  /** Another operation, on behalf of the same actor. Inside a write it joins the transaction. */
  invoke<Input extends z.ZodObject, Output extends z.ZodType>(
    op: Operation<Input, Output, any>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>
}

/** What a handler may touch depends on its effect; the compiler holds it to that. */
export interface HandlerContexts {
  read: HandlerBase & { db: Reads }
  write: HandlerBase & {
    db: Queries
    /** The outside world is reached only from here: a write that rolls back, or is a rehearsal, rings no bell. */
    afterCommit(task: AfterCommitTask): void
  }
  external: HandlerBase & Context
  stream: HandlerBase & Pick<Context, 'events' | 'signal' | 'lastEventId'> & { db: Reads }
}

export type Effect = keyof HandlerContexts
export type AfterCommitTask = (services: Services) => unknown
