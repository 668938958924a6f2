import type { Path } from '#platform/fields.ts'

/** The same value with `leaf` at `path`; what the path lacks is made. */
export function put(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (step === '[]') return [put(Array.isArray(value) ? value[0] : undefined, rest, leaf)]
  return { ...(value as object), [step]: put((value as Record<string, unknown> | undefined)?.[step], rest, leaf) }
}

/** Is there anything at `path`? */
export function has(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return value !== undefined
  if (step === '[]') return Array.isArray(value) && has(value[0], rest)
  return has((value as Record<string, unknown> | undefined)?.[step], rest)
}
