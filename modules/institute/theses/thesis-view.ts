import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { canManage } from '../access.ts'
import {
  instituteCandidates as candidates,
  instituteThesisEvents as events,
  instituteMilestones as milestones,
  instituteTheses as theses,
} from '../tables.ts'
import {
  confidentialityLevels,
  Funding,
  milestoneOutcomes,
  milestoneTypes,
  ThesisEvent,
  ThesisState,
} from '../vocabulary.ts'
import { type ThesisTransitionContext, thesisStateMachine } from './state-machine.ts'

export type MilestoneRow = typeof milestones.$inferSelect
type EventRow = typeof events.$inferSelect

const MilestoneView = z.object({
  milestoneId: z.string(),
  type: z.enum(milestoneTypes),
  title: LocalizedText,
  dueAt: z.iso.datetime(),
  requiredFor: ThesisEvent.nullable().describe('The event that requires it.'),
  doneAt: z.iso.datetime().nullable(),
  outcome: z.enum(milestoneOutcomes).nullable(),
  overdue: z.boolean(),
})

export const ThesisView = z.object({
  thesisId: z.string(),
  candidateId: z.string(),
  personId: z.string().describe('The candidate; read the record with commons.getPerson.'),
  title: LocalizedText,
  abstract: LocalizedText.nullable(),
  skillIds: z.array(SkillReference),
  supervisorId: z.string().nullable(),
  coSupervisorIds: z.array(z.string()),
  problemId: z.string().nullable().describe('The industry problem it addresses.'),
  confidentiality: z.enum(confidentialityLevels),
  funding: Funding,
  stipendMinor: z.int().nullable().describe('Centimes of MAD a month.'),
  cedoc: z.string().nullable(),
  laboratory: z.string().nullable(),
  regionCode: RegionCode.nullable(),
  state: ThesisState,
  allowedEvents: z.array(ThesisEvent).describe('The events that can happen next.'),
  appliedAt: z.iso.datetime(),
  registeredAt: z.iso.datetime().nullable(),
  plannedEndAt: z.iso.datetime().nullable(),
  milestones: z.array(MilestoneView).describe('By due date; empty until registration.'),
  history: z.array(
    z.object({
      event: ThesisEvent,
      fromState: ThesisState,
      toState: ThesisState,
      evidence: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  ),
})

/**
 * Returns a doctorate of the caller's university that they may see as a manager, candidate or supervisor. Throws
 * 404 otherwise.
 */
export async function requireVisibleThesis(db: Reads, caller: Actor, thesisId: string) {
  const [row] = await db
    .select({ thesis: theses, candidate: candidates })
    .from(theses)
    .innerJoin(candidates, eq(candidates.id, theses.candidateId))
    .where(and(eq(theses.id, thesisId), eq(theses.organisationId, caller.organisationId)))
  const own =
    row && [row.candidate.personId, row.thesis.supervisorId, ...row.thesis.coSupervisorIds].includes(caller.id)
  if (!row || !(own || canManage(caller))) throw notFound('thesis')
  return row
}

export const loadMilestones = (db: Reads, thesisId: string) =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.thesisId, thesisId))
    .orderBy(asc(milestones.dueAt), asc(milestones.id))
export const loadThesisEvents = (db: Reads, thesisId: string) =>
  db.select().from(events).where(eq(events.thesisId, thesisId)).orderBy(asc(events.createdAt), asc(events.id))

/**
 * Returns the facts its transitions depend on. The n-th event needs the first n of a repeated milestone: the second
 * re-enrolment needs two annual reports.
 */
export function toTransitionContext(
  rows: readonly MilestoneRow[],
  history: readonly Pick<EventRow, 'event'>[],
): ThesisTransitionContext {
  return {
    missingMilestones(event) {
      const nth = history.filter((one) => one.event === event).length + 1
      const required = rows.filter(({ requiredFor }) => requiredFor === event)
      return [...Map.groupBy(required, ({ type, title }) => `${type} ${title.fr}`).values()]
        .flatMap((repeated) => repeated.slice(0, nth))
        .filter(({ outcome }) => outcome !== 'ACCEPTED')
        .map(({ title, dueAt }) => `${title.fr} (${dueAt.toISOString().slice(0, 10)})`)
    },
  }
}

export async function toThesisView(
  db: Reads,
  { thesis, candidate }: Awaited<ReturnType<typeof requireVisibleThesis>>,
  now: Date,
) {
  const rows = await loadMilestones(db, thesis.id)
  const history = await loadThesisEvents(db, thesis.id)
  return {
    thesisId: thesis.id,
    candidateId: candidate.id,
    personId: candidate.personId,
    title: thesis.title,
    abstract: thesis.abstract,
    skillIds: thesis.skillIds,
    supervisorId: thesis.supervisorId,
    coSupervisorIds: thesis.coSupervisorIds,
    problemId: thesis.problemId,
    confidentiality: thesis.confidentiality,
    funding: candidate.funding,
    stipendMinor: candidate.stipendMinor,
    cedoc: candidate.cedoc,
    laboratory: candidate.laboratory,
    regionCode: candidate.regionCode,
    state: thesis.state,
    allowedEvents: allowedEvents(thesisStateMachine, thesis.state, { subject: toTransitionContext(rows, history) }),
    appliedAt: candidate.appliedAt.toISOString(),
    registeredAt: toIsoOrNull(candidate.registeredAt),
    plannedEndAt: toIsoOrNull(thesis.plannedEndAt),
    milestones: rows.map(({ id, type, title, dueAt, requiredFor, doneAt, outcome }) => ({
      milestoneId: id,
      type,
      title,
      dueAt: dueAt.toISOString(),
      requiredFor,
      doneAt: toIsoOrNull(doneAt),
      outcome,
      overdue: isOverdue({ dueAt, outcome }, now),
    })),
    history: history.map(({ event, fromState, toState, evidence, createdAt }) => ({
      event,
      fromState,
      toState,
      evidence,
      at: createdAt.toISOString(),
    })),
  }
}

export const isOverdue = ({ dueAt, outcome }: Pick<MilestoneRow, 'dueAt' | 'outcome'>, now: Date) =>
  outcome !== 'ACCEPTED' && dueAt < now
