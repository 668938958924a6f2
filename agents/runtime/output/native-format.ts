import type { JsonSchema } from '#platform/tools/json-schema.ts'
import type { ResolvedModel } from '../../models/resolve.ts'

/**
 * How a model is told to keep to a schema where it can by itself; undefined where only words help. Ollama holds every word to
 * the schema, also the call of a tool, so there it is for agents without tools. LangChain knows which of OpenAI's models can.
 */
export function nativeOutputOptions(
  { provider, model, jsonSchema }: ResolvedModel,
  schema: JsonSchema,
  hasTools: boolean,
): Record<string, unknown> | undefined {
  if (provider === 'ollama') return hasTools || jsonSchema === false ? undefined : { format: schema }
  if (provider !== 'openai' || !model.profile?.structuredOutput) return undefined
  return { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } } }
}
