import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, real, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { Money } from '#platform/lib/money.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { PurposeCode } from './consents/purposes.ts'
import type { ScoreReason } from './matches/score.ts'
import type { SkillId } from './skills/taxonomy.ts'
import type {
  Confidentiality,
  cefrLevels,
  consentMethods,
  Evidence,
  Gender,
  linkVisibilities,
  MatchState,
  NeedKind,
  NeedState,
  OrganisationKind,
  personStatuses,
} from './vocabulary.ts'

// Persons and their dependent rows belong to the organisation that keeps the record. Other organisations may see places,
// profiles, needs and links, so their organisation is the owner and each query limits what is visible.

export const commonsPlaces = table(
  'commons_places',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    name: json<LocalizedText>().notNull(),
    regionCode: text<RegionCode>().notNull(),
    city: json<LocalizedText>().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    timeZone: text().notNull(),
    searchText: text().notNull(),
    createdBy: text(),
    createdAt: createdAt(),
  },
  (t) => [index('commons_places_region').on(t.regionCode, t.id)],
)

/** Person records. A person who is a member has the member's id. */
export const commonsPersons = table(
  'commons_persons',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    givenName: json<LocalizedText>(),
    familyName: json<LocalizedText>(),
    email: text(),
    /** Normalised address: one person per address within an organisation. */
    emailKey: text(),
    phoneE164: text(),
    birthYear: integer(),
    nationality: text(),
    countryOfResidence: text(),
    regionCode: text<RegionCode>(),
    languages: json<{ tag: string; cefr: (typeof cefrLevels)[number] }[]>().notNull(),
    orcid: text(),
    gender: text<Gender>(),
    /** ` fr ar-MA `: searchable with LIKE on both database engines. */
    languageText: text().notNull(),
    /** The names, normalised for search. */
    searchText: text().notNull(),
    status: text<(typeof personStatuses)[number]>().notNull().default('ACTIVE'),
    version: integer().notNull().default(1),
    createdBy: text(),
    createdAt: createdAt(),
    updatedBy: text(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('commons_persons_organisation').on(t.organisationId, t.id),
    uniqueIndex('commons_persons_email').on(t.organisationId, t.emailKey).where(sql`email_key is not null`),
  ],
)

/** Public profiles of organisations; `id` is that of the organisation. */
export const commonsOrganisationProfiles = table(
  'commons_organisation_profiles',
  {
    id: text()
      .primaryKey()
      .references(() => organisations.id),
    legalName: json<LocalizedText>().notNull(),
    kind: text<OrganisationKind>().notNull(),
    ice: text(),
    /** The first nine digits of the ICE: one enterprise, one profile. */
    enterpriseKey: text(),
    ror: text(),
    nmaSection: text(),
    isicDivision: text(),
    regionCode: text<RegionCode>(),
    city: json<LocalizedText>(),
    country: text().notNull(),
    website: text(),
    description: json<LocalizedText>(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedBy: text(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('commons_organisation_profiles_enterprise').on(t.enterpriseKey).where(sql`enterprise_key is not null`),
  ],
)

export const commonsSkillClaims = table(
  'commons_skill_claims',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => commonsPersons.id),
    skillId: text<SkillId>().notNull(),
    level: integer().notNull(),
    evidence: text<Evidence>().notNull(),
    /** The person, the colleague, or the issuer of the credential. */
    claimedBy: text().notNull(),
    credentialId: text(),
    validUntil: time(),
    withdrawnAt: time(),
    withdrawnBy: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('commons_skill_claims_once').on(t.personId, t.skillId, t.evidence, t.claimedBy),
    index('commons_skill_claims_skill').on(t.skillId, t.personId),
  ],
)

