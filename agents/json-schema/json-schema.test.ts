import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { schemaIssues } from './safe-schema.ts'
import { maxChecks, valueIssues } from './validate.ts'

const string = { type: 'string' }
const object = (properties: object, more: object = {}): JsonSchema => ({
  type: 'object',
  properties: properties as JsonSchema['properties'] & object,
  ...more,
})
const nested = (levels: number): JsonSchema => (levels === 0 ? string : { type: 'array', items: nested(levels - 1) })
/** A schema that doubles at each of its thirty levels (billion laughs). */
const laughs = {
  $ref: '#/$defs/a0',
  $defs: Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `a${i}`,
      i === 29 ? string : { anyOf: [{ $ref: `#/$defs/a${i + 1}` }, { $ref: `#/$defs/a${i + 1}` }] },
    ]),
  ),
}

describe('schemaIssues accepts a schema', () => {
  it.each<[string, object]>([
    [
      'of an object',
      object(
        { a: string, b: { type: ['integer', 'null'], minimum: 1 } },
        { required: ['a'], additionalProperties: false },
      ),
    ],
    [
      'of a list',
      { type: 'array', items: object({ at: { type: 'string', format: 'date-time' } }), minItems: 1, uniqueItems: true },
    ],
    ['with references', { ...object({ a: { $ref: '#/$defs/x' }, b: { $ref: '#/$defs/x' } }), $defs: { x: string } }],
    ['of alternatives', { anyOf: [string, { type: 'integer' }, { enum: ['a', 1, null] }, { const: 'b' }] }],
    ['with thirty levels', nested(30)],
    ['with a field named like an unsupported keyword', object({ pattern: string, not: string, $ref: string })],
  ])('%s', (_what, schema) => expect(schemaIssues(schema)).toEqual([]))
})

describe('schemaIssues rejects a schema', () => {
  it.each<[string, unknown, string]>([
    ['that is not an object', [], ''],
    ['deeper than 32 levels', nested(33), ''],
    ['as deep as a request can be', nested(5_000), ''],
    ['of more than 64 KB', object({ a: { enum: Array.from({ length: 10_000 }, (_, i) => `value-${i}`) } }), ''],
    [
      'with ten thousand fields',
      object(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, string]))),
      '',
    ],
    ['with a pattern', object({ a: { type: 'string', pattern: '^(a+)+$' } }), 'properties.a.pattern'],
    ['with patterns for names', object({}, { patternProperties: { '(x+x+)+y': string } }), 'patternProperties'],
    ['with an external reference', { $ref: 'https://schemas.example/evil.json' }, '$ref'],
    ['with a reference to a file', object({ a: { $ref: 'file:///etc/passwd' } }), 'properties.a.$ref'],
    ['with a dangling reference', { $ref: '#/$defs/none' }, ''],
    ['that contains itself', { $ref: '#/$defs/a', $defs: { a: object({ a: { $ref: '#/$defs/a' } }) } }, ''],
    ['that expands exponentially', laughs, ''],
    ['with a condition', { if: {}, else: {} }, 'if'],
    ['with fields but no type', { properties: { a: string } }, 'type'],
    ['with items but no type', { items: string }, 'type'],
    ['with an unknown type', { type: 'date' }, ''],
  ])('%s', (_what, schema, path) => {
    const issues = schemaIssues(schema)
    expect(issues).not.toEqual([])
    expect(issues[0]!.path).toBe(path)
  })

  it('that is too wide, counting a field at every reference to it', () => {
    const fields = (n: number) => object(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, string])))
    expect(schemaIssues(fields(999))).toEqual([])
    expect(schemaIssues(fields(1_000))).toHaveLength(1)
    const twice = { ...object({ a: { $ref: '#/$defs/x' }, b: { $ref: '#/$defs/x' } }), $defs: { x: fields(500) } }
    expect(schemaIssues(twice)).toHaveLength(1)
  })
})

describe('valueIssues', () => {
  it('reports the issues of a value by field', () => {
    const schema = object(
      { a: { type: 'string', maxLength: 2 }, list: { type: 'array', items: { type: 'integer' } } },
      { required: ['a'], additionalProperties: false },
    )
    expect(valueIssues(schema, { a: 'ok', list: [1, 2] })).toEqual([])
    expect(valueIssues(schema, { a: 'long', list: [1, 'x'] }).map(({ path }) => path)).toEqual(['a', 'list.1'])
    expect(valueIssues(schema, { list: [] }).map(({ path }) => path)).toEqual(['a'])
    expect(valueIssues(schema, { a: 'x', more: 1 })).toHaveLength(1)
  })

  it('rejects values that pollute prototypes or cannot be stored', () => {
    for (const json of ['{"__proto__":{"polluted":1}}', '{"a":{"__proto__":{"polluted":1}}}', '{"a":"\\u0000"}']) {
      expect(valueIssues({ type: 'object' }, JSON.parse(json))).toHaveLength(1)
    }
    expect(valueIssues({ type: 'object' }, JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'))).toEqual([])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('bounds the number of checks for any value', () => {
    const list: JsonSchema = { type: 'array', items: { anyOf: Array.from({ length: 98 }, () => string) } }
    const parts = Math.floor(maxChecks / 100)
    expect(valueIssues(list, Array(parts - 2).fill('x'))).toEqual([])
    expect(valueIssues(list, Array(parts).fill('x'))).toMatchObject([{ message: expect.stringContaining('too large') }])
    expect(valueIssues({ type: 'array' }, JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toHaveLength(1)
  })

  it('does not register schemas, so that two tenants can use one name', () => {
    const named = (type: string) => ({ type, title: 'Answer', description: 'x' })
    const before = Object.keys((z.globalRegistry as unknown as { _idmap: object })._idmap).length
    for (let i = 0; i < 50; i++) valueIssues(named(i % 2 ? 'string' : 'integer'), i)
    expect(Object.keys((z.globalRegistry as unknown as { _idmap: object })._idmap)).toHaveLength(before)
  })
})
