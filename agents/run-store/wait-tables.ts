import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, table, text, time } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { RunUsage } from '../registry/limits.ts'
import type { WaitReason } from './types.ts'

/** What came of a wait: leave to act, a no, what the model is to be told in the tool's place, or nothing in time. */
export type WaitOutcome =
  | { kind: 'approved'; hash: string; input?: Record<string, unknown> }
  | { kind: 'rejected'; reason: string }
  | { kind: 'result'; ok: boolean; output: string; hash?: string; usage?: RunUsage }
  | { kind: 'expired' }

/**
 * Somebody outside the run has to do something about one of its steps. Whoever does puts the outcome here, once: `open` becomes
 * `answered`. The worker that holds the run takes it from here into the journal, and nobody else writes there: `applied`.
 * `closed` when the run ended first.
 */
export const runWaits = table(
  'run_waits',
  {
    id: id(),
    organisationId: text().notNull(),
    /** Who started the run. */
    memberId: text().notNull(),
    runId: text().notNull(),
    /** The run at the top: an approval inside a sub-agent is found by the run that was started. */
    rootRunId: text().notNull(),
    seq: integer().notNull(),
    reason: text<WaitReason>().notNull(),
    agent: text().notNull(),
    tool: text().notNull(),
    /** The scope that whoever approves it must hold; null where its operation needs none. */
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
