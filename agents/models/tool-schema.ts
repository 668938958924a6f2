import { convertToOpenAITool } from '@langchain/core/utils/function_calling'
import { withoutExtensions } from '#platform/tools/json-schema.ts'

export interface ProviderTool {
  type: 'function'
  function: { name: string; description: string; parameters: Record<string, unknown>; strict?: boolean }
}

/** Removes examples and labels from a tool definition: strict servers reject them, and they cost tokens. */
export function toProviderTool(tool: any): ProviderTool {
  const { function: told } = tool?.type === 'function' && tool.function ? tool : convertToOpenAITool(tool)
  const { name, description = '', parameters = { type: 'object', properties: {} }, strict } = told
  return {
    type: 'function',
    function: { name, description, parameters: withoutExtensions(parameters), ...(strict !== undefined && { strict }) },
  }
}
