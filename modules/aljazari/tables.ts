import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { Money } from '#platform/lib/money.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { NmaSection } from '../commons/organisations/sectors.ts'
import type { SkillId } from '../commons/skills/taxonomy.ts'
import type {
  InstituteHost,
  PracticeEvidence,
  PracticeResources,
  ProjectPartner,
  ReplicationAdaptation,
  ReplicationResult,
} from './json-columns.ts'
import type {
  DataAvailability,
  HistoryKind,
  InstituteStatus,
  InventionState,
  PracticeState,
  ProblemConfidentiality,
  ProblemState,
  ProjectKind,
  ProjectState,
  ReplicationState,
  Theme,
  Urgency,
  Verdict,
} from './vocabulary.ts'

// Institutes and their laboratories are public. A problem belongs to its owner and to its institute, and others see
// it as far as its confidentiality allows; a published practice is public: queries enforce both. Projects,
// inventions and interests are visible to their organisation only.

export const aljazariInstitutes = table(
  'aljazari_institutes',
  {
    id: id(),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    name: json<LocalizedText>().notNull(),
    regionCode: text<RegionCode>().notNull(),
    city: json<LocalizedText>().notNull(),
    themes: json<Theme[]>().notNull(),
    themeText: text().notNull(),
    hosts: json<InstituteHost[]>().notNull(),
    /** The network it is reported to belong to, if any, as recorded with its source. */
    network: json<LocalizedText>(),
    sponsors: json<LocalizedText[]>().notNull(),
    status: text<InstituteStatus>().notNull(),
    /** The source of the status: a decision, a convention, a publication. */
    statusSource: text().notNull(),
    statusOn: text().notNull(),
    openedOn: text(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [index('aljazari_institutes_region').on(t.regionCode, t.id)],
)

export const aljazariLaboratories = table(
  'aljazari_laboratories',
  {
    id: id(),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    instituteId: text()
      .notNull()
      .references(() => aljazariInstitutes.id),
    name: json<LocalizedText>().notNull(),
    theme: text<Theme>().notNull(),
    skillIds: json<SkillId[]>().notNull(),
    equipment: json<LocalizedText[]>().notNull(),
    searchText: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('aljazari_laboratories_institute').on(t.instituteId, t.id)],
)

export const aljazariProblems = table(
  'aljazari_problems',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    /** The institute it was submitted to, and the organisation that runs it. */
    instituteId: text()
      .notNull()
      .references(() => aljazariInstitutes.id),
    instituteOrganisationId: text().notNull(),
    title: json<LocalizedText>().notNull(),
    description: json<LocalizedText>().notNull(),
    constraints: json<LocalizedText>(),
    theme: text<Theme>().notNull(),
    nmaSection: text<NmaSection>(),
    regionCode: text<RegionCode>(),
    skillIds: json<SkillId[]>().notNull(),
    skillText: text().notNull(),
    dataAvailability: text<DataAvailability>().notNull(),
    urgency: text<Urgency>().notNull(),
    budget: json<Money>(),
    confidentiality: text<ProblemConfidentiality>().notNull(),
    state: text<ProblemState>().notNull(),
    submittedBy: text().notNull(),
    qualifiedAt: time(),
    settledAt: time(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('aljazari_problems_owner').on(t.ownerOrganisationId, t.id),
    index('aljazari_problems_institute').on(t.instituteOrganisationId, t.id),
    index('aljazari_problems_open').on(t.confidentiality, t.state, t.id),
  ],
)

/** An organisation's agreement to keep a problem confidential, which lets it read the problem. */
export const aljazariAgreements = table(
  'aljazari_agreements',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    problemId: text()
      .notNull()
      .references(() => aljazariProblems.id),
    partyOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    /** Local dates; after the last one the party can no longer read it. */
    signedOn: text().notNull(),
    endsOn: text(),
    document: text().notNull(),
    recordedBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('aljazari_agreements_party').on(t.problemId, t.partyOrganisationId),
    index('aljazari_agreements_of_party').on(t.partyOrganisationId),
  ],
)

export const aljazariProjects = table(
  'aljazari_projects',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    instituteId: text()
      .notNull()
      .references(() => aljazariInstitutes.id),
    regionCode: text<RegionCode>().notNull(),
    title: json<LocalizedText>().notNull(),
    summary: json<LocalizedText>(),
    theme: text<Theme>().notNull(),
    kind: text<ProjectKind>().notNull(),
    skillIds: json<SkillId[]>().notNull(),
    partners: json<ProjectPartner[]>().notNull(),
    /** Whether one of the partners is a company. */
    withIndustry: boolean().notNull(),
    budget: json<Money>(),
    fundedBy: json<LocalizedText>(),
    startOn: text(),
    endOn: text(),
    trlStart: integer().notNull(),
    trlTarget: integer().notNull(),
    trlNow: integer().notNull(),
    leadId: text().notNull(),
    ethicsApproval: text(),
    state: text<ProjectState>().notNull(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdBy: text().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('aljazari_projects_organisation').on(t.organisationId, t.id),
    index('aljazari_projects_institute').on(t.instituteId, t.id),
  ],
)

/** Links of projects to the problems they answer; a problem may belong to another organisation. */
export const aljazariAnswers = table(
  'aljazari_answers',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    projectId: text()
      .notNull()
      .references(() => aljazariProjects.id),
    problemId: text()
      .notNull()
      .references(() => aljazariProblems.id),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('aljazari_answers_pair').on(t.projectId, t.problemId),
    index('aljazari_answers_problem').on(t.problemId),
  ],
)

