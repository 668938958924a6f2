import type { z } from 'zod'
import { commons } from '#modules/commons/index.ts'
import type { Actor } from '#platform/access.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { toActor } from '#platform/testing/sample-actor.ts'
import { submitApplication } from '../applications/applicant-operations.ts'
import { advanceApplication } from '../applications/manager-operations.ts'
import { startApplication } from '../applications/operations.ts'
import { openCall } from '../calls/open-call.ts'
import { castVote } from '../committee-sessions/cast-vote.ts'
import { openCommitteeSession } from '../committee-sessions/operations.ts'
import { ventures } from '../index.ts'
import { assignReviews } from '../reviews/assignment-operations.ts'
import { submitReview } from '../reviews/operations.ts'
import { registerStartup } from '../startups/change-operations.ts'

type CallInput = z.input<typeof openCall.input>

/** Creates a platform with ventures, an operator with a manager and three reviewers, and helpers to advance applications. */
export async function createVenturesFixture() {
  const fixture = await createModuleFixture([identity, commons, ventures])
  const { clock, call, createActor } = fixture

  const founder = () => createActor(['ventures:write', 'commons:write'])
  const manager = await createActor(['ventures:manage'])
  const reviewer = (email?: string) =>
    createActor(['ventures:write'], { organisationId: manager.organisationId, email })
  const reviewers = [await reviewer(), await reviewer(), await reviewer()]

  const inDays = (days: number) => new Date(clock.now.getTime() + days * dayMs).toISOString()

  const createCall = (more: Partial<CallInput> = {}) =>
    call(openCall, manager, {
      title: { fr: 'Appel Exemple' },
      track: 'INCUBATION',
      opensAt: inDays(-1),
      closesAt: inDays(30),
      seats: 10,
      cohortStartsOn: '2027-06-01',
      cohortEndsOn: '2027-12-31',
      rubric: [
        { key: 'team', label: { fr: 'Équipe' }, weight: 60 },
        { key: 'market', label: { fr: 'Marché' }, weight: 40 },
      ],
      questions: [
        { key: 'problem', label: { fr: 'Problème ?' } },
        { key: 'extra', label: { fr: 'Autre ?' }, required: false },
      ],
      ...more,
    })

  const createStartup = (actor: Actor, more: Partial<z.input<typeof registerStartup.input>> = {}) =>
    call(registerStartup, actor, { name: { fr: 'Startup Exemple' }, stage: 'MVP', regionCode: 'MA-06', ...more })

  /** Creates a complete draft. Defaults to a new startup. */
  async function draft(actor: Actor, callId: string, startupId?: string) {
    const id = startupId ?? (await createStartup(actor)).startupId
    return call(startApplication, actor, {
      callId,
      startupId: id,
      answers: [{ key: 'problem', text: 'Un problème.' }],
      contact: { name: 'Canari Exemple', email: 'canari@example.org' },
    })
  }

  async function submitted(actor: Actor, callId: string, startupId?: string) {
    const { applicationId } = await draft(actor, callId, startupId)
    return call(submitApplication, actor, { applicationId, consent: true })
  }

  const advance = (applicationId: string, event: 'screen_ok' | 'close_review' | 'shortlist' | 'to_committee') =>
    call(advanceApplication, manager, { applicationId, event })

  const review = (
    actor: Actor,
    applicationId: string,
    team = 4,
    market = 3,
    recommendation: 'YES' | 'MAYBE' | 'NO' = 'YES',
  ) =>
    call(submitReview, actor, {
      applicationId,
      scores: [
        { criterion: 'team', score: team },
        { criterion: 'market', score: market },
      ],
      comment: 'Avis.',
      recommendation,
      noInterest: true,
    })

  /** Creates an application that is submitted, screened and assigned to the first two reviewers. */
  async function createInReview(actor: Actor, callId: string) {
    const { applicationId } = await submitted(actor, callId)
    await advance(applicationId, 'screen_ok')
    await call(assignReviews, manager, { callId, reviewerIds: reviewers.slice(0, 2).map(({ id }) => id) })
    return applicationId
  }

  /** Creates an application with two reviews, before the committee. */
  async function createBeforeCommittee(actor: Actor, callId: string) {
    const applicationId = await createInReview(actor, callId)
    for (const one of reviewers.slice(0, 2)) await review(one, applicationId)
    await advance(applicationId, 'shortlist')
    await advance(applicationId, 'to_committee')
    return applicationId
  }

  /** Opens a session of the manager, as chair, and the first reviewer. Both must vote. */
  const session = (callId: string, more: Partial<z.input<typeof openCommitteeSession.input>> = {}) =>
    call(openCommitteeSession, manager, {
      callId,
      heldOn: '2027-03-10',
      memberIds: [manager.id, reviewers[0]!.id],
      chairId: manager.id,
      quorum: 2,
      ...more,
    })

  async function vote(sessionId: string, applicationId: string, ...cast: [Actor, 'YES' | 'NO' | 'ABSTAIN'][]) {
    for (const [actor, one] of cast) await call(castVote, actor, { sessionId, applicationId, vote: one })
  }

  return {
    ...fixture,
    founder,
    manager,
    reviewer,
    reviewers,
    inDays,
    createCall,
    createStartup,
    draft,
    submitted,
    advance,
    review,
    createInReview,
    createBeforeCommittee,
    session,
    vote,
  }
}

/** Actors for the members of the sample. */
export const sampleActors = {
  founder: toActor(sampleMembers.founder),
  researcher: toActor(sampleMembers.researcher),
  auditor: toActor(sampleMembers.auditor),
}
