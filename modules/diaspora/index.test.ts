import { describe, expect, it } from 'vitest'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { diaspora } from './index.ts'

describe.each(diaspora.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every input field to agents', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
    expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})
