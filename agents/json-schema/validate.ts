import { assertStorable } from '#platform/lib/storable.ts'
import { type Issue, Problem } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { compileSchema, schemaComplexity } from './safe-schema.ts'

/** Maximum product of subschemas and parts of a value, which bounds the time of a validation. */
export const maxChecks = 50_000

/** Validates a value against a schema that `schemaIssues` accepts, and returns the issues. */
export function valueIssues(schema: JsonSchema, value: unknown): Issue[] {
  if (hasMorePartsThan(value, maxChecks / (schemaComplexity(schema) ?? Number.POSITIVE_INFINITY)))
    return [{ path: '', message: 'The value is too large to be validated.' }]
  try {
    assertStorable(value)
  } catch (error) {
    if (error instanceof Problem) return error.extensions.issues as Issue[]
    throw error
  }
  const { success, error } = compileSchema(schema).safeParse(value, { jitless: true }) // compiling a schema that is used once costs more than it saves
  return success ? [] : error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
}

/** Returns whether a value has more than `max` parts. Iterative, so that deep values do not overflow the stack. */
function hasMorePartsThan(value: unknown, max: number): boolean {
  const pending = [value]
  for (let parts = 0; pending.length > 0; parts++) {
    const part = pending.pop()
    if (parts + pending.length >= max) return true
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) pending.push(inner)
  }
  return false
}
