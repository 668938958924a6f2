import type { StructuredToolInterface } from '@langchain/core/tools'
import type { Graph, GraphAgent } from '../registry/graph.ts'

/** What most graphs are: `createAgent` with nothing added. */
const plainGraph: Graph = async ({ model, tools, middleware, systemPrompt }) => {
  const { createAgent } = await import('langchain')
  return createAgent({ model, tools, systemPrompt, middleware: [middleware] })
}

/** A graph that counts its words with a tool of its own, and takes every failure of an operation lightly. */
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

/** Leaves out of what the model is told all but the last result. */
const trimmingGraph: Graph = async ({ model, tools, middleware, systemPrompt }) => {
  const { ClearToolUsesEdit, contextEditingMiddleware, createAgent } = await import('langchain')
  const forgetting = contextEditingMiddleware({
    edits: [new ClearToolUsesEdit({ trigger: { tokens: 10 }, keep: { messages: 1 } })],
  })
  return createAgent({ model, tools, systemPrompt, middleware: [forgetting, middleware] })
}

/** Answers by the call of a tool where there is a schema for its answers. */
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
  { slug: 'survey-writer', graph: plainGraph }, // of the library, so that one graph can hand work to another
]
