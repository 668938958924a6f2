import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { asc, desc, eq } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { Enrolment, toEnrolmentView } from '../enrolments/enrolment-view.ts'
import { countedReviews } from '../reviews/counted-reviews.ts'
import { StartupCard, toStartupCard } from '../startups/startup-view.ts'
import { ventureDecisions as decisions, ventureEnrolments as enrolments } from '../tables.ts'
import { ApplicationState, DecisionOutcome, Recommendation } from '../vocabulary.ts'
import { type ApplicationFile, type ApplicationViewer, applicationViewers } from './access.ts'
import { type ApplicationRole, applicationStateMachine } from './state-machine.ts'
import { loadApplicationBlockers } from './transition-blockers.ts'

export const ApplicationCard = z.object({
  applicationId: z.string(),
  callId: z.string(),
  callTitle: LocalizedText,
  organisationId: z.string().describe('The organisation of the applicant.'),
  startup: StartupCard,
  state: plainEnum(ApplicationState),
  submittedAt: z.iso.datetime().nullable(),
  version: z.int(),
})

export const Application = ApplicationCard.extend({
  viewer: z.enum(applicationViewers).describe('Role in which the caller sees it.'),
  allowedEvents: z.array(z.string()).describe('Events that the caller can apply now.'),
  answers: z.array(z.object({ key: z.string(), label: LocalizedText, text: z.string().nullable() })),
  contact: z
    .object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() })
    .nullable()
    .describe(
      'Personal data, shown only to the applicant’s own members; null for everyone else, including agents for others.',
    ),
  infoRequest: z.string().nullable().describe('Last information request of the operator.'),
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
    .describe('Decisions, latest first. Votes are counts without names.'),
  enrolment: Enrolment.nullable(),
  reviews: z
    .array(
      z.object({
        reviewerId: z.string().nullable().describe('Shown only to managers of the call.'),
        scores: z.record(z.string(), z.int()),
        comment: z.string(),
        recommendation: Recommendation,
      }),
    )
    .nullable()
    .describe('All reviews for managers and the committee, the own review for a reviewer; null for the applicant.'),
})

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

/** Returns the application with the details that the caller may see. */
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