/** Append-only. */
export const aljazariTrlMoves = table(
  'aljazari_trl_moves',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    projectId: text()
      .notNull()
      .references(() => aljazariProjects.id),
    regionCode: text<RegionCode>().notNull(),
    fromTrl: integer().notNull(),
    toTrl: integer().notNull(),
    evidence: text().notNull(),
    document: text(),
    reason: text(),
    byId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('aljazari_trl_moves_project').on(t.projectId, t.id)],
)

export const aljazariPractices = table(
  'aljazari_practices',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    instituteId: text()
      .notNull()
      .references(() => aljazariInstitutes.id),
    instituteOrganisationId: text().notNull(),
    regionCode: text<RegionCode>().notNull(),
    projectId: text().references(() => aljazariProjects.id),
    /** Shared by all versions of one practice: the id of the first. */
    lineId: text().notNull(),
    revisesId: text(),
    version: integer().notNull(),
    title: json<LocalizedText>().notNull(),
    problem: json<LocalizedText>().notNull(),
    steps: json<LocalizedText[]>().notNull(),
    theme: text<Theme>().notNull(),
    skillIds: json<SkillId[]>().notNull(),
    skillText: text().notNull(),
    resources: json<PracticeResources>().notNull(),
    evidence: json<PracticeEvidence[]>().notNull(),
    limits: json<LocalizedText>().notNull(),
    transferability: integer().notNull(),
    conditions: json<LocalizedText>(),
    licence: text().notNull(),
    state: text<PracticeState>().notNull(),
    submittedBy: text().notNull(),
    adminValidatedBy: text(),
    adminValidatedAt: time(),
    expertValidatedBy: text(),
    expertOrganisationId: text(),
    publishedAt: time(),
    /** Why it was sent back, deprecated or retracted. */
    remark: text(),
    searchText: text().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('aljazari_practices_state').on(t.state, t.id),
    index('aljazari_practices_owner').on(t.ownerOrganisationId, t.id),
    index('aljazari_practices_line').on(t.lineId, t.id),
  ],
)

/** Attempts of organisations to repeat a practice. They are as public as the practice. */
export const aljazariReplications = table(
  'aljazari_replications',
  {
    id: id(),
    adopterOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    practiceId: text()
      .notNull()
      .references(() => aljazariPractices.id),
    lineId: text().notNull(),
    practiceVersion: integer().notNull(),
    regionCode: text<RegionCode>().notNull(),
    /** Whether it is in another region than the practice’s own: only there it can count. */
    elsewhere: boolean().notNull(),
    adaptation: json<ReplicationAdaptation>(),
    startedOn: text(),
    endedOn: text(),
    result: json<ReplicationResult>(),
    verdict: text<Verdict>(),
    lessons: json<LocalizedText>(),
    state: text<ReplicationState>().notNull(),
    recordedBy: text().notNull(),
    validatedBy: text(),
    validatedAt: time(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('aljazari_replications_line').on(t.lineId, t.id),
    index('aljazari_replications_adopter').on(t.adopterOrganisationId, t.id),
  ],
)

export const aljazariInventions = table(
  'aljazari_inventions',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    projectId: text().references(() => aljazariProjects.id),
    regionCode: text<RegionCode>(),
    title: json<LocalizedText>().notNull(),
    description: json<LocalizedText>().notNull(),
    firstPublicDisclosureOn: text(),
    fundingSources: json<LocalizedText[]>().notNull(),
    evaluatorIds: json<string[]>().notNull(),
    /** ` id id `, searchable on both databases. */
    evaluatorText: text().notNull().default('  '),
    state: text<InventionState>().notNull(),
    disclosedBy: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('aljazari_inventions_organisation').on(t.organisationId, t.id),
    index('aljazari_inventions_project').on(t.projectId),
  ],
)

export const aljazariInventors = table(
  'aljazari_inventors',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    inventionId: text()
      .notNull()
      .references(() => aljazariInventions.id),
    personId: text().notNull(),
    shareBp: integer().notNull(),
    signedAt: time(),
    /** Where the signature on paper of a person without an account is stored. */
    signatureDocument: text(),
    signatureRecordedBy: text(),
  },
  (t) => [
    uniqueIndex('aljazari_inventors_person').on(t.inventionId, t.personId),
    index('aljazari_inventors_of_person').on(t.personId),
  ],
)

/** Interests of a person in an organisation, as declared: they cannot judge it. Append-only. */
export const aljazariInterests = table(
  'aljazari_interests',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    memberId: text().notNull(),
    inOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    nature: text().notNull(),
    until: text(),
    createdAt: createdAt(),
  },
  (t) => [index('aljazari_interests_member').on(t.memberId, t.inOrganisationId)],
)

/** The history of states, with reasons. Append-only. */
export const aljazariHistory = table(
  'aljazari_history',
  {
    id: id(),
    /** The organisation of the member who did it. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    kind: text<HistoryKind>().notNull(),
    subjectId: text().notNull(),
    regionCode: text<RegionCode>(),
    event: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
    note: text(),
    byId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('aljazari_history_subject').on(t.subjectId, t.id),
    index('aljazari_history_state').on(t.kind, t.toState, t.createdAt),
  ],
)

export type PracticeRow = typeof aljazariPractices.$inferSelect

export type ReplicationRow = typeof aljazariReplications.$inferSelect

export type InstituteRow = typeof aljazariInstitutes.$inferSelect

export type ProblemRow = typeof aljazariProblems.$inferSelect

export type InventionRow = typeof aljazariInventions.$inferSelect

export type InventorRow = typeof aljazariInventors.$inferSelect
