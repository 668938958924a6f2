import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { assertOrder, assertPast, Day } from '../../commons/fields.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { canManage } from '../access.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { assertNoInterest, conflictOfInterest } from '../interests/conflict-of-interest.ts'
import { ReplicationAdaptation, ReplicationResult } from '../json-columns.ts'
import { requireVisiblePractice } from '../practices/access.ts'
import { aljazariPractices as practices, type ReplicationRow, aljazariReplications as replications } from '../tables.ts'
import { type ReplicationEvent, type ReplicationState, Verdict } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { Replication, toReplicationView } from './replication-view.ts'
import { replicationStateMachine } from './state-machine.ts'

export const recordReplication = operation({
  name: 'aljazari.recordReplication',
  summary: 'Record an attempt to repeat a good practice in a region, with its result and verdict.',
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
      'An attempt that the organisation recorded before, to update it.',
    ).optional(),
    regionCode: RegionCode.describe(
      'Region of the attempt. In the practice’s own region it is recorded, but does not count as a replication.',
    ),
    adaptation: ReplicationAdaptation.optional().describe('What was done differently.'),
    startedOn: Day('Start; without one the attempt is planned.').optional(),
    endedOn: Day('End of the attempt.').optional(),
    abandoned: z.boolean().default(false).describe('true: it was abandoned before it could be measured.'),
    result: ReplicationResult.optional().describe('The measured result; it ends the attempt and needs a verdict.'),
    verdict: Verdict.optional(),
    lessons: LocalizedText.optional().describe('Lessons for others.'),
  }),
  output: Replication,
  async handler({ practiceId, replicationId, regionCode, abandoned, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const practice = await requireVisiblePractice(db, caller, practiceId)
    const existing = replicationId ? await attemptOf(replicationId) : undefined
    if (practice.state !== 'PUBLISHED' && !existing)
      throw aljazariError(
        'practice-not-published',
        `This practice is ${practice.state}. A new attempt needs a published one.`,
        {
          state: practice.state,
        },
      )
    if (existing && existing.regionCode !== regionCode)
      throw invalid('The region of an attempt cannot change.', [
        { path: 'regionCode', message: `${existing.regionCode}, or a new attempt without replicationId.` },
      ])
    const merged = { ...toReport(existing), ...withoutUndefined(input) }
    assertConsistentReport(merged, abandoned, now)
    const state = nextState(existing?.state, reportedState(merged, abandoned))
    const set = { ...merged, state, recordedBy: caller.id, updatedAt: now }
    const [row] = existing
      ? await db.update(replications).set(set).where(eq(replications.id, existing.id)).returning()
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
    if (!existing)
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

const withoutUndefined = (input: ReplicationReport): ReplicationReport =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

/** Throws 422 unless the report is consistent and its dates are not in the future. */
function assertConsistentReport(
  { startedOn, endedOn, result, verdict }: ReplicationReport,
  abandoned: boolean,
  now: Date,
) {
  assertPast(startedOn, 'startedOn', now)
  assertPast(endedOn, 'endedOn', now)
  assertPast(result?.measuredOn, 'result.measuredOn', now)
  assertOrder(startedOn, endedOn, 'endedOn')
  assertOrder(startedOn, result?.measuredOn, 'result.measuredOn')
  const refuse = (path: string, message: string) =>
    invalid('A measured attempt needs a result, a verdict and the day it started.', [{ path, message }])
  if (abandoned && (result || verdict))
    throw refuse('abandoned', 'An attempt with a result was not abandoned. Omit this and use the verdict FAILED.')
  if (result && !verdict) throw refuse('verdict', 'WORKED, PARTLY or FAILED.')
  if (verdict && !result) throw refuse('result', 'Values before and after, and the date.')
  if (result && !startedOn) throw refuse('startedOn', 'The day it started.')
}

const reportedState = ({ startedOn, result }: ReplicationReport, abandoned: boolean): ReplicationState =>
  abandoned ? 'ABANDONED' : result ? 'MEASURED' : startedOn ? 'RUNNING' : 'PLANNED'

const eventByState: Partial<Record<ReplicationState, ReplicationEvent>> = {
  RUNNING: 'start',
  MEASURED: 'measure',
  ABANDONED: 'abandon',
}

/** Returns the state after the events that lead to `to`, each of which must be allowed. */
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
  summary: 'Validate the measured result of an attempt to repeat a practice, so that it counts.',
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
      throw conflictOfInterest('Members cannot validate an attempt of their own organisation.')
    if (practice.instituteOrganisationId !== caller.organisationId || !canManage(caller))
      throw commonsError(
        'not-the-operator',
        'Another organisation runs the institute this practice comes from. Only its managers can do this.',
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
