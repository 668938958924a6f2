import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { Money } from '#platform/lib/money.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { Criterion } from './calls/rubric.ts'
import type { ExchangeRate } from './growth/exchange-rate.ts'
import type {
  ApplicationState,
  BeneficiaryRole,
  CohortEnrolmentState,
  DecisionOutcome,
  EligibilityRule,
  MetricsEvidence,
  Recommendation,
  RoundKind,
  Stage,
  StartupStatus,
  SupportKind,
  Track,
  Vote,
} from './vocabulary.ts'

// Calls and admitted startups are public: their tables name the owner or operator, and each query restricts what it returns.
// Applications and enrolments belong to the founder's organisation, reviews and decisions to the organisation that runs the call.

/** One question of an application. */
export interface CallQuestion {
  key: string
  label: LocalizedText
  required: boolean
  maxLength: number
}

const organisation = () =>
  text()
    .notNull()
    .references(() => organisations.id)
const member = () =>
  text()
    .notNull()
    .references(() => members.id)

/** A call with its cohort. */
export const ventureCalls = table(
  'venture_calls',
  {
    id: id(),
    operatorOrganisationId: organisation(),
    title: json<LocalizedText>().notNull(),
    description: json<LocalizedText>(),
    track: text<Track>().notNull(),
    opensAt: time().notNull(),
    closesAt: time().notNull(),
    seats: integer().notNull(),
    /** Capacity of the cohort, at most the seats of the call. */
    cohortCapacity: integer().notNull(),
    cohortStartsOn: text().notNull(),
    cohortEndsOn: text().notNull(),
    minReviews: integer().notNull(),
    appealDays: integer().notNull(),
    rubric: json<Criterion[]>().notNull(),
    questions: json<CallQuestion[]>().notNull(),
    eligibility: json<EligibilityRule[]>().notNull(),
    /** Null: open to all regions. */
    regionCodes: json<RegionCode[]>(),
    fundingPerStartup: json<Money>(),
    openedBy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index('venture_calls_closing').on(t.closesAt, t.id),
    index('venture_calls_operator').on(t.operatorOrganisationId),
  ],
)

