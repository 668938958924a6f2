import { assertStorable } from '#platform/lib/storable.ts'
import { type Issue, Problem } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { compileSchema, schemaComplexity } from './safe-schema.ts'

/** Schemas times parts of a value: what is looked at, at worst. Beyond this, holding one to the other could take longer than anybody should wait for. */
export const maxChecks = 50_000

/** What is wrong with a value by a schema that `flawsOf` found none in. */
export function valueIssues(schema: JsonSchema, value: unknown): Issue[] {
  if (hasMorePartsThan(value, maxChecks / (schemaComplexity(schema) ?? Number.POSITIVE_INFINITY)))
    return [{ path: '', message: 'It is too large to be checked.' }]
  try {
    assertStorable(value)
  } catch (error) {
    if (error instanceof Problem) return error.extensions.issues as Issue[]
    throw error
  }
  const { success, error } = compileSchema(schema).safeParse(value, { jitless: true }) // writing code for a schema that is used once costs more than it saves
  return success ? [] : error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
}

/** Counts no further than it must, and never deeper than the stack. */
function hasMorePartsThan(value: unknown, most: number): boolean {
  const left = [value]
  for (let parts = 0; left.length > 0; parts++) {
    const one = left.pop()
    if (parts + left.length >= most) return true
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) left.push(inner)
  }
  return false
}
