import type { Issue } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { valueIssues } from '../../json-schema/validate.ts'
import { RunTermination } from '../interruptions.ts'

/** Of an answer that is to be read: what is longer is no answer to a question. */
const maxAnswerLength = 262_144

export type OutputValidation = { answer: string; issues?: undefined } | { answer?: undefined; issues: Issue[] }

/** Is this an answer as the agent's schema wants it? Then `answer` is its JSON, without what models like to put around. */
export function validateOutput(schema: JsonSchema | undefined, text: string): OutputValidation {
  if (!schema) return { answer: text }
  const json = stripCodeFence(text.trim())
  if (json.length > maxAnswerLength)
    return { issues: [{ path: '', message: `At most ${maxAnswerLength} characters of JSON.` }] }
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

/** Also said to models that can be held to a schema: knowing what is wanted they get there by a shorter way. */
export const schemaPrompt = (schema: JsonSchema) =>
  `Your final answer must be one JSON value and nothing else, valid against this JSON Schema:\n${JSON.stringify(schema)}`

export const repairPrompt = (issues: readonly Issue[]) =>
  `That answer is not valid: ${issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}\nAnswer again with the corrected JSON and nothing else.`

/** Asked once more, and wrong again. */
export const outputInvalid = (issues: Issue[]) =>
  new RunTermination('failed', {
    code: 'output-invalid',
    detail: 'The answer does not fit the schema of the agent, not at the second try either.',
    issues,
  })
