import { LocalizedText } from '../lib/localized.ts'
import type { AnyOperation } from '../operation.ts'
import { type JsonSchema, jsonSchema } from '../tools/json-schema.ts'

/** Schemas shared by many others, identified by their title. */
const sharedSchemas = [LocalizedText].map((schema) => jsonSchema(schema, 'output'))

/**
 * Collects the named schemas of a document: results of operations and shared schemas. Each occurs once in the document, so
 * that a generated client has one type for each.
 */
export function createComponents(operations: readonly AnyOperation[]) {
  const schemas: Record<string, JsonSchema> = Object.fromEntries(sharedSchemas.map((schema) => [schema.title, schema]))
  const names = new Map<JsonSchema, string>()
  for (const [schema, [first, ...others]] of Map.groupBy(operations, ({ output }) => jsonSchema(output, 'output'))) {
    // of operations with the same output, the one that reads it gives the name
    const { name } = [first!, ...others].find((op) => /\.get[A-Z]/.test(op.name)) ?? first!
    if (schema.type === 'object' && schema.properties) names.set(schema, `${pascalCase(name)}Result`)
  }

  function refer(name: string, schema: JsonSchema): JsonSchema {
    schemas[name] ??= withReferences(schema)
    return { $ref: schemaRef(name) }
  }

  /** Replaces shared schemas by references, keeping a description that differs. */
  function withReferences<Part>(part: Part): Part {
    if (Array.isArray(part)) return part.map(short) as Part
    return Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, short(value)])) as Part
  }

  function short(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part
    const { title, description } = part as JsonSchema
    const one = sharedSchemas.find((schema) => schema.title === title)
    if (!one) return withReferences(part)
    return { $ref: schemaRef(title as string), ...(description !== one.description && { description }) }
  }

  return {
    schemas,
    short: <Schema extends object>(schema: Schema): Schema => short(schema) as Schema,
    answer(op: AnyOperation): JsonSchema {
      const schema = jsonSchema(op.output, 'output')
      const name = names.get(schema)
      return name ? refer(name, schema) : (short(schema) as JsonSchema)
    },
  }
}

const schemaRef = (name: string) => `#/components/schemas/${name}`
const pascalCase = (name: string) =>
  name
    .split('.')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
