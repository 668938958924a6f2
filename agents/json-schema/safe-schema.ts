import { z } from 'zod'
import type { Issue } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'

/** Limits of a caller's schema. Models do not follow schemas that are larger than this. */
const schemaLimits = { bytes: 65_536, depth: 32, nodes: 1_000 }

/** Keywords that would run a caller's regular expression or follow its addresses, or that the validator ignores. */
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

/** Returns the reasons why a schema is rejected; none if it is accepted. */
export function schemaIssues(schema: unknown): Issue[] {
  if (!isSchemaNode(schema)) return [{ path: '', message: 'A JSON Schema must be an object.' }]
  const depth = nestingDepth(schema)
  if (depth > schemaLimits.depth)
    return [{ path: '', message: `A schema has at most ${schemaLimits.depth} levels of nesting.` }]
  if (Buffer.byteLength(JSON.stringify(schema)) > schemaLimits.bytes)
    return [{ path: '', message: `A schema has at most ${schemaLimits.bytes} bytes.` }]
  const issues: Issue[] = []
  collectIssues(schema, [], issues)
  if (issues.length > 0) return issues.slice(0, 20)
  const nodes = schemaComplexity(schema)
  if (nodes === undefined)
    return [{ path: '', message: 'A `$ref` must lead to `#/$defs/…` of this schema. It must not be recursive.' }]
  if (nodes > schemaLimits.nodes)
    return [
      {
        path: '',
        message: `A schema has at most ${schemaLimits.nodes} subschemas, each counted at every \`$ref\` to it.`,
      },
    ]
  try {
    compileSchema(schema)
    return []
  } catch (error) {
    return [{ path: '', message: (error as Error).message }]
  }
}

/** Compiles a schema with a registry of its own, because the global one would retain every schema. */
export const compileSchema = (schema: JsonSchema) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], { registry: z.registry() as never })

/** Returns the nesting depth. Stops one level beyond the limit, because a request may be nested very deeply. */
function nestingDepth(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > schemaLimits.depth) return level
  let depth = level + 1
  for (const inner of Object.values(value)) depth = Math.max(depth, nestingDepth(inner, level + 1))
  return depth
}

function collectIssues(node: SchemaNode, path: string[], issues: Issue[]) {
  const addIssue = (keyword: string, message: string) => issues.push({ path: [...path, keyword].join('.'), message })
  for (const keyword of Object.keys(node))
    if (unsupportedKeywords.has(keyword)) addIssue(keyword, 'This keyword is not supported.')
  if ('$ref' in node && !/^#\/(\$defs|definitions)\/[^/]+$/.test(String(node.$ref)))
    addIssue('$ref', 'A reference must lead to `#/$defs/…` of the same schema.')
  // a schema without a type accepts values of every other type
  if (node.type === undefined && (node.properties || node.required))
    addIssue('type', 'Add `"type": "object"` beside `properties`.')
  if (node.type === undefined && (node.items || node.prefixItems))
    addIssue('type', 'Add `"type": "array"` beside `items`.')
  for (const [at, inner] of subschemas(node)) collectIssues(inner, [...path, at], issues)
}

/** Returns how many schemas a value may be checked against; undefined for a schema that contains itself or has a dangling reference. */
export function schemaComplexity(schema: JsonSchema): number | undefined {
  const weights = new Map<unknown, number>()
  const visiting = new Set<unknown>()
  function weigh(node: SchemaNode): number | undefined {
    if (visiting.has(node)) return undefined
    const known = weights.get(node)
    if (known !== undefined) return known
    visiting.add(node)
    let sum = 1
    for (const [at, inner] of [...subschemas(node), ...referencedSchema(node)]) {
      if (at === '$defs' || at === 'definitions') continue
      const weight = inner && weigh(inner)
      if (weight === undefined) return undefined
      sum += weight
    }
    visiting.delete(node)
    weights.set(node, sum)
    return sum
  }
  function referencedSchema({ $ref }: SchemaNode): [string, SchemaNode | undefined][] {
    if (typeof $ref !== 'string') return []
    const [, container, name] = $ref.split('/') as [string, string, string]
    const found = (schema[container] as SchemaNode | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
    return typeof found === 'boolean' ? [] : [['$ref', isSchemaNode(found) ? found : undefined]]
  }
  return weigh(schema as SchemaNode)
}

/** Returns the direct subschemas of a schema with their paths. */
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
