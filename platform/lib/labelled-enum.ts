import { z } from 'zod'

/** What people call each value of a list, so that who reads a question - a router, a form - can tell which is meant. */
export type EnumLabels<Value extends string> = Readonly<
  Record<Value, { fr: readonly string[]; ar: readonly string[]; en: readonly string[] }>
>

/** A closed list whose values carry their names in three languages into the JSON Schema, as `x-labels`. */
export function labelledEnum<const Value extends string>(labels: EnumLabels<Value>, description: string) {
  return z.enum(Object.keys(labels) as [Value, ...Value[]]).meta({ description, 'x-labels': labels })
}

/** The same list for answers, where nobody has to guess which value is meant: the names would be most of the document. */
export function plainEnum<Value extends string>(
  list: z.ZodEnum<Record<Value, Value>>,
): z.ZodEnum<Record<Value, Value>> {
  return z.enum(list.options as [Value, ...Value[]]).describe(list.description ?? '') as z.ZodEnum<Record<Value, Value>>
}
