import { z } from 'zod'
import { invalid } from '#platform/problem.ts'
import { FieldKey } from '../calls/rubric.ts'
import type { CallRow } from '../tables.ts'

export const Answers = z
  .array(
    z.strictObject({
      key: FieldKey.describe('Of the question, as in ventures.getCall.'),
      text: z.string().max(5_000).describe('The answer; empty to take it back.'),
    }),
  )
  .max(40)
  .describe('Answers to questions of the call; those left out stay as they are.')

export const ContactInput = z
  .strictObject({
    name: z.string().min(1).max(200),
    email: z.email().max(254).optional(),
    phone: z.string().min(3).max(40).optional(),
  })
  .describe('Whom your own organisation names as contact. Nobody outside it is shown this.')

/** What is there with what was given; 422 for a question the call does not ask, and for an answer that is too long. */
export function mergeAnswers(
  { questions }: Pick<CallRow, 'questions'>,
  known: Readonly<Record<string, string>>,
  given: z.output<typeof Answers> = [],
): Record<string, string> {
  const answers = { ...known }
  const issues = given.flatMap(({ key, text }, at) => {
    const question = questions.find((one) => one.key === key)
    if (!question)
      return [{ path: `answers.${at}.key`, message: `One of: ${questions.map((one) => one.key).join(', ')}.` }]
    if (text.length > question.maxLength)
      return [{ path: `answers.${at}.text`, message: `At most ${question.maxLength} characters.` }]
    if (text.trim() === '') delete answers[key]
    else answers[key] = text
    return []
  })
  if (issues.length > 0) throw invalid('These answers cannot be kept.', issues)
  return answers
}

/** The required questions that have no answer. */
export const missingAnswers = ({ questions }: Pick<CallRow, 'questions'>, answers: Readonly<Record<string, string>>) =>
  questions.filter(({ key, required }) => required && !answers[key]).map(({ key, label }) => ({ key, label }))
