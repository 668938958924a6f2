import type { z } from 'zod'
import { type Referable, referenceOf, resolverOf } from '../reference.ts'

/** A path of field names; `[]` is each item of a list. */
export type FieldPath = readonly string[]

/** One field of a schema at any depth: `['attendees', '[]', 'memberId']`. */
export interface SchemaField {
  path: FieldPath
  schema: z.ZodType
  /** The table whose row the field identifies, if any. */
  reference?: Referable
  /** The operation that shows the identified row, for a row of another module. */
  resolver?: string
}

type ZodDefinition = Partial<Record<'innerType' | 'element' | 'in' | 'valueType' | 'left' | 'right', z.ZodType>> & {
  shape?: Record<string, z.ZodType>
  options?: z.ZodType[]
  items?: z.ZodType[]
}

/** Returns every field of a schema, including those inside optionals, lists, unions and other wrappers. */
export function fieldsOf(schema: z.ZodType, path: FieldPath = []): SchemaField[] {
  const { shape, innerType, element, options, items, left, right, valueType, in: input } = schema.def as ZodDefinition
  const children: SchemaField[] = [
    ...Object.entries(shape ?? {}).flatMap(([name, field]) => fieldsOf(field, [...path, name])),
    ...[innerType, input, left, right, ...(options ?? [])].flatMap((inner) => (inner ? fieldsOf(inner, path) : [])),
    ...[element, valueType, ...(items ?? [])].flatMap((inner) => (inner ? fieldsOf(inner, [...path, '[]']) : [])),
  ]
  if (children.length > 0) return children
  return [{ path, schema, reference: referenceOf(schema), resolver: resolverOf(schema) }]
}
