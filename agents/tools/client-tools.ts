import { z } from 'zod'
import type { OperationRegistry } from '#platform/catalogue.ts'
import { invalid } from '#platform/problem.ts'
import { resolveGrants, toolName } from '#platform/tools/tools.ts'
import type { AgentDefinition, ClientTool } from '../registry/definition.ts'
import { subagentSlugs } from '../registry/grants.ts'
import { UserJsonSchema } from '../registry/schemas.ts'
import { subagentToolName } from './toolbox.ts'

/** Tools that the caller executes: in a browser, on their machine, or in their own system. */
export const ClientTools = z
  .array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'Up to 64 letters, digits, `_` and `-`, beginning with a letter.')
        .describe('The name that the model uses, unique among the tools of the agent.'),
      description: z.string().min(1).max(2_000).describe('What it does and when to use it, for the model.'),
      inputSchema: UserJsonSchema.describe('JSON Schema of its arguments: an object.'),
      timeoutMs: z
        .int()
        .min(1_000)
        .max(86_400_000)
        .optional()
        .describe('How long its result may take, in milliseconds. Defaults to 5 minutes.'),
    }),
  )
  .max(50)
  .describe(
    'Tools that you execute. The run waits while you send each result with agents.submitToolResult, which the SDK does for you.',
  )

/** Adds the caller's tools to an agent. Rejects names that the agent already uses. */
export function withClientTools(
  definition: AgentDefinition,
  clientTools: ClientTool[] | undefined,
  { all }: OperationRegistry,
): AgentDefinition {
  if (!clientTools || clientTools.length === 0) return definition
  const usedNames = new Set([
    ...resolveGrants(definition.tools, all).granted.map(toolName),
    ...subagentSlugs(definition.tools).map(subagentToolName),
  ])
  const issues = clientTools.flatMap(({ name, inputSchema }, i) => {
    const path = `clientTools.${i}`
    if (usedNames.has(name)) return [{ path: `${path}.name`, message: `The name "${name}" is already used.` }]
    usedNames.add(name)
    return inputSchema.type === 'object'
      ? []
      : [{ path: `${path}.inputSchema.type`, message: 'Arguments must be an object: `"type": "object"`.' }]
  })
  if (issues.length > 0) throw invalid('Some tools cannot be used.', issues)
  return { ...definition, clientTools }
}
