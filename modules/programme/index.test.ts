import { describe, expect, it } from 'vitest'
import { wordingsOf } from '#platform/operation.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { programme } from './index.ts'

describe.each(programme.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('answers its examples, asked in three languages', () => {
    for (const { question: ask, input } of wordingsOf(op)) {
      expect(op.input.safeParse(input).error).toBeUndefined()
      expect(ask.ar).toMatch(/\p{Script=Arabic}{2}/u)
      expect(new Set([ask.fr, ask.ar, ask.en]).size).toBe(3)
    }
  })

  it('tells agents what every field is', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties))
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
  })

  it('answers without the names, which would be most of the document', () => {
    expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})

it('keeps from agents what publishes, validates, corrects, freezes and appoints', () => {
  const decisions = programme.operations.filter(({ agent }) => agent?.risk === 'high').map(({ name }) => name)
  expect(decisions).toEqual(
    ['validate', 'publish', 'correct', 'snapshot', 'appointOffice'].map((verb) => `programme.${verb}`),
  )
})
