import { AIMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ModelFailed } from './errors.ts'
import { createOllamaModel } from './ollama.ts'
import { streamMessages } from './stream-messages.ts'
import { readStream, rejectionOf } from './testing/listen.ts'
import { respondJson, respondNdjson, scriptedProvider } from './testing/scripted-server.ts'
import { clockTool, weatherTool } from './testing/tools.ts'

const ask = [new HumanMessage('Hello')]
const modelAt = (host: string) => createOllamaModel({ model: 'qwen3:4b', host, contextLength: 16_384, keepAlive: '5m' })
const chunk = (content: string, more: object = {}) => ({
  model: 'qwen3:4b',
  message: { role: 'assistant', content, ...more },
  done: false,
})
const end = (more: object = {}) => ({
  ...chunk('', more),
  done: true,
  done_reason: 'stop',
  prompt_eval_count: 21,
  eval_count: 4,
})
const call = (name: string, args: object) => ({ function: { name, arguments: args } })

afterEach(() => vi.restoreAllMocks())

describe('requests', () => {
  it('call /api/chat with tools, context, and tool results by name', async () => {
    const server = await scriptedProvider((_, response) =>
      respondJson(response, { ...end(), message: { role: 'assistant', content: 'Hi' } }),
    )
    const thread = [
      new SystemMessage('Be kind.'),
      new HumanMessage({
        content: [
          { type: 'text', text: 'What is this?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAEC' } },
        ],
      }),
      new AIMessage({ content: '', tool_calls: [{ id: 'c1', name: 'labs_weather', args: { city: 'Fès' } }] }),
      new ToolMessage({ tool_call_id: 'c1', content: '{"sun":true}' }),
    ]
    await modelAt(server.url).bindTools!([weatherTool, clockTool]).invoke(thread)
    const { path, body } = server.seen[0]!
    expect(path).toBe('/api/chat')
    expect(body).toMatchObject({ model: 'qwen3:4b', stream: false, keep_alive: '5m', options: { num_ctx: 16_384 } })
    expect(body.tools.map((tool: { function: { name: string } }) => tool.function.name)).toEqual([
      'labs_weather',
      'labs_clock',
    ])
    expect(JSON.stringify(body.tools)).not.toMatch(/examples|x-labels|produces/)
    expect(body.messages).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'What is this?', images: ['AAEC'] },
      { role: 'assistant', content: '', tool_calls: [call('labs_weather', { city: 'Fès' })] },
      { role: 'tool', content: '{"sun":true}', tool_name: 'labs_weather' },
    ])
  })
})

describe('answers', () => {
  it('contain text and usage', async () => {
    const server = await scriptedProvider((_, response) =>
      respondJson(response, { ...end(), message: { role: 'assistant', content: 'Bonjour' } }),
    )
    const message = await modelAt(server.url).invoke(ask)
    expect(message.text).toBe('Bonjour')
    expect(message.usage_metadata).toEqual({ input_tokens: 21, output_tokens: 4, total_tokens: 25 })
  })

  it('give parallel calls unique ids', async () => {
    const server = await scriptedProvider((_, response) =>
      respondJson(
        response,
        end({ tool_calls: [call('labs_weather', { city: 'Fès' }), call('labs_weather', { city: 'Rabat' })] }),
      ),
    )
    const model = modelAt(server.url).bindTools!([weatherTool])
    const one = (await model.invoke(ask)).tool_calls!
    const two = (await model.invoke(ask)).tool_calls!
    expect(one).toMatchObject([
      { name: 'labs_weather', args: { city: 'Fès' } },
      { name: 'labs_weather', args: { city: 'Rabat' } },
    ])
    expect(new Set([...one, ...two].map(({ id }) => id)).size).toBe(4)
  })

  it('stream words, then usage', async () => {
    const server = await scriptedProvider((_, response) =>
      respondNdjson(response, [chunk('Bon'), chunk('jour é'), end()]),
    )
    const { texts, message } = await readStream(modelAt(server.url), ask)
    expect(texts).toEqual(['Bon', 'jour é'])
    expect(message.usage_metadata).toMatchObject({ input_tokens: 21, output_tokens: 4, total_tokens: 25 })
    expect(server.seen[0]!.body.stream).toBe(true)
  })

  it('keep streamed calls in several lines apart', async () => {
    const server = await scriptedProvider((_, response) =>
      respondNdjson(response, [
        chunk('', { tool_calls: [call('labs_weather', { city: 'Fès' })] }),
        chunk('', { tool_calls: [call('labs_clock', {}), call('labs_clock', { utc: true })] }),
        end(),
      ]),
    )
    const { message } = await readStream(modelAt(server.url).bindTools!([weatherTool, clockTool]), ask)
    expect(message.tool_calls).toMatchObject([
      { name: 'labs_weather', args: { city: 'Fès' } },
      { name: 'labs_clock', args: {} },
      { name: 'labs_clock', args: { utc: true } },
    ])
    expect(new Set(message.tool_calls!.map(({ id }) => id)).size).toBe(3)
  })

  it('survive lines and letters cut by the network', async () => {
    const bytes = Buffer.from(
      `${JSON.stringify(chunk('مرحبا '))}\n${JSON.stringify(chunk('é'))}\n${JSON.stringify(end())}`,
    )
    const server = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      for (const byte of bytes) response.write(Buffer.from([byte]))
      response.end()
    })
    expect((await readStream(modelAt(server.url), ask)).message.text).toBe('مرحبا é')
  })
})

