import { describe, expect, it } from 'vitest'
import { wordingsOf } from '#platform/operation.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { galaxys } from './index.ts'

describe.each(galaxys.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('answers its examples', () => {
    for (const { question: ask, input } of wordingsOf(op)) {
      expect(op.input.safeParse(input).error).toBeUndefined()
      expect(ask.ar).toMatch(/\p{Script=Arabic}/u)
      expect(new Set([ask.fr, ask.ar, ask.en]).size).toBe(3)
    }
  })

  it('tells agents what every field is', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
  })

  it('answers without the names of its lists', () => {
    expect(JSON.stringify(jsonSchema(op.output, 'output')).includes('x-labels')).toBe(false)
  })
})

it('asks no question twice', () => {
  const asked = galaxys.operations.flatMap((op) => wordingsOf(op).flatMap(({ question }) => Object.values(question)))
  expect(asked.filter((text, at) => asked.indexOf(text) !== at)).toEqual([])
})

it('needs a person for what admits, allocates or takes back', () => {
  const high = galaxys.operations
    .filter(({ agent }) => agent?.risk === 'high')
    .map(({ name }) => name.replace('galaxys.', ''))
  expect(high.sort()).toEqual(
    [
      'acceptAllocation',
      'acceptRegulation',
      'allocate',
      'confirmAllocation',
      'decideFile',
      'decideObligation',
      'grantQuota',
      'releaseAllocation',
    ].sort(),
  )
})
