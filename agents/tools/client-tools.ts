import { z } from 'zod'
import type { OperationRegistry } from '#platform/catalogue.ts'
import { invalid } from '#platform/problem.ts'
import { resolveGrants, toolName } from '#platform/tools/tools.ts'
import type { AgentDefinition, ClientTool } from '../registry/definition.ts'
import { subagentSlugs } from '../registry/grants.ts'
import { UserJsonSchema } from '../registry/schemas.ts'
import { subagentToolName } from './toolbox.ts'

/** Tools that whoever starts a run executes: in their browser, on their machine, in their own system. */
export const ClientTools = z
  .array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'Up to 64 letters, digits, `_` and `-`, beginning with a letter.')
        .describe('As the model calls it; no other tool of the agent may have it.'),
      description: z.string().min(1).max(2_000).describe('What it does and when it is of use, as the model is told.'),
      inputSchema: UserJsonSchema.describe('JSON Schema of its arguments: an object.'),
      timeoutMs: z
        .int()
        .min(1_000)
        .max(86_400_000)
        .optional()
        .describe('How long its result may take, in milliseconds; 5 minutes unless told.'),
    }),
  )
  .max(50)
  .describe(
    'Tools that you execute: the run waits, and you send each result with agents.submitToolResult. The SDK does so by itself.',
  )

/** What a caller brings must not stand in for what the agent has. */
export function withClientTools(
  definition: AgentDefinition,
  clientTools: ClientTool[] | undefined,
  { all }: OperationRegistry,
): AgentDefinition {
  if (!clientTools || clientTools.length === 0) return definition
  const taken = new Set([
    ...resolveGrants(definition.tools, all).granted.map(toolName),
    ...subagentSlugs(definition.tools).map(subagentToolName),
  ])
  const issues = clientTools.flatMap(({ name, inputSchema }, i) => {
    const path = `clientTools.${i}`
    if (taken.has(name)) return [{ path: `${path}.name`, message: `There is a tool "${name}" already.` }]
    taken.add(name)
    return inputSchema.type === 'object'
      ? []
      : [{ path: `${path}.inputSchema.type`, message: 'Arguments are an object: `"type": "object"`.' }]
  })
  if (issues.length > 0) throw invalid('Not every tool can be used as it is.', issues)
  return { ...definition, clientTools }
}
