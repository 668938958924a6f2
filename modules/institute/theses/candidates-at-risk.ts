import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, notInArray, or } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { InstantInput } from '../fields.ts'
import {
  instituteCandidates as candidates,
  instituteMilestones as milestones,
  instituteTheses as theses,
} from '../tables.ts'
import { ThesisState } from '../vocabulary.ts'
import * as examples from './candidates-at-risk.examples.ts'
import { endedThesisStates } from './state-machine.ts'

const CandidateAtRisk = z.object({
  thesisId: z.string(),
  candidateId: z.string(),
  personId: z.string(),
  title: LocalizedText,
  state: ThesisState,
  reasons: z.array(
    z.object({
      kind: z.enum(['OVERDUE_MILESTONE', 'PAST_PLANNED_END']),
      title: LocalizedText,
      since: z.iso.datetime(),
      daysLate: z.int(),
    }),
  ),
})

const plannedEndTitle: LocalizedText = {
  fr: 'Fin prévue de la thèse',
  ar: 'النهاية المتوقعة للأطروحة',
  en: 'Planned end of the thesis',
}

export const candidatesAtRisk = operation({
  name: 'institute.candidatesAtRisk',
  summary: 'List the doctorates of the university with overdue milestones or past their planned end.',
  route: 'GET /institute/candidates/at-risk',
  effect: 'read',
  access: 'institute:manage',
  agent: { producesIds: ['thesisId', 'candidateId', 'personId'] },
  examples: examples.candidatesAtRisk,
  input: z.object({ asOf: InstantInput('Reference time; defaults to now.').optional(), ...Paging }),
  output: pageOf(CandidateAtRisk).extend({ asOf: z.iso.datetime() }),
  async handler({ asOf, ...paging }, context) {
    const { db, now } = context
    const { organisationId } = requireActor(context)
    const at = asOf ? new Date(asOf) : now()
    const whereOverdue = and(
      lt(milestones.dueAt, at),
      or(ne(milestones.outcome, 'ACCEPTED'), isNull(milestones.outcome)),
    )
    const overdueTheses = db
      .select({ thesisId: milestones.thesisId })
      .from(milestones)
      .where(and(eq(milestones.organisationId, organisationId), whereOverdue))
    const reason = (kind: 'OVERDUE_MILESTONE' | 'PAST_PLANNED_END', title: LocalizedText, since: Date) => ({
      kind,
      title,
      since: since.toISOString(),
      daysLate: Math.floor((at.getTime() - since.getTime()) / dayMs),
    })
    const page = await listPage(paging, {
      sort: [{ column: theses.id }],
      async query({ after, orderBy, limit }) {
        const rows = await db
          .select({ thesis: theses, candidate: candidates })
          .from(theses)
          .innerJoin(candidates, eq(candidates.id, theses.candidateId))
          .where(
            and(
              eq(theses.organisationId, organisationId),
              notInArray(theses.state, [...endedThesisStates, 'SUSPENDED', 'DEFENDED']),
              isNotNull(candidates.registeredAt),
              or(lt(theses.plannedEndAt, at), inArray(theses.id, overdueTheses)),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit)
        const thesisIds = rows.map(({ thesis }) => thesis.id)
        const overdue = await db
          .select()
          .from(milestones)
          .where(and(inArray(milestones.thesisId, thesisIds), whereOverdue))
          .orderBy(asc(milestones.dueAt), asc(milestones.id))
        return rows.map((row) => ({ ...row, overdue: overdue.filter(({ thesisId }) => thesisId === row.thesis.id) }))
      },
      position: ({ thesis }) => [thesis.id],
      view: ({ thesis, candidate, overdue }) => ({
        thesisId: thesis.id,
        candidateId: candidate.id,
        personId: candidate.personId,
        title: thesis.title,
        state: thesis.state,
        reasons: [
          ...(thesis.plannedEndAt && thesis.plannedEndAt < at
            ? [reason('PAST_PLANNED_END', plannedEndTitle, thesis.plannedEndAt)]
            : []),
          ...overdue.map(({ title, dueAt }) => reason('OVERDUE_MILESTONE', title, dueAt)),
        ],
      }),
    })
    return { ...page, asOf: at.toISOString() }
  },
})
