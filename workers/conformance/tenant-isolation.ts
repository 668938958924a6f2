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

/** Where one organisation may name another's row, and why. Whatever is not here must not be possible. */
export const allowedAcrossOrganisations: Record<string, string> = {
  'fablabs.grantQualification personId':
    'A lab certifies whoever it has trained, and most of them come from elsewhere.',
}

type Caller = SeededPlatform['ours']
type ReferenceField = SchemaField & { reference: Referable }

const tableNameOf = (table: Referable) => getTableName(table as unknown as Table)
/** Of strangers, on PostgreSQL, one stands for all: the statements are those of SQLite, and each costs several times as much. */
const sampledTenants = <Stranger>(strangers: Stranger[]) => (dialect === 'postgres' ? strangers.slice(0, 1) : strangers)
const looksLikeId = ({ path }: SchemaField) => /^id$|Ids?$/.test(path.findLast((step) => step !== '[]') ?? '')
const isTenantOwned = (field: SchemaField): field is ReferenceField => field.reference?.organisationId !== undefined
/** Ids in the input that no table was named for, and tables of which no stranger has a row: there this walk would see nothing. */
export async function untestedFields({ services, ours, strangersTo }: SeededPlatform) {
  const found: string[] = []
  for (const op of services.operations.all) {
    for (const field of fieldsOf(op.input)) {
      const at = `${op.name} ${field.path.join('.')}`
      if (
        looksLikeId(field) &&
        field.schema.def.type === 'string' &&
        !field.reference &&
        !referencedTableOf(services, field)
      )
        found.push(`${at}: an id without reference()`)
      if (isTenantOwned(field) && (await strangersTo(field.reference, ours.organisationId)).length === 0)
        found.push(`${at}: no other organisation has a row in ${tableNameOf(field.reference)}`)
    }
  }
  return found
}

/** Every operation × every field that names a row × a row of every other organisation: the 404 of an id that never was. */
export async function referencesToOtherTenants(world: SeededPlatform, operations = world.services.operations.all) {
  const found: string[] = []
  let tried = 0
  for (const op of operations) {
    for (const field of fieldsOf(op.input).filter(isTenantOwned)) {
      const tries = await Promise.all(world.callers.map((caller) => probeReference(world, caller, op, field)))
      const at = `${op.name} ${field.path.join('.')}`
      const say = (finding: string) => found.push(`${at}: ${finding}`)
      tried += tries.reduce((sum, { calls }) => sum + calls, 0)
      const leaks = tries.flatMap((one) => one.leaks)
      if (!(at in allowedAcrossOrganisations)) leaks.forEach(say)
      else if (leaks.length === 0) say('is listed as open to strangers and is not')
      // Somebody must get as far as the lookup, and somebody's own must be found there, or the refusals prove nothing.
      if (!tries.some(({ reached }) => reached))
        say(`no caller and no example leads to the 404 of an unknown id, but to ${tries[0]!.unknown}`)
      if (!tries.some(({ accepted }) => accepted))
        say(`nobody's own is told apart from an unknown one: ${tries[0]!.unknown}`)
    }
  }
  return { tried, found }
}

async function probeReference(
  { call, strangersTo, ownRows, plausible }: SeededPlatform,
  { organisationId, key }: Caller,
  op: AnyOperation,
  { path, reference }: ReferenceField,
) {
  const strangers = sampledTenants(await strangersTo(reference, organisationId))
  const own = (await ownRows(reference, organisationId)).slice(0, 50) // of which perhaps one goes with the rest of the example
  const result = {
    calls: strangers.length * op.examples.length,
    leaks: [] as string[],
    reached: false,
    accepted: false,
    unknown: '',
  }
  for (const example of op.examples) {
    const input = await plausible(op, example.input, organisationId)
    const answer = async (id: string, headers?: Record<string, string>) =>
      comparableAnswer(await call(op, setAtPath(input, path, id) as Record<string, unknown>, key, headers))
    const unknown = await answer(crypto.randomUUID())
    result.unknown ||= unknown
    result.reached ||= unknown.startsWith('404 ')
    for (const stranger of strangers) {
      const got = await answer(stranger.id)
      if (got !== unknown || got.startsWith('2'))
        result.leaks.push(`a stranger's ${tableNameOf(reference)} answers ${got}, an unknown one ${unknown}`)
    }
    for (const { id } of own)
      result.accepted ||= (await answer(id, op.effect === 'write' ? { 'dry-run': 'true' } : {})) !== unknown
  }
  return result
}

