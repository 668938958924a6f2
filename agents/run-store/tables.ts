import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, primaryKey, table, text, time } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Limits, RunUsage, StepUsage } from '../registry/limits.ts'
import type { RunError, RunStatus, StepApproval, StepState, WaitReason } from './types.ts'

/** Conversations. Their memory is the journals of their runs. */
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

/** Runs, which also form the queue. The worker that increments `epoch` holds the run; writes with an older epoch are rejected. */
export const runs = table(
  'runs',
  {
    id: id(),
    organisationId: text().notNull(),
    memberId: text().notNull(),
    /** The key whose rights the run has. They are read again at every call. */
    keyId: text().notNull(),
    threadId: text(),
    /** Its place in the thread, from 1. */
    turn: integer().notNull().default(0),
    /** The run that started this one. `depth` counts the runs above it. */
    parentRunId: text(),
    depth: integer().notNull().default(0),
    /** The step of the parent that waits for this run; null if the parent continues without it. */
    parentStep: integer(),
    /** The topmost of the runs that wait for this one. */
    rootRunId: text(),
    agent: text().notNull(),
    agentId: text().notNull(),
    /** A number, `draft`, or the digest of a library agent. */
    agentVersion: text().notNull(),
    /** The agent when the run started. Later edits do not change the run. */
    definition: json<AgentDefinition>().notNull(),
    input: text().notNull(),
    model: text(),
    /** Whether text is streamed. If not, the model is called without streaming, which costs less. */
    live: boolean().notNull().default(true),
    metadata: json<Record<string, string>>().notNull(),
    status: text<RunStatus>().notNull().default('queued'),
    epoch: integer().notNull().default(0),
    worker: text(),
    leaseUntil: time(),
    /** Number of worker crashes since its last progress. Above 0 the run is quarantined. */
    crashCount: integer().notNull().default(0),
    /** Number of those crashes while its worker had no other run. */
    isolatedCrashes: integer().notNull().default(0),
    /** Its worker has no other run. */
    isolated: boolean().notNull().default(false),
    cancelAt: time(),
    limits: json<Limits>().notNull(),
    usage: json<RunUsage>().notNull(),
    /** Whether its organisation has budgets, so that runs without budgets skip the accounting. */
    budgeted: boolean().notNull().default(false),
    answer: text(),
    error: json<RunError>(),
    createdAt: createdAt(),
    startedAt: time(),
    finishedAt: time(),
    /** In a copied thread, the original run. The copy was not executed and cost nothing. */
    copiedFrom: text(),
  },
  (t) => [
    index('runs_due').on(t.status, t.crashCount, t.createdAt),
    index('runs_thread').on(t.threadId, t.turn),
    // read at every claim to find earlier turns, so it indexes only unfinished runs
    index('runs_thread_busy').on(t.threadId, t.turn).where(sql`thread_id is not null and finished_at is null`),
    index('runs_parent').on(t.parentRunId).where(sql`parent_run_id is not null`),
    index('runs_member').on(t.organisationId, t.memberId, t.id),
    index('runs_organisation').on(t.organisationId, t.id),
  ],
)

/** The journal. A model step is written after the answer, a tool step before and after its execution. */
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
    /** What it waits for, or waited for last. */
    waitsFor: text<WaitReason>(),
    approval: json<StepApproval>(),
    childRunId: text(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.seq] })],
)

/** The events of runs in order. They refer to the journal and hold no data of their own, so that the two cannot differ. */
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
