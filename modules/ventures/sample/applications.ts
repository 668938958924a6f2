import type { Queries } from '#platform/db/database.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { weightedTotal } from '../../commons/rubric.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import { policy } from '../policy.ts'
import {
  ventureApplications,
  ventureDecisions,
  ventureEnrolments,
  ventureReviews,
  ventureSessions,
  ventureVotes,
} from '../tables.ts'
import type { ApplicationState, CohortEnrolmentState, DecisionOutcome } from '../vocabulary.ts'
import {
  founderOf,
  type SampleStartup,
  sampleInterests,
  sampleManager,
  sampleReviewer,
  sampleRubric,
} from './startups.ts'

const { researcher, student, auditor } = sampleMembers

/** Applications to the open call by number, with startup, state and reviewers. Drafts come last. */
const openCallApplications: {
  n: number
  startup: number
  state: ApplicationState
  reviewed: number
  waiting?: number
}[] = [
  { n: 2, startup: 4, state: 'SUBMITTED', reviewed: 0 },
  { n: 3, startup: 5, state: 'IN_REVIEW', reviewed: 1, waiting: 2 },
  { n: 4, startup: 3, state: 'IN_REVIEW_MORE_INFO', reviewed: 1 },
  { n: 5, startup: 6, state: 'DISCUSSION', reviewed: 2 },
  { n: 6, startup: 7, state: 'COMMITTEE', reviewed: 2 },
  { n: 7, startup: 8, state: 'ADMITTED_WITH_CONDITIONS', reviewed: 2 },
  { n: 8, startup: 9, state: 'REJECTED', reviewed: 2 },
  { n: 10, startup: 11, state: 'INTERVIEW', reviewed: 2 },
  { n: 11, startup: 12, state: 'WAITLISTED', reviewed: 2 },
  { n: 1, startup: 1, state: 'DRAFT', reviewed: 0 },
  { n: 9, startup: 10, state: 'DRAFT', reviewed: 0 },
]

/** Startups admitted by the closed call, besides all after the thirteenth. The spin-off of the university was rejected. */
const firstAdmitted = [1, 2, 5, 7, 10, 12]
const rejectedApplication = 13

export async function seedApplications(
  db: Queries,
  startups: readonly SampleStartup[],
  now: Date,
  random: () => number,
) {
  const days = (n: number) => new Date(now.getTime() + n * dayMs)
  const open = openCallApplications.map(({ n, startup, state, reviewed, waiting }) => ({
    n,
    state,
    reviewed,
    waiting: waiting ?? 0,
    call: 1 as const,
    startup: startups[startup - 1]!,
    submittedAt: state === 'DRAFT' ? null : days(-20),
    decidedAt: days(-5),
  }))
  const admitted = startups.filter(({ n }) => firstAdmitted.includes(n) || n >= rejectedApplication)
  const closed = admitted.map((startup, i) => ({
    n: 12 + i,
    state: startup.n === rejectedApplication ? ('REJECTED' as const) : ('ADMITTED' as const),
    reviewed: 2,
    waiting: 0,
    call: 2 as const,
    startup,
    submittedAt: days(-545),
    decidedAt: days(-450),
  }))
  const all = [...open, ...closed]
  await db.insert(ventureApplications).values(
    all.map(({ n, state, call, startup, submittedAt, decidedAt }) => ({
      id: exampleIds.application(n),
      organisationId: startup.ownerOrganisationId,
      callId: exampleIds.call(call),
      startupId: startup.id,
      startedBy: founderOf(startup.ownerOrganisationId),
      state,
      answers: answersOf(startup, state),
      contact: { name: 'Fondatrice Exemple', email: 'fondatrice.exemple@example.org' },
      submittedAt,
      consentedAt: submittedAt,
      consentVersion: submittedAt && policy.consentVersion,
      infoRequest: state === 'IN_REVIEW_MORE_INFO' ? 'Précisez le nombre d’exploitations déjà équipées.' : null,
      conditions: state === 'ADMITTED_WITH_CONDITIONS' ? ['Constituer la société.'] : [],
      conditionsDueOn: state === 'ADMITTED_WITH_CONDITIONS' ? localDateOf(days(60)) : null,
      appealUntil: state === 'REJECTED' ? new Date(decidedAt.getTime() + 15 * dayMs) : null,
      createdAt: submittedAt ?? days(-3),
      updatedAt: submittedAt ?? days(-3),
    })),
  )

  const reviewers = { 1: [auditor, student, researcher], 2: [sampleManager, sampleReviewer] }
  const isFree = (id: string, { ownerOrganisationId }: SampleStartup) =>
    !sampleInterests.some(({ member, aboutId }) => member.id === id && aboutId === ownerOrganisationId)
  const reviews = all.flatMap(({ n, startup, reviewed, waiting, call, submittedAt }) =>
    reviewers[call]
      .filter(({ id }) => isFree(id, startup))
      .slice(0, reviewed + waiting)
      .map((reviewer, i) => {
        const scores = Object.fromEntries(sampleRubric.map(({ key }) => [key, 2 + Math.floor(random() * 4)]))
        const isDone = i < reviewed
        const total = weightedTotal(sampleRubric, scores)
        return {
          organisationId: reviewer.organisationId,
          callId: exampleIds.call(call),
          applicationId: exampleIds.application(n),
          reviewerId: reviewer.id,
          assignedBy: call === 1 ? researcher.id : sampleManager.id,
          assignedAt: new Date(submittedAt!.getTime() + 2 * dayMs),
          ...(isDone && {
            scores,
            total,
            comment: 'Avis Exemple.',
            recommendation: total >= 350 ? ('YES' as const) : total >= 250 ? ('MAYBE' as const) : ('NO' as const),
            submittedAt: new Date(submittedAt!.getTime() + 9 * dayMs),
          }),
        }
      }),
  )
  await db.insert(ventureReviews).values(reviews.map((row, i) => ({ id: exampleIds.review(i + 1), ...row })))
  await seedDecisions(db, all, now)
  await seedEnrolments(db, all, now)
}

