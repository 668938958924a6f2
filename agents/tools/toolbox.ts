import type { Scope } from '#platform/access.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { type OperationTool, resolveGrants, type ToolDefinition, toOperationTool } from '#platform/tools/tools.ts'
import type { AgentDefinition, ClientTool } from '../registry/definition.ts'
import { agentGrantPrefix, subagentSlugs } from '../registry/grants.ts'

/** An agent as a tool of another. */
export interface Subagent {
  slug: string
  definition: ToolDefinition
}

/** The tools of an agent, by the name its model uses: operations, tools that the caller executes, and subagents. */
export interface Toolbox {
  tools: ReadonlyMap<string, OperationTool>
  clientTools: ReadonlyMap<string, ClientTool>
  subagents: ReadonlyMap<string, Subagent>
  /** The names of the tools that need approval each time. */
  approvalRequired: ReadonlySet<string>
  operations: ReadonlySet<string>
  scopes: readonly Scope[]
  definitions: ToolDefinition[]
}

export const subagentToolName = (slug: string) => `agent_${slug}`

export function buildToolbox(
  { tools: grants, approvals = [], subagents = {}, clientTools = [] }: AgentDefinition,
  all: readonly AnyOperation[],
): Toolbox {
  const { granted } = resolveGrants(grants, all)
  const tools = granted.map(toOperationTool)
  const delegates = subagentSlugs(grants)
    .filter((slug) => Object.hasOwn(subagents, slug))
    .map(
      (slug): Subagent => ({
        slug,
        definition: externalTool(subagentToolName(slug), subagents[slug]!, subagentTaskSchema),
      }),
    )
  const clients = clientTools.map((tool) => ({
    tool,
    definition: externalTool(tool.name, tool.description, tool.inputSchema),
  }))
  return {
    tools: new Map(tools.map((tool) => [tool.name, tool])),
    clientTools: new Map(clients.map(({ tool }) => [tool.name, tool])),
    subagents: new Map(delegates.map((subagent) => [subagent.definition.function.name, subagent])),
    approvalRequired: new Set([
      ...tools
        .filter(({ operation }) => operation.agent?.risk === 'high' || matchesApprovalRule(operation, approvals))
        .map(({ name }) => name),
      ...delegates
        .filter(({ slug }) => approvals.includes(agentGrantPrefix + slug))
        .map(({ definition }) => definition.function.name),
    ]),
    operations: new Set(granted.map(({ name }) => name)),
    scopes: [
      ...new Set(
        granted
          .map(({ access }) => access)
          .filter((access): access is Scope => access !== 'public' && access !== 'member'),
      ),
    ],
    definitions: [...tools, ...delegates, ...clients].map(({ definition }) => definition),
  }
}

const matchesApprovalRule = ({ name, effect }: AnyOperation, rules: readonly string[]) =>
  rules.some(
    (rule) =>
      rule === name ||
      (rule === 'writes' && effect !== 'read') ||
      (rule.endsWith('.*') && name.startsWith(rule.slice(0, -1))),
  )

const subagentTaskSchema = {
  type: 'object',
  properties: {
    task: {
      type: 'string',
      minLength: 1,
      maxLength: 20_000,
      description: 'The task, with all the information that the agent needs: it sees nothing else.',
    },
  },
  required: ['task'],
  additionalProperties: false,
}

const externalTool = (
  name: string,
  description: string,
  parameters: ToolDefinition['function']['parameters'],
): ToolDefinition => ({
  type: 'function',
  function: { name, description, parameters },
  effect: 'external',
  producesIds: [],
  examples: [],
})