export const ventureStartups = table(
  'venture_startups',
  {
    id: id(),
    ownerOrganisationId: organisation(),
    name: json<LocalizedText>().notNull(),
    summary: json<LocalizedText>(),
    ice: text(),
    /** The first nine digits of the ICE. They identify the enterprise across its establishments. */
    enterpriseKey: text(),
    foundedOn: text(),
    stage: text<Stage>().notNull(),
    trl: integer(),
    nmaSection: text(),
    deepTechTags: json<string[]>().notNull(),
    regionCode: text<RegionCode>(),
    /** An official label. The scheme is data, because no scheme is defined by law. */
    label: json<{ scheme: string; number?: string; from: string; to?: string }>(),
    website: text(),
    status: text<StartupStatus>().notNull().default('ACTIVE'),
    closedOn: text(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdBy: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('venture_startups_enterprise').on(t.enterpriseKey).where(sql`enterprise_key is not null`),
    index('venture_startups_owner').on(t.ownerOrganisationId, t.id),
  ],
)

export const ventureApplications = table(
  'venture_applications',
  {
    id: id(),
    organisationId: organisation(),
    callId: text()
      .notNull()
      .references(() => ventureCalls.id),
    startupId: text()
      .notNull()
      .references(() => ventureStartups.id),
    startedBy: text().notNull(),
    state: text<ApplicationState>().notNull().default('DRAFT'),
    /** Answers by the key of the question. */
    answers: json<Record<string, string>>().notNull(),
    /** Personal data, shown only to the applicant's own organisation. */
    contact: json<Contact>(),
    submittedAt: time(),
    consentedAt: time(),
    consentVersion: text(),
    infoRequest: text(),
    conditions: json<string[]>().notNull(),
    conditionsDueOn: text(),
    appealUntil: time(),
    appealedAt: time(),
    appealReason: text(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('venture_applications_once').on(t.callId, t.startupId).where(sql`state <> 'WITHDRAWN'`),
    index('venture_applications_organisation').on(t.organisationId, t.id),
    index('venture_applications_call').on(t.callId, t.state, t.id),
    index('venture_applications_startup').on(t.startupId),
  ],
)

export interface Contact {
  name: string
  email?: string
  phone?: string
}

/** An assignment, and the review once it is submitted. One row per application and reviewer. */
export const ventureReviews = table(
  'venture_reviews',
  {
    id: id(),
    /** The organisation that runs the call, and of which the reviewer is a member. */
    organisationId: organisation(),
    callId: text()
      .notNull()
      .references(() => ventureCalls.id),
    applicationId: text()
      .notNull()
      .references(() => ventureApplications.id),
    reviewerId: member(),
    assignedBy: text().notNull(),
    assignedAt: time().notNull(),
    scores: json<Record<string, number>>(),
    /** The weighted sum of the scores, 0 to 500. */
    total: integer(),
    comment: text(),
    recommendation: text<Recommendation>(),
    submittedAt: time(),
  },
  (t) => [
    uniqueIndex('venture_reviews_once').on(t.applicationId, t.reviewerId),
    index('venture_reviews_reviewer').on(t.organisationId, t.reviewerId, t.id),
    index('venture_reviews_call').on(t.callId, t.id),
  ],
)

/** Declared interests of members in organisations whose applications they may not judge. Append-only. */
export const ventureInterests = table(
  'venture_interests',
  {
    id: id(),
    organisationId: organisation(),
    memberId: member(),
    /** The organisation in which the member has an interest. */
    aboutId: text()
      .notNull()
      .references(() => organisations.id),
    reason: text().notNull(),
    declaredAt: time().notNull(),
  },
  (t) => [
    uniqueIndex('venture_interests_once').on(t.memberId, t.aboutId),
    index('venture_interests_organisation').on(t.organisationId, t.id),
  ],
)

export const ventureSessions = table(
  'venture_sessions',
  {
    id: id(),
    organisationId: organisation(),
    callId: text()
      .notNull()
      .references(() => ventureCalls.id),
    heldOn: text().notNull(),
    memberIds: json<string[]>().notNull(),
    chairId: member(),
    quorum: integer().notNull(),
    minutes: text(),
    openedBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('venture_sessions_call').on(t.callId, t.id)],
)

export const ventureVotes = table(
  'venture_votes',
  {
    id: id(),
    organisationId: organisation(),
    sessionId: text()
      .notNull()
      .references(() => ventureSessions.id),
    applicationId: text()
      .notNull()
      .references(() => ventureApplications.id),
    memberId: member(),
    vote: text<Vote>().notNull(),
    castAt: time().notNull(),
  },
  (t) => [uniqueIndex('venture_votes_once').on(t.sessionId, t.applicationId, t.memberId)],
)

/** Decisions. Append-only: an appeal leads to a further decision. */
export const ventureDecisions = table(
  'venture_decisions',
  {
    id: id(),
    organisationId: organisation(),
    callId: text()
      .notNull()
      .references(() => ventureCalls.id),
    applicationId: text()
      .notNull()
      .references(() => ventureApplications.id),
    sessionId: text()
      .notNull()
      .references(() => ventureSessions.id),
    outcome: text<DecisionOutcome>().notNull(),
    reasons: json<LocalizedText>().notNull(),
    yes: integer().notNull(),
    no: integer().notNull(),
    abstain: integer().notNull(),
    decidedBy: text().notNull(),
    decidedAt: time().notNull(),
    appealUntil: time(),
  },
  (t) => [index('venture_decisions_application').on(t.applicationId, t.decidedAt)],
)

export const ventureEnrolments = table(
  'venture_enrolments',
  {
    id: id(),
    organisationId: organisation(),
    callId: text()
      .notNull()
      .references(() => ventureCalls.id),
    startupId: text()
      .notNull()
      .references(() => ventureStartups.id),
    applicationId: text()
      .notNull()
      .references(() => ventureApplications.id),
    state: text<CohortEnrolmentState>().notNull().default('ONBOARDING'),
    activeAt: time(),
    graduatedAt: time(),
    endedAt: time(),
    reason: text(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('venture_enrolments_once').on(t.applicationId),
    index('venture_enrolments_call').on(t.callId, t.state),
    index('venture_enrolments_startup').on(t.startupId),
  ],
)

/** Figures at the end of a period. A correction is a new revision, so that earlier results can be reproduced. */
export const ventureSnapshots = table(
  'venture_snapshots',
  {
    id: id(),
    organisationId: organisation(),
    startupId: text()
      .notNull()
      .references(() => ventureStartups.id),
    periodEnd: text().notNull(),
    revision: integer().notNull(),
    turnover: json<Money>().notNull(),
    employees: integer().notNull(),
    evidence: text<MetricsEvidence>().notNull(),
    evidenceNote: text(),
    reportedBy: text().notNull(),
    verifiedBy: text(),
    verifiedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('venture_snapshots_revision').on(t.startupId, t.periodEnd, t.revision)],
)

export const ventureRounds = table(
  'venture_rounds',
  {
    id: id(),
    organisationId: organisation(),
    startupId: text()
      .notNull()
      .references(() => ventureStartups.id),
    closedOn: text().notNull(),
    revision: integer().notNull(),
    kind: text<RoundKind>().notNull(),
    currency: text().notNull(),
    /** Hundredths of the currency, as JSON because they exceed an integer column. */
    amounts: json<{ raisedMinor: number; postMoneyMinor: number | null }>().notNull(),
    fx: json<ExchangeRate>(),
    priced: boolean().notNull(),
    evidenceNote: text(),
    reportedBy: text().notNull(),
    verifiedBy: text(),
    verifiedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('venture_rounds_revision').on(t.startupId, t.closedOn, t.revision)],
)

export const ventureSupports = table(
  'venture_supports',
  {
    id: id(),
    organisationId: organisation(),
    beneficiaryOrganisationId: organisation(),
    startupId: text().references(() => ventureStartups.id),
    role: text<BeneficiaryRole>().notNull(),
    kind: text<SupportKind>().notNull(),
    value: json<Money>(),
    doneOn: text().notNull(),
    evidenceNote: text(),
    regionCode: text<RegionCode>(),
    recordedBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('venture_supports_beneficiary').on(t.beneficiaryOrganisationId, t.id),
    index('venture_supports_organisation').on(t.organisationId, t.id),
  ],
)

export type ApplicationRow = typeof ventureApplications.$inferSelect

export type CallRow = typeof ventureCalls.$inferSelect

export type StartupRow = typeof ventureStartups.$inferSelect

export type CommitteeSessionRow = typeof ventureSessions.$inferSelect
