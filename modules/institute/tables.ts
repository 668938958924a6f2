import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { SkillId } from '../commons/skills/taxonomy.ts'
import type {
  AssessmentKind,
  achievementTypes,
  CertificateStatus,
  confidentialityLevels,
  Domain,
  EnrolmentState,
  Funding,
  Integrity,
  keyStates,
  MilestoneGatedEvent,
  MilestoneOutcome,
  MilestoneType,
  Mode,
  programmeStatuses,
  RevocationReason,
  SessionState,
  TeachingLanguage,
  ThesisEvent,
  ThesisState,
} from './vocabulary.ts'

// Programmes and sessions are the institute's public catalogue. Enrolments and certificates belong to the learner's
// organisation; the organisation that teaches sees those of its own sessions. Doctorates belong to the university.

export const instituteProgrammes = table(
  'institute_programmes',
  {
    id: id(),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    title: json<LocalizedText>().notNull(),
    summary: json<LocalizedText>().notNull(),
    domain: text<Domain>().notNull(),
    levelEqf: integer(),
    hours: integer().notNull(),
    status: text<(typeof programmeStatuses)[number]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('institute_programmes_domain').on(t.domain, t.id)],
)

/**
 * Skills a programme teaches. `uri` comes from a public framework (ESCO, e-CF) if it was copied from one; it is
 * never invented.
 */
export const instituteProgrammeSkills = table(
  'institute_programme_skills',
  {
    programmeId: text()
      .notNull()
      .references(() => instituteProgrammes.id),
    skillId: text<SkillId>().notNull(),
    level: integer().notNull(),
    uri: text(),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.skillId] }), index('institute_programme_skills_skill').on(t.skillId)],
)

/** What a certificate certifies: one row per version, never changed. */
export const instituteAchievements = table(
  'institute_achievements',
  {
    id: id(),
    programmeId: text()
      .notNull()
      .references(() => instituteProgrammes.id),
    version: integer().notNull(),
    name: json<LocalizedText>().notNull(),
    description: json<LocalizedText>().notNull(),
    criteria: json<LocalizedText>().notNull(),
    achievementType: text<(typeof achievementTypes)[number]>().notNull(),
    passBp: integer().notNull(),
    maxAttempts: integer().notNull(),
    validityMonths: integer(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('institute_achievements_version').on(t.programmeId, t.version)],
)

export const instituteSessions = table(
  'institute_sessions',
  {
    id: id(),
    programmeId: text()
      .notNull()
      .references(() => instituteProgrammes.id),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    mode: text<Mode>().notNull(),
    /** Region of the venue; empty when it is online. */
    regionCode: text<RegionCode>(),
    city: json<LocalizedText>(),
    language: text<TeachingLanguage>().notNull(),
    capacity: integer().notNull(),
    waitlistMax: integer().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    trainerIds: json<string[]>().notNull(),
    priceMinor: integer().notNull(),
    state: text<SessionState>().notNull(),
    /** Every change of its seats increments this, so that two enrolments cannot both get the last seat. */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    index('institute_sessions_time').on(t.startsAt, t.id),
    index('institute_sessions_programme').on(t.programmeId, t.startsAt),
  ],
)

export const instituteEnrolments = table(
  'institute_enrolments',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    sessionId: text()
      .notNull()
      .references(() => instituteSessions.id),
    personId: text().notNull(),
    state: text<EnrolmentState>().notNull(),
    /** Order of application: earlier requests have lower numbers on the waiting list. */
    queueNumber: integer().notNull(),
    fundedBy: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('institute_enrolments_once').on(t.sessionId, t.personId),
    index('institute_enrolments_queue').on(t.sessionId, t.queueNumber),
    index('institute_enrolments_person').on(t.organisationId, t.personId),
  ],
)

export const instituteAssessments = table(
  'institute_assessments',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    enrolmentId: text()
      .notNull()
      .references(() => instituteEnrolments.id),
    kind: text<AssessmentKind>().notNull(),
    attempt: integer().notNull(),
    scoreBp: integer().notNull(),
    passBp: integer().notNull(),
    assessorId: text().notNull(),
    evidence: json<string[]>().notNull(),
    integrity: text<Integrity>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('institute_assessments_attempt').on(t.enrolmentId, t.attempt)],
)

/**
 * `jwt` is the signed credential as it was issued. It is empty in sample data, whose credentials are signed when
 * fetched.
 */
export const instituteCertificates = table(
  'institute_certificates',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    issuerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    programmeId: text()
      .notNull()
      .references(() => instituteProgrammes.id),
    achievementId: text()
      .notNull()
      .references(() => instituteAchievements.id),
    sessionId: text()
      .notNull()
      .references(() => instituteSessions.id),
    holderId: text().notNull(),
    /** Salt of the hash of the holder's identifier. */
    salt: text().notNull(),
    /** The name the holder consented to have in the credential; empty without consent. */
    holderName: text(),
    domain: text<Domain>().notNull(),
    regionCode: text<RegionCode>(),
    serial: text().notNull(),
    year: integer().notNull(),
    issuedAt: time().notNull(),
    validUntil: time(),
    jwt: text(),
    statusListId: text().notNull(),
    statusIndex: integer().notNull(),
    status: text<CertificateStatus>().notNull(),
    revocationReason: text<RevocationReason>(),
    revokedAt: time(),
    revokedBy: text(),
    revocationNote: text(),
    supersedes: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('institute_certificates_serial').on(t.serial),
    uniqueIndex('institute_certificates_status').on(t.statusListId, t.statusIndex),
    uniqueIndex('institute_certificates_once')
      .on(t.holderId, t.achievementId, t.sessionId)
      .where(sql`status <> 'REVOKED'`),
    index('institute_certificates_holder').on(t.organisationId, t.holderId),
    index('institute_certificates_programme').on(t.programmeId, t.id),
    index('institute_certificates_session').on(t.sessionId),
    index('institute_certificates_issued').on(t.issuedAt, t.id),
    index('institute_certificates_revoked').on(t.statusListId, t.statusIndex).where(sql`status = 'REVOKED'`),
  ],
)

