import { ToolMessage } from '@langchain/core/messages'
import { type AgentMiddleware, createMiddleware } from 'langchain'
import { parseCallId } from './call-ids.ts'
import type { JournaledGraph } from './journaled-graph.ts'

/** Executes the tool calls of a graph through the journal. */
export const journalMiddleware = (journaledGraph: JournaledGraph): AgentMiddleware =>
  createMiddleware({
    name: 'Journal',
    async wrapToolCall(request, handler) {
      const { id, name } = request.toolCall
      const seq = parseCallId(id)
      if (journaledGraph.isPlatformTool(name, request.tool !== undefined)) {
        const { output, state } = await journaledGraph.executeCall(seq)
        return new ToolMessage({
          tool_call_id: id!,
          name,
          content: output ?? '',
          status: state === 'done' ? 'success' : 'error',
        })
      }
      try {
        const result = await handler(request)
        await journaledGraph.recordOwnResult(seq, 'done', ToolMessage.isInstance(result) ? result.text : 'null')
        return result
      } catch (error) {
        const content = JSON.stringify({ title: (error as Error).message })
        await journaledGraph.recordOwnResult(seq, 'failed', content)
        return new ToolMessage({ tool_call_id: id!, name, content, status: 'error' })
      }
    },
  }) as AgentMiddleware
