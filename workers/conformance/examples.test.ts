import { expect, it } from 'vitest'
import { type AnyOperation, wordingsOf } from '#platform/operation.ts'
import { modules } from '../modules.ts'
import { publicWrite } from './flawed-module.ts'

/** What is wrong with the questions an operation claims to answer. */
function exampleErrors(op: AnyOperation): string[] {
  if (op.examples.length === 0) return ['has none']
  return wordingsOf(op).flatMap(({ question: ask, input: example }) => [
    ...(['fr', 'ar', 'en'] as const)
      .filter((language) => !ask[language]?.trim())
      .map((language) => `is not asked in ${language}`),
    ...(/\p{Script=Arabic}{2}/u.test(ask.ar) ? [] : [`is not Arabic: ${ask.ar}`]),
    ...[ask.fr, ask.en].filter((text) => /\p{Script=Arabic}/u.test(text)).map((text) => `is Arabic: ${text}`),
    ...(op.input.safeParse(example).success ? [] : [`does not parse: ${JSON.stringify(example)}`]),
  ])
}

const operations = modules.flatMap((module) => module.operations)

it.each(operations.map((op) => [op.name, op] as const))('%s has examples in three languages that parse', (_, op) => {
  expect(exampleErrors(op)).toEqual([])
})

it('asks no question twice', () => {
  const asked = operations.flatMap((op) =>
    wordingsOf(op).flatMap(({ question }) => [question.fr, question.ar, question.en]),
  )
  expect(asked.filter((text, at) => asked.indexOf(text) !== at)).toEqual([])
})

it('would notice', () => {
  expect(exampleErrors(publicWrite)).toEqual(['is not Arabic: quoi', 'does not parse: {"machineId":7}'])
  expect(exampleErrors({ ...publicWrite, examples: [] })).toEqual(['has none'])
})
