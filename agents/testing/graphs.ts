import type { StructuredToolInterface } from '@langchain/core/tools'
import type { Graph, GraphAgent } from '../registry/graph.ts'

/** `createAgent` without additions. */
export const plainGraph: Graph = async ({ model, tools, middleware, systemPrompt }) => {
  const { createAgent } = await import('langchain')
  return createAgent({ model, tools, systemPrompt, middleware: [middleware] })
}

/** Has a tool of its own that counts words, and retries failed model calls once. */
const ownToolGraph: Graph = async ({ model, tools, middleware, systemPrompt }) => {
  const { createAgent, createMiddleware, tool } = await import('langchain')
  const count = tool(({ text }: { text: string }) => String(text.split(' ').length), {
    name: 'count_words',
    description: 'Count words.',
    schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  })
  const ignoresErrors = createMiddleware({
    name: 'IgnoresErrors',
    wrapModelCall: (request, handler) => Promise.resolve(handler(request)).catch(() => handler(request)),
  })
  const all: StructuredToolInterface[] = [...tools, count]
  return createAgent({ model, tools: all, systemPrompt, middleware: [ignoresErrors, middleware] })
}

/** Removes all tool results but the last from the model's context. */
const trimmingGraph: Graph = async ({ model, tools, middleware, systemPrompt }) => {
  const { ClearToolUsesEdit, contextEditingMiddleware, createAgent } = await import('langchain')
  const contextEditing = contextEditingMiddleware({
    edits: [new ClearToolUsesEdit({ trigger: { tokens: 10 }, keep: { messages: 1 } })],
  })
  return createAgent({ model, tools, systemPrompt, middleware: [contextEditing, middleware] })
}

/** Returns a structured answer through a tool call where there is an output schema. */
const structuredOutputGraph: Graph = async ({ model, tools, middleware, systemPrompt, outputSchema }) => {
  const { createAgent, toolStrategy } = await import('langchain')
  return createAgent({
    model,
    tools,
    systemPrompt,
    middleware: [middleware],
    ...(outputSchema && { responseFormat: toolStrategy({ ...outputSchema, type: 'object' }) }),
  })
}

export const testGraphs: readonly GraphAgent[] = [
  { slug: 'plain', graph: plainGraph },
  { slug: 'own-tool', graph: ownToolGraph },
  { slug: 'trimming', graph: trimmingGraph },
  { slug: 'structured-output', graph: structuredOutputGraph },
  { slug: 'survey-writer', graph: plainGraph }, // a library agent, so that one graph can use another as a subagent
]
