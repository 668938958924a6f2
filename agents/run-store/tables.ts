import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, primaryKey, table, text, time } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Limits, RunUsage, StepUsage } from '../registry/limits.ts'
import type { RunError, RunStatus, StepApproval, StepState, WaitReason } from './types.ts'

/** A conversation. Its memory is the journals of its runs. */
export const threads = table(
  'threads',
  {
    id: id(),
    organisationId: text().notNull(),
    memberId: text().notNull(),
    title: text(),
    metadata: json<Record<string, string>>().notNull(),
    copiedFrom: text(),
    createdAt: createdAt(),
  },
  (t) => [index('threads_member').on(t.organisationId, t.memberId, t.id)],
)

/** A run is its own place in the queue: whoever bumps `epoch` holds it, and only the holder's writes count. */
export const runs = table(
  'runs',
  {
    id: id(),
    organisationId: text().notNull(),
    memberId: text().notNull(),
    /** With whose rights it acts: they are read again at every call. */
    keyId: text().notNull(),
    threadId: text(),
    /** Its place in the thread, from 1. */
    turn: integer().notNull().default(0),
    /** The run one of whose calls started this one, and how many such there are above it. */
    parentRunId: text(),
    depth: integer().notNull().default(0),
    /** The call of the parent that waits for this run; null where the parent went on. */
    parentStep: integer(),
    /** The run at the top, above all those that wait for this one. */
    rootRunId: text(),
    agent: text().notNull(),
    agentId: text().notNull(),
    /** A number, `draft`, or of an agent of the library the digest of what it says. */
    agentVersion: text().notNull(),
    /** The agent as it was when the run began: what is edited later does not change a run under way. */
    definition: json<AgentDefinition>().notNull(),
    input: text().notNull(),
    model: text(),
    /** Will someone watch the text being written? If not, the model is asked for all of it at once, which costs less. */
    live: boolean().notNull().default(true),
    metadata: json<Record<string, string>>().notNull(),
    status: text<RunStatus>().notNull().default('queued'),
    epoch: integer().notNull().default(0),
    worker: text(),
    leaseUntil: time(),
    /** How often its worker went down with it since it last moved forward. Above 0 it is suspected. */
    crashCount: integer().notNull().default(0),
    /** Of these, how often there was nothing else to blame. */
    isolatedCrashes: integer().notNull().default(0),
    /** Its worker works on nothing else. */
    isolated: boolean().notNull().default(false),
    cancelAt: time(),
    limits: json<Limits>().notNull(),
    usage: json<RunUsage>().notNull(),
    /** Its organisation has budgets: read where it is begun and at every commit, so that whoever has none pays nothing for them. */
    budgeted: boolean().notNull().default(false),
    answer: text(),
    error: json<RunError>(),
    createdAt: createdAt(),
    startedAt: time(),
    finishedAt: time(),
    /** Of a turn in a copied thread: the run it tells of. It was not run again, and cost nothing. */
    copiedFrom: text(),
  },
  (t) => [
    index('runs_due').on(t.status, t.crashCount, t.createdAt),
    index('runs_thread').on(t.threadId, t.turn),
    // who is before me? asked whenever a run is taken, so it holds only those who can be
    index('runs_thread_busy').on(t.threadId, t.turn).where(sql`thread_id is not null and finished_at is null`),
    index('runs_parent').on(t.parentRunId).where(sql`parent_run_id is not null`),
    index('runs_member').on(t.organisationId, t.memberId, t.id),
    index('runs_organisation').on(t.organisationId, t.id),
  ],
)

/** The journal. A model's row is written when it has answered, a tool's row before it acts and again after. */
export const runSteps = table(
  'run_steps',
  {
    runId: text().notNull(),
    seq: integer().notNull(),
    kind: text<'model' | 'tool'>().notNull(),
    name: text().notNull(),
    callId: text(),
    state: text<StepState>().notNull(),
    input: text(),
    output: text(),
    usage: json<StepUsage | null>(),
    epoch: integer().notNull(),
    startedAt: time().notNull(),
    finishedAt: time(),
    /** Whom it waits for, or waited for last. */
    waitsFor: text<WaitReason>(),
    approval: json<StepApproval>(),
    childRunId: text(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.seq] })],
)

/** The order in which things became true. An event carries no data of its own: it points at the journal, so the two cannot disagree. */
export const runEvents = table(
  'run_events',
  {
    runId: text().notNull(),
    epoch: integer().notNull(),
    n: integer().notNull(),
    type: text().notNull(),
    seq: integer(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.epoch, t.n] })],
)
