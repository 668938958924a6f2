import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js'
import type { Context } from '../context.ts'
import { invoke } from '../execution/invoke.ts'
import type { AnyOperation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { jsonSchema, withoutExtensions } from '../tools/json-schema.ts'
import { isTool, toolName } from '../tools/tools.ts'

export interface McpOptions {
  version: string
  /** What any error means to the caller; ours are Problems already. */
  toProblem(error: unknown): Problem
}

/** Stateless Streamable HTTP: one server and one transport per request, so any API server can answer any call, and nobody gets another's answer. */
export function mcpEndpoint(operations: readonly AnyOperation[], { version, toProblem }: McpOptions) {
  const offered = operations.filter(isTool)
  const byName = new Map(offered.map((op) => [toolName(op), op]))
  let tools: Tool[] | undefined
  return async (request: Request, context: Context) => {
    const server = new Server({ name: 'fusion-factory', version }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: (tools ??= offered.map(toMcpTool)) }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
      const op = byName.get(params.name)
      if (!op)
        return toErrorResult(
          new Problem(404, 'not-found', `There is no tool "${params.name}". tools/list names them all.`),
        )
      try {
        const answer = await invoke(op, params.arguments ?? {}, context)
        return {
          content: [{ type: 'text', text: JSON.stringify(answer) }],
          structuredContent: answer as Record<string, unknown>,
        }
      } catch (error) {
        return toErrorResult(toProblem(error))
      }
    })
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    return transport.handleRequest(request)
  }
}

const toMcpTool = (op: AnyOperation): Tool => ({
  name: toolName(op),
  description: op.summary,
  inputSchema: withoutExtensions(jsonSchema(op.input, 'input')) as Tool['inputSchema'],
  outputSchema: withoutExtensions(jsonSchema(op.output, 'output')) as Tool['outputSchema'],
  annotations: {
    readOnlyHint: op.effect === 'read',
    destructiveHint: op.route.startsWith('DELETE'),
    idempotentHint: op.effect === 'read',
    openWorldHint: op.effect === 'external',
  },
})

/** A refusal is an answer too: the model reads what would work, and may try that. */
const toErrorResult = (problem: Problem) => ({
  isError: true,
  content: [{ type: 'text' as const, text: JSON.stringify(problem.toJSON()) }],
})
