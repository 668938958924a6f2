import { fieldsOf, type SchemaField } from '#platform/execution/fields.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { Referable } from '#platform/reference.ts'
import { setAtPath } from './paths.ts'
import { comparableAnswer } from './request.ts'
import type { SeededPlatform } from './seeded-platform.ts'

interface ReferencedTable {
  shownBy: AnyOperation
  table: Referable
  path: SchemaField['path']
}

/** The rows of another module that a field names, and the operation that shows them. */
export function referencedTableOf(
  { operations }: SeededPlatform['services'],
  { resolver }: SchemaField,
): ReferencedTable | undefined {
  const shows = resolver === undefined ? undefined : operations.get(resolver)
  const field = shows && fieldsOf(shows.input).find(({ reference }) => reference)
  return shows && field?.reference && { shownBy: shows, table: field.reference, path: field.path }
}

/** A field that names another module's row: what the operation that shows it hides from the caller is answered like an id that never was. */
export async function referencesToHiddenRows(world: SeededPlatform) {
  const found: string[] = []
  for (const op of world.services.operations.all) {
    for (const field of fieldsOf(op.input)) {
      const behind = referencedTableOf(world.services, field)
      if (behind) found.push(...(await probeHidden(world, op, field, behind)))
    }
  }
  return found
}

async function probeHidden(
  { callers, call, rowsOf, plausible }: SeededPlatform,
  op: AnyOperation,
  field: SchemaField,
  { shownBy, table, path }: ReferencedTable,
) {
  const at = `${op.name} ${field.path.join('.')}`
  const found: string[] = []
  let [kept, taken] = [false, false]
  for (const { organisationId, key } of callers) {
    const input = await plausible(op, op.examples[0]!.input, organisationId)
    const answer = async (id: string) =>
      comparableAnswer(
        await call(op, setAtPath(input, field.path, id) as Record<string, unknown>, key, { 'dry-run': 'true' }),
      )
    const unknown = await answer(crypto.randomUUID())
    for (const { id } of await rowsOf(table)) {
      const hidden = (await call(shownBy, setAtPath({}, path, id) as Record<string, unknown>, key)).status === 404
      const got = await answer(id)
      if (hidden && got !== unknown)
        found.push(`${at}: what ${shownBy.name} hides answers ${got}, an unknown one ${unknown}`)
      kept ||= hidden && unknown.startsWith('404 ')
      taken ||= !hidden && got !== unknown
    }
  }
  // Or the refusals prove nothing.
  if (!kept) found.push(`${at}: nobody gets as far as the 404 of a hidden row`)
  if (!taken) found.push(`${at}: nobody's visible row is told apart from an unknown one`)
  return found
}
