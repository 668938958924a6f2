import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { Amount } from '#platform/lib/money.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { assertPast } from '../../commons/fields.ts'
import { venturesError } from '../errors.ts'
import { DaySince1900 } from '../fields.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { ventureRounds as rounds, ventureSnapshots as snapshots, ventureStartups as startups } from '../tables.ts'
import { MetricsEvidence } from '../vocabulary.ts'
import { requireOwnStartup, requireVisibleStartup } from './access.ts'
import * as examples from './metrics-operations.examples.ts'
import { Metrics, toMetricsView } from './metrics-view.ts'

export const reportMetrics = operation({
  name: 'ventures.reportMetrics',
  summary: 'Report turnover and employees of a startup at the end of a period.',
  description:
    'Reporting a period again corrects it with a new revision, which must be verified again. Earlier revisions are retained.',
  route: 'POST /ventures/startups/:startupId/metrics',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  examples: examples.reportMetrics,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    periodEnd: DaySince1900('Last day of the period, usually of a year.'),
    turnover: Amount.describe('Turnover of the twelve months up to that day, in centimes.'),
    employees: z.int().min(0).max(1_000_000).describe('Number of employees on that day.'),
    evidence: MetricsEvidence.default('DECLARED'),
    evidenceNote: z.string().min(1).max(500).optional().describe('Supporting document and where it can be viewed.'),
  }),
  output: Metrics,
  async handler({ startupId, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const startup = await requireOwnStartup(db, caller, startupId)
    assertPast(input.periodEnd, 'periodEnd', now)
    if (startup.foundedOn && input.periodEnd < startup.foundedOn)
      throw invalid('The period ends before the founding date.', [
        { path: 'periodEnd', message: `Use ${startup.foundedOn}, the founding date, or later.` },
      ])
    const [last] = await db
      .select({ revision: snapshots.revision })
      .from(snapshots)
      .where(and(eq(snapshots.startupId, startupId), eq(snapshots.periodEnd, input.periodEnd)))
      .orderBy(desc(snapshots.revision))
      .limit(1)
    const [row] = await db
      .insert(snapshots)
      .values({
        ...input,
        startupId,
        organisationId: startup.ownerOrganisationId,
        revision: (last?.revision ?? 0) + 1,
        reportedBy: caller.id,
        createdAt: now,
      })
      .returning()
    return toMetricsView(row!)
  },
})

export const verifyEvidence = operation({
  name: 'ventures.verifyEvidence',
  summary: 'Verify that reported figures or a round of a startup rest on a document that was seen.',
  description:
    'For operators of a programme that admitted the startup. Only verified figures count in the programme’s indicators.',
  route: 'POST /ventures/startups/:startupId/verifications',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high' },
  examples: examples.verifyEvidence,
  input: z.object({
    startupId: reference(startups, 'A startup in a programme the caller runs.'),
    about: z.enum(['METRICS', 'ROUND']).describe('METRICS: figures of a period; ROUND: a funding round.'),
    on: DaySince1900('End of the period, or day on which the round closed.'),
  }),
  output: z.object({
    startupId: z.string(),
    about: z.enum(['METRICS', 'ROUND']),
    on: z.iso.date(),
    revision: z.int(),
    verifiedAt: z.iso.datetime(),
  }),
  async handler({ startupId, about, on }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { startup, viewer } = await requireVisibleStartup(db, caller, startupId)
    if (viewer !== 'operator')
      throw commonsError(
        'not-the-operator',
        'Only an organisation that runs a programme of this startup can verify its figures.',
      )
    await assertNoConflict(db, caller.id, startup.ownerOrganisationId)
    const verified = { verifiedBy: caller.id, verifiedAt: context.now() }
    const [row] =
      about === 'METRICS'
        ? await db
            .select()
            .from(snapshots)
            .where(and(eq(snapshots.startupId, startupId), eq(snapshots.periodEnd, on)))
            .orderBy(desc(snapshots.revision))
            .limit(1)
        : await db
            .select()
            .from(rounds)
            .where(and(eq(rounds.startupId, startupId), eq(rounds.closedOn, on)))
            .orderBy(desc(rounds.revision))
            .limit(1)
    if (!row) throw notFound('report for that day')
    if ('evidence' in row && row.evidence === 'DECLARED')
      throw venturesError(
        'no-supporting-document',
        'These figures have no document to verify. Ask the startup to report them with one.',
        { on, evidence: row.evidence },
      )
    const table = about === 'METRICS' ? snapshots : rounds
    if (!row.verifiedAt)
      await db
        .update(table as typeof snapshots)
        .set(verified)
        .where(eq(table.id, row.id))
    return {
      startupId,
      about,
      on,
      revision: row.revision,
      verifiedAt: (row.verifiedAt ?? verified.verifiedAt).toISOString(),
    }
  },
})
