import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { canManageCall } from '../access.ts'
import type { CallRow } from '../calls/call-view.ts'
import { toIsoOrNull } from '../fields.ts'
import { loadConflicts } from '../interests/conflicts.ts'
import { Enrolment, StartupCard, type StartupRow, toEnrolmentView, toStartupCard } from '../startups/startup-view.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureDecisions as decisions,
  ventureEnrolments as enrolments,
  ventureReviews as reviews,
  ventureSessions as sessions,
  ventureStartups as startups,
} from '../tables.ts'
import { ApplicationState, DecisionOutcome, Recommendation } from '../vocabulary.ts'
import {
  type ApplicationBlockers,
  type ApplicationEvent,
  type ApplicationRole,
  applicationStateMachine,
} from './state-machine.ts'
import { countedReviews, loadApplicationBlockers } from './transition-blockers.ts'

export type ApplicationRow = typeof applications.$inferSelect

const applicationViewers = ['founder', 'manager', 'committee', 'reviewer'] as const
export type ApplicationViewer = (typeof applicationViewers)[number]

/** An application with what it is about, and as what the caller sees it. */
export interface ApplicationFile {
  application: ApplicationRow
  call: CallRow
  startup: StartupRow
  viewer: ApplicationViewer
}

export const ApplicationCard = z.object({
  applicationId: z.string(),
  callId: z.string(),
  callTitle: LocalizedText,
  organisationId: z.string().describe('The applicant’s.'),
  startup: StartupCard,
  state: plainEnum(ApplicationState),
  submittedAt: z.iso.datetime().nullable(),
  version: z.int(),
})

export const Application = ApplicationCard.extend({
  viewer: z.enum(applicationViewers).describe('As what the caller sees it.'),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
  answers: z.array(z.object({ key: z.string(), label: LocalizedText, text: z.string().nullable() })),
  contact: z
    .object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() })
    .nullable()
    .describe('Personal: for the applicant’s own people only, null for everyone else, agents for others included.'),
  infoRequest: z.string().nullable().describe('What the operator asked for last.'),
  conditions: z.array(z.string()),
  conditionsDueOn: z.iso.date().nullable(),
  appealUntil: z.iso.datetime().nullable(),
  decisions: z
    .array(
      z.object({
        outcome: plainEnum(DecisionOutcome),
        reasons: LocalizedText,
        decidedAt: z.iso.datetime(),
        yes: z.int(),
        no: z.int(),
        abstain: z.int(),
      }),
    )
    .describe('Latest first; votes are counted, never named.'),
  enrolment: Enrolment.nullable(),
  reviews: z
    .array(
      z.object({
        reviewerId: z.string().nullable().describe('For those who run the call.'),
        scores: z.record(z.string(), z.int()),
        comment: z.string(),
        recommendation: Recommendation,
      }),
    )
    .nullable()
    .describe('For those who run the call and its committee; a reviewer sees the own one; null for the applicant.'),
})

const selectFiles = (db: Reads) =>
  db
    .select({ application: applications, call: calls, startup: startups })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(startups, eq(startups.id, applications.startupId))

/** 404 for everyone it is not meant for, as if it never was: drafts are the founder's alone, reviewers see what they were assigned. */
export async function requireVisibleApplication(
  db: Reads,
  caller: Actor,
  applicationId: string,
): Promise<ApplicationFile> {
  const [row] = await selectFiles(db).where(eq(applications.id, applicationId))
  const viewer = row && (await resolveViewer(db, caller, row))
  if (!viewer) throw notFound('application')
  return { ...row!, viewer }
}

async function resolveViewer(
  db: Reads,
  caller: Actor,
  { application, call }: Omit<ApplicationFile, 'viewer'>,
): Promise<ApplicationViewer | undefined> {
  if (application.organisationId === caller.organisationId) return 'founder'
  if (application.submittedAt === null) return undefined
  if (canManageCall(caller, call)) return 'manager'
  if (call.operatorOrganisationId !== caller.organisationId) return undefined
  const [assigned, seats] = [
    await db.$count(reviews, and(eq(reviews.applicationId, application.id), eq(reviews.reviewerId, caller.id))),
    await db.select({ memberIds: sessions.memberIds }).from(sessions).where(eq(sessions.callId, call.id)),
  ]
  const sits = application.state === 'COMMITTEE' && seats.some(({ memberIds }) => memberIds.includes(caller.id))
  if (assigned === 0 && !sits) return undefined
  // K8: who has an interest does not even read it.
  if ((await loadConflicts(db, [caller.id], [application.organisationId]))(caller.id, application.organisationId))
    return undefined
  return sits ? 'committee' : 'reviewer'
}

