import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js'
import type { Context } from '../context.ts'
import { invoke } from '../execution/invoke.ts'
import type { AnyOperation } from '../operation.ts'
import { type Problem, platformError } from '../problem.ts'
import { jsonSchema, withoutExtensions } from '../tools/json-schema.ts'
import { isTool, toolName } from '../tools/tools.ts'

export interface McpOptions {
  version: string
  /** Converts any error into a problem. */
  toProblem(error: unknown): Problem
  /** Returns a problem as JSON. */
  toBody(problem: Problem, request: Request): object
}

/** Returns a stateless Streamable HTTP endpoint: one server and transport per request, so that any API server can handle any call and responses never mix. */
export function mcpEndpoint(operations: readonly AnyOperation[], { version, toProblem, toBody }: McpOptions) {
  const offered = operations.filter(isTool)
  const byName = new Map(offered.map((op) => [toolName(op), op]))
  let tools: Tool[] | undefined
  return async (request: Request, context: Context) => {
    /** Returns an error as a tool result, so that the model can read how to correct the call. */
    const toErrorResult = (problem: Problem) => ({
      isError: true,
      content: [{ type: 'text' as const, text: JSON.stringify(toBody(problem, request)) }],
    })
    const server = new Server({ name: 'fusion-factory', version }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: (tools ??= offered.map(toMcpTool)) }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
      const op = byName.get(params.name)
      if (!op)
        return toErrorResult(
          platformError('not-found', `There is no tool "${params.name}". Call tools/list for all names.`),
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
