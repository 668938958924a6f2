import type { JsonSchema } from '../platform/tools/json-schema.ts'

type Schema = JsonSchema | boolean
/** Prints the types that have names of their own. */
export interface TypeNames {
  /** Returns the name of a definition that the schema refers to. */
  ref(definition: string): string
  /** Returns the name of a part that has a title, such as `Booking`. */
  titled(title: string, type: string): string
}

/** Returns the TypeScript type of a JSON Schema written by zod. Bounds and formats, which types cannot express, go into comments. */
export function typeOf(schema: Schema, names: TypeNames, indent = ''): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  const { $ref, const: only, enum: values, anyOf, oneOf, allOf, not, type, title } = schema as JsonSchema & Keywords
  const inner = (one: Schema) => typeOf(one, names, indent)
  if (title !== undefined && /^[A-Z]\w*$/.test(title))
    return names.titled(title, typeOf({ ...schema, title: undefined }, names))
  if ($ref) return names.ref($ref.replace(/^#(\/\$defs\/)?/, ''))
  if (only !== undefined) return literal(only)
  if (values) return union(values.map(literal))
  if (anyOf ?? oneOf) return union((anyOf ?? oneOf)!.map(inner))
  if (allOf) return intersection([{ ...schema, allOf: undefined } as Schema, ...allOf].map(inner))
  if (not) return 'never'
  if (Array.isArray(type)) return union(type.map((one) => inner({ ...schema, type: one })))
  if (type === 'array') return arrayOf(schema, names, indent)
  if (type === 'object') return objectOf(schema, names, indent)
  if (type === 'integer') return 'number'
  return type ?? 'unknown'
}

interface Keywords {
  $ref?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  not?: Schema
  title?: string
}

const literal = (value: unknown) =>
  typeof value === 'string'
    ? `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
    : JSON.stringify(value)
const union = (types: string[]) => (types.length > 0 ? [...new Set(types)].join(' | ') : 'never')
/** Joins the parts that say more than a pattern or a bound, which types cannot express. */
function intersection(types: string[]) {
  const parts = [...new Set(types)].filter((type) => type !== 'unknown')
  return parts.length > 1 ? parts.map(parenthesised).join(' & ') : (parts[0] ?? 'unknown')
}
const isSimple = (type: string) => /^[\w$[\]]+$/.test(type)
const parenthesised = (type: string) => (isSimple(type) ? type : `(${type})`)

function arrayOf(schema: JsonSchema, names: TypeNames, indent: string): string {
  const { prefixItems, minItems = 0 } = schema as { prefixItems?: Schema[]; minItems?: number }
  const items = schema.items as Schema | undefined
  const list = (one: Schema) => {
    const type = typeOf(one, names, indent)
    return isSimple(type) ? `${type}[]` : `Array<${type}>`
  }
  if (!prefixItems) return list(items ?? true)
  const places = prefixItems.map((one, i) =>
    i < minItems ? typeOf(one, names, indent) : `${parenthesised(typeOf(one, names, indent))}?`,
  )
  const rest = items === false || items === undefined ? [] : [`...${list(items)}`]
  return `[${[...places, ...rest].join(', ')}]`
}

function objectOf(schema: JsonSchema, names: TypeNames, indent: string): string {
  const {
    properties = {},
    required = [],
    additionalProperties: rest,
    propertyNames,
  } = schema as JsonSchema & { additionalProperties?: Schema; propertyNames?: Schema }
  const fields = Object.entries(properties)
  const open = rest !== undefined && rest !== false
  if (fields.length === 0) {
    if (!open) return rest === false || schema.properties ? 'Record<string, never>' : 'Record<string, unknown>'
    const keys = typeOf(propertyNames ?? true, names, indent)
    const record = `Record<${keys === 'unknown' ? 'string' : keys}, ${typeOf(rest, names, indent)}>`
    return keys.includes("'") && required.length === 0 ? `Partial<${record}>` : record
  }
  const deeper = `${indent}  `
  const lines = fields.map(([name, field]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
    return `${comment(docLinesOf(field), deeper)}${deeper}${key}${required.includes(name) ? '' : '?'}: ${typeOf(field, names, deeper)}`
  })
  // an index signature must hold for the named fields too, so its type is unknown
  return `{\n${[...lines, ...(open ? [`${deeper}[name: string]: unknown`] : [])].join('\n')}\n${indent}}`
}

/** Returns the lines of the comment of a field: its description, and the constraints that its type does not express. */
function docLinesOf(field: Schema): string[] {
  if (typeof field === 'boolean') return []
  const {
    description,
    format,
    default: fallback,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
  } = field as JsonSchema & Record<string, number | string | undefined>
  const ours = (bound: unknown) =>
    typeof bound === 'number' && Math.abs(bound) !== Number.MAX_SAFE_INTEGER ? bound : undefined
  const tags = {
    format,
    minimum: ours(minimum),
    maximum: ours(maximum),
    minLength,
    maxLength,
    minItems,
    maxItems,
    default: fallback === undefined ? undefined : JSON.stringify(fallback),
  }
  const tagTexts = Object.entries(tags).flatMap(([tag, value]) => (value === undefined ? [] : [`@${tag} ${value}`]))
  return [...(description ? [description] : []), ...(tagTexts.length > 0 ? [tagTexts.join(' ')] : [])]
}

/** Returns lines as a doc comment; a single line stays on one line. */
export function comment(lines: readonly string[], indent: string): string {
  const safe = lines.flatMap((line) => line.replaceAll('*/', '*\\/').split('\n'))
  if (safe.length === 0) return ''
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`
}
