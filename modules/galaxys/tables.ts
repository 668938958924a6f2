import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, real, table, text, time } from '#platform/db/dialect.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { ApplicantProject, Incentive, ObligationEvidence, Requested } from './json-columns.ts'
import type {
  AllocationState,
  DataClass,
  FileOutcome,
  FileState,
  ObligationState,
  ObligationType,
  PoolClass,
  QuotaState,
  Regime,
  TenantCategory,
  UnitKind,
  UnitStatus,
  zoneStatuses,
} from './vocabulary.ts'

// Zones, units and pools are the public catalogue of the zone operator. Files and everything based on them belong
// to the applicant's organisation.

export const galaxysZones = table(
  'galaxys_zones',
  {
    id: id(),
    name: json<LocalizedText>().notNull(),
    /** Null until it is decided. */
    regime: text<Regime>(),
    regionCode: text<RegionCode>().notNull(),
    city: json<LocalizedText>().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    timeZone: text().notNull(),
    status: text<(typeof zoneStatuses)[number]>().notNull(),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    regulation: json<LocalizedText>().notNull(),
    /** Hash of the current text; accepting the regulation names it. */
    regulationHash: text().notNull(),
    incentives: json<Incentive[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('galaxys_zones_region').on(t.regionCode, t.id),
    index('galaxys_zones_operator').on(t.operatorOrganisationId),
  ],
)

/** A tree: lots and buildings, their floors, their rooms. */
export const galaxysUnits = table(
  'galaxys_units',
  {
    id: id(),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    parentId: text(),
    /** The ids from the root down to the unit itself, each followed by a slash. */
    path: text().notNull(),
    code: text().notNull(),
    name: json<LocalizedText>().notNull(),
    kind: text<UnitKind>().notNull(),
    areaDm2: integer().notNull(),
    capacityPersons: integer().notNull(),
    powerW: integer().notNull(),
    coolingW: integer().notNull(),
    features: json<string[]>().notNull(),
    status: text<UnitStatus>().notNull().default('AVAILABLE'),
    /** Allocated as a whole; otherwise shared, place by place, up to `capacityPersons`. */
    exclusive: boolean().notNull(),
    rentMinorPerMonth: integer(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    index('galaxys_units_zone').on(t.zoneId, t.code, t.id),
    index('galaxys_units_path').on(t.path),
    index('galaxys_units_parent').on(t.parentId),
  ],
)

export const galaxysPools = table(
  'galaxys_pools',
  {
    id: id(),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    name: json<LocalizedText>().notNull(),
    class: text<PoolClass>().notNull(),
    total: integer().notNull(),
    allocatable: integer().notNull(),
    /** How much more may be granted than exists, in basis points. */
    overcommitBp: integer().notNull(),
    /** 0 ordinary; 1 may host sensitive systems, 2 sensitive data too. */
    hostingLevel: integer().notNull(),
    unitPriceMinor: integer(),
    createdAt: createdAt(),
  },
  (t) => [index('galaxys_pools_zone').on(t.zoneId, t.class, t.id)],
)

export const galaxysFiles = table(
  'galaxys_files',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    state: text<FileState>().notNull(),
    category: text<TenantCategory>().notNull(),
    country: text().notNull(),
    project: json<ApplicantProject>().notNull(),
    requested: json<Requested[]>().notNull(),
    /** The hash of the regulation as it was accepted. */
    regulationHash: text(),
    regulationAcceptedAt: time(),
    regulationAcceptedBy: text(),
    /** What is missing from an incomplete file; the note of a decision. */
    note: text(),
    outcome: text<FileOutcome>(),
    conditions: json<string[]>().notNull(),
    decidedBy: text(),
    decidedAt: time(),
    submittedAt: time(),
    submittedBy: text(),
    version: integer().notNull().default(1),
    createdBy: text().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index('galaxys_files_organisation').on(t.organisationId, t.id),
    index('galaxys_files_zone').on(t.zoneId, t.state, t.id),
  ],
)

/** Scores of a file by members of the zone; the last one of each member counts. */
export const galaxysScores = table(
  'galaxys_scores',
  {
    id: id(),
    fileId: text()
      .notNull()
      .references(() => galaxysFiles.id),
    scoredBy: text().notNull(),
    scores: json<Record<string, number>>().notNull(),
    total: integer().notNull(),
    comment: text(),
    createdAt: createdAt(),
  },
  (t) => [index('galaxys_scores_file').on(t.fileId, t.scoredBy)],
)

/**
 * Declarations of members of a zone about applicants. Append-only: the last one per person and organisation counts.
 */
export const galaxysInterests = table(
  'galaxys_interests',
  {
    id: id(),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    memberId: text().notNull(),
    /** The organisation the declaration concerns. */
    aboutId: text().notNull(),
    interested: boolean().notNull(),
    note: text(),
    seq: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('galaxys_interests_member').on(t.zoneId, t.aboutId, t.memberId, t.seq)],
)

/** Allocations of a unit or of a part of a pool, never both. `path` is that of the unit. */
export const galaxysAllocations = table(
  'galaxys_allocations',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    fileId: text()
      .notNull()
      .references(() => galaxysFiles.id),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    unitId: text().references(() => galaxysUnits.id),
    path: text(),
    poolId: text().references(() => galaxysPools.id),
    quotaId: text(),
    quantity: integer().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    state: text<AllocationState>().notNull(),
    /** For a reservation, when it lapses. */
    reservedUntil: time(),
    regulationHash: text().notNull(),
    endedAt: time(),
    endedBy: text(),
    reason: text(),
    version: integer().notNull().default(1),
    createdBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('galaxys_allocations_unit').on(t.unitId, t.endsAt),
    index('galaxys_allocations_path').on(t.path),
    index('galaxys_allocations_zone').on(t.zoneId, t.endsAt),
    index('galaxys_allocations_organisation').on(t.organisationId, t.id),
    index('galaxys_allocations_file').on(t.fileId),
  ],
)

