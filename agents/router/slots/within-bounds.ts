/** The part of JSON Schema that bounds a single value. */
export interface ValueBounds {
  type?: string
  const?: unknown
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
}

/** Whether the operation would accept the value. A rejected value was not meant, and the person is asked for it instead. */
export function isWithinBounds(
  value: unknown,
  { type, const: only, minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, minimum, maximum }: ValueBounds,
): boolean {
  if (only !== undefined) return value === only
  if (typeof value === 'string')
    return value.length >= minLength && value.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(value))
  if (typeof value !== 'number') return true
  return (type !== 'integer' || Number.isInteger(value)) && value >= (minimum ?? value) && value <= (maximum ?? value)
}
