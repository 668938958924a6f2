import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { instituteError } from '../errors.ts'
import {
  instituteCandidates as candidates,
  instituteThesisEvents as events,
  instituteMilestones as milestones,
  instituteTheses as theses,
} from '../tables.ts'
import { milestoneOutcomes, ThesisEvent } from '../vocabulary.ts'
import { latestMilestonePlan, scheduleMilestones } from './milestone-schedule.ts'
import * as examples from './operations.examples.ts'
import { thesisStateMachine } from './state-machine.ts'
import {
  loadMilestones,
  loadThesisEvents,
  requireVisibleThesis,
  ThesisView,
  toThesisView,
  toTransitionContext,
} from './thesis-view.ts'

const thesisId = reference(
  theses,
  'A thesis, as returned by institute.registerCandidate or found by institute.candidatesAtRisk.',
)
const evidence = z
  .string()
  .min(1)
  .max(1_000)
  .optional()
  .describe('The evidence: a decision, minutes, or a link to the document.')

export const getThesis = operation({
  name: 'institute.getThesis',
  summary: 'Show a doctorate: topic, state, milestones, history and what can happen next.',
  route: 'GET /institute/theses/:thesisId',
  effect: 'read',
  access: 'institute:read',
  agent: { returnsUntrustedContent: true, producesIds: ['milestoneId', 'personId'] },

  examples: examples.getThesis,
  input: z.object({ thesisId }),
  output: ThesisView,
  async handler({ thesisId }, context) {
    return toThesisView(
      context.db,
      await requireVisibleThesis(context.db, requireActor(context), thesisId),
      context.now(),
    )
  },
})

export const advanceThesis = operation({
  name: 'institute.advanceThesis',
  summary: 'Record a step of a doctorate: admission, registration, re-enrolment, leave, defence.',
  route: 'POST /institute/theses/:thesisId/moves',
  effect: 'write',
  access: 'institute:manage',
  examples: examples.advanceThesis,
  input: z.object({
    thesisId,
    event: ThesisEvent,
    evidence,
    months: z.int().min(1).max(36).optional().describe('Months of an extension.'),
  }),
  output: ThesisView,
  async handler({ thesisId, event, evidence, months }, context) {
    const { db } = context
    const now = context.now()
    const caller = requireActor(context)
    const { thesis, candidate } = await requireVisibleThesis(db, caller, thesisId)
    if ((event === 'extend') !== (months !== undefined))
      throw invalid('An extension needs its months. No other event takes any.', [
        { path: 'months', message: 'The months of an extension; omit it for other events.' },
      ])
    const subject = toTransitionContext(await loadMilestones(db, thesisId), await loadThesisEvents(db, thesisId))
    const state = transition(thesisStateMachine, thesis.state, event, { subject })
    if (event === 'register') await startMilestonePlan(db, thesis, now)
    const plannedEndAt = months && thesis.plannedEndAt ? addMonths(thesis.plannedEndAt, months) : undefined
    await db
      .update(theses)
      .set({ state, version: thesis.version + 1, ...(plannedEndAt && { plannedEndAt }) })
      .where(eq(theses.id, thesisId))
    await db.insert(events).values({
      organisationId: thesis.organisationId,
      thesisId,
      event,
      fromState: thesis.state,
      toState: state,
      evidence,
      byId: caller.id,
      createdAt: now,
    })
    const updated = await requireVisibleThesis(db, caller, thesisId)
    return toThesisView(db, { thesis: updated.thesis, candidate: { ...candidate, ...updated.candidate } }, now)
  },
})

/** Starts the schedule: the milestones of the university's current plan get their due dates. */
async function startMilestonePlan(
  db: Queries,
  { id, organisationId, candidateId }: typeof theses.$inferSelect,
  now: Date,
) {
  const plan = await latestMilestonePlan(db, organisationId)
  if (!plan)
    throw instituteError(
      'no-milestone-plan',
      'Your university has no milestone plan yet. Set one with institute.setMilestonePlan.',
      { operation: 'institute.setMilestonePlan' },
    )
  await db.update(candidates).set({ registeredAt: now }).where(eq(candidates.id, candidateId))
  await db
    .update(theses)
    .set({ plannedEndAt: addMonths(now, plan.durationMonths) })
    .where(eq(theses.id, id))
  await db.insert(milestones).values(
    scheduleMilestones(plan.items, now, plan.durationMonths).map((one) => ({
      ...one,
      organisationId,
      thesisId: id,
      createdAt: now,
    })),
  )
}

export const recordMilestone = operation({
  name: 'institute.recordMilestone',
  summary: 'Record the outcome of a doctoral milestone, such as an annual report that was accepted.',
  route: 'POST /institute/theses/:thesisId/milestones/:milestoneId/outcome',
  effect: 'write',
  access: 'institute:manage',
  examples: examples.recordMilestone,
  input: z.object({
    thesisId,
    milestoneId: reference(milestones, 'A milestone, as found by institute.getThesis.'),
    outcome: z.enum(milestoneOutcomes),
    evidence,
  }),
  output: ThesisView,
  async handler({ thesisId, milestoneId, outcome, evidence }, context) {
    const { db } = context
    const now = context.now()
    const caller = requireActor(context)
    const row = await requireVisibleThesis(db, caller, thesisId)
    const whereMilestone = and(eq(milestones.id, milestoneId), eq(milestones.thesisId, thesisId))
    const [milestone] = await db.select().from(milestones).where(whereMilestone)
    if (!milestone) throw notFound('milestone')
    if (milestone.outcome === 'ACCEPTED')
      throw conflict('This milestone was already accepted.', {
        outcome: milestone.outcome,
        doneAt: milestone.doneAt?.toISOString(),
      })
    await db.update(milestones).set({ outcome, evidence, doneAt: now, recordedBy: caller.id }).where(whereMilestone)
    return toThesisView(db, row, now)
  },
})
