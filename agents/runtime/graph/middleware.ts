import { ToolMessage } from '@langchain/core/messages'
import { type AgentMiddleware, createMiddleware } from 'langchain'
import { parseCallId } from './call-ids.ts'
import type { JournaledGraph } from './journaled-graph.ts'

/** Brings each tool call of a graph to its recorded result. */
export const journalMiddleware = (record: JournaledGraph): AgentMiddleware =>
  createMiddleware({
    name: 'Journal',
    async wrapToolCall(request, handler) {
      const { id, name } = request.toolCall
      const seq = parseCallId(id)
      if (record.isPlatformTool(name, request.tool !== undefined)) {
        const { output, state } = await record.executeCall(seq)
        return new ToolMessage({
          tool_call_id: id!,
          name,
          content: output ?? '',
          status: state === 'done' ? 'success' : 'error',
        })
      }
      try {
        const result = await handler(request)
        await record.recordOwnResult(seq, 'done', ToolMessage.isInstance(result) ? result.text : 'null')
        return result
      } catch (error) {
        const content = JSON.stringify({ title: (error as Error).message })
        await record.recordOwnResult(seq, 'failed', content)
        return new ToolMessage({ tool_call_id: id!, name, content, status: 'error' })
      }
    },
  }) as AgentMiddleware
