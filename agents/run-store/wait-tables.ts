import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, table, text, time } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { RunUsage } from '../registry/limits.ts'
import type { WaitReason } from './types.ts'

/** Outcome of a wait: approved, rejected, a result for the model, or expired. */
export type WaitOutcome =
  | { kind: 'approved'; hash: string; input?: Record<string, unknown> }
  | { kind: 'rejected'; reason: string }
  | { kind: 'result'; ok: boolean; output: string; hash?: string; usage?: RunUsage }
  | { kind: 'expired' }

/**
 * Steps of runs that wait for a person, the caller or a subagent. The outcome is stored here once: `open` becomes `answered`.
 * Only the worker that holds the run writes it to the journal: `applied`. `closed`: the run ended first.
 */
export const runWaits = table(
  'run_waits',
  {
    id: id(),
    organisationId: text().notNull(),
    /** The member who started the run. */
    memberId: text().notNull(),
    runId: text().notNull(),
    /** The topmost run, by which approvals inside subagents are found. */
    rootRunId: text().notNull(),
    seq: integer().notNull(),
    reason: text<WaitReason>().notNull(),
    agent: text().notNull(),
    tool: text().notNull(),
    /** The scope that the approver must hold; null if the operation needs none. */
    access: text(),
    childRunId: text(),
    state: text<'open' | 'answered' | 'applied' | 'closed'>().notNull().default('open'),
    outcome: json<WaitOutcome>(),
    decidedBy: text(),
    decidedAt: time(),
    expiresAt: time(),
    createdAt: createdAt(),
  },
  (t) => [
    index('run_waits_run').on(t.runId, t.state),
    index('run_waits_root').on(t.rootRunId, t.state),
    index('run_waits_inbox').on(t.organisationId, t.reason, t.id),
    index('run_waits_expiry').on(t.expiresAt).where(sql`state = 'open'`),
  ],
)
