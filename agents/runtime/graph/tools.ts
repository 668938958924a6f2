import { DynamicStructuredTool } from '@langchain/core/tools'
import { RunTermination } from '../interruptions.ts'
import type { PreparedAgent } from '../ready-agent.ts'

/** All the agent can call - operations, tools of the caller, agents - as LangChain's tools. They act through the middleware only, which knows the row of the call. */
export const toLangChainTools = ({ definitions }: PreparedAgent) =>
  definitions.map(
    ({ function: told }) =>
      new DynamicStructuredTool({
        name: told.name,
        description: told.description,
        schema: told.parameters,
        func: () => Promise.reject(new Error('The middleware this graph was given is not in it.')),
      }),
  )

/** What a graph has of its own is known only when it is made, so only then can a tool of the caller be found to have its name. */
export function assertDistinctToolNames(tools: unknown) {
  const names = Array.isArray(tools) ? tools.map(({ name }: { name?: unknown }) => name) : []
  const twice = names.find((name, i) => typeof name === 'string' && names.indexOf(name) < i)
  if (twice)
    throw new RunTermination('failed', {
      code: 'agent-not-ready',
      detail: `This agent has a tool "${twice}" already: give yours another name.`,
    })
}
