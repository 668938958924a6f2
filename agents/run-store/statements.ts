import type { Queries } from '#platform/db/database.ts'
import { param, params, prepared, preparedBatchInsert } from '#platform/db/prepared-statements.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import type { Step } from './events.ts'
import { runEvents, runSteps, runs } from './tables.ts'

/** Updates a run only if the epoch is current (fencing token). Returns no row to a worker that has lost its lease. */
export const assertLeaseHeld = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'status', 'usage', 'answer', 'error', 'finishedAt'),
      // progress resets the crash counters
      crashCount: 0,
      isolatedCrashes: 0,
    })
    .where(and(eq(runs.id, param('id', runs.id)), eq(runs.epoch, param('epoch', runs.epoch))))
    .returning({ cancelAt: runs.cancelAt, budgeted: runs.budgeted })
    .prepare('assert_lease'),
)
export const insertSteps = preparedBatchInsert(runSteps, 'journal_steps', [
  ...([
    'runId',
    'seq',
    'kind',
    'name',
    'callId',
    'state',
    'input',
    'output',
    'usage',
    'epoch',
    'startedAt',
    'finishedAt',
  ] as const),
])
export const finishStep = prepared((tx) =>
  tx
    .update(runSteps)
    .set(params(runSteps, 'state', 'output', 'finishedAt'))
    .where(and(eq(runSteps.runId, param('runId', runSteps.runId)), eq(runSteps.seq, param('seq', runSteps.seq))))
    .prepare('finish_step'),
)
export const insertEvents = preparedBatchInsert(runEvents, 'journal_events', ['runId', 'epoch', 'n', 'type', 'seq'])

/** Updates a step that waits or has waited. */
export const updateStep = (
  tx: Queries,
  { runId, seq, state, output, epoch, waitsFor, approval, childRunId, finishedAt }: Step,
) =>
  tx
    .update(runSteps)
    .set({ state, output, epoch, waitsFor, approval, childRunId, finishedAt })
    .where(and(eq(runSteps.runId, runId), eq(runSteps.seq, seq)))
