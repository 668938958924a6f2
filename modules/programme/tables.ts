import { createdAt, id } from '#platform/db/columns.ts'
import { boolean, index, integer, json, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { EditionState, RegionKey } from './vocabulary.ts'

// The follow-up is the nation's and no organisation's own: each query says what the public sees of it and what the office does.

/** Which organisation follows the programme up. Only added to: the last one counts. */
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

/** Where an indicator is planned to be, and when. Only added to: the highest version counts, and the others are its history. */
export const programmePaths = table(
  'programme_paths',
  {
    id: id(),
    code: text().notNull(),
    version: integer().notNull(),
    reading: text<'LEVEL' | 'PER_YEAR'>().notNull(),
    between: text<'LINEAR' | 'STEP'>().notNull(),
    /** In the order of their local dates. */
    points: json<{ at: string; value: string }[]>().notNull(),
    reason: text().notNull(),
    setBy: text().notNull(),
    createdAt: createdAt(),
  },
  // Not unique: the transactions are serialisable, so of two at once the second is repeated and sees the first.
  (t) => [index('programme_paths_code').on(t.code, t.version)],
)

/** One computation of one indicator for one period: the country and every region together, so that they always agree. */
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
    /** As the rows were known then. */
    asOf: time().notNull(),
    /** Of every observation in it. */
    inputsHash: text().notNull(),
    /** Each row counts one: the value is the number of rows. */
    countsRows: boolean().notNull(),
    /** The regions and UNKNOWN sum to the country. Always so where rows are counted. */
    isAdditive: boolean().notNull(),
    state: text<EditionState>().notNull().default('COMPUTED'),
    /** The edition this one puts right. */
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

/** Written once and never changed. */
export const programmeObservations = table(
  'programme_observations',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references(() => programmeEditions.id),
    region: text<RegionKey>().notNull(),
    /** A decimal number as text; null where there was nothing to observe. */
    value: text(),
    rowCount: integer().notNull(),
    inputsHash: text().notNull(),
  },
  (t) => [uniqueIndex('programme_observations_region').on(t.editionId, t.region)],
)

/** The rows an observation counts, in parts: what was counted stays known, whatever becomes of the rows. */
export const programmeLineage = table(
  'programme_lineage',
  {
    observationId: text()
      .notNull()
      .references(() => programmeObservations.id),
    part: integer().notNull(),
    /** `also` names the other regions that a row could have counted in. */
    rows: json<{ id: string; also?: string[] }[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.observationId, t.part] })],
)

/** A frozen quarter. No operation changes or removes one. */
export const programmeSnapshots = table(
  'programme_snapshots',
  {
    id: id(),
    quarter: text().notNull(),
    content: json<unknown>().notNull(),
    contentHash: text().notNull(),
    /** Of the snapshot before, so that none can be taken out unseen; empty for the first. */
    previousHash: text().notNull(),
    keyId: text().notNull(),
    signature: text().notNull(),
    frozenBy: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('programme_snapshots_quarter').on(t.quarter, t.createdAt)],
)

/** The public halves of the keys that snapshots were signed with; `id` is the thumbprint. */
export const programmeSealKeys = table('programme_seal_keys', {
  id: text().primaryKey(),
  publicJwk: json<{ kty: string; crv: string; x: string }>().notNull(),
  createdAt: createdAt(),
})
