import { z } from 'zod'
import type { Issue } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'

/** What somebody else's schema may cost us. Twenty levels of objects and lists, or a thousand fields, are more than a model keeps to. */
const schemaLimits = { bytes: 65_536, depth: 32, nodes: 1_000 }

/** Keywords that would run a stranger's regular expression, follow their addresses, or that nothing here would hold a value to. */
const unsupportedKeywords = new Set([
  ...[
    'pattern',
    'patternProperties',
    '$id',
    'id',
    '$anchor',
    '$dynamicRef',
    '$dynamicAnchor',
    '$recursiveRef',
    '$vocabulary',
  ],
  ...[
    'not',
    'if',
    'then',
    'else',
    'unevaluatedItems',
    'unevaluatedProperties',
    'dependentSchemas',
    'dependentRequired',
    'dependencies',
    'contentSchema',
  ],
])
const singleSchemaKeywords = ['items', 'additionalItems', 'additionalProperties', 'contains', 'propertyNames']
const schemaListKeywords = ['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items']
const schemaMapKeywords = ['properties', '$defs', 'definitions']

type SchemaNode = Record<string, unknown>
const isSchemaNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What keeps a schema from being taken, or nothing. */
export function schemaIssues(schema: unknown): Issue[] {
  if (!isSchemaNode(schema)) return [{ path: '', message: 'A JSON Schema is an object.' }]
  const depth = nestingDepth(schema)
  if (depth > schemaLimits.depth) return [{ path: '', message: `At most ${schemaLimits.depth} levels of nesting.` }]
  if (Buffer.byteLength(JSON.stringify(schema)) > schemaLimits.bytes)
    return [{ path: '', message: `At most ${schemaLimits.bytes} bytes.` }]
  const flaws: Issue[] = []
  collectIssues(schema, [], flaws)
  if (flaws.length > 0) return flaws.slice(0, 20)
  const nodes = schemaComplexity(schema)
  if (nodes === undefined)
    return [{ path: '', message: 'A `$ref` leads to `#/$defs/…` of this schema, and never back to where it stands.' }]
  if (nodes > schemaLimits.nodes)
    return [{ path: '', message: `At most ${schemaLimits.nodes} schemas, each counted wherever a \`$ref\` puts it.` }]
  try {
    compileSchema(schema)
    return []
  } catch (error) {
    return [{ path: '', message: (error as Error).message }]
  }
}

/** Its own registry: the global one would keep every schema that ever came by. */
export const compileSchema = (schema: JsonSchema) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], { registry: z.registry() as never })

/** Stops one level beyond what is allowed: it may be nested as deep as a body can be long. */
function nestingDepth(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > schemaLimits.depth) return level
  let deepest = level + 1
  for (const inner of Object.values(value)) deepest = Math.max(deepest, nestingDepth(inner, level + 1))
  return deepest
}

function collectIssues(node: SchemaNode, path: string[], flaws: Issue[]) {
  const flaw = (keyword: string, message: string) => flaws.push({ path: [...path, keyword].join('.'), message })
  for (const keyword of Object.keys(node))
    if (unsupportedKeywords.has(keyword)) flaw(keyword, 'This keyword is not taken here.')
  if ('$ref' in node && !/^#\/(\$defs|definitions)\/[^/]+$/.test(String(node.$ref)))
    flaw('$ref', 'A reference leads to `#/$defs/…` of the same schema.')
  // a schema that names no type says nothing about a value of another
  if (node.type === undefined && (node.properties || node.required))
    flaw('type', 'Say `"type": "object"` beside `properties`.')
  if (node.type === undefined && (node.items || node.prefixItems)) flaw('type', 'Say `"type": "array"` beside `items`.')
  for (const [at, inner] of subschemas(node)) collectIssues(inner, [...path, at], flaws)
}

/** How many schemas a value may be held to; undefined for one that contains itself, or refers to nothing. */
export function schemaComplexity(schema: JsonSchema): number | undefined {
  const known = new Map<unknown, number>()
  const open = new Set<unknown>()
  function weigh(node: SchemaNode): number | undefined {
    if (open.has(node)) return undefined
    const seen = known.get(node)
    if (seen !== undefined) return seen
    open.add(node)
    let sum = 1
    for (const [at, inner] of [...subschemas(node), ...target(node)]) {
      if (at === '$defs' || at === 'definitions') continue
      const weight = inner && weigh(inner)
      if (weight === undefined) return undefined
      sum += weight
    }
    open.delete(node)
    known.set(node, sum)
    return sum
  }
  function target({ $ref }: SchemaNode): [string, SchemaNode | undefined][] {
    if (typeof $ref !== 'string') return []
    const [, where, name] = $ref.split('/') as [string, string, string]
    const found = (schema[where] as SchemaNode | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
    return typeof found === 'boolean' ? [] : [['$ref', isSchemaNode(found) ? found : undefined]]
  }
  return weigh(schema as SchemaNode)
}

/** The schemas right inside a schema, and where. */
function subschemas(node: SchemaNode): [string, SchemaNode][] {
  const found: [string, unknown][] = []
  for (const keyword of singleSchemaKeywords) found.push([keyword, node[keyword]])
  for (const keyword of schemaListKeywords)
    if (Array.isArray(node[keyword]))
      found.push(...node[keyword].map((inner, i): [string, unknown] => [`${keyword}.${i}`, inner]))
  for (const keyword of schemaMapKeywords) {
    if (!isSchemaNode(node[keyword])) continue
    found.push(
      ...Object.entries(node[keyword]).map(([name, inner]): [string, unknown] => [
        keyword.startsWith('p') ? `properties.${name}` : keyword,
        inner,
      ]),
    )
  }
  return found.filter((pair): pair is [string, SchemaNode] => isSchemaNode(pair[1]))
}
