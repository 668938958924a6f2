import { describe, expect, it } from 'vitest'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { fablabs } from './index.ts'

describe.each(fablabs.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every input field', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
  })

  it('labels its categories, regions and states in three languages', () => {
    for (const [name, schema] of Object.entries(jsonSchema(op.input, 'input').properties ?? {})) {
      if (!['category', 'regionCode', 'material', 'status', 'state', 'purpose'].includes(name)) continue
      const labels = schema['x-labels'] as Record<string, Record<'fr' | 'ar' | 'en', string[]>>
      expect([name, Object.keys(labels)]).toEqual([name, schema.enum])
      for (const { fr, ar, en } of Object.values(labels))
        expect(Math.min(fr.length, ar.length, en.length)).toBeGreaterThan(0)
    }
  })

  it('omits these labels from the output schema', () => {
    expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})
