import { describe, expect, it } from 'vitest'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { galaxys } from './index.ts'

describe.each(galaxys.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every field', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
  })

  it('returns values without the names of their lists', () => {
    expect(JSON.stringify(jsonSchema(op.output, 'output')).includes('x-labels')).toBe(false)
  })
})

it('requires approval to admit, allocate or recover', () => {
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
