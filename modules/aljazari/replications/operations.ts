import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { canManage } from '../access.ts'
import { assertOrder, assertPast, Day, Note } from '../fields.ts'
import { assertNoInterest, conflictOfInterest } from '../interests/operations.ts'
import { ReplicationAdaptation, ReplicationResult } from '../json-columns.ts'
import {
  Replication,
  type ReplicationRow,
  requireVisiblePractice,
  toReplicationView,
} from '../practices/practice-view.ts'
import { replicationStateMachine } from '../state-machines.ts'
import { aljazariPractices as practices, aljazariReplications as replications } from '../tables.ts'
import { type ReplicationEvent, type ReplicationState, Verdict } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'

export const recordReplication = operation({
  name: 'aljazari.recordReplication',
  summary:
    'Record that the caller’s organisation tries a published good practice in a region - planned, running, or measured with a dated result and a verdict: worked, partly, failed. Failures are welcome.',
  route: 'POST /aljazari/practices/:practiceId/replications',
  effect: 'write',
  access: 'aljazari:write',
  agent: { exfiltrates: true, producesIds: ['replicationId'] },
  http: { status: 201 },

  examples: examples.recordReplication,
  input: z.object({
    practiceId: reference(practices, 'A published practice, as found by aljazari.findPractices.'),
    replicationId: reference(
      replications,
      'An attempt of the organisation that was recorded before and has come further.',
    ).optional(),
    regionCode: RegionCode.describe(
      'Where it is tried. In the practice’s own region it is recorded, but does not count as a replication.',
    ),
    adaptation: ReplicationAdaptation.optional().describe('What was done differently.'),
    startedOn: Day('When it began; without one it is planned.').optional(),
    endedOn: Day('When it ended.').optional(),
    abandoned: z.boolean().default(false).describe('true: it was given up before it could be measured.'),
    result: ReplicationResult.optional().describe(
      'What was measured; with it the attempt is over and needs a verdict.',
    ),
    verdict: Verdict.optional(),
    lessons: LocalizedText.optional().describe('What others should know.'),
  }),
  output: Replication,
  async handler({ practiceId, replicationId, regionCode, abandoned, ...told }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const practice = await requireVisiblePractice(db, caller, practiceId)
    const before = replicationId ? await attemptOf(replicationId) : undefined
    if (practice.state !== 'PUBLISHED' && !before)
      throw conflict(
        `This practice is ${practice.state}: only a published one is tried anew.`,
        { state: practice.state },
        'not-published',
      )
    if (before && before.regionCode !== regionCode)
      throw invalid('An attempt does not move to another region.', [
        { path: 'regionCode', message: `${before.regionCode}, or a new attempt without replicationId.` },
      ])
    const merged = { ...toReport(before), ...withoutUndefined(told) }
    assertConsistentReport(merged, abandoned, now)
    const state = nextState(before?.state, reportedState(merged, abandoned))
    const set = { ...merged, state, recordedBy: caller.id, updatedAt: now }
    const [row] = before
      ? await db.update(replications).set(set).where(eq(replications.id, before.id)).returning()
      : await db
          .insert(replications)
          .values({
            ...set,
            adopterOrganisationId: caller.organisationId,
            practiceId,
            lineId: practice.lineId,
            practiceVersion: practice.version,
            regionCode,
            elsewhere: regionCode !== practice.regionCode,
            createdAt: now,
          })
          .returning()
    if (!before)
      await createLink(db, {
        from: { type: 'organisation', id: caller.organisationId },
        type: 'replicates',
        to: { type: 'aljazari_practice', id: practiceId },
        ownerOrganisationId: caller.organisationId,
        isPublic: true,
        since: now,
        createdBy: caller.id,
      })
    return toReplicationView(row!)

    async function attemptOf(id: string) {
      const [attempt] = await db
        .select()
        .from(replications)
        .where(
          and(
            eq(replications.id, id),
            eq(replications.practiceId, practiceId),
            eq(replications.adopterOrganisationId, caller.organisationId),
          ),
        )
      if (!attempt) throw notFound('replication')
      return attempt
    }
  },
})

