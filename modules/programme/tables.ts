import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { EditionState, RegionKey } from './vocabulary.ts'

// These rows belong to no organisation: each query limits what the public sees and what the programme office sees.

/** Appointments of the programme office. Append-only: the latest applies. */
export const programmeOffices = table(
  'programme_offices',
  {
    id: id(),
    officeOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    appointedBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('programme_offices_last').on(t.createdAt, t.id)],
)

/** Planning paths of indicators. Append-only: the highest version applies, the others are history. */
export const programmePaths = table(
  'programme_paths',
  {
    id: id(),
    code: text().notNull(),
    version: integer().notNull(),
    reading: text<'LEVEL' | 'PER_YEAR'>().notNull(),
    between: text<'LINEAR' | 'STEP'>().notNull(),
    /** In ascending order of local dates. */
    points: json<{ at: string; value: string }[]>().notNull(),
    reason: text().notNull(),
    setBy: text().notNull(),
    createdAt: createdAt(),
  },
  // Not unique: serialisable transactions retry the second of two concurrent writes, which then sees the first.
  (t) => [index('programme_paths_code').on(t.code, t.version)],
)

/** Editions: one computation of one indicator for one period, with the country and every region, so that they agree. */
export const programmeEditions = table(
  'programme_editions',
  {
    id: id(),
    code: text().notNull(),
    definitionVersion: integer().notNull(),
    unit: text().notNull(),
    period: text().notNull(),
    fromAt: time().notNull(),
    toAt: time().notNull(),
    timeZone: text().notNull(),
    /** The rows were counted as known at this time. */
    asOf: time().notNull(),
    /** Hash over the hashes of its observations. */
    inputsHash: text().notNull(),
    /** Whether the value is the number of rows. */
    countsRows: boolean().notNull(),
    /** Whether the regions and UNKNOWN sum to the country. Always true if rows are counted. */
    isAdditive: boolean().notNull(),
    state: text<EditionState>().notNull().default('COMPUTED'),
    /** The edition this one corrects. */
    correctsId: text(),
    reason: text(),
    computedBy: text().notNull(),
    createdAt: createdAt(),
    reviewedBy: text(),
    reviewedAt: time(),
    validatedBy: text(),
    validatedAt: time(),
    publishedBy: text(),
    publishedAt: time(),
    correctedAt: time(),
  },
  (t) => [
    index('programme_editions_code').on(t.code, t.period, t.createdAt),
    index('programme_editions_state').on(t.state, t.toAt),
    uniqueIndex('programme_editions_published').on(t.code, t.period).where(sql`state = 'PUBLISHED'`),
  ],
)

/** Observations of editions. Written once and never changed. */
export const programmeObservations = table(
  'programme_observations',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references(() => programmeEditions.id),
    region: text<RegionKey>().notNull(),
    /** A decimal number as text; null if there was nothing to observe. */
    value: text(),
    rowCount: integer().notNull(),
    inputsHash: text().notNull(),
  },
  (t) => [uniqueIndex('programme_observations_region').on(t.editionId, t.region)],
)

/** The ids of the rows an observation counts, in parts. They stay known even if the rows change later. */
export const programmeLineage = table(
  'programme_lineage',
  {
    observationId: text()
      .notNull()
      .references(() => programmeObservations.id),
    part: integer().notNull(),
    /** `also` lists the other regions of a row. */
    rows: json<{ id: string; also?: string[] }[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.observationId, t.part] })],
)

/** Frozen quarters. No operation changes or removes one. */
export const programmeSnapshots = table(
  'programme_snapshots',
  {
    id: id(),
    quarter: text().notNull(),
    content: json<unknown>().notNull(),
    contentHash: text().notNull(),
    /** Hash of the previous snapshot's signature, so that a removal is detected; empty for the first. */
    previousHash: text().notNull(),
    keyId: text().notNull(),
    signature: text().notNull(),
    frozenBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('programme_snapshots_quarter').on(t.quarter, t.createdAt)],
)

/** Public keys of snapshot signatures; `id` is the thumbprint. */
export const programmeSealKeys = table('programme_seal_keys', {
  id: text().primaryKey(),
  publicJwk: json<{ kty: string; crv: string; x: string }>().notNull(),
  createdAt: createdAt(),
})
