import type { Context, Effect } from '../context.ts'
import { invoke } from '../execution/invoke.ts'
import { type AnyOperation, wordingsOf } from '../operation.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

/** An operation as a chat model sees it, and as the run loop calls it. */
export interface OperationTool {
  name: string
  operation: AnyOperation
  /** May an interrupted call be made again with the same key? Reads and our own writes always may. */
  repeatable: boolean
  definition: ToolDefinition
  call(input: unknown, context: Context): Promise<unknown>
}

/** What providers read, and below it what only the built-in router does. */
export interface ToolDefinition {
  type: 'function'
  function: { name: string; description: string; parameters: JsonSchema }
  effect: Effect
  producesIds: readonly string[]
  examples: { text: string; lang: 'fr' | 'ar' | 'en'; input: Record<string, unknown> }[]
}

/** Model providers and MCP clients allow letters, digits, `_` and `-` in a tool name. */
export const toolName = (op: Pick<AnyOperation, 'name'>) => op.name.replaceAll('.', '_')

/** What a model may be given at all: no streams, and nothing that hands out secrets. */
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

/** `fablabs.*` and names, as an agent is granted them; what does not exist is told apart. */
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
