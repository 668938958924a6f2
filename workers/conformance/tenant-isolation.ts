import { dialect } from '#platform/db/dialect.ts'
import { getTableName, type Table } from '#platform/db/query-builder.ts'
import { fieldsOf, type SchemaField } from '#platform/execution/fields.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { Referable } from '#platform/reference.ts'
import { type Disclosure, disclosedAfterWithdrawal, peopleConsenting } from './consents.ts'
import { referencedTableOf } from './hidden-rows.ts'
import { setAtPath } from './paths.ts'
import { comparableAnswer } from './request.ts'
import { type SeededPlatform, tablesOf } from './seeded-platform.ts'

/** The fields in which an organisation may reference a row of another one, with the reason. */
export const allowedAcrossOrganisations: Record<string, string> = {
  'fablabs.grantQualification personId':
    'A lab certifies the people it has trained, most of whom belong to other organisations.',
}

type Caller = SeededPlatform['ours']
type Input = Record<string, unknown>
type ReferenceField = SchemaField & { reference: Referable }

const tableNameOf = (table: Referable) => getTableName(table as unknown as Table)
/**
 * Limits the other tenants to one on PostgreSQL, another for each caller: the statements are those of SQLite, and each
 * takes several times as long.
 */
const sampledTenants = <Tenant>(tenants: Tenant[], caller: number) =>
  dialect === 'postgres' && tenants.length > 0 ? [tenants[caller % tenants.length]!] : tenants
const looksLikeId = ({ path }: SchemaField) => /^id$|Ids?$/.test(path.findLast((step) => step !== '[]') ?? '')
const isTenantOwned = (field: SchemaField): field is ReferenceField => field.reference?.organisationId !== undefined

/**
 * Returns the input fields that the isolation tests cannot check: ids without a table, and tables without a row of
 * another organisation.
 */
export async function untestedFields({ services, ours, rowsOfOtherTenants }: SeededPlatform) {
  const findings: string[] = []
  for (const op of services.operations.all) {
    for (const field of fieldsOf(op.input)) {
      const at = `${op.name} ${field.path.join('.')}`
      if (
        looksLikeId(field) &&
        field.schema.def.type === 'string' &&
        !field.reference &&
        !referencedTableOf(services, field)
      )
        findings.push(`${at}: an id without reference()`)
      if (isTenantOwned(field) && (await rowsOfOtherTenants(field.reference, ours.organisationId)).length === 0)
        findings.push(`${at}: no other organisation has a row in ${tableNameOf(field.reference)}`)
    }
  }
  return findings
}

/**
 * Passes rows of every other organisation in every reference field of every operation. Each must answer like an unknown id.
 */
export async function referencesToOtherTenants(
  platform: SeededPlatform,
  operations = platform.services.operations.all,
) {
  const findings: string[] = []
  let tried = 0
  for (const op of operations) {
    for (const field of fieldsOf(op.input).filter(isTenantOwned)) {
      const [firstCaller, ...others] = platform.callers
      const first = await probeReference(platform, firstCaller!, op, field)
      const probe = (caller: Caller) => probeReference(platform, caller, op, field, { needsOwn: !first.accepted })
      const tries = [first, ...(await Promise.all(others.map(probe)))]
      const at = `${op.name} ${field.path.join('.')}`
      const report = (finding: string) => findings.push(`${at}: ${finding}`)
      tried += tries.reduce((sum, { calls }) => sum + calls, 0)
      const leaks = tries.flatMap(({ leaks }) => leaks)
      if (!(at in allowedAcrossOrganisations)) leaks.forEach(report)
      else if (leaks.length === 0) report('is listed as allowed across organisations, but is rejected')
      // Some caller must reach the lookup and have its own row accepted, or the rejections prove nothing.
      if (!tries.some(({ reached }) => reached))
        report(`no caller and example reach the 404 of an unknown id: ${tries[0]!.unknown}`)
      if (!tries.some(({ accepted }) => accepted))
        report(`no caller gets another answer for an own row than for an unknown id: ${tries[0]!.unknown}`)
    }
  }
  return { tried, findings }
}

async function probeReference(
  { call, callers, rowsOfOtherTenants, nameableRows, adaptExample }: SeededPlatform,
  { organisationId, key }: Caller,
  op: AnyOperation,
  { path, reference }: ReferenceField,
  { needsOwn = true } = {},
) {
  const caller = callers.findIndex((one) => one.key === key)
  const foreignRows = sampledTenants(await rowsOfOtherTenants(reference, organisationId), caller)
  // one of these may fit the rest of the example
  const own = needsOwn ? (await nameableRows(reference, organisationId)).slice(0, 50) : []
  const result = {
    calls: foreignRows.length * op.examples.length,
    leaks: [] as string[],
    reached: false,
    accepted: false,
    unknown: '',
  }
  for (const example of op.examples) {
    const input = await adaptExample(op, example.input, organisationId)
    const answer = async (id: string, headers?: Record<string, string>) =>
      comparableAnswer(await call(op, setAtPath(input, path, id) as Record<string, unknown>, key, headers))
    const unknown = await answer(crypto.randomUUID())
    result.unknown ||= unknown
    result.reached ||= unknown.startsWith('404 ')
    for (const { id } of foreignRows) {
      const got = await answer(id)
      if (got !== unknown || got.startsWith('2'))
        result.leaks.push(`${tableNameOf(reference)} of another organisation answers ${got}, an unknown id ${unknown}`)
    }
    for (const { id } of own)
      result.accepted ||= (await answer(id, op.effect === 'write' ? { 'dry-run': 'true' } : {})) !== unknown
  }
  return result
}

