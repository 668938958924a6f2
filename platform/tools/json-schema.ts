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

/** Written once per schema: it costs more than most calls. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const both = schemaCache.get(schema) ?? {}
  schemaCache.set(schema, both)
  return (both[io] ??= toJsonSchema(schema, io))
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    override({ jsonSchema: written }) {
      if (written.format) delete written.pattern // says the same, in ten lines that a model would pay for and a person would not read
    },
  }) as JsonSchema
  return rest
}

/** Without the `x-…` keywords: what only our own router reads, a strict reader refuses and a model pays for. */
export function withoutExtensions<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(withoutExtensions) as Schema
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== '$schema')
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExtensions(value)])) as Schema
}
