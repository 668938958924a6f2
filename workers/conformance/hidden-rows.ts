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

/** Returns the table of another module that a field references, and the operation that shows its rows. */
export function referencedTableOf(
  { operations }: SeededPlatform['services'],
  { resolver }: SchemaField,
): ReferencedTable | undefined {
  const shownBy = resolver === undefined ? undefined : operations.get(resolver)
  const field = shownBy && fieldsOf(shownBy.input).find(({ reference }) => reference)
  return shownBy && field?.reference && { shownBy, table: field.reference, path: field.path }
}

/** Passes rows of other modules that are hidden from the caller. Each must answer like an unknown id. */
export async function referencesToHiddenRows(platform: SeededPlatform) {
  const findings: string[] = []
  for (const op of platform.services.operations.all) {
    for (const field of fieldsOf(op.input)) {
      const referenced = referencedTableOf(platform.services, field)
      if (referenced) findings.push(...(await probeHidden(platform, op, field, referenced)))
    }
  }
  return findings
}

async function probeHidden(
  { callers, call, rowsOf, adaptExample }: SeededPlatform,
  op: AnyOperation,
  field: SchemaField,
  { shownBy, table, path }: ReferencedTable,
) {
  const at = `${op.name} ${field.path.join('.')}`
  const findings: string[] = []
  let [hiddenReached, visibleAccepted] = [false, false]
  for (const { organisationId, key } of callers) {
    const input = await adaptExample(op, op.examples[0]!.input, organisationId)
    const answer = async (id: string) =>
      comparableAnswer(
        await call(op, setAtPath(input, field.path, id) as Record<string, unknown>, key, { 'dry-run': 'true' }),
      )
    const unknown = await answer(crypto.randomUUID())
    for (const { id } of await rowsOf(table)) {
      const hidden = (await call(shownBy, setAtPath({}, path, id) as Record<string, unknown>, key)).status === 404
      const got = await answer(id)
      if (hidden && got !== unknown)
        findings.push(`${at}: a row that ${shownBy.name} hides answers ${got}, an unknown id ${unknown}`)
      hiddenReached ||= hidden && unknown.startsWith('404 ')
      visibleAccepted ||= !hidden && got !== unknown
    }
  }
  // Otherwise the rejections prove nothing.
  if (!hiddenReached) findings.push(`${at}: no caller reaches the 404 of a hidden row`)
  if (!visibleAccepted) findings.push(`${at}: no caller gets another answer for a visible row than for an unknown id`)
  return findings
}
