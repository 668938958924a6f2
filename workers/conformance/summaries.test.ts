import { expect, it } from 'vitest'
import { modules } from '../modules.ts'

const maxLength = 90
/** Not a third person, a participle or an article: the first word can be an imperative verb. */
const imperative = /^(?!(?:An?|The|This|Your) )[A-Z][a-z]*(?:[^s\W]|ss)(?<!ing|ed),? /

/** Returns the rules that a summary breaks. It must be one short sentence that starts with an imperative verb. */
function summaryErrors(summary: string): string[] {
  const rules: Record<string, boolean> = {
    [`has at most ${maxLength} characters`]: summary.length <= maxLength,
    'is one sentence with a full stop': /[^.…]\.$/.test(summary) && !/[.?!…] /.test(summary),
    'has at most one colon': summary.split(':').length <= 2,
    'starts with an imperative verb': imperative.test(summary),
  }
  return Object.keys(rules).filter((rule) => !rules[rule])
}

const operations = modules.flatMap((module) => module.operations)

it.each(operations.map(({ name, summary }) => [name, summary] as const))('%s has a plain summary: %s', (_, summary) => {
  expect(summaryErrors(summary)).toEqual([])
})

it.each([
  ['has at most 90 characters', `List the ${'very '.repeat(18)}long labs.`],
  ['is one sentence with a full stop', 'List the labs'],
  ['is one sentence with a full stop', 'List the labs. They are public.'],
  ['is one sentence with a full stop', 'List labs, machines …'],
  ['has at most one colon', 'List labs: public ones: all regions.'],
  ['starts with an imperative verb', 'Lists the labs.'],
  ['starts with an imperative verb', 'Listing the labs.'],
  ['starts with an imperative verb', 'The labs of a region.'],
  ['starts with an imperative verb', 'list the labs.'],
])('a summary %s, unlike: %s', (rule, summary) => {
  expect(summaryErrors(summary)).toEqual([rule])
})
