import { z } from 'zod'

/** The names of each value in three languages, with which routers and forms recognise it. */
export type EnumLabels<Value extends string> = Readonly<
  Record<Value, { fr: readonly string[]; ar: readonly string[]; en: readonly string[] }>
>

/** Returns an enum that adds the names of its values to the JSON Schema as `x-labels`. */
export function labelledEnum<const Value extends string>(labels: EnumLabels<Value>, description: string) {
  return z.enum(Object.keys(labels) as [Value, ...Value[]]).meta({ description, 'x-labels': labels })
}

/** Returns the enum without labels, for outputs, which do not need them. */
export function plainEnum<Value extends string>(
  list: z.ZodEnum<Record<Value, Value>>,
): z.ZodEnum<Record<Value, Value>> {
  return z.enum(list.options as [Value, ...Value[]]).describe(list.description ?? '') as z.ZodEnum<Record<Value, Value>>
}