type ReplicationReport = Partial<
  Pick<ReplicationRow, 'adaptation' | 'startedOn' | 'endedOn' | 'result' | 'verdict' | 'lessons'>
>

const toReport = (row: ReplicationRow | undefined): ReplicationReport =>
  row
    ? {
        adaptation: row.adaptation,
        startedOn: row.startedOn,
        endedOn: row.endedOn,
        result: row.result,
        verdict: row.verdict,
        lessons: row.lessons,
      }
    : {}

const withoutUndefined = (told: ReplicationReport): ReplicationReport =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))

/** What is told must hang together, and what was measured must have happened. */
function assertConsistentReport(
  { startedOn, endedOn, result, verdict }: ReplicationReport,
  abandoned: boolean,
  now: Date,
) {
  assertPast('startedOn', startedOn ?? undefined, now)
  assertPast('endedOn', endedOn ?? undefined, now)
  assertPast('result.measuredOn', result?.measuredOn, now)
  assertOrder(['startedOn', startedOn ?? undefined], ['endedOn', endedOn ?? undefined])
  assertOrder(['startedOn', startedOn ?? undefined], ['result.measuredOn', result?.measuredOn])
  const refuse = (path: string, message: string) =>
    invalid('An attempt is measured with a result, a verdict and the day it began, all three.', [{ path, message }])
  if (abandoned && (result || verdict))
    throw refuse('abandoned', 'What has a result was not given up: leave this out, and let the verdict say FAILED.')
  if (result && !verdict) throw refuse('verdict', 'WORKED, PARTLY or FAILED.')
  if (verdict && !result) throw refuse('result', 'What was measured before and after, and when.')
  if (result && !startedOn) throw refuse('startedOn', 'When it began.')
}

const reportedState = ({ startedOn, result }: ReplicationReport, abandoned: boolean): ReplicationState =>
  abandoned ? 'ABANDONED' : result ? 'MEASURED' : startedOn ? 'RUNNING' : 'PLANNED'

const eventByState: Partial<Record<ReplicationState, ReplicationEvent>> = {
  RUNNING: 'start',
  MEASURED: 'measure',
  ABANDONED: 'abandon',
}

/** The moves that lead there, each of them legal. */
function nextState(from: ReplicationState | undefined, to: ReplicationState): ReplicationState {
  if (from === to && (to === 'PLANNED' || to === 'RUNNING')) return to
  const event = eventByState[to]
  if (!event) {
    if (from === undefined) return 'PLANNED'
    throw conflict(`This attempt is ${from} and cannot become planned again.`, { state: from })
  }
  return transition(replicationStateMachine, from ?? 'PLANNED', event, { roles: ['adopter'] })
}

export const validateReplication = operation({
  name: 'aljazari.validateReplication',
  summary:
    'Confirm the measured result of an attempt to repeat a practice, so that it counts. By those who manage the institute the practice comes from, never by who made the attempt.',
  route: 'POST /aljazari/replications/:replicationId/validation',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.validateReplication,
  input: z.object({
    replicationId: reference(replications, 'An attempt, as shown by aljazari.getPractice.'),
    comment: Note('What was checked.').optional(),
  }),
  output: Replication,
  async handler({ replicationId }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const [found] = await db
      .select({ attempt: replications, practice: practices })
      .from(replications)
      .innerJoin(practices, eq(practices.id, replications.practiceId))
      .where(eq(replications.id, replicationId))
    if (!found) throw notFound('replication')
    const { attempt, practice } = found
    if (attempt.adopterOrganisationId === caller.organisationId)
      throw conflictOfInterest('Nobody validates what their own organisation tried.')
    if (practice.instituteOrganisationId !== caller.organisationId || !canManage(caller))
      throw new Problem(
        403,
        'not-the-operator',
        'Another organisation runs the institute the practice comes from: only those who manage it there can do this.',
      )
    await assertNoInterest(db, caller, [attempt.adopterOrganisationId], now)
    const state = transition(replicationStateMachine, attempt.state, 'validate', { roles: ['institute'] })
    const [row] = await db
      .update(replications)
      .set({ state, validatedBy: caller.id, validatedAt: now, updatedAt: now })
      .where(eq(replications.id, replicationId))
      .returning()
    return toReplicationView(row!)
  },
})
