import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * An OpenAI-compatible server with minimal cost: it answers a question with a call of the one tool, and a tool result with 40 tokens.
 * It runs in its own process, so that its work is not counted as the platform's. `DELAY_MS` delays its answers.
 */
const delayMs = Number(process.env.DELAY_MS ?? 0)
const words = Array.from({ length: 40 }, (_, i) => `w${i} `)
const usage = { prompt_tokens: 50, completion_tokens: 40, total_tokens: 90 }
const base = { id: 'chatcmpl-1', created: 1_700_000_000, model: 'stub', system_fingerprint: null }

const completion = (message: object, finish_reason: string) =>
  JSON.stringify({
    ...base,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
    usage,
  })
const chunk = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`
const end = `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [], usage })}\n\ndata: [DONE]\n\n`

/** Returns a call of the one tool in the request. */
const call = (name: string) => ({ id: 'call_0', type: 'function', function: { name, arguments: '{"query":"laser"}' } })
const text = {
  completion: completion({ content: words.join('') }, 'stop'),
  chunks: [chunk({ role: 'assistant', content: '' }), ...words.map((content) => chunk({ content }))],
}

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', async () => {
    if (request.url?.endsWith('/models'))
      return void response.end('{"object":"list","data":[{"id":"stub","object":"model"}]}')
    if (delayMs) await sleep(delayMs)
    const hasToolResult = body.lastIndexOf('"role":"tool"') > body.lastIndexOf('"role":"user"')
    const streamed = body.includes('"stream":true')
    const name = /"function":\{"name":"(\w+)"/.exec(body)?.[1] ?? 'unknown'
    response.setHeader('content-type', streamed ? 'text/event-stream' : 'application/json')
    if (!streamed)
      return void response.end(
        hasToolResult ? text.completion : completion({ content: null, tool_calls: [call(name)] }, 'tool_calls'),
      )
    if (!hasToolResult)
      return void response.end(
        chunk({ role: 'assistant', tool_calls: [{ index: 0, ...call(name) }] }) + chunk({}, 'tool_calls') + end,
      )
    for (const event of text.chunks) response.write(event) // one by one, as models send them
    response.end(chunk({}, 'stop') + end)
  })
}).listen(0, '127.0.0.1', function (this: import('node:net').Server) {
  process.send?.({ url: `http://127.0.0.1:${(this.address() as AddressInfo).port}/v1` })
})
process.on('disconnect', () => process.exit())
