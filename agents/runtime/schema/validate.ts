import { type Issue, Problem } from '#platform/problem.ts'
import { assertPortable } from '#platform/rules/portable.ts'
import type { JsonSchema } from '#platform/surfaces/schema.ts'
import { compiled, weightOf } from './bounded.ts'

/** Schemas times parts of a value: beyond this, holding one to the other could take longer than anybody should wait for. */
const mostChecks = 1_000_000

/** What is wrong with a value by a schema that `flawsOf` found none in. */
export function issuesOf(schema: JsonSchema, value: unknown): Issue[] {
  try {
    assertPortable(value)
  } catch (error) {
    if (error instanceof Problem) return error.extensions.issues as Issue[]
    throw error
  }
  if ((weightOf(schema) ?? Number.POSITIVE_INFINITY) * partsOf(value) > mostChecks) return [{ path: '', message: 'It is too large to be checked.' }]
  const { success, error } = compiled(schema).safeParse(value)
  return success ? [] : error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
}

const partsOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + partsOf(inner), 1) : 1
