import { expect, it } from 'vitest'
import { type AnyOperation, wordingsOf } from '#platform/operation.ts'
import { modules } from '../modules.ts'
import { publicWrite } from './flawed-module.ts'

/** Returns what is wrong with the examples of an operation. */
function exampleErrors(op: AnyOperation): string[] {
  if (op.examples.length === 0) return ['has none']
  return wordingsOf(op).flatMap(({ question, input }) => [
    ...(['fr', 'ar', 'en'] as const)
      .filter((language) => !question[language]?.trim())
      .map((language) => `has no question in ${language}`),
    ...(/\p{Script=Arabic}{2}/u.test(question.ar) ? [] : [`is not Arabic: ${question.ar}`]),
    ...[question.fr, question.en].filter((text) => /\p{Script=Arabic}/u.test(text)).map((text) => `is Arabic: ${text}`),
    ...(op.input.safeParse(input).success ? [] : [`does not parse: ${JSON.stringify(input)}`]),
  ])
}

const operations = modules.flatMap((module) => module.operations)

it.each(operations.map((op) => [op.name, op] as const))('%s has examples in three languages that parse', (_, op) => {
  expect(exampleErrors(op)).toEqual([])
})

it('has each question once', () => {
  const texts = operations.flatMap((op) =>
    wordingsOf(op).flatMap(({ question }) => [question.fr, question.ar, question.en]),
  )
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
})

it('detects untranslated questions, invalid inputs and missing examples', () => {
  expect(exampleErrors(publicWrite)).toEqual(['is not Arabic: quoi', 'does not parse: {"machineId":7}'])
  expect(exampleErrors({ ...publicWrite, examples: [] })).toEqual(['has none'])
})