/** Append-only consent history. The latest event of a person and purpose applies. */
export const commonsConsents = table(
  'commons_consents',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => commonsPersons.id),
    purpose: text<PurposeCode>().notNull(),
    seq: integer().notNull(),
    event: text<'GIVEN' | 'WITHDRAWN'>().notNull(),
    categories: json<string[]>().notNull(),
    recipients: json<string[]>().notNull(),
    textVersion: text().notNull(),
    textHash: text().notNull(),
    language: text<'fr' | 'ar' | 'en'>().notNull(),
    method: text<(typeof consentMethods)[number]>().notNull(),
    cndpRef: text(),
    recordedBy: text().notNull(),
    at: time().notNull(),
    expiresAt: time(),
  },
  (t) => [
    // Not unique: serialisable transactions retry concurrent appends one after the other; a unique index would reject one of them.
    index('commons_consents_seq').on(t.personId, t.purpose, t.seq),
    index('commons_consents_purpose').on(t.purpose, t.personId, t.seq),
  ],
)

/** Append-only log of accesses to personal data: reader, person, fields and purpose. */
export const commonsAccessEvents = table(
  'commons_access_events',
  {
    id: id(),
    /** Organisation of the person whose data was read. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text().notNull(),
    at: time().notNull(),
    actorId: text().notNull(),
    actorOrganisationId: text().notNull(),
    agent: text(),
    runId: text(),
    operation: text().notNull(),
    purpose: text<PurposeCode>(),
    fields: json<string[]>().notNull(),
    masked: boolean().notNull(),
  },
  (t) => [index('commons_access_events_person').on(t.personId, t.id)],
)

export const commonsNeeds = table(
  'commons_needs',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    openedBy: text().notNull(),
    kind: text<NeedKind>().notNull(),
    title: json<LocalizedText>().notNull(),
    description: json<LocalizedText>(),
    skillIds: json<SkillId[]>().notNull(),
    /** ` skill skill `: searchable with LIKE on both database engines. */
    skillText: text().notNull(),
    regionCode: text<RegionCode>(),
    /** Local dates, both inclusive. */
    neededFrom: text(),
    neededTo: text(),
    budget: json<Money>(),
    confidentiality: text<Confidentiality>().notNull(),
    state: text<Exclude<NeedState, 'EXPIRED'>>().notNull().default('OPEN'),
    /** The need counts as EXPIRED from then on, unless it was covered or withdrawn. */
    expiresAt: time().notNull(),
    coveredByMatchId: text(),
    closedBy: text(),
    closingNote: text(),
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('commons_needs_owner').on(t.ownerOrganisationId, t.id),
    index('commons_needs_open').on(t.state, t.confidentiality, t.id),
  ],
)

/** Candidates for a need. They belong to the organisation that has the need. */
export const commonsMatches = table(
  'commons_matches',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    needId: text()
      .notNull()
      .references(() => commonsNeeds.id),
    candidateType: text().notNull(),
    candidateId: text().notNull(),
    /** The organisation responsible for a candidate that is not a person. */
    candidateOrganisationId: text(),
    score: integer().notNull(),
    reasons: json<ScoreReason[]>().notNull(),
    proposedBy: text().notNull(),
    consentOk: boolean().notNull(),
    state: text<MatchState>().notNull().default('PROPOSED'),
    decidedBy: text(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('commons_matches_candidate').on(t.needId, t.candidateType, t.candidateId),
    index('commons_matches_score').on(t.needId, t.score, t.id),
    index('commons_matches_of_candidate').on(t.candidateType, t.candidateId),
    index('commons_matches_of_organisation').on(t.candidateOrganisationId, t.state),
  ],
)

/** Links between two records of any modules. */
export const commonsLinks = table(
  'commons_links',
  {
    id: id(),
    /** The organisation the link belongs to; null if it belongs to none. */
    ownerOrganisationId: text().references(() => organisations.id),
    fromType: text().notNull(),
    fromId: text().notNull(),
    type: text().notNull(),
    toType: text().notNull(),
    toId: text().notNull(),
    visibility: text<(typeof linkVisibilities)[number]>().notNull(),
    since: time().notNull(),
    until: time(),
    createdBy: text(),
  },
  (t) => [
    uniqueIndex('commons_links_live').on(t.fromType, t.fromId, t.type, t.toType, t.toId).where(sql`until is null`),
    index('commons_links_from').on(t.fromType, t.fromId, t.id),
    index('commons_links_to').on(t.toType, t.toId, t.id),
  ],
)
