import type { Queries } from '#platform/db/database.ts'
import { param, params, prepared, preparedBatchInsert } from '#platform/db/prepared-statements.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import type { Step } from './events.ts'
import { runEvents, runSteps, runs } from './tables.ts'

/** The fence: of two workers who believe they hold a run, only the one with the latest epoch gets its row back. */
export const assertLeaseHeld = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'status', 'usage', 'answer', 'error', 'finishedAt'),
      // a run that moves forward is no poison
      crashCount: 0,
      isolatedCrashes: 0,
    })
    .where(and(eq(runs.id, param('id', runs.id)), eq(runs.epoch, param('epoch', runs.epoch))))
    .returning({ cancelAt: runs.cancelAt, budgeted: runs.budgeted })
    .prepare('journal_fence'),
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
    .prepare('journal_settle'),
)
export const insertEvents = preparedBatchInsert(runEvents, 'journal_events', ['runId', 'epoch', 'n', 'type', 'seq'])

/** For the few steps that wait for somebody. */
export const updateStep = (
  tx: Queries,
  { runId, seq, state, output, epoch, waitsFor, approval, childRunId, finishedAt }: Step,
) =>
  tx
    .update(runSteps)
    .set({ state, output, epoch, waitsFor, approval, childRunId, finishedAt })
    .where(and(eq(runSteps.runId, runId), eq(runSteps.seq, seq)))
