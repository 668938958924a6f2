import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { assertCanManageCall } from '../access.ts'
import { requireVisibleApplication } from '../applications/access.ts'
import { Application, toApplicationView } from '../applications/application-view.ts'
import { type ApplicationBlockers, eventByOutcome } from '../applications/state-machine.ts'
import { transitionApplication } from '../applications/transition-application.ts'
import { allocateSeat } from '../enrolments/seats.ts'
import { venturesError } from '../errors.ts'
import { DaySince1900 } from '../fields.ts'
import { assertNoConflict, loadConflicts } from '../interests/conflicts.ts'
import {
  type ApplicationRow,
  ventureApplications as applications,
  type CommitteeSessionRow,
  ventureDecisions as decisions,
  ventureSessions as sessions,
  ventureVotes as votes,
} from '../tables.ts'
import { DecisionOutcome, type Vote } from '../vocabulary.ts'
import { requireVisibleSession } from './committee-session-view.ts'
import * as examples from './decide-application.examples.ts'

export const decideApplication = operation({
  name: 'ventures.decideApplication',
  summary: 'Decide on an application before the committee, as the session voted.',
  description:
    'Only the chair of the session decides. Needs the required reviews and the quorum, and never admits more startups than there are seats.',
  route: 'POST /ventures/applications/:applicationId/decision',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high', producesIds: ['applicationId', 'enrolmentId'] },

  examples: examples.decideApplication,
  input: z.object({
    applicationId: reference(applications, 'An application before the committee.'),
    sessionId: reference(sessions, 'Session that voted on it, as found by ventures.listCommitteeSessions.'),
    outcome: DecisionOutcome,
    reasons: LocalizedText.describe('Reasons; the applicant reads them.'),
    conditions: z
      .array(z.string().min(1).max(500))
      .max(20)
      .default([])
      .describe('Conditions, for ADMITTED_WITH_CONDITIONS.'),
    conditionsDueOn: DaySince1900('Last day to meet the conditions, for ADMITTED_WITH_CONDITIONS.').optional(),
  }),
  output: Application,
  async handler({ applicationId, sessionId, outcome, reasons, conditions, conditionsDueOn }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const file = await requireVisibleApplication(db, caller, applicationId)
    assertCanManageCall(caller, file.call)
    const session = await requireVisibleSession(db, caller, sessionId)
    if (session.callId !== file.call.id) throw notFound('committee session')
    if (session.chairId !== caller.id)
      throw venturesError('not-the-chair', 'Only the chair of the session can decide.', { chairId: session.chairId })
    await assertNoConflict(db, caller.id, file.application.organisationId)
    assertConditions(outcome, conditions, conditionsDueOn, now)
    const tally = await countVotes(db, session, file.application)
    const appealUntil =
      outcome === 'REJECTED' && !file.application.appealedAt
        ? new Date(now.getTime() + file.call.appealDays * dayMs)
        : null
    const change = { conditions, conditionsDueOn: conditionsDueOn ?? null, appealUntil }
    const application = await transitionApplication(
      db,
      file,
      eventByOutcome[outcome],
      'committee',
      now,
      change,
      await voteBlockers(db, tally, session, file.application),
    )
    await db.insert(decisions).values({
      ...tally,
      organisationId: application.organisationId,
      callId: application.callId,
      applicationId,
      sessionId,
      outcome,
      reasons,
      decidedBy: caller.id,
      decidedAt: now,
      appealUntil,
    })
    if (outcome === 'ADMITTED' || outcome === 'ADMITTED_WITH_CONDITIONS') await allocateSeat(db, application, now)
    return toApplicationView(db, { ...file, application }, caller, now)
  },
})

function assertConditions(
  outcome: DecisionOutcome,
  conditions: readonly string[],
  dueOn: string | undefined,
  now: Date,
) {
  const fieldError = (path: string, message: string) =>
    invalid('The conditions do not match the outcome.', [{ path, message }])
  if (outcome !== 'ADMITTED_WITH_CONDITIONS') {
    if (conditions.length > 0)
      throw fieldError('conditions', 'Omit conditions unless the outcome is ADMITTED_WITH_CONDITIONS.')
    if (dueOn) throw fieldError('conditionsDueOn', 'Omit it unless the outcome is ADMITTED_WITH_CONDITIONS.')
    return
  }
  if (conditions.length === 0) throw fieldError('conditions', 'Give at least one condition.')
  if (!dueOn || dueOn < localDateOf(now)) throw fieldError('conditionsDueOn', `Use ${localDateOf(now)} or a later day.`)
}

type VoteTally = Record<Lowercase<Vote>, number>

/** Counts the votes of members without an interest in the applicant, including interests declared later. */
async function countVotes(
  db: Reads,
  { id, memberIds }: CommitteeSessionRow,
  application: ApplicationRow,
): Promise<VoteTally> {
  const cast = await db
    .select()
    .from(votes)
    .where(and(eq(votes.sessionId, id), eq(votes.applicationId, application.id)))
  const conflicts = await loadConflicts(
    db,
    cast.map(({ memberId }) => memberId),
    [application.organisationId],
  )
  const counted = cast.filter(
    ({ memberId }) => memberIds.includes(memberId) && !conflicts(memberId, application.organisationId),
  )
  const count = (choice: Vote) => counted.filter(({ vote }) => vote === choice).length
  return { yes: count('YES'), no: count('NO'), abstain: count('ABSTAIN') }
}

/** Returns the reasons that block a decision, from the votes of the session. */
async function voteBlockers(
  db: Reads,
  { yes, no, abstain }: VoteTally,
  { id, quorum }: CommitteeSessionRow,
  { id: applicationId, appealedAt }: ApplicationRow,
): Promise<ApplicationBlockers> {
  const cast = yes + no + abstain
  const [last] = await db
    .select()
    .from(decisions)
    .where(eq(decisions.applicationId, applicationId))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  const isSameSession = appealedAt !== null && last?.sessionId === id
  const result = `The committee voted ${yes} for and ${no} against. The vote ${yes > no ? 'admits' : 'rejects'} the application.`
  return {
    noQuorum: isSameSession
      ? 'An appeal must be decided in another session than the one that rejected.'
      : cast < quorum
        ? `${cast} votes without conflict of interest were cast, and the quorum is ${quorum}.`
        : undefined,
    ...(yes > no ? { carried: result } : { notCarried: result }),
  }
}