/**
 * The last number given in each year. It is raised in the transaction that uses the numbers, so no number is
 * skipped.
 */
export const instituteSerials = table('institute_serials', { year: integer().primaryKey(), last: integer().notNull() })

/** Lists of certificates by random index; the certificates determine which bits are set. */
export const instituteStatusLists = table('institute_status_lists', {
  id: id(),
  issuerOrganisationId: text()
    .notNull()
    .references(() => organisations.id),
  purpose: text<'revocation'>().notNull(),
  bits: integer().notNull(),
  /** Number of indices in use. */
  used: integer().notNull(),
  createdAt: createdAt(),
})

/** The public key of every key pair that ever signed. Private keys are never stored here. */
export const instituteIssuerKeys = table('institute_issuer_keys', {
  /** RFC 7638 thumbprint. */
  kid: text().primaryKey(),
  publicJwk: json<{ kty: string; crv: string; x: string }>().notNull(),
  /** Where the private key is: a file of the installation. */
  custody: text<'FILE'>().notNull(),
  state: text<(typeof keyStates)[number]>().notNull(),
  notBefore: time().notNull(),
  notAfter: time(),
  compromisedAt: time(),
})

export const instituteCandidates = table(
  'institute_candidates',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text().notNull(),
    cedoc: text(),
    laboratory: text(),
    regionCode: text<RegionCode>(),
    funding: text<Funding>().notNull(),
    stipendMinor: integer(),
    appliedAt: time().notNull(),
    /** Empty until registration: an intake counts candidates registered by its date. */
    registeredAt: time(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('institute_candidates_once').on(t.organisationId, t.personId),
    index('institute_candidates_registered').on(t.registeredAt, t.id),
  ],
)

export interface JuryMember {
  name: string
  institution: string
  role: 'PRESIDENT' | 'RAPPORTEUR' | 'EXAMINER' | 'SUPERVISOR'
}

export const instituteTheses = table(
  'institute_theses',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    candidateId: text()
      .notNull()
      .references(() => instituteCandidates.id),
    title: json<LocalizedText>().notNull(),
    abstract: json<LocalizedText>(),
    skillIds: json<SkillId[]>().notNull(),
    supervisorId: text(),
    coSupervisorIds: json<string[]>().notNull(),
    /** An industry problem, by the id its institute gave it. */
    problemId: text(),
    confidentiality: text<(typeof confidentialityLevels)[number]>().notNull(),
    state: text<ThesisState>().notNull(),
    plannedEndAt: time(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('institute_theses_candidate').on(t.candidateId),
    index('institute_theses_organisation').on(t.organisationId, t.id),
  ],
)

/** The requirements of a university for its candidates. A new version applies to candidates who register later. */
export const instituteMilestonePlans = table(
  'institute_milestone_plans',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    edition: integer().notNull(),
    /** Duration of a doctorate by this university's rules, before any extension. */
    durationMonths: integer().notNull(),
    source: text().notNull(),
    items: json<MilestonePlanItem[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('institute_milestone_plans_edition').on(t.organisationId, t.edition)],
)

export interface MilestonePlanItem {
  type: MilestoneType
  title: LocalizedText
  /** Months after registration. */
  dueMonths: number
  /** Due again after this many months, up to the planned end. */
  everyMonths?: number
  /** The event that is rejected while one of these is due and not accepted. */
  requiredFor?: MilestoneGatedEvent
}

export const instituteMilestones = table(
  'institute_milestones',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    thesisId: text()
      .notNull()
      .references(() => instituteTheses.id),
    type: text<MilestoneType>().notNull(),
    title: json<LocalizedText>().notNull(),
    dueAt: time().notNull(),
    requiredFor: text<MilestoneGatedEvent>(),
    doneAt: time(),
    outcome: text<MilestoneOutcome>(),
    evidence: text(),
    recordedBy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index('institute_milestones_thesis').on(t.thesisId, t.dueAt),
    index('institute_milestones_due').on(t.organisationId, t.dueAt),
  ],
)

/** Every event of a doctorate, in order. */
export const instituteThesisEvents = table(
  'institute_thesis_events',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    thesisId: text()
      .notNull()
      .references(() => instituteTheses.id),
    event: text<ThesisEvent>().notNull(),
    fromState: text<ThesisState>().notNull(),
    toState: text<ThesisState>().notNull(),
    evidence: text(),
    byId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('institute_thesis_events_thesis').on(t.thesisId, t.id)],
)

export type EnrolmentRow = typeof instituteEnrolments.$inferSelect

export type SessionRow = typeof instituteSessions.$inferSelect
