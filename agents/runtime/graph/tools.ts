import { DynamicStructuredTool } from '@langchain/core/tools'
import type { ReadyAgent } from '../ready.ts'

/** The granted operations as LangChain's tools. They act through the middleware only, which knows the row of the call. */
export const toolsOf = ({ tools }: ReadyAgent) =>
  [...tools.values()].map(
    ({ definition: { function: told } }) =>
      new DynamicStructuredTool({
        name: told.name,
        description: told.description,
        schema: told.parameters,
        func: () => Promise.reject(new Error('The middleware this graph was given is not in it.')),
      }),
  )
