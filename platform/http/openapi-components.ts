import { LocalizedText } from '../lib/localized.ts'
import type { AnyOperation } from '../operation.ts'
import { type JsonSchema, jsonSchema } from '../tools/json-schema.ts'

/** What stands inside many others, by its title. */
const sharedSchemas = [LocalizedText].map((schema) => jsonSchema(schema, 'output'))

/**
 * The schemas of a document that have a name: what operations answer, and what many of them share. The document says each
 * once, and a client that is generated from it has one type for one thing.
 */
export function createComponents(operations: readonly AnyOperation[]) {
  const schemas: Record<string, JsonSchema> = Object.fromEntries(sharedSchemas.map((schema) => [schema.title, schema]))
  const names = new Map<JsonSchema, string>()
  for (const [schema, [first, ...others]] of Map.groupBy(operations, ({ output }) => jsonSchema(output, 'output'))) {
    // of those that answer the same, the one that reads it gives the name
    const { name } = [first!, ...others].find((op) => /\.get[A-Z]/.test(op.name)) ?? first!
    if (schema.type === 'object' && schema.properties) names.set(schema, `${pascalCase(name)}Result`)
  }

  function refer(name: string, schema: JsonSchema): JsonSchema {
    schemas[name] ??= withReferences(schema)
    return { $ref: schemaRef(name) }
  }

  /** With references in place of what is shared; what is said of it where it stands stays there. */
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
