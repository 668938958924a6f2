import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, real, table, text, time } from '#platform/db/dialect.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/rules/localized.ts'
import type { RegionCode } from '#platform/rules/regions.ts'
import type { BookingState, Category, grantStates, labKinds, labStatuses, MachineStatus, Material, Purpose, riskClasses } from './vocabulary.ts'

// Labs, machines and what one must know to use them are the network's catalogue and everyone's to read. Bookings and grants belong to the person's organisation.

export const fablabLabs = table(
  'fablab_labs',
  {
    id: id(),
    name: json<LocalizedText>().notNull(),
    regionCode: text<RegionCode>().notNull(),
    city: json<LocalizedText>().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    timeZone: text().notNull(),
    kind: text<(typeof labKinds)[number]>().notNull(),
    status: text<(typeof labStatuses)[number]>().notNull(),
    operatorOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    services: json<string[]>().notNull(),
    stepFree: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_labs_region').on(t.regionCode, t.id), index('fablab_labs_operator').on(t.operatorOrganisationId)],
)

/** Weekly, by the clock on the wall of the lab. */
export const fablabOpeningHours = table(
  'fablab_opening_hours',
  {
    id: id(),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    weekday: integer().notNull(),
    opensAt: text().notNull(),
    closesAt: text().notNull(),
  },
  (t) => [index('fablab_opening_hours_lab').on(t.labId)],
)

export const fablabMachineModels = table('fablab_machine_models', {
  id: id(),
  category: text<Category>().notNull(),
  vendor: text().notNull(),
  name: text().notNull(),
  widthMm: integer(),
  depthMm: integer(),
  heightMm: integer(),
  toleranceMicron: integer(),
  materials: json<Material[]>().notNull(),
  riskClass: text<(typeof riskClasses)[number]>().notNull(),
  requiredQualificationIds: json<string[]>().notNull(),
  needsSupervision: boolean().notNull(),
  pricePerHourMinor: integer().notNull(),
  setupMin: integer().notNull(),
  cleanupMin: integer().notNull(),
})

export const fablabMachines = table(
  'fablab_machines',
  {
    id: id(),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    modelId: text()
      .notNull()
      .references(() => fablabMachineModels.id),
    assetTag: text().notNull(),
    status: text<MachineStatus>().notNull().default('AVAILABLE'),
    statusReason: text(),
    /** How many bookings may share it at any moment. */
    concurrency: integer().notNull().default(1),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_machines_lab').on(t.labId, t.id), index('fablab_machines_model').on(t.modelId, t.id)],
)

/** Of a whole lab, or of one machine of it. */
export const fablabClosures = table(
  'fablab_closures',
  {
    id: id(),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    machineId: text().references(() => fablabMachines.id),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    reason: json<LocalizedText>().notNull(),
    createdBy: text(),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_closures_lab').on(t.labId, t.endsAt)],
)

export const fablabQualifications = table('fablab_qualifications', {
  id: id(),
  title: json<LocalizedText>().notNull(),
  category: text<Category>().notNull(),
  validityMonths: integer().notNull(),
  /** It also lapses when unused for this long. */
  idleInvalidationMonths: integer(),
})

export const fablabQualificationGrants = table(
  'fablab_qualification_grants',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => members.id),
    qualificationId: text()
      .notNull()
      .references(() => fablabQualifications.id),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    grantedBy: text().notNull(),
    grantedAt: time().notNull(),
    expiresAt: time().notNull(),
    lastUsedAt: time(),
    state: text<(typeof grantStates)[number]>().notNull().default('GRANTED'),
    revokedAt: time(),
    revokedBy: text(),
    reason: text(),
  },
  (t) => [index('fablab_grants_person').on(t.personId, t.qualificationId)],
)

export const fablabTrainings = table(
  'fablab_trainings',
  {
    id: id(),
    qualificationId: text()
      .notNull()
      .references(() => fablabQualifications.id),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    seats: integer().notNull(),
  },
  (t) => [index('fablab_trainings_qualification').on(t.qualificationId, t.startsAt), index('fablab_trainings_time').on(t.startsAt, t.id)],
)

/** `blockedFrom` to `blockedUntil` is what the machine is taken for: the slot with its buffers. */
export const fablabBookings = table(
  'fablab_bookings',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => members.id),
    machineId: text()
      .notNull()
      .references(() => fablabMachines.id),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    bufferBeforeMin: integer().notNull(),
    bufferAfterMin: integer().notNull(),
    blockedFrom: time().notNull(),
    blockedUntil: time().notNull(),
    purpose: text<Purpose>().notNull(),
    participants: integer().notNull(),
    state: text<Exclude<BookingState, 'EXPIRED'>>().notNull(),
    heldUntil: time(),
    priceMinor: integer().notNull(),
    supervisionRequired: boolean().notNull(),
    cancelledAt: time(),
    cancelledBy: text(),
    reason: text(),
    checkedInAt: time(),
    checkedInBy: text(),
    checkedOutAt: time(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    index('fablab_bookings_machine').on(t.machineId, t.blockedUntil),
    index('fablab_bookings_person').on(t.organisationId, t.personId, t.startsAt),
    index('fablab_bookings_organisation').on(t.organisationId, t.startsAt),
    index('fablab_bookings_lab').on(t.labId, t.startsAt),
  ],
)