describe('failures', () => {
  const refusals: [number, string, string, string, string][] = [
    [
      404,
      'application/json',
      '{"error":"model \\"qwen3:4b\\" not found, try pulling it first"}',
      'model-unavailable',
      'try pulling it first',
    ],
    [400, 'application/json', '{"error":"qwen3:4b does not support tools"}', 'model-failed', 'does not support tools'],
    [500, 'text/plain', 'llama runner process has terminated', 'model-failed', 'llama runner process'],
    [502, 'text/html', '<html><body>Bad Gateway</body></html>', 'model-unavailable', 'Bad Gateway'],
    [401, 'application/json', '{"error":"unauthorized"}', 'model-refused-auth', 'unauthorized'],
    [429, 'application/json', '{"error":"too many requests"}', 'model-rate-limited', 'too many requests'],
  ]
  for (const [status, type, body, code, reason] of refusals) {
    it(`${status} as ${type} is ${code}, and nothing is written to the console`, async () => {
      const console_ = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
      const server = await scriptedProvider((_, response) =>
        response.writeHead(status, { 'content-type': type }).end(body),
      )
      for (const askModel of [() => modelAt(server.url).invoke(ask), () => readStream(modelAt(server.url), ask)]) {
        const error = await rejectionOf(askModel())
        expect(error).toBeInstanceOf(ModelFailed)
        expect(error).toMatchObject({ code, status })
        expect(error.detail).toContain(reason)
      }
      for (const spy of console_) expect(spy).not.toHaveBeenCalled()
    })
  }

  it('report an unreachable server as model-unavailable', async () => {
    const server = await scriptedProvider(() => {})
    await server.close()
    expect(await rejectionOf(modelAt(server.url).invoke(ask))).toMatchObject({ code: 'model-unavailable' })
  })

  it('include error objects in a stream and in a 200', async () => {
    const server = await scriptedProvider(({ body }, response) =>
      body.stream
        ? respondNdjson(response, [chunk('Hel'), { error: 'an error was encountered while running the model' }])
        : respondJson(response, { error: 'no memory' }),
    )
    expect((await rejectionOf(readStream(modelAt(server.url), ask))).detail).toContain('while running the model')
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).detail).toContain('no memory')
  })

  it('include a stream without its last line', async () => {
    const warn = vi.spyOn(console, 'warn')
    const halves = [
      `${JSON.stringify(chunk('Hello'))}\n`,
      `${JSON.stringify(chunk('Hello'))}\n{"message":{"con`,
      `${JSON.stringify(chunk('Hel'))}\n<html>\n${JSON.stringify(end())}\n`,
    ]
    for (const half of halves) {
      const polite = await scriptedProvider((_, response) =>
        response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(half),
      )
      expect((await rejectionOf(readStream(modelAt(polite.url), ask))).code).toBe('model-stream-broken')
    }
    const rude = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      response.write(halves[0]!, () => response.destroy())
    })
    expect((await rejectionOf(readStream(modelAt(rude.url), ask))).code).toBe('model-stream-broken')
    expect(warn).not.toHaveBeenCalled()
  })

  it('include an answer that is not done, not JSON, or empty', async () => {
    let body = JSON.stringify(chunk('Hel'))
    const server = await scriptedProvider((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    )
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).code).toBe('model-stream-broken')
    body = '{"message":{"role":"assist'
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).code).toBe('model-stream-broken')
    body = '{}'
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).code).toBe('model-failed')
  })
})

describe('disconnecting', () => {
  it('closes the connection on abort, before and during the answer', async () => {
    const arrived = Promise.withResolvers<void>()
    const silent = await scriptedProvider(() => arrived.resolve())
    const first = new AbortController()
    const waiting = rejectionOf(modelAt(silent.url).invoke(ask, { signal: first.signal }))
    await arrived.promise
    first.abort(new Error('cancelled by a person'))
    await silent.left
    expect((await waiting).message).toContain('cancelled by a person')

    const endless = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      response.write(`${JSON.stringify(chunk('Hel'))}\n`)
    })
    const second = new AbortController()
    const reading = rejectionOf(
      (async () => {
        for await (const _ of await modelAt(endless.url).stream(ask, { signal: second.signal }))
          second.abort(new Error('cancelled by a person'))
      })(),
    )
    await endless.left
    expect((await reading).message).toContain('cancelled by a person')
  })

  it('closes the connection when the reader stops', async () => {
    const server = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      response.write(`${JSON.stringify(chunk('Hel'))}\n`)
    })
    for await (const _ of streamMessages(modelAt(server.url), ask)) break
    await server.left
  })
})
