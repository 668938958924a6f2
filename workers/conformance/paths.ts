import type { FieldPath } from '#platform/execution/fields.ts'

/** Returns a copy of the value with `leaf` at `path`, with missing objects and lists added. */
export function setAtPath(value: unknown, [step, ...rest]: FieldPath, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (step === '[]') return [setAtPath(Array.isArray(value) ? value[0] : undefined, rest, leaf)]
  return { ...(value as object), [step]: setAtPath((value as Record<string, unknown> | undefined)?.[step], rest, leaf) }
}

/** Returns the value at `path`; in a list, that of the first item. */
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
