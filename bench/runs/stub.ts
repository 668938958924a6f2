import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * An OpenAI-compatible server that costs next to nothing: a question gets a call of the one tool, a tool's result gets an answer of 40 tokens.
 * A process of its own, so that its work is not counted as the platform's. `DELAY_MS` is how long it thinks.
 */
const delayMs = Number(process.env.DELAY_MS ?? 0)
const words = Array.from({ length: 40 }, (_, i) => `w${i} `)
const usage = { prompt_tokens: 50, completion_tokens: 40, total_tokens: 90 }
const base = { id: 'chatcmpl-1', created: 1_700_000_000, model: 'stub', system_fingerprint: null }

const whole = (message: object, finish_reason: string) =>
  JSON.stringify({
    ...base,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
    usage,
  })
const chunk = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`
const end = `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [], usage })}\n\ndata: [DONE]\n\n`

/** The one tool the agent has, as it was offered. */
const call = (name: string) => ({ id: 'call_0', type: 'function', function: { name, arguments: '{"query":"laser"}' } })
const text = {
  whole: whole({ content: words.join('') }, 'stop'),
  chunks: [chunk({ role: 'assistant', content: '' }), ...words.map((content) => chunk({ content }))],
}

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (piece) => {
    body += piece
  })
  request.on('end', async () => {
    if (request.url?.endsWith('/models'))
      return void response.end('{"object":"list","data":[{"id":"stub","object":"model"}]}')
    if (delayMs) await sleep(delayMs)
    const acted = body.lastIndexOf('"role":"tool"') > body.lastIndexOf('"role":"user"')
    const streamed = body.includes('"stream":true')
    const name = /"function":\{"name":"(\w+)"/.exec(body)?.[1] ?? 'unknown'
    response.setHeader('content-type', streamed ? 'text/event-stream' : 'application/json')
    if (!streamed)
      return void response.end(acted ? text.whole : whole({ content: null, tool_calls: [call(name)] }, 'tool_calls'))
    if (!acted)
      return void response.end(
        chunk({ role: 'assistant', tool_calls: [{ index: 0, ...call(name) }] }) + chunk({}, 'tool_calls') + end,
      )
    for (const one of text.chunks) response.write(one) // a chunk at a time, as models send them
    response.end(chunk({}, 'stop') + end)
  })
}).listen(0, '127.0.0.1', function (this: import('node:net').Server) {
  process.send?.({ url: `http://127.0.0.1:${(this.address() as AddressInfo).port}/v1` })
})
process.on('disconnect', () => process.exit())
