import { sampleOrganisations } from '#platform/identity/sample.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { transition } from '#platform/lib/state-machine.ts'
import type { SampleContext } from '#platform/module.ts'
import { exampleIds } from '../example-ids.ts'
import {
  instituteCandidates,
  instituteMilestonePlans,
  instituteMilestones,
  instituteTheses,
  instituteThesisEvents,
} from '../tables.ts'
import { scheduleMilestones } from '../theses/milestone-schedule.ts'
import { thesisStateMachine } from '../theses/state-machine.ts'
import { Funding, type ThesisEvent, type ThesisState } from '../vocabulary.ts'
import { sampleInstituteStaff, samplePlan, sampleTopics } from './catalogue.ts'
import type { SampleLearner } from './people.ts'

/** Stages of the doctorates, repeated. `months` counts from registration and is omitted for applications. */
const doctorateStages: { months?: number; late?: boolean; last?: ThesisEvent[] }[] = [
  {},
  { months: 5 },
  { months: 14, late: true },
  { months: 26 },
  { months: 38, last: ['extend'] },
  { months: 37, last: ['pre_defend'] },
]

const admissionEvents: ThesisEvent[] = ['shortlist', 'interview', 'accept', 'register']
const noMissingMilestones = { missingMilestones: () => [] }

/**
 * Inserts doctorates of the fictitious university, from application to pre-defence, every third registered one with
 * a report overdue.
 */
export async function insertSampleDoctorates(
  { db, now, random }: SampleContext,
  count: number,
  people: readonly SampleLearner[],
) {
  const organisationId = sampleOrganisations.university.id
  await db
    .insert(instituteMilestonePlans)
    .values({ id: exampleIds.plan(1), organisationId, edition: 1, ...samplePlan, createdAt: now })
  const drafts = Array.from({ length: count }, (_, i) => draftDoctorate(i, now, random))
  await db.insert(instituteCandidates).values(
    drafts.map(({ candidateId, registeredAt, appliedAt, i }) => ({
      id: candidateId,
      organisationId,
      personId: people[i]!.id,
      cedoc: 'CEDoc Exemple',
      laboratory: 'Laboratoire Exemple',
      regionCode: i % 7 === 6 ? null : regionCodes[Math.floor(random() * regionCodes.length)]!,
      funding: Funding.options[i % Funding.options.length]!,
      appliedAt,
      registeredAt,
      createdAt: appliedAt,
    })),
  )
  await db.insert(instituteTheses).values(
    drafts.map(({ thesisId, candidateId, i, state, plannedEndAt, appliedAt }) => ({
      id: thesisId,
      organisationId,
      candidateId,
      ...sampleTopics[i % sampleTopics.length]!,
      coSupervisorIds: [],
      confidentiality: 'INTERNAL' as const,
      state,
      plannedEndAt,
      createdAt: appliedAt,
    })),
  )
  const thesisEvents = drafts.flatMap((draft) => draft.thesisEvents)
  await db.insert(instituteThesisEvents).values(
    thesisEvents.map((thesisEvent, i) => ({
      ...thesisEvent,
      id: exampleIds.thesisEvent(i + 1),
      organisationId,
      byId: sampleInstituteStaff.registrar.id,
    })),
  )
  const milestones = drafts.flatMap(({ milestones }) => milestones)
  await db
    .insert(instituteMilestones)
    .values(milestones.map((milestone, i) => ({ ...milestone, id: exampleIds.milestone(i + 1), organisationId })))
}

function draftDoctorate(i: number, now: Date, random: () => number) {
  const { months, late = false, last = [] } = doctorateStages[i % doctorateStages.length]!
  const thesisId = exampleIds.thesis(i + 1)
  const registeredAt =
    months === undefined ? null : new Date(addMonths(now, -months).getTime() - Math.floor(random() * 20) * dayMs)
  const appliedAt = new Date((registeredAt ?? now).getTime() - 90 * dayMs)
  const years = months === undefined ? 0 : Math.max(0, Math.floor(months / 12) - (late ? 1 : 0))
  const events = registeredAt
    ? [...admissionEvents, ...Array.from({ length: years }, (): ThesisEvent => 're_enrol'), ...last]
    : []
  let state: ThesisState = 'APPLIED'
  const thesisEvents = events.map((event, step) => {
    const fromState = state
    state = transition(thesisStateMachine, fromState, event, { subject: noMissingMilestones })
    const at =
      step < 4
        ? new Date(appliedAt.getTime() + (step + 1) * 22 * dayMs)
        : event === 're_enrol'
          ? addMonths(registeredAt!, 12 * (step - 3))
          : new Date(now.getTime() - 7 * dayMs)
    return { thesisId, event, fromState, toState: state, createdAt: at }
  })
  let reports = 0
  const milestones = registeredAt
    ? scheduleMilestones(samplePlan.items, registeredAt, samplePlan.durationMonths).map((one) => {
        const report = one.type === 'ANNUAL_REPORT' ? (reports += 1) : 0
        const done = report > 0 ? report <= years || (!late && one.dueAt < now) : one.dueAt < now
        return {
          ...one,
          thesisId,
          doneAt: done ? new Date(one.dueAt.getTime() - 3 * dayMs) : null,
          outcome: done ? ('ACCEPTED' as const) : null,
          createdAt: registeredAt,
        }
      })
    : []
  const end = registeredAt && addMonths(registeredAt, samplePlan.durationMonths + (last.includes('extend') ? 6 : 0))
  return {
    i,
    thesisId,
    candidateId: exampleIds.candidate(i + 1),
    registeredAt,
    appliedAt,
    state,
    thesisEvents,
    milestones,
    plannedEndAt: end,
  }
}
