import { z } from 'zod'
import { type Actor, authorise, requireActor } from '#platform/access.ts'
import type { OperationRegistry } from '#platform/catalogue.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { similarNames } from '#platform/lib/similar-names.ts'
import { type AnyOperation, type OperationExample, operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { platformError } from '#platform/problem.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { isTool } from '#platform/tools/tools.ts'
import * as examples from './operations.examples.ts'
import { searchCatalogue } from './search.ts'

const ToolView = z.object({
  name: z.string().describe('`module.verbNoun`, as in the grants of agents and in agents.callTool.'),
  summary: z.string(),
  effect: z.enum(['read', 'write', 'external']),
  access: z.string().describe('`public`, `member`, or the required scope.'),
  risk: z.enum(['high']).nullable().describe('`high`: an agent needs the approval of a person.'),
  returnsUntrustedContent: z.boolean().describe('Its result contains text written outside the caller’s organisation.'),
  exfiltrates: z
    .boolean()
    .describe(
      'It sends data to others. An agent that has read both private data and untrusted content needs the approval of a person.',
    ),
  allowed: z.boolean().describe('Whether the caller may call it.'),
})
const JsonObject = z.record(z.string(), z.unknown())

const toToolView = (
  { name, summary, effect, access, agent: { risk, returnsUntrustedContent, exfiltrates } = {} }: AnyOperation,
  caller: Actor,
): z.input<typeof ToolView> => ({
  name,
  summary,
  effect: effect as 'read',
  access,
  risk: risk ?? null,
  returnsUntrustedContent: returnsUntrustedContent ?? false,
  exfiltrates: exfiltrates ?? false,
  allowed: isCallableBy(access, caller),
})

/** Returns whether the member may call the operation, even when an agent asks for the member. */
function isCallableBy(access: AnyOperation['access'], { agent, ...person }: Actor) {
  try {
    authorise(access, person)
    return true
  } catch {
    return false
  }
}

const ToolName = z.string().min(1).max(100)

export const listTools = operation({
  name: 'agents.listTools',
  summary: 'List the operations that agents can be given as tools, by name.',
  route: 'GET /tools',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listTools,
  input: z.object({
    module: z.string().min(1).max(50).optional().describe('Only operations of this module.'),
    ...Paging,
  }),
  output: pageOf(ToolView),
  async handler({ module, limit, cursor }, context) {
    const caller = requireActor(context)
    const [after = ''] = decodeCursor(cursor, 'string') ?? []
    const tools = context.operations.all.filter(
      (op) => isTool(op) && op.name > after && (!module || op.name.startsWith(`${module}.`)),
    )
    return toPage(
      tools.sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, limit + 1),
      limit,
      ({ name }) => [name],
      (op) => toToolView(op, caller),
    )
  },
})

export const searchTools = operation({
  name: 'agents.searchTools',
  summary: 'Find the tools for a task, in French, Arabic or English, best first.',
  route: 'GET /tools/search',
  effect: 'read',
  access: 'agents:read',
  examples: examples.searchTools,
  input: z.object({
    query: z.string().min(1).max(500).describe('The task or the question.'),
    limit: z.int().min(1).max(50).default(10),
  }),
  output: z.object({ items: z.array(ToolView.extend({ score: z.number() })) }),
  async handler({ query, limit }, context) {
    const caller = requireActor(context)
    return {
      items: searchCatalogue(context.operations, query, limit).map(({ op, score }) => ({
        ...toToolView(op, caller),
        score: Math.round(score * 100) / 100,
      })),
    }
  },
})

export const describeTool = operation({
  name: 'agents.describeTool',
  summary: 'Show a tool in full: JSON Schema of its input and output, examples, effect and scope.',
  route: 'GET /tools/:name',
  effect: 'read',
  access: 'agents:read',
  examples: examples.describeTool,
  input: z.object({ name: ToolName }),
  output: ToolView.extend({
    description: z.string().nullable(),
    route: z.string().describe('Method and path below /v1.'),
    input: JsonObject.describe('JSON Schema 2020-12.'),
    output: JsonObject.describe('JSON Schema 2020-12.'),
    examples: z.array(
      z.object({ questions: z.array(z.object({ fr: z.string(), ar: z.string(), en: z.string() })), input: JsonObject }),
    ),
  }),
  async handler({ name }, context) {
    const op = requireTool(context.operations, name)
    const { description = null, route, examples } = op
    return {
      ...toToolView(op, requireActor(context)),
      description,
      route,
      input: jsonSchema(op.input, 'input'),
      output: jsonSchema(op.output, 'output'),
      examples: examples.map(({ questions, input }: OperationExample) => ({ questions: [...questions], input })),
    }
  },
})

export const callTool = operation({
  name: 'agents.callTool',
  summary: 'Call any tool by name, with the same checks as at its own route.',
  description: 'A write that is repeated under one idempotency key is executed once.',
  route: 'POST /tools/call',
  effect: 'external',
  access: 'member',
  agent: { tool: false },
  examples: examples.callTool,
  input: z.object({
    name: ToolName,
    input: z
      .record(z.string().max(100), z.unknown())
      .default({})
      .describe('Arguments that match the input schema of the tool.'),
    dryRun: z.boolean().default(false).describe('`true`: a write is executed and answered, then rolled back.'),
    idempotencyKey: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .max(255)
      .optional()
      .describe('Same as the header `Idempotency-Key`.'),
  }),
  output: z.object({ name: z.string(), result: z.unknown().describe('Matches the output schema of the tool.') }),
  async handler({ name, input, dryRun, idempotencyKey }, context) {
    const op = requireTool(context.operations, name)
    const { invoke: _, ...call } = context
    return {
      name,
      result: await invoke(op, input, { ...call, dryRun, idempotencyKey: idempotencyKey ?? context.idempotencyKey }),
    }
  },
})

function requireTool({ all, get }: OperationRegistry, name: string): AnyOperation {
  const op = get(name)
  if (op && isTool(op)) return op
  const near = similarNames(
    name,
    all.filter(isTool).map((tool) => tool.name),
  )
  throw platformError(
    'not-found',
    `There is no tool "${name}".${near.length > 0 ? ` Similar tools: ${near.join(', ')}.` : ' Find tools with agents.searchTools.'}`,
    { near },
  )
}
