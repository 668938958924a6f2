import { globSync } from 'node:fs'
import type { Scope } from '#platform/access.ts'
import { getTableColumns, is, Table } from '#platform/db/query-builder.ts'
import { fieldsOf } from '#platform/execution/fields.ts'
import { issueKey } from '#platform/identity/issue-key.ts'
import type { MemberRole } from '#platform/identity/roles.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { Module } from '#platform/module.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { Referable } from '#platform/reference.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import type { Seed } from '#platform/testing/seeded-database.ts'
import { modules } from '../modules.ts'
import { loadSampleData } from '../sample/load.ts'
import { getAtPath, setAtPath } from './paths.ts'
import { httpRequestOf } from './request.ts'

/** The date that the examples assume. On other days some of them name times in the past or too far ahead. */
const exampleDate = new Date('2027-03-01T08:00:00Z')

export type SeededPlatform = Awaited<ReturnType<typeof createSeededPlatform>>

interface TableRow extends Record<string, unknown> {
  id: string
  organisationId?: string
}

/**
 * Returns a platform with sample data and several organisations that each have a row in every table operations write
 * to.
 */
export async function createSeededPlatform(selected: readonly Module[], options?: TestPlatformOptions) {
  const seeded = await openSeededPlatform(selected, { seed: sampleSeed, ...options })
  const known = new Set(modules.flatMap(({ operations }) => operations))
  await seeded.createMissingRows(seeded.services.operations.all.filter((op) => !known.has(op)))
  return seeded
}

/** The rows of the modules that the server has. */
const sampleSeed: Seed = {
  name: 'conformance',
  async fill(env) {
    const platform = await createTestPlatform(modules, { now: () => exampleDate, env })
    await loadSampleData(platform.db, modules, exampleDate)
    await platform.close()
    const { createMissingRows, services, close } = await openSeededPlatform(modules, { env })
    await createMissingRows(services.operations.all)
    await close()
  },
}