const answersOf = ({ name }: SampleStartup, state: ApplicationState): Record<string, string> => ({
  problem: `Ce que ${name.fr} résout, en une phrase fictive.`,
  ...(state !== 'DRAFT' && { team: 'Trois personnes fictives.', market: 'Un marché fictif.' }),
})

interface SeededApplication {
  n: number
  state: ApplicationState
  call: 1 | 2
  startup: SampleStartup
  decidedAt: Date
}

const outcomes: readonly ApplicationState[] = ['ADMITTED', 'ADMITTED_WITH_CONDITIONS', 'WAITLISTED', 'REJECTED']

/** Session 1 is the next session of the open call, with one vote. Session 2 belongs to the closed call, session 3 is the last of the open call. */
async function seedDecisions(db: Queries, all: readonly SeededApplication[], now: Date) {
  const session = (
    n: number,
    call: 1 | 2,
    heldOn: Date,
    people: readonly { id: string; organisationId: string }[],
  ) => ({
    id: exampleIds.session(n),
    organisationId: people[0]!.organisationId,
    callId: exampleIds.call(call),
    heldOn: localDateOf(heldOn),
    memberIds: people.map(({ id }) => id),
    chairId: people[0]!.id,
    quorum: 2,
    openedBy: people[0]!.id,
    createdAt: heldOn < now ? heldOn : now,
  })
  const university = [researcher, auditor, student]
  const operator = [sampleManager, sampleReviewer]
  await db
    .insert(ventureSessions)
    .values([
      session(1, 1, new Date(now.getTime() + 9 * dayMs), university),
      session(2, 2, new Date(now.getTime() - 450 * dayMs), operator),
      session(3, 1, new Date(now.getTime() - 5 * dayMs), university),
    ])
  const decided = all.filter(({ state }) => outcomes.includes(state))
  const voted = decided.flatMap(({ n, call, state, decidedAt }) =>
    (call === 1 ? [researcher, auditor] : operator).map(({ id, organisationId }) => ({
      organisationId,
      sessionId: exampleIds.session(call === 1 ? 3 : 2),
      applicationId: exampleIds.application(n),
      memberId: id,
      vote: state === 'REJECTED' ? ('NO' as const) : ('YES' as const),
      castAt: decidedAt,
    })),
  )
  const cast = {
    organisationId: auditor.organisationId,
    sessionId: exampleIds.session(1),
    applicationId: exampleIds.application(6),
    memberId: auditor.id,
    vote: 'YES' as const,
    castAt: now,
  }
  await db.insert(ventureVotes).values([cast, ...voted].map((row, i) => ({ id: exampleIds.vote(i + 1), ...row })))
  await db.insert(ventureDecisions).values(
    decided.map(({ n, call, state, startup, decidedAt }, i) => ({
      id: exampleIds.decision(i + 1),
      organisationId: startup.ownerOrganisationId,
      callId: exampleIds.call(call),
      applicationId: exampleIds.application(n),
      sessionId: exampleIds.session(call === 1 ? 3 : 2),
      outcome: state as DecisionOutcome,
      reasons: { fr: 'Motif Exemple du comité.', ar: 'تعليل مثال من اللجنة.', en: 'Sample reasons of the committee.' },
      yes: state === 'REJECTED' ? 0 : 2,
      no: state === 'REJECTED' ? 2 : 0,
      abstain: 0,
      decidedBy: call === 1 ? researcher.id : sampleManager.id,
      decidedAt,
      appealUntil: state === 'REJECTED' ? new Date(decidedAt.getTime() + 15 * dayMs) : null,
    })),
  )
}

async function seedEnrolments(db: Queries, all: readonly SeededApplication[], now: Date) {
  const seated = all
    .filter(({ state }) => state === 'ADMITTED' || state === 'ADMITTED_WITH_CONDITIONS')
    .sort((a, b) => b.call - a.call || a.n - b.n)
  await db.insert(ventureEnrolments).values(
    seated.map(({ n, call, startup, decidedAt }, i) => {
      const state: CohortEnrolmentState =
        call === 1 ? 'ONBOARDING' : startup.n === 1 ? 'GRADUATED' : startup.n === 10 ? 'DROPPED_OUT' : 'ACTIVE'
      return {
        id: exampleIds.enrolment(i + 1),
        organisationId: startup.ownerOrganisationId,
        callId: exampleIds.call(call),
        startupId: startup.id,
        applicationId: exampleIds.application(n),
        state,
        activeAt: call === 1 ? null : new Date(now.getTime() - 420 * dayMs),
        graduatedAt: state === 'GRADUATED' ? new Date(now.getTime() - 60 * dayMs) : null,
        endedAt: state === 'DROPPED_OUT' ? new Date(now.getTime() - 330 * dayMs) : null,
        createdAt: decidedAt,
      }
    }),
  )
}