/**
 * Runs the reads with their examples and with cursors of other organisations. No answer may contain the id of a row of
 * another organisation.
 */
export async function readsOfOtherTenants(platform: SeededPlatform, operations = platform.services.operations.all) {
  const findings: string[] = []
  let foreignRows = 0
  const disclosures: Disclosure[] = []
  for (const caller of platform.callers) {
    const { rows, leaks, disclosed } = await readAs(platform, caller, operations)
    foreignRows += rows
    findings.push(...leaks)
    disclosures.push(...disclosed)
  }
  const byConsent = operations.filter(({ privacy }) => privacy?.consentPurpose)
  for (const op of byConsent.filter((candidate) => disclosures.every((disclosure) => disclosure.op !== candidate)))
    findings.push(`${op.name} declares a consent purpose, but shows no people`)
  return { foreignRows, findings: [...findings, ...(await disclosedAfterWithdrawal(platform, disclosures))] }
}

/** Cursors by example and key: every caller tries those of the others. */
const cursorsOfExamples = new WeakMap<object, Map<string, Promise<string | undefined>>>()

/** Returns the cursor of the second page that a caller lists with an example, if there is one. */
function cursorOf(platform: SeededPlatform, { organisationId, key }: Caller, op: AnyOperation, example: Input) {
  const cursors = cursorsOfExamples.get(example) ?? new Map<string, Promise<string | undefined>>()
  cursorsOfExamples.set(example, cursors)
  const listFirst = async () => {
    const input = { ...(await platform.adaptExample(op, example, organisationId)), limit: 1 }
    const page = (await (await platform.call(op, input, key)).json()) as { nextCursor?: string }
    return page.nextCursor
  }
  return cursors.get(key) ?? cursors.set(key, listFirst()).get(key)!
}

async function readAs(platform: SeededPlatform, { organisationId, key }: Caller, operations: readonly AnyOperation[]) {
  const { modules, callers, call, rowsOf, adaptExample, managedRowIds, concerns } = platform
  const managed = await managedRowIds(organisationId)
  const foreignRows = new Map<string, string>()
  const referencedIds: unknown[] = []
  for (const table of (await tablesOf(modules)).filter((table) => table.organisationId)) {
    for (const row of await rowsOf(table)) {
      if (concerns(row, organisationId, managed)) referencedIds.push(...Object.values(row))
      else foreignRows.set(row.id, tableNameOf(table))
    }
  }
  // A lab sees the members who booked its machines.
  for (const id of referencedIds) foreignRows.delete(id as string)
  const leaks: string[] = []
  const disclosed: Disclosure[] = []
  const asked = new Set<string>()
  const checkAnswer = async (op: AnyOperation, input: Record<string, unknown>) => {
    const question = `${op.name} ${JSON.stringify(input)}`
    if (asked.has(question)) return
    asked.add(question)
    const text = await (await call(op, input, key)).text()
    const shown = new Set(
      [...text.matchAll(/"([0-9a-f-]{36})"/g)].map(([, id]) => id!).filter((id) => foreignRows.has(id)),
    )
    const agreed = new Set(
      op.privacy?.consentPurpose
        ? [...(await peopleConsenting(platform, op.privacy.consentPurpose))].filter((id) => shown.has(id))
        : [],
    )
    if (agreed.size > 0) disclosed.push({ op, input, key, people: agreed })
    const leaked = new Set([...shown].filter((id) => !agreed.has(id)).map((id) => foreignRows.get(id)!))
    if (leaked.size > 0)
      leaks.push(`${op.name} ${JSON.stringify(input)} shows a row of another organisation: ${[...leaked]}`)
  }
  const checkOperation = async (op: AnyOperation) => {
    for (const example of op.examples) {
      const input = await adaptExample(op, example.input, organisationId)
      await checkAnswer(op, input)
      if (!('cursor' in op.input.shape)) continue
      await checkAnswer(op, { ...input, limit: 100 })
      const others = sampledTenants(
        callers.filter((caller) => caller.key !== key),
        callers.findIndex((caller) => caller.key === key),
      )
      const cursors = await Promise.all(others.map((other) => cursorOf(platform, other, op, example.input)))
      for (const cursor of new Set(cursors)) if (cursor) await checkAnswer(op, { ...input, cursor, limit: 100 })
    }
  }
  const reads = operations.filter(
    ({ effect, route }) => effect === 'read' || (effect === 'external' && route.startsWith('GET')),
  )
  await Promise.all(reads.map(checkOperation))
  return { rows: foreignRows.size, leaks, disclosed }
}
