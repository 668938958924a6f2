import type { Context, Effect } from '../context.ts'
import { invoke } from '../execution/invoke.ts'
import { type AnyOperation, wordingsOf } from '../operation.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

/** An operation as a tool: its definition for a chat model, and a function that calls it. */
export interface OperationTool {
  name: string
  operation: AnyOperation
  /** Whether an interrupted call can be repeated with the same idempotency key. Always true for reads and writes. */
  repeatable: boolean
  definition: ToolDefinition
  call(input: unknown, context: Context): Promise<unknown>
}

/** The definition sent to providers, with additional members for the built-in router. */
export interface ToolDefinition {
  type: 'function'
  function: { name: string; description: string; parameters: JsonSchema }
  effect: Effect
  producesIds: readonly string[]
  examples: { text: string; lang: 'fr' | 'ar' | 'en'; input: Record<string, unknown> }[]
}

/** Returns the tool name of an operation. Model providers and MCP clients allow letters, digits, `_` and `-`. */
export const toolName = (op: Pick<AnyOperation, 'name'>) => op.name.replaceAll('.', '_')

/** Whether an operation can be a tool: no streams, and none with `tool: false`. */
export const isTool = (op: AnyOperation) => op.agent?.tool !== false && op.effect !== 'stream'

export const toOperationTool = (op: AnyOperation): OperationTool => ({
  name: toolName(op),
  operation: op,
  repeatable: op.effect !== 'external' || op.idempotent === true,
  definition: {
    type: 'function',
    function: { name: toolName(op), description: op.summary, parameters: jsonSchema(op.input, 'input') },
    effect: op.effect,
    producesIds: op.agent?.producesIds ?? [],
    examples: wordingsOf(op).flatMap(({ question, input }) =>
      (['fr', 'ar', 'en'] as const).map((lang) => ({ text: question[lang], lang, input })),
    ),
  },
  call: (input, context) => invoke(op, input, context),
})

/** Resolves the grants of an agent, names or patterns such as `shop.*`, and lists those that match no operation. */
export function resolveGrants(grants: readonly string[], operations: readonly AnyOperation[]) {
  const granted = operations.filter(
    (op) =>
      isTool(op) &&
      grants.some((grant) => grant === op.name || (grant.endsWith('.*') && op.name.startsWith(grant.slice(0, -1)))),
  )
  const unknown = grants.filter(
    (grant) =>
      !granted.some((op) => grant === op.name || (grant.endsWith('.*') && op.name.startsWith(grant.slice(0, -1)))),
  )
  return { granted, unknown }
}
