import { DynamicStructuredTool } from '@langchain/core/tools'
import { Ending } from '../interruptions.ts'
import type { ReadyAgent } from '../ready-agent.ts'

/** All the agent can call - operations, tools of the caller, agents - as LangChain's tools. They act through the middleware only, which knows the row of the call. */
export const toolsOf = ({ definitions }: ReadyAgent) =>
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
export function assertDistinct(tools: unknown) {
  const names = Array.isArray(tools) ? tools.map(({ name }: { name?: unknown }) => name) : []
  const twice = names.find((name, i) => typeof name === 'string' && names.indexOf(name) < i)
  if (twice) throw new Ending('failed', { code: 'agent-not-ready', detail: `This agent has a tool "${twice}" already: give yours another name.` })
}
