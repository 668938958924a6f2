import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { AIMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { describe, expect, it } from 'vitest'
import { ModelFailed } from './errors.ts'
import { createOpenAiModel } from './openai.ts'
import { streamMessages } from './stream-messages.ts'
import { readStream, rejectionOf } from './testing/listen.ts'
import { respondJson, respondSse, scriptedProvider } from './testing/scripted-server.ts'
import { clockTool, weatherTool } from './testing/tools.ts'

const key = 'sk-secret-0123456789'
const ask = [new HumanMessage('Hello')]
const modelAt = (url: string, model = 'small') => createOpenAiModel({ model, baseUrl: `${url}/v1`, apiKey: key })

const completion = (message: object) => ({
  id: 'x',
  model: 'small',
  choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 11, completion_tokens: 3, total_tokens: 14 },
})
const delta = (piece: object, finish_reason: string | null = null) => ({
  id: 'x',
  object: 'chat.completion.chunk',
  model: 'small',
  choices: [{ index: 0, delta: piece, finish_reason }],
})
const call = (id: string, name: string, args: string) => ({ id, type: 'function', function: { name, arguments: args } })

describe('requests', () => {
  it('call chat completions with messages, tools and key, without our own fields', async () => {
    const server = await scriptedProvider((_, response) => respondJson(response, completion({ content: 'Hi' })))
    const thread = [
      new SystemMessage('Be kind.'),
      new HumanMessage('Weather?'),
      new AIMessage({
        content: '',
        tool_calls: [{ id: 'c1', name: 'labs_weather', args: { city: 'Fès' }, type: 'tool_call' }],
      }),
      new ToolMessage({ tool_call_id: 'c1', name: 'labs_weather', content: '{"sun":true}' }),
    ]
    await modelAt(server.url).bindTools!([weatherTool, clockTool]).invoke(thread)
    const { path, headers, body } = server.seen[0]!
    expect(path).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe(`Bearer ${key}`)
    expect(body.model).toBe('small')
    expect(body.tools).toEqual([
      {
        type: 'function',
        function: {
          name: 'labs_weather',
          description: 'The weather at a lab.',
          parameters: {
            type: 'object',
            properties: { city: { type: 'string' } },
            required: ['city'],
            additionalProperties: false,
          },
        },
      },
      {
        type: 'function',
        function: { name: 'labs_clock', description: 'The time.', parameters: { type: 'object', properties: {} } },
      },
    ])
    expect(body.messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user', 'assistant', 'tool'])
    expect(body.messages[2].tool_calls).toEqual([call('c1', 'labs_weather', '{"city":"Fès"}')])
    expect(body.messages[3]).toMatchObject({ tool_call_id: 'c1', content: '{"sun":true}' })
  })

  it('call chat completions also for models of the Responses API', async () => {
    const server = await scriptedProvider((_, response) => respondJson(response, completion({ content: 'Hi' })))
    await modelAt(server.url, 'gpt-5.6-codex').invoke(ask)
    expect(server.seen[0]!.path).toBe('/v1/chat/completions')
  })

  it('ask for usage in a stream', async () => {
    const server = await scriptedProvider((_, response) => respondSse(response, [delta({ content: 'Hi' }, 'stop')]))
    await readStream(modelAt(server.url), ask)
    expect(server.seen[0]!.body).toMatchObject({ stream: true, stream_options: { include_usage: true } })
  })

  it('reuse connections after a stream was read', async () => {
    const server = await scriptedProvider((_, response) => respondSse(response, [delta({ content: 'Hi' }, 'stop')]))
    for (let i = 0; i < 8; i++) await readStream(modelAt(server.url), ask)
    expect(server.seen).toHaveLength(8)
    // the next call may come before the last empty chunk of the one before
    expect(server.connections()).toBeLessThanOrEqual(2)
  })

  it('reuse connections if the end of a stream comes late', async () => {
    let closed = Promise.withResolvers<void>()
    const server = await scriptedProvider((_, response) => {
      response.on('close', () => closed.resolve())
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(delta({ content: 'Hi' }, 'stop'))}\n\ndata: [DONE]\n\n`)
      setTimeout(() => response.end(), 20)
    })
    for (let i = 0; i < 8; i++) {
      await readStream(modelAt(server.url), ask)
      await closed.promise
      closed = Promise.withResolvers<void>()
    }
    expect(server.connections()).toBeLessThan(8)
  })
})

describe('answers', () => {
  it('contain text and usage', async () => {
    const server = await scriptedProvider((_, response) => respondJson(response, completion({ content: 'Bonjour' })))
    const message = await modelAt(server.url).invoke(ask)
    expect(message.text).toBe('Bonjour')
    expect(message.usage_metadata).toMatchObject({ input_tokens: 11, output_tokens: 3, total_tokens: 14 })
  })

  it('contain several tool calls', async () => {
    const server = await scriptedProvider((_, response) =>
      respondJson(
        response,
        completion({ tool_calls: [call('a', 'labs_weather', '{"city":"Rabat"}'), call('b', 'labs_clock', '{}')] }),
      ),
    )
    const { tool_calls } = await modelAt(server.url).bindTools!([weatherTool, clockTool]).invoke(ask)
    expect(tool_calls).toMatchObject([
      { id: 'a', name: 'labs_weather', args: { city: 'Rabat' } },
      { id: 'b', name: 'labs_clock', args: {} },
    ])
  })

  it('pass on arguments that are not JSON as an invalid call', async () => {
    const server = await scriptedProvider((_, response) =>
      respondJson(response, completion({ tool_calls: [call('a', 'labs_weather', '{"city":')] })),
    )
    const { tool_calls, invalid_tool_calls } = await modelAt(server.url).invoke(ask)
    expect(tool_calls).toEqual([])
    expect(invalid_tool_calls).toMatchObject([{ id: 'a', name: 'labs_weather', args: '{"city":' }])
  })

  it('stream words, then usage', async () => {
    const usage = { choices: [], usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 } }
    const server = await scriptedProvider((_, response) =>
      respondSse(response, [
        delta({ role: 'assistant', content: '' }),
        delta({ content: 'Bon' }),
        delta({ content: 'jour' }, 'stop'),
        usage,
      ]),
    )
    const { texts, message } = await readStream(modelAt(server.url), ask)
    expect(texts.join('')).toBe('Bonjour') // words that arrive together are one event
    expect(message.usage_metadata).toMatchObject({ input_tokens: 9, output_tokens: 2 })
  })

  it('join streamed tool calls with interleaved fragments', async () => {
    const piece = (index: number, fields: object) => delta({ tool_calls: [{ index, ...fields }] })
    const server = await scriptedProvider((_, response) =>
      respondSse(response, [
        piece(0, { id: 'a', type: 'function', function: { name: 'labs_weather', arguments: '' } }),
        piece(0, { function: { arguments: '{"ci' } }),
        piece(1, { id: 'b', type: 'function', function: { name: 'labs_clock', arguments: '{' } }),
        piece(0, { function: { arguments: 'ty":"Fès"}' } }),
        piece(1, { function: { arguments: '}' } }),
        delta({}, 'tool_calls'),
      ]),
    )
    const { message } = await readStream(modelAt(server.url).bindTools!([weatherTool, clockTool]), ask)
    expect(message.tool_calls).toMatchObject([
      { id: 'a', name: 'labs_weather', args: { city: 'Fès' } },
      { id: 'b', name: 'labs_clock', args: {} },
    ])
  })

  it('survive cut letters and compression', async () => {
    const bytes = Buffer.from(`data: ${JSON.stringify(delta({ content: 'مرحبا é' }, 'stop'))}\n\ndata: [DONE]\n\n`)
    const split = await scriptedProvider(async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const byte of bytes) response.write(Buffer.from([byte]))
      response.end()
    })
    expect((await readStream(modelAt(split.url), ask)).message.text).toBe('مرحبا é')

    const zipped = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).end(gzipSync(bytes))
    })
    expect((await readStream(modelAt(zipped.url), ask)).message.text).toBe('مرحبا é')
    expect(zipped.seen[0]!.headers['accept-encoding']).toBe('identity')
  })
})

describe('failures', () => {
  const refusals: [number, string, string, string, string][] = [
    [
      401,
      'application/json',
      `{"error":{"message":"Incorrect API key provided: ${key}.","code":"invalid_api_key"}}`,
      'model-refused-auth',
      'Incorrect API key provided: [key]',
    ],
    [403, 'text/plain', 'not for you', 'model-refused-auth', 'not for you'],
    [404, 'application/json', '{"detail":"The model `small` does not exist"}', 'model-unavailable', 'does not exist'],
    [429, 'application/json', '{"error":{"message":"Rate limit reached"}}', 'model-rate-limited', 'Rate limit reached'],
    [
      400,
      'application/json',
      '{"object":"error","message":"This model’s context is 4096 tokens"}',
      'model-failed',
      '4096 tokens',
    ],
    [500, 'text/plain', 'CUDA out of memory', 'model-failed', 'CUDA out of memory'],
    [
      502,
      'text/html',
      '<html><head><title>502 Bad Gateway</title></head><body><h1>Bad&nbsp;Gateway</h1></body></html>',
      'model-unavailable',
      'Bad Gateway',
    ],
    [503, 'application/json', '{"error":"Loading model"}', 'model-unavailable', 'Loading model'],
  ]
  for (const [status, type, body, code, reason] of refusals) {
    it(`${status} as ${type} is ${code}`, async () => {
      const server = await scriptedProvider((_, response) =>
        response.writeHead(status, { 'content-type': type }).end(body),
      )
      for (const askModel of [() => modelAt(server.url).invoke(ask), () => readStream(modelAt(server.url), ask)]) {
        const error = await rejectionOf(askModel())
        expect(error).toBeInstanceOf(ModelFailed)
        expect(error).toMatchObject({ code, status })
        expect(error.detail).toContain(reason)
        expect(error.detail).not.toMatch(/<|\[object/)
        expect(JSON.stringify([error.message, error.detail, error.stack, error.cause])).not.toContain(key)
      }
    })
  }

  it('report an unreachable server as model-unavailable', async () => {
    const server = await scriptedProvider(() => {})
    await server.close()
    const error = await rejectionOf(modelAt(server.url).invoke(ask))
    expect(error.code).toBe('model-unavailable')
    expect(error.detail).toContain(server.url)
  })

  it('include a 200 with an error, with HTML, or without a message', async () => {
    let body: [string, string] = ['', '']
    const server = await scriptedProvider((_, response) =>
      response.writeHead(200, { 'content-type': body[0] }).end(body[1]),
    )
    body = ['application/json', `{"error":{"message":"upstream says no to ${key}","code":429}}`]
    const inside = await rejectionOf(modelAt(server.url).invoke(ask))
    expect(inside).toMatchObject({ code: 'model-rate-limited' })
    expect(inside.detail).toContain('upstream says no to [key]')
    body = ['text/html', '<html><body>Please sign in</body></html>']
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).detail).toContain('Please sign in')
    body = ['application/json', '{"choices":[]}']
    expect(await rejectionOf(modelAt(server.url).invoke(ask))).toBeInstanceOf(ModelFailed)
    body = ['application/json', '{"choices":[{"message":{"content":"Hel']
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).code).toBe('model-stream-broken')
  })

  it('include error objects in a stream', async () => {
    const server = await scriptedProvider((_, response) =>
      respondSse(response, [
        delta({ content: 'Hel' }),
        { error: { message: `overloaded, ${key}`, type: 'overloaded_error' } },
      ]),
    )
    const error = await rejectionOf(readStream(modelAt(server.url), ask))
    expect(error.code).toBe('model-unavailable')
    expect(error.detail).toContain('overloaded, [key]')
  })

  it('include a stream without [DONE]', async () => {
    const server = await scriptedProvider((_, response) =>
      respondSse(response, [delta({ content: 'Hello' })], { done: false }),
    )
    expect((await rejectionOf(readStream(modelAt(server.url), ask))).code).toBe('model-stream-broken')
  })

  it('include a stream that ends early or by a dropped connection', async () => {
    const half = `data: ${JSON.stringify(delta({ content: 'Hello' }))}\n\ndata: {"choices":[{"del`
    const polite = await scriptedProvider((_, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(half),
    )
    expect((await rejectionOf(readStream(modelAt(polite.url), ask))).code).toBe('model-stream-broken')

    const zipped = await scriptedProvider((_, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).end(gzipSync(half)),
    )
    expect((await rejectionOf(readStream(modelAt(zipped.url), ask))).code).toBe('model-stream-broken')

    const whole = gzipSync(`data: ${JSON.stringify(delta({ content: 'Hello' }))}\n\n`)
    const unfinished = await scriptedProvider((_, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).end(whole),
    )
    expect((await rejectionOf(readStream(modelAt(unfinished.url), ask))).code).toBe('model-stream-broken')

    const rude = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(half, () => response.destroy())
    })
    expect((await rejectionOf(readStream(modelAt(rude.url), ask))).code).toBe('model-stream-broken')
  })

  it('include an answer cut short by a dropped connection', async () => {
    const server = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 })
      response.write('{"choices":', () => response.destroy())
    })
    expect((await rejectionOf(modelAt(server.url).invoke(ask))).code).toBe('model-stream-broken')
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
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(delta({ content: 'Hel' }))}\n\n`)
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

  describe('stops an endless answer', () => {
    const megabyte = 1024 * 1024
    const endless = function* (head: string) {
      for (yield head; ; ) yield 'x'.repeat(megabyte)
    }
    const forever = (response: ServerResponse, head: string, type: string) => {
      response.writeHead(200, { 'content-type': type })
      return pipeline(endless(head), response).catch(() => {}) // the caller hangs up
    }
    const streamed = async (url: string) => {
      for await (const _ of await modelAt(url).stream(ask));
    }

    it('in one body', async () => {
      const server = await scriptedProvider(
        (_, response) => void forever(response, '{"choices":[{"message":{"content":"', 'application/json'),
      )
      expect((await rejectionOf(modelAt(server.url).invoke(ask))).message).toMatch(/longer than \d+ bytes/)
      await server.left
    })

    it('in a compressed body', async () => {
      const bomb = gzipSync(Buffer.alloc(64 * megabyte, 'x'))
      expect(bomb.length).toBeLessThan(megabyte)
      const server = await scriptedProvider(
        (_, response) =>
          void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
      )
      expect((await rejectionOf(modelAt(server.url).invoke(ask))).message).toMatch(/longer than \d+ bytes/)
    })

    it('in one event of a stream', async () => {
      const server = await scriptedProvider(
        (_, response) => void forever(response, 'data: {"choices":[{"delta":{"content":"', 'text/event-stream'),
      )
      expect((await rejectionOf(streamed(server.url))).message).toMatch(/longer than \d+ bytes/)
      await server.left
    })
  })

  it('closes the connection when the reader stops', async () => {
    const server = await scriptedProvider((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(delta({ content: 'Hel' }))}\n\n`)
    })
    for await (const _ of streamMessages(modelAt(server.url), ask)) break
    await server.left
  })
})
