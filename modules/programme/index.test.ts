import { describe, expect, it } from 'vitest'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { programme } from './index.ts'

describe.each(programme.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every input field to agents', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
  })

  it('omits the labels from its output schema', () => {
    expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})

it('marks validating, publishing, correcting, freezing and appointing as high-risk for agents', () => {
  const decisions = programme.operations.filter(({ agent }) => agent?.risk === 'high').map(({ name }) => name)
  expect(decisions).toEqual(
    ['validate', 'publish', 'correct', 'snapshot', 'appointOffice'].map((verb) => `programme.${verb}`),
  )
})