async function openSeededPlatform(modules: readonly Module[], options?: TestPlatformOptions) {
  const platform = await createTestPlatform(modules, { now: () => exampleDate, ...options })
  const { db, request, services } = platform

  const keyOf = async (
    { id, organisationId }: { id: string; organisationId: string },
    scopes: Scope[] = ['*:manage', 'platform:manage'],
  ) =>
    (
      await db.transaction((tx) =>
        issueKey(tx, { memberId: id, organisationId, name: 'conformance', scopes, now: services.now() }),
      )
    ).key

  const call = (op: AnyOperation, input: Record<string, unknown>, key?: string, headers?: Record<string, string>) => {
    const { method, path, body } = httpRequestOf(op, input)
    return request(key, method, path, body, headers)
  }

  const rowsOf = async (table: Referable): Promise<TableRow[]> =>
    (await db.select().from(table as never)) as unknown as TableRow[]

  /** Rows by table. The tests read each table thousands of times and insert no rows. */
  const rowCache = new Map<Referable, Promise<TableRow[]>>()
  const cachedRowsOf = (table: Referable) => rowCache.get(table) ?? rowCache.set(table, rowsOf(table)).get(table)!

  /**
   * The ids of rows that an organisation manages without owning them, such as the labs it operates: rows with its id in
   * `operatorOrganisationId` or a similar column.
   */
  const managedRowsCache = new Map<string, Promise<Set<string>>>()
  const managedRowIds = (organisationId: string) =>
    managedRowsCache.get(organisationId) ??
    managedRowsCache.set(organisationId, findManagedRowIds(organisationId)).get(organisationId)!
  async function findManagedRowIds(organisationId: string) {
    const rows = (await Promise.all((await tablesOf(modules)).map(rowsOf))).flat()
    return new Set(
      rows
        .filter((row) =>
          Object.entries(row).some(([name, value]) => value === organisationId && /.OrganisationId$/.test(name)),
        )
        .map(({ id }) => id),
    )
  }

  /** Whether the organisation owns the row, manages it, or manages a row that it references. */
  const concerns = (row: TableRow, organisationId: string, managedIds: Set<string>) =>
    row.organisationId === organisationId || Object.values(row).some((value) => managedIds.has(value as string))

  const nameableRowsCache = new Map<Referable, Map<string, Promise<TableRow[]>>>()
  /** Returns the rows that an organisation may reference: those it owns or manages first. */
  const nameableRows = (table: Referable, organisationId: string) => {
    const ofTable = nameableRowsCache.get(table) ?? new Map<string, Promise<TableRow[]>>()
    nameableRowsCache.set(table, ofTable)
    return (
      ofTable.get(organisationId) ??
      ofTable.set(organisationId, findNameableRows(table, organisationId)).get(organisationId)!
    )
  }
  const findNameableRows = async (table: Referable, organisationId: string) => {
    const [rows, managedIds] = [await cachedRowsOf(table), await managedRowIds(organisationId)]
    const [own, others] = [
      rows.filter((row) => row.organisationId === organisationId || managedIds.has(row.id)),
      table.organisationId ? [] : rows.slice(0, 1),
    ]
    return [...new Set([...own, ...rows.filter((row) => concerns(row, organisationId, managedIds)), ...others])]
  }

  /** Returns one row of each other organisation that has one. */
  const rowsOfOtherTenants = async (table: Referable, organisationId: string) => {
    const [rows, managedIds] = [await cachedRowsOf(table), await managedRowIds(organisationId)]
    return [
      ...new Map(
        rows.filter((row) => !concerns(row, organisationId, managedIds)).map((row) => [row.organisationId, row]),
      ).values(),
    ]
  }

  /** Returns the input of an example, with ids that the organisation may not reference replaced by ids that it may. */
  async function adaptExample(op: AnyOperation, example: Record<string, unknown>, organisationId: string) {
    let input: unknown = example
    for (const { path, reference } of fieldsOf(op.input)) {
      const exampleId = getAtPath(input, path)
      if (!reference || exampleId === undefined) continue
      const rows = await nameableRows(reference, organisationId)
      const row = rows.find(({ id }) => id === exampleId) ?? rows[0]
      if (row) input = setAtPath(input, path, row.id)
    }
    // No worker runs here, so waiting would only take time.
    return { ...(input as object), ...('timeoutMs' in op.input.shape && { timeoutMs: 0 }) } as Record<string, unknown>
  }

  /** Returns the key of a new member with one role, by default in a new organisation. */
  const withRole = async (role: MemberRole, organisationId?: string) =>
    (await platform.join([role], { organisationId, scopes: ['*:manage', 'platform:manage'] })).key

  /**
   * Owners of two organisations that operate nothing, and of each organisation that operates labs or programmes in the
   * sample.
   */
  const ours = { organisationId: sampleMembers.founder.organisationId, key: await keyOf(sampleMembers.founder) }
  const theirs = { organisationId: sampleMembers.researcher.organisationId, key: await keyOf(sampleMembers.researcher) }
  const operatorIds = (await Promise.all((await tablesOf(modules)).map(rowsOf)))
    .flat()
    .map((row) => row.operatorOrganisationId)
  const operators = [...new Set(operatorIds)].filter(
    (id): id is string => typeof id === 'string' && id !== ours.organisationId && id !== theirs.organisationId,
  )
  const callers = [
    ours,
    theirs,
    ...(await Promise.all(
      operators.map(async (organisationId) => ({ organisationId, key: await withRole('owner', organisationId) })),
    )),
  ]

  /** Creates rows that the sample lacks, in each organisation, by the examples of the operations that create some. */
  async function createMissingRows(operations: readonly AnyOperation[]) {
    const creating = operations.filter(({ effect, route }) => effect === 'write' && /^POST [^:]+$/.test(route))
    for (const { organisationId, key } of callers) {
      for (const op of creating) {
        for (const { input } of op.examples) {
          await call(op, await adaptExample(op, input, organisationId), key)
          rowCache.clear()
          nameableRowsCache.clear()
        }
      }
    }
    managedRowsCache.clear() // without the rows just created
    rowCache.clear()
    nameableRowsCache.clear()
  }

  return {
    ...platform,
    ours,
    callers,
    createMissingRows,
    keyOf,
    withRole,
    call,
    rowsOf,
    nameableRows,
    rowsOfOtherTenants,
    managedRowIds,
    concerns,
    adaptExample,
  }
}

/** Returns the tables of the platform and of these modules whose rows have an id. */
export async function tablesOf(modules: readonly Module[]): Promise<Referable[]> {
  const root = new URL('../../', import.meta.url).pathname
  const files = globSync(
    ['platform/**/tables.ts', 'agents/*/{,*-}tables.ts', ...modules.map(({ name }) => `modules/${name}/tables.ts`)],
    {
      cwd: root,
    },
  )
  const exported = await Promise.all(files.map((file) => import(`${root}${file}`)))
  return exported.flatMap((file) =>
    Object.values(file).filter(
      (value): value is Table & Referable => is(value, Table) && 'id' in getTableColumns(value),
    ),
  )
}
