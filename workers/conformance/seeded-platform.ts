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
import { loadSampleData } from '../sample/load.ts'
import { getAtPath, setAtPath } from './paths.ts'
import { httpRequestOf } from './request.ts'

/** The examples speak of this week: on any other day some of them would ask for the past, or for too far ahead. */
const exampleDate = new Date('2027-03-01T08:00:00Z')

export type SeededPlatform = Awaited<ReturnType<typeof createSeededPlatform>>

interface TableRow extends Record<string, unknown> {
  id: string
  organisationId?: string
}

/** The whole server with its sample data, and two organisations that each have, as far as operations make it, a row of every kind. */
export async function createSeededPlatform(modules: readonly Module[], options?: TestPlatformOptions) {
  const platform = await createTestPlatform(modules, { now: () => exampleDate, ...options })
  const { db, request, services } = platform
  await loadSampleData(db, modules, exampleDate)

  const keyOf = async (
    { id, organisationId }: { id: string; organisationId: string },
    scopes: Scope[] = ['*:manage', 'platform:manage'],
  ) =>
    (
      await db.transaction((tx) =>
        issueKey(tx, { memberId: id, organisationId, name: 'walk', scopes, now: services.now() }),
      )
    ).key

  const call = (op: AnyOperation, input: Record<string, unknown>, key?: string, headers?: Record<string, string>) => {
    const { method, path, body } = httpRequestOf(op, input)
    return request(key, method, path, body, headers)
  }

  const rowsOf = async (table: Referable): Promise<TableRow[]> =>
    (await db.select().from(table as never)) as unknown as TableRow[]

  /** The same as it was when this was first asked: the walks ask for the rows of a table thousands of times, and make none. */
  const rowCache = new Map<Referable, Promise<TableRow[]>>()
  const cachedRowsOf = (table: Referable) => rowCache.get(table) ?? rowCache.set(table, rowsOf(table)).get(table)!

  /** What an organisation has charge of though it is not its own, such as the labs it operates: rows with its id in `operatorOrganisationId` and the like. */
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

  /** Is it the organisation's business: its own, what it has charge of, or what happens there? */
  const concerns = (row: TableRow, organisationId: string, charge: Set<string>) =>
    row.organisationId === organisationId || Object.values(row).some((value) => charge.has(value as string))

  /** The rows an organisation may name: its own and those in its charge before what only happens there. */
  const nameableRows = async (table: Referable, organisationId: string) => {
    const [rows, charge] = [await cachedRowsOf(table), await managedRowIds(organisationId)]
    const [own, others] = [
      rows.filter((row) => row.organisationId === organisationId || charge.has(row.id)),
      table.organisationId ? [] : rows.slice(0, 1),
    ]
    return [...new Set([...own, ...rows.filter((row) => concerns(row, organisationId, charge)), ...others])]
  }

  /** One row of each organisation that has one, but for the caller's. */
  const rowsOfOtherTenants = async (table: Referable, organisationId: string) => {
    const [rows, charge] = [await cachedRowsOf(table), await managedRowIds(organisationId)]
    return [
      ...new Map(
        rows.filter((row) => !concerns(row, organisationId, charge)).map((row) => [row.organisationId, row]),
      ).values(),
    ]
  }

  /** An example's input, the ids of rows that the organisation may not name replaced by those of some it may. */
  async function adaptExample(op: AnyOperation, example: Record<string, unknown>, organisationId: string) {
    let input: unknown = example
    for (const { path, reference } of fieldsOf(op.input)) {
      const named = getAtPath(input, path)
      if (!reference || named === undefined) continue
      const rows = await nameableRows(reference, organisationId)
      const row = rows.find(({ id }) => id === named) ?? rows[0]
      if (row) input = setAtPath(input, path, row.id)
    }
    // Nobody works here, so there is nothing to wait for.
    return { ...(input as object), ...('timeoutMs' in op.input.shape && { timeoutMs: 0 }) } as Record<string, unknown>
  }

  /** A member of an organisation of their own, with one role. */
  const withRole = async (role: MemberRole, organisationId?: string) =>
    (await platform.join([role], { organisationId, scopes: ['*:manage', 'platform:manage'] })).key

  /** An owner of each kind of organisation: two that run nothing, and every one that the sample has run something, such as labs or programmes. */
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

  /** What the sample lacks is made the way anybody makes it: by the examples of the operations that make things. */
  for (const { organisationId, key } of callers) {
    for (const op of services.operations.all.filter(
      ({ effect, route }) => effect === 'write' && /^POST [^:]+$/.test(route),
    )) {
      for (const { input } of op.examples) {
        await call(op, await adaptExample(op, input, organisationId), key)
        rowCache.clear()
      }
    }
  }

  managedRowsCache.clear() // with what has just been made
  rowCache.clear()

  return {
    ...platform,
    ours,
    callers,
    keyOf,
    withRole,
    call,
    rowsOf,
    ownRows: nameableRows,
    strangersTo: rowsOfOtherTenants,
    inCharge: managedRowIds,
    isOf: concerns,
    plausible: adaptExample,
  }
}

/** Every table of the platform and of these modules whose rows have an id. */
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
    Object.values(file).filter((one): one is Table & Referable => is(one, Table) && 'id' in getTableColumns(one)),
  )
}
