import { z } from 'zod'

/** JSON Schema 2020-12, as OpenAPI 3.1, MCP and model providers read it. */
export interface JsonSchema {
  type?: string | string[]
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  [keyword: string]: unknown
}

const schemaCache = new WeakMap<z.ZodType, Partial<Record<'input' | 'output', JsonSchema>>>()

/** Returns the JSON Schema of a zod schema, cached because generating it costs more than most calls. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const both = schemaCache.get(schema) ?? {}
  schemaCache.set(schema, both)
  return (both[io] ??= toJsonSchema(schema, io))
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    override({ jsonSchema: written }) {
      if (written.format) delete written.pattern // redundant beside `format`, and long
    },
  }) as JsonSchema
  return rest
}

/** Removes the `x-…` keywords, which only the built-in router reads, and `$schema`. */
export function withoutExtensions<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(withoutExtensions) as Schema
  if (typeof schema !== 'object' || schema === null) return schema
  const standard = Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== '$schema')
  return Object.fromEntries(standard.map(([key, value]) => [key, withoutExtensions(value)])) as Schema
}
