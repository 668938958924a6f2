import { ToolMessage } from '@langchain/core/messages'
import { type AgentMiddleware, createMiddleware } from 'langchain'
import { seqOfCall } from './call-ids.ts'
import type { GraphRecord } from './journaled-graph.ts'

/** Brings each tool call of a graph to its recorded result. */
export const recordingMiddleware = (record: GraphRecord): AgentMiddleware =>
  createMiddleware({
    name: 'Journal',
    async wrapToolCall(request, handler) {
      const { id, name } = request.toolCall
      const seq = seqOfCall(id)
      if (record.isOurs(name, request.tool !== undefined)) {
        const { output, state } = await record.act(seq)
        return new ToolMessage({ tool_call_id: id!, name, content: output ?? '', status: state === 'done' ? 'success' : 'error' })
      }
      try {
        const result = await handler(request)
        await record.settle(seq, 'done', ToolMessage.isInstance(result) ? result.text : 'null')
        return result
      } catch (error) {
        const content = JSON.stringify({ title: (error as Error).message })
        await record.settle(seq, 'failed', content)
        return new ToolMessage({ tool_call_id: id!, name, content, status: 'error' })
      }
    },
  }) as AgentMiddleware
