import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { thesisStateMachine } from '../state-machines.ts'
import {
  instituteCandidates as candidates,
  instituteThesisEvents as events,
  instituteMilestones as milestones,
  instituteTheses as theses,
} from '../tables.ts'
import { milestoneOutcomes, ThesisEvent } from '../vocabulary.ts'
import { latestMilestonePlan, scheduleMilestones } from './milestone-plan-operations.ts'
import * as examples from './operations.examples.ts'
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
  'A thesis, as answered by institute.registerCandidate or found by institute.candidatesAtRisk.',
)
const evidence = z
  .string()
  .min(1)
  .max(1_000)
  .optional()
  .describe('What shows it: a decision, minutes, where the document is kept.')

export const getThesis = operation({
  name: 'institute.getThesis',
  summary:
    'Show a doctorate: topic, state, milestones, what can happen next and what has happened. For the candidate, supervisors and those who manage the university’s doctorates.',
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
  summary:
    'Record a move of a doctorate: admission, registration, re-enrolment, leave, defence and so on. Refused with the legal moves while the university’s plan asks for something first.',
  route: 'POST /institute/theses/:thesisId/moves',
  effect: 'write',
  access: 'institute:manage',
  examples: examples.advanceThesis,
  input: z.object({
    thesisId,
    event: ThesisEvent,
    evidence,
    months: z.int().min(1).max(36).optional().describe('Of an extension: how much longer.'),
  }),
  output: ThesisView,
  async handler({ thesisId, event, evidence, months }, context) {
    const { db, now } = context
    const caller = requireActor(context)
    const { thesis, candidate } = await requireVisibleThesis(db, caller, thesisId)
    if ((event === 'extend') !== (months !== undefined))
      throw invalid('An extension says how long it is, and nothing else does.', [
        { path: 'months', message: 'The months of an extension; leave it out for other moves.' },
      ])
    const subject = toTransitionContext(await loadMilestones(db, thesisId), await loadThesisEvents(db, thesisId))
    const state = transition(thesisStateMachine, thesis.state, event, { subject })
    if (event === 'register') await startMilestonePlan(db, thesis, now())
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
      createdAt: now(),
    })
    const moved = await requireVisibleThesis(db, caller, thesisId)
    return toThesisView(db, { thesis: moved.thesis, candidate: { ...candidate, ...moved.candidate } }, now())
  },
})

/** From here the clock runs: the milestones of the university's plan, as it is today, get their dates. */
async function startMilestonePlan(
  db: Queries,
  { id, organisationId, candidateId }: typeof theses.$inferSelect,
  now: Date,
) {
  const plan = await latestMilestonePlan(db, organisationId)
  if (!plan)
    throw conflict(
      'Your university has not said yet what it asks of its candidates: set it with institute.setMilestonePlan.',
      { operation: 'institute.setMilestonePlan' },
      'no-milestone-plan',
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
  summary: 'Record the outcome of a doctoral milestone, such as an annual report accepted or sent back.',
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
    const { db, now } = context
    const caller = requireActor(context)
    const row = await requireVisibleThesis(db, caller, thesisId)
    const ours = and(eq(milestones.id, milestoneId), eq(milestones.thesisId, thesisId))
    const [milestone] = await db.select().from(milestones).where(ours)
    if (!milestone) throw notFound('milestone')
    if (milestone.outcome === 'ACCEPTED')
      throw conflict('This milestone was accepted already.', {
        outcome: milestone.outcome,
        doneAt: milestone.doneAt?.toISOString(),
      })
    await db.update(milestones).set({ outcome, evidence, doneAt: now(), recordedBy: caller.id }).where(ours)
    return toThesisView(db, row, now())
  },
})
