import type { Issue } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { valueIssues } from '../../json-schema/validate.ts'
import { RunTermination } from '../interruptions.ts'

/** Maximum length of a structured answer. */
const maxAnswerLength = 262_144

export type OutputValidation = { answer: string; issues?: undefined } | { answer?: undefined; issues: Issue[] }

/** Validates an answer against the agent's schema. `answer` is its JSON, without a code fence around it. */
export function validateOutput(schema: JsonSchema | undefined, text: string): OutputValidation {
  if (!schema) return { answer: text }
  const json = stripCodeFence(text.trim())
  if (json.length > maxAnswerLength)
    return { issues: [{ path: '', message: `The answer is longer than ${maxAnswerLength} characters.` }] }
  try {
    const issues = valueIssues(schema, JSON.parse(json))
    return issues.length > 0 ? { issues } : { answer: json }
  } catch {
    return { issues: [{ path: '', message: 'The answer is not JSON.' }] }
  }
}

const codeFence = '```'
const stripCodeFence = (text: string) =>
  text.startsWith(codeFence) && text.endsWith(codeFence)
    ? text.slice(text.indexOf('\n') + 1, -codeFence.length).trim()
    : text

/** Describes the schema to the model. Models with native structured output also get it, since they then answer sooner. */
export const schemaPrompt = (schema: JsonSchema) =>
  `Your final answer must be one JSON value and nothing else, valid against this JSON Schema:\n${JSON.stringify(schema)}`

export const repairPrompt = (issues: readonly Issue[]) =>
  `That answer is not valid: ${issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}\nAnswer again with the corrected JSON and nothing else.`

/** Returns the termination for an answer that is invalid after the repair attempt. */
export const outputInvalid = (issues: Issue[]) =>
  new RunTermination('failed', {
    code: 'output-invalid',
    detail: 'The answer did not match the output schema, even after one repair attempt.',
    issues,
  })
