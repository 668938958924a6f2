import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { NmaSection } from '../commons/organisations/sectors.ts'
import { commonsNeeds, commonsPersons } from '../commons/tables.ts'
import type { Compensation, Terms } from './json-columns.ts'
import type {
  BridgeKind,
  ContactState,
  ContributionMode,
  EngagementState,
  EventKind,
  EventState,
  Instrument,
  ProfileState,
  RegistrationState,
  Seniority,
  Tier,
  Verification,
} from './vocabulary.ts'

// Other organisations may see profiles, events and bridges, so their organisation is the owner and each query limits what is visible.
// Contact requests and engagements belong to the requesting organisation, registrations to that of the registered member.

/** A period of local dates, both inclusive. */
export interface DateRange {
  from: string
  to: string
}

export interface Outcome {
  deliverables?: string
  hostRating?: number
  memberRating?: number
  followOn?: string
}

/** Profiles of members of the diaspora: what their person record and skill claims in the commons do not contain. */
export const diasporaProfiles = table(
  'diaspora_profiles',
  {
    id: id(),
    /** The member's organisation. */
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => commonsPersons.id),
    state: text<ProfileState>().notNull().default('DRAFT'),
    /** The tier the member chose. It applies only while the consents it requires are active: see `tiers.ts`. */
    tier: text<Tier>().notNull().default('T0'),
    /** Positions in the consent history (MATCHING, and the tier's own purpose) when the tier was chosen. A later withdrawal hides the profile. */
    matchingSeq: integer().notNull().default(0),
    namingSeq: integer().notNull().default(0),
    countryCode: text().notNull(),
    city: text(),
    timeZone: text().notNull(),
    headline: json<LocalizedText>(),
    employer: text(),
    seniority: text<Seniority>(),
    linkedInUrl: text(),
    /** The first is the main one. */
    sectors: json<NmaSection[]>().notNull(),
    mainSector: text<NmaSection>(),
    modes: json<ContributionMode[]>().notNull(),
    /** ` mode mode `: searchable with LIKE on both database engines. */
    modeText: text().notNull(),
    hoursPerMonth: integer().notNull(),
    /** Local dates, both inclusive. */
    availableFrom: text(),
    availableTo: text(),
    travelWindows: json<DateRange[]>().notNull(),
    /** Used in counts only. Shown to the member alone and never used for ranking. */
    originRegionCode: text<RegionCode>(),
    verification: text<Verification>().notNull().default('SELF'),
    verifiedAt: time(),
    verifiedBy: text(),
    withdrawnAt: time(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('diaspora_profiles_person').on(t.personId).where(sql`state <> 'WITHDRAWN'`),
    index('diaspora_profiles_shown').on(t.state, t.tier, t.id),
    index('diaspora_profiles_owner').on(t.ownerOrganisationId, t.state, t.id),
  ],
)

/** Requests of organisations with a need to talk to a member. */
export const diasporaContactRequests = table(
  'diaspora_contact_requests',
  {
    id: id(),
    /** The requesting organisation. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    requestedBy: text().notNull(),
    memberOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text().notNull(),
    profileId: text()
      .notNull()
      .references(() => diasporaProfiles.id),
    needId: text()
      .notNull()
      .references(() => commonsNeeds.id),
    matchId: text(),
    message: text().notNull(),
    /** A SENT request counts as EXPIRED from `expiresAt` on. */
    state: text<Exclude<ContactState, 'EXPIRED'>>().notNull().default('SENT'),
    /** The member agreed to give the name to the requester. */
    named: boolean().notNull().default(false),
    expiresAt: time().notNull(),
    answeredAt: time(),
    createdAt: createdAt(),
  },
  (t) => [
    index('diaspora_contact_requests_requester').on(t.requestedBy, t.state, t.expiresAt),
    index('diaspora_contact_requests_member').on(t.personId, t.createdAt),
    index('diaspora_contact_requests_profile').on(t.profileId, t.state),
  ],
)

export const diasporaEngagements = table(
  'diaspora_engagements',
  {
    id: id(),
    /** The host. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    memberOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text().notNull(),
    profileId: text()
      .notNull()
      .references(() => diasporaProfiles.id),
    requestId: text()
      .notNull()
      .references(() => diasporaContactRequests.id),
    needId: text()
      .notNull()
      .references(() => commonsNeeds.id),
    /** Region of the need; null if the need has none. */
    regionCode: text<RegionCode>(),
    kind: text<ContributionMode>().notNull(),
    tor: json<Terms>().notNull(),
    /** Local dates, both inclusive. */
    startOn: text().notNull(),
    endOn: text().notNull(),
    compensation: json<Compensation>().notNull(),
    state: text<EngagementState>().notNull().default('PROPOSED'),
    proposedBy: text().notNull(),
    hostSignedAt: time(),
    hostSignedBy: text(),
    memberSignedAt: time(),
    startedAt: time(),
    deliveredAt: time(),
    completedAt: time(),
    followedUpAt: time(),
    outcome: json<Outcome>().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('diaspora_engagements_host').on(t.organisationId, t.id),
    index('diaspora_engagements_member').on(t.personId, t.id),
    index('diaspora_engagements_completed').on(t.state, t.completedAt),
  ],
)

export const diasporaEvents = table(
  'diaspora_events',
  {
    id: id(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    kind: text<EventKind>().notNull(),
    title: json<LocalizedText>().notNull(),
    description: json<LocalizedText>(),
    online: boolean().notNull(),
    city: json<LocalizedText>(),
    hostCountry: text(),
    /** Time zone its times are shown in. */
    timeZone: text().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    registrationOpensAt: time().notNull(),
    registrationClosesAt: time().notNull(),
    capacity: integer().notNull(),
    /** Number of current registrations. Changed only in the transaction that changes a registration. */
    taken: integer().notNull().default(0),
    state: text<EventState>().notNull(),
    heldAt: time(),
    createdBy: text(),
    createdAt: createdAt(),
  },
  (t) => [index('diaspora_events_time').on(t.startsAt, t.id)],
)

export const diasporaRegistrations = table(
  'diaspora_registrations',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    eventId: text()
      .notNull()
      .references(() => diasporaEvents.id),
    personId: text().notNull(),
    state: text<RegistrationState>().notNull().default('REGISTERED'),
    /** The code the attendee shows at the entrance. */
    ticket: text().notNull(),
    attendedAt: time(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('diaspora_registrations_once').on(t.eventId, t.personId),
    uniqueIndex('diaspora_registrations_ticket').on(t.ticket),
    index('diaspora_registrations_person').on(t.personId, t.id),
  ],
)

export interface BridgeOutput {
  title: string
  /** Local date. */
  producedOn: string
}

/** Agreements between a Moroccan organisation and one abroad. */
export const diasporaBridges = table(
  'diaspora_bridges',
  {
    id: id(),
    /** The Moroccan side. */
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    kind: text<BridgeKind>().notNull(),
    instrument: text<Instrument>().notNull(),
    foreignName: text().notNull(),
    foreignCountry: text().notNull(),
    foreignRor: text(),
    leadProfileId: text().references(() => diasporaProfiles.id),
    /** Local dates. */
    signedOn: text().notNull(),
    validUntil: text(),
    outputs: json<BridgeOutput[]>().notNull(),
    lastOutputOn: text(),
    version: integer().notNull().default(1),
    createdBy: text(),
    createdAt: createdAt(),
  },
  (t) => [index('diaspora_bridges_signed').on(t.signedOn, t.id)],
)
