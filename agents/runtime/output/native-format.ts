import type { JsonSchema } from '#platform/tools/json-schema.ts'
import type { ResolvedModel } from '../../models/resolve.ts'

/**
 * Returns the call options for native structured output, or undefined where the model has none. Ollama constrains every
 * token, including tool calls, so it is used only for agents without tools. LangChain lists the OpenAI models that support it.
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
