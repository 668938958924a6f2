import type { Path } from '#platform/execution/fields.ts'

/** The same value with `leaf` at `path`; what the path lacks is made. */
export function put(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (step === '[]') return [put(Array.isArray(value) ? value[0] : undefined, rest, leaf)]
  return { ...(value as object), [step]: put((value as Record<string, unknown> | undefined)?.[step], rest, leaf) }
}

/** What is at `path`; of a list its first. */
export function at(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value
  return at(step === '[]' ? (Array.isArray(value) ? value[0] : undefined) : (value as Record<string, unknown> | undefined)?.[step], rest)
}
