import { z } from 'zod'
import { invalid } from '#platform/problem.ts'
import { FieldKey } from '../calls/rubric.ts'
import type { CallRow } from '../tables.ts'

export const Answers = z
  .array(
    z.strictObject({
      key: FieldKey.describe('Key of the question, as in ventures.getCall.'),
      text: z.string().max(5_000).describe('The answer; empty to remove it.'),
    }),
  )
  .max(40)
  .describe('Answers to questions of the call. Omitted answers stay unchanged.')

export const ContactInput = z
  .strictObject({
    name: z.string().min(1).max(200),
    email: z.email().max(254).optional(),
    phone: z.string().min(3).max(40).optional(),
  })
  .describe('Contact person named by your organisation, not shown outside it.')

/** Merges given answers into the stored ones. Throws 422 for an unknown question and for an answer that is too long. */
export function mergeAnswers(
  { questions }: Pick<CallRow, 'questions'>,
  stored: Readonly<Record<string, string>>,
  given: z.output<typeof Answers> = [],
): Record<string, string> {
  const answers = { ...stored }
  const issues = given.flatMap(({ key, text }, at) => {
    const question = questions.find((one) => one.key === key)
    if (!question)
      return [{ path: `answers.${at}.key`, message: `Use one of: ${questions.map((one) => one.key).join(', ')}.` }]
    if (text.length > question.maxLength)
      return [{ path: `answers.${at}.text`, message: `Use at most ${question.maxLength} characters.` }]
    if (text.trim() === '') delete answers[key]
    else answers[key] = text
    return []
  })
  if (issues.length > 0) throw invalid('Some answers are not valid.', issues)
  return answers
}

/** Returns the required questions without an answer. */
export const missingAnswers = ({ questions }: Pick<CallRow, 'questions'>, answers: Readonly<Record<string, string>>) =>
  questions.filter(({ key, required }) => required && !answers[key]).map(({ key, label }) => ({ key, label }))
