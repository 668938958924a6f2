import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, real, table, text, time } from '#platform/db/dialect.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type {
  BookingState,
  Category,
  grantStates,
  IncidentState,
  labKinds,
  labStatuses,
  MachineStatus,
  MaintenanceKind,
  MaintenanceState,
  Material,
  Openness,
  Purpose,
  planStates,
  riskClasses,
  Severity,
  WaitlistState,
} from './vocabulary.ts'

// Labs, machines and qualifications are the public catalogue of the network. Bookings and grants belong to the organisation of the person.

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
  (t) => [
    index('fablab_labs_region').on(t.regionCode, t.id),
    index('fablab_labs_operator').on(t.operatorOrganisationId),
  ],
)

/** Weekly hours, in the local time of the lab. */
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
    /** Maximum number of bookings that may use the machine at the same time. */
    concurrency: integer().notNull().default(1),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_machines_lab').on(t.labId, t.id), index('fablab_machines_model').on(t.modelId, t.id)],
)

/** Closes a whole lab, or one of its machines. */
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
  /** The qualification also lapses after this many months without use; null: it does not. */
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
  (t) => [
    index('fablab_trainings_qualification').on(t.qualificationId, t.startsAt),
    index('fablab_trainings_time').on(t.startsAt, t.id),
  ],
)

/** `blockedFrom` to `blockedUntil` is the time the machine is occupied: the slot and its buffers. */
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
    /** The lab member who supervises the use, for machines that need supervision. */
    supervisorId: text().references(() => members.id),
    /** Text for the person who booked, set when the lab moves or cancels the booking. */
    notice: json<Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>>(),
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

/** A request for a slot on a category of machine within a window. OFFERED while a freed slot is held for the person. */
export const fablabWaitlistEntries = table(
  'fablab_waitlist_entries',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => members.id),
    category: text<Category>().notNull(),
    labIds: json<string[]>().notNull(),
    windowStart: time().notNull(),
    windowEnd: time().notNull(),
    durationMinutes: integer().notNull(),
    purpose: text<Purpose>().notNull(),
    state: text<WaitlistState>().notNull(),
    bookingId: text().references(() => fablabBookings.id),
    createdAt: createdAt(),
  },
  (t) => [
    index('fablab_waitlist_waiting').on(t.category, t.state, t.createdAt, t.id),
    index('fablab_waitlist_booking').on(t.bookingId),
    index('fablab_waitlist_person').on(t.organisationId, t.personId, t.id),
  ],
)

/** Planned work on a machine. While it is planned or in progress, its closure prevents bookings. */
export const fablabMaintenanceOrders = table(
  'fablab_maintenance_orders',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    machineId: text()
      .notNull()
      .references(() => fablabMachines.id),
    kind: text<MaintenanceKind>().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    state: text<MaintenanceState>().notNull(),
    /** Not a foreign key: the closure is deleted when the work ends. */
    closureId: text(),
    incidentId: text(),
    note: text(),
    report: text(),
    createdBy: text().notNull(),
    startedAt: time(),
    endedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [
    index('fablab_maintenance_organisation').on(t.organisationId, t.startsAt, t.id),
    index('fablab_maintenance_machine').on(t.machineId),
  ],
)

/** An incident report. Only the lab and the person who reported it can read it. */
export const fablabIncidents = table(
  'fablab_incidents',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    labId: text()
      .notNull()
      .references(() => fablabLabs.id),
    machineId: text().references(() => fablabMachines.id),
    bookingId: text().references(() => fablabBookings.id),
    reportedBy: text()
      .notNull()
      .references(() => members.id),
    severity: text<Severity>().notNull(),
    injured: boolean().notNull(),
    description: text().notNull(),
    happenedAt: time().notNull(),
    state: text<IncidentState>().notNull(),
    actions: text(),
    closedAt: time(),
    closedBy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index('fablab_incidents_lab').on(t.labId, t.createdAt, t.id),
    index('fablab_incidents_reporter').on(t.organisationId, t.reportedBy),
  ],
)

/** Documentation of a project. Only its owner can read a PRIVATE one. */
export const fablabProjects = table(
  'fablab_projects',
  {
    id: id(),
    /** Named `owner`, not `organisationId`: open projects are public, so rows are not scoped to a tenant. */
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    ownerId: text()
      .notNull()
      .references(() => members.id),
    title: text().notNull(),
    summary: text().notNull(),
    /** Normalised title and summary, for searches that ignore case and accents. */
    words: text().notNull(),
    openness: text<Openness>().notNull(),
    licence: text().notNull(),
    steps: json<{ title: string; text: string }[]>().notNull(),
    files: json<{ name: string; url: string; sha256: string | null }[]>().notNull(),
    machineModelIds: json<string[]>().notNull(),
    labId: text().references(() => fablabLabs.id),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    index('fablab_projects_open').on(t.openness, t.id),
    index('fablab_projects_organisation').on(t.ownerOrganisationId, t.id),
  ],
)

/** A plan for making a prototype: machines and times in order. All of its steps are booked, or none. */
export const fablabPlans = table(
  'fablab_plans',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => members.id),
    state: text<(typeof planStates)[number]>().notNull(),
    steps: json<PlanStep[]>().notNull(),
    bookingIds: json<string[]>().notNull(),
    priceMinor: integer().notNull(),
    dueAt: time(),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_plans_person').on(t.organisationId, t.personId, t.id)],
)

export interface PlanStep {
  machineId: string
  startsAt: string
  durationMinutes: number
}

/** Secret address of a person's booking calendar, for calendar programs that cannot send a key. Only the hash of the secret is stored. */
export const fablabCalendarLinks = table(
  'fablab_calendar_links',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    personId: text()
      .notNull()
      .references(() => members.id),
    hash: text().notNull(),
    revokedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [index('fablab_calendar_links_person').on(t.organisationId, t.personId)],
)