export const galaxysQuotas = table(
  'galaxys_quotas',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    poolId: text()
      .notNull()
      .references(() => galaxysPools.id),
    fileId: text()
      .notNull()
      .references(() => galaxysFiles.id),
    requested: integer().notNull(),
    /** What may be used; 0 until it is granted. */
    granted: integer().notNull(),
    dataClass: text<DataClass>().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    state: text<Exclude<QuotaState, 'EXPIRED'>>().notNull(),
    reason: text(),
    decidedBy: text(),
    decidedAt: time(),
    version: integer().notNull().default(1),
    createdBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('galaxys_quotas_pool').on(t.poolId, t.endsAt),
    index('galaxys_quotas_organisation').on(t.organisationId, t.id),
    index('galaxys_quotas_zone').on(t.zoneId, t.id),
  ],
)

/** Quantities in use, each for an interval. */
export const galaxysUsage = table(
  'galaxys_usage',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    quotaId: text()
      .notNull()
      .references(() => galaxysQuotas.id),
    poolId: text()
      .notNull()
      .references(() => galaxysPools.id),
    quantity: integer().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    recordedBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('galaxys_usage_quota').on(t.quotaId, t.endsAt), index('galaxys_usage_pool').on(t.poolId, t.startsAt)],
)

export const galaxysObligations = table(
  'galaxys_obligations',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    zoneId: text()
      .notNull()
      .references(() => galaxysZones.id),
    allocationId: text()
      .notNull()
      .references(() => galaxysAllocations.id),
    type: text<ObligationType>().notNull(),
    target: text().notNull(),
    /** Jobs, or centimes of investment, as text: centimes exceed the integers of the database. */
    targetValue: text(),
    achievedValue: text(),
    dueAt: time().notNull(),
    evidence: json<ObligationEvidence[]>().notNull(),
    state: text<Exclude<ObligationState, 'BREACH_PENDING'>>().notNull(),
    noticeAt: time(),
    cureUntil: time(),
    metAt: time(),
    breachedAt: time(),
    recoveryStartedAt: time(),
    recoveredAt: time(),
    reason: text(),
    decidedBy: text(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    index('galaxys_obligations_due').on(t.dueAt, t.id),
    index('galaxys_obligations_organisation').on(t.organisationId, t.dueAt, t.id),
    index('galaxys_obligations_zone').on(t.zoneId, t.dueAt, t.id),
    index('galaxys_obligations_allocation').on(t.allocationId),
  ],
)
