import { DynamicStructuredTool } from '@langchain/core/tools'
import { RunTermination } from '../interruptions.ts'
import type { PreparedAgent } from '../ready-agent.ts'

/** Returns operations, client tools and subagents as LangChain tools. Only the middleware executes them, as it knows the journal row of a call. */
export const toLangChainTools = ({ definitions }: PreparedAgent) =>
  definitions.map(
    ({ function: definition }) =>
      new DynamicStructuredTool({
        name: definition.name,
        description: definition.description,
        schema: definition.parameters,
        func: () =>
          Promise.reject(
            new Error('The graph does not use the journal middleware. Add it to the middleware of the graph.'),
          ),
      }),
  )

/** Throws when two tools have the same name. A graph's own tools are known only once it is created. */
export function assertDistinctToolNames(tools: unknown) {
  const names = Array.isArray(tools) ? tools.map(({ name }: { name?: unknown }) => name) : []
  const duplicate = names.find((name, i) => typeof name === 'string' && names.indexOf(name) < i)
  if (duplicate)
    throw new RunTermination('failed', {
      code: 'agent-not-ready',
      detail: `This agent already has a tool "${duplicate}". Give your tool another name.`,
    })
}
