import type { Issue } from '#platform/problem.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import { issuesOf } from '../../json-schema/validate.ts'
import { Ending } from '../interruptions.ts'

/** Of an answer that is to be read: what is longer is no answer to a question. */
const longest = 262_144

export type Verdict = { answer: string; issues?: undefined } | { answer?: undefined; issues: Issue[] }

/** Is this an answer as the agent's schema wants it? Then `answer` is its JSON, without what models like to put around. */
export function judge(schema: JsonSchema | undefined, text: string): Verdict {
  if (!schema) return { answer: text }
  const json = unfenced(text.trim())
  if (json.length > longest) return { issues: [{ path: '', message: `At most ${longest} characters of JSON.` }] }
  try {
    const issues = issuesOf(schema, JSON.parse(json))
    return issues.length > 0 ? { issues } : { answer: json }
  } catch {
    return { issues: [{ path: '', message: 'The answer is not JSON.' }] }
  }
}

const fence = '```'
const unfenced = (text: string) => (text.startsWith(fence) && text.endsWith(fence) ? text.slice(text.indexOf('\n') + 1, -fence.length).trim() : text)

/** Also said to models that can be held to a schema: knowing what is wanted they get there by a shorter way. */
export const instruction = (schema: JsonSchema) =>
  `Your final answer must be one JSON value and nothing else, valid against this JSON Schema:\n${JSON.stringify(schema)}`

export const repair = (issues: readonly Issue[]) =>
  `That answer is not valid: ${issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}\nAnswer again with the corrected JSON and nothing else.`

/** Asked once more, and wrong again. */
export const notFitting = (issues: Issue[]) =>
  new Ending('failed', { code: 'output-invalid', detail: 'The answer does not fit the schema of the agent, not at the second try either.', issues })