/** What the reads answer - by their examples, and on a stranger's cursor - holds no id of a stranger's row. */
export async function readsOfOtherTenants(world: SeededPlatform, operations = world.services.operations.all) {
  const found: string[] = []
  let strangers = 0
  const disclosures: Disclosure[] = []
  for (const caller of world.callers) {
    const { rows, leaks, disclosed } = await readAs(world, caller, operations)
    strangers += rows
    found.push(...leaks)
    disclosures.push(...disclosed)
  }
  const declared = operations.filter(({ privacy }) => privacy?.consentPurpose)
  for (const op of declared.filter((one) => disclosures.every((disclosure) => disclosure.op !== one)))
    found.push(`${op.name} is declared to show people by consent, and shows none`)
  return { strangers, found: [...found, ...(await disclosedAfterWithdrawal(world, disclosures))] }
}

async function readAs(world: SeededPlatform, { organisationId, key }: Caller, operations: readonly AnyOperation[]) {
  const { modules, callers, call, rowsOf, plausible, inCharge, isOf } = world
  const managed = await inCharge(organisationId)
  const foreignRows = new Map<string, string>()
  const mentioned: unknown[] = []
  for (const table of (await tablesOf(modules)).filter((one) => one.organisationId)) {
    for (const row of await rowsOf(table)) {
      if (isOf(row, organisationId, managed)) mentioned.push(...Object.values(row))
      else foreignRows.set(row.id, tableNameOf(table))
    }
  }
  // Who booked a machine of one's own lab is in the booking.
  for (const id of mentioned) foreignRows.delete(id as string)
  const leaks: string[] = []
  const disclosed: Disclosure[] = []
  const checkAnswer = async (op: AnyOperation, input: Record<string, unknown>) => {
    const text = await (await call(op, input, key)).text()
    const shown = new Set(
      [...text.matchAll(/"([0-9a-f-]{36})"/g)].map(([, id]) => id!).filter((id) => foreignRows.has(id)),
    )
    const agreed = new Set(
      op.privacy?.consentPurpose
        ? [...(await peopleConsenting(world, op.privacy.consentPurpose))].filter((id) => shown.has(id))
        : [],
    )
    if (agreed.size > 0) disclosed.push({ op, input, key, people: agreed })
    const leaked = new Set([...shown].filter((id) => !agreed.has(id)).map((id) => foreignRows.get(id)!))
    if (leaked.size > 0) leaks.push(`${op.name} ${JSON.stringify(input)} shows a stranger's row of ${[...leaked]}`)
  }
  for (const op of operations.filter(
    ({ effect, route }) => effect === 'read' || (effect === 'external' && route.startsWith('GET')),
  )) {
    for (const example of op.examples) {
      const input = await plausible(op, example.input, organisationId)
      await checkAnswer(op, input)
      if (!('cursor' in op.input.shape)) continue
      await checkAnswer(op, { ...input, limit: 100 })
      for (const other of sampledTenants(callers.filter((one) => one.key !== key))) {
        const page = (await (
          await call(op, { ...(await plausible(op, example.input, other.organisationId)), limit: 1 }, other.key)
        ).json()) as {
          nextCursor?: string
        }
        if (page.nextCursor) await checkAnswer(op, { ...input, cursor: page.nextCursor, limit: 100 })
      }
    }
  }
  return { rows: foreignRows.size, leaks, disclosed }
}
