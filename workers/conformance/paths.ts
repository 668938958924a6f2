import type { FieldPath } from '#platform/execution/fields.ts'

/** The same value with `leaf` at `path`; what the path lacks is made. */
export function setAtPath(value: unknown, [step, ...rest]: FieldPath, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (step === '[]') return [setAtPath(Array.isArray(value) ? value[0] : undefined, rest, leaf)]
  return { ...(value as object), [step]: setAtPath((value as Record<string, unknown> | undefined)?.[step], rest, leaf) }
}

/** What is at `path`; of a list its first. */
export function getAtPath(value: unknown, [step, ...rest]: FieldPath): unknown {
  if (step === undefined) return value
  return getAtPath(
    step === '[]'
      ? Array.isArray(value)
        ? value[0]
        : undefined
      : (value as Record<string, unknown> | undefined)?.[step],
    rest,
  )
}