/** The applicant's own people, as their application. */
export async function requireOwnApplication(db: Reads, caller: Actor, applicationId: string): Promise<ApplicationFile> {
  const file = await requireVisibleApplication(db, caller, applicationId)
  if (file.viewer !== 'founder')
    throw new Problem(403, 'not-the-applicant', 'Only the applicant’s own organisation can do this.')
  return file
}

/** Moves an application along its life, in the caller's transaction; 409 with `allowedEvents` where that is not possible. */
export async function transitionApplication(
  db: Queries,
  { application, call }: Omit<ApplicationFile, 'viewer'>,
  event: ApplicationEvent,
  role: ApplicationRole,
  now: Date,
  change: Partial<ApplicationRow> = {},
  more: ApplicationBlockers = {},
): Promise<ApplicationRow> {
  const subject = { ...(await loadApplicationBlockers(db, application, call, now)), ...more }
  const state = transition(applicationStateMachine, application.state, event, { roles: [role], subject })
  const [row] = await db
    .update(applications)
    .set({ ...change, state, version: application.version + 1, updatedAt: now })
    .where(eq(applications.id, application.id))
    .returning()
  return row!
}

export const toApplicationCard = ({ application, call, startup }: Omit<ApplicationFile, 'viewer'>, caller: Actor) => ({
  applicationId: application.id,
  callId: call.id,
  callTitle: call.title,
  organisationId: application.organisationId,
  startup: toStartupCard(startup, caller),
  state: application.state,
  submittedAt: toIsoOrNull(application.submittedAt),
  version: application.version,
})

const rolesByViewer: Record<ApplicationViewer, readonly ApplicationRole[]> = {
  founder: ['founder'],
  manager: ['manager'],
  committee: ['committee'],
  reviewer: [],
}

/** The whole file, as far as the caller may see it. */
export async function toApplicationView(db: Reads, file: ApplicationFile, caller: Actor, now: Date) {
  const { application, call, viewer } = file
  const decided = await db
    .select()
    .from(decisions)
    .where(eq(decisions.applicationId, application.id))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
  const [enrolment] = await db
    .select()
    .from(enrolments)
    .where(eq(enrolments.applicationId, application.id))
    .orderBy(asc(enrolments.id))
  const subject = await loadApplicationBlockers(db, application, call, now)
  const isOwn = viewer === 'founder' && (!caller.agent || caller.id === application.startedBy)
  return {
    ...toApplicationCard(file, caller),
    viewer,
    allowedEvents:
      rolesByViewer[viewer].length > 0
        ? allowedEvents(applicationStateMachine, application.state, { roles: rolesByViewer[viewer], subject })
        : [],
    answers: call.questions.map(({ key, label }) => ({ key, label, text: application.answers[key] ?? null })),
    contact: isOwn ? application.contact : null,
    infoRequest: application.infoRequest,
    conditions: application.conditions,
    conditionsDueOn: application.conditionsDueOn,
    appealUntil: toIsoOrNull(application.appealUntil),
    decisions:
      viewer === 'reviewer'
        ? []
        : decided.map(({ outcome, reasons, decidedAt, yes, no, abstain }) => ({
            outcome,
            reasons,
            decidedAt: decidedAt.toISOString(),
            yes,
            no,
            abstain,
          })),
    enrolment: enrolment && viewer !== 'reviewer' ? toEnrolmentView(enrolment) : null,
    reviews: viewer === 'founder' ? null : await visibleReviews(db, file, caller),
  }
}

async function visibleReviews(db: Reads, { application, viewer }: ApplicationFile, caller: Actor) {
  const all = await countedReviews(db, application)
  return all
    .filter(({ reviewerId }) => viewer !== 'reviewer' || reviewerId === caller.id)
    .map(({ reviewerId, scores, comment, recommendation }) => ({
      reviewerId: viewer === 'manager' ? reviewerId : null,
      scores: scores!,
      comment: comment!,
      recommendation: recommendation!,
    }))
}
