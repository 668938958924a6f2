import type { ServerResponse } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import { ModelFailed } from '../models/errors.ts'
import { createOllamaModel } from '../models/ollama.ts'
import { createOpenAiModel } from '../models/openai.ts'
import { resolveModel } from '../models/resolve.ts'
import { retryDelayMs } from '../models/retry.ts'
import type { ModelSettings } from '../models/settings.ts'
import { rejectionOf } from '../models/testing/listen.ts'
import { respondJson, respondSse, scriptedProvider } from '../models/testing/scripted-server.ts'
import { waitUntil } from '../testing/cluster.ts'
import { scriptedPlatform } from '../testing/platform.ts'

type Answer = (response: ServerResponse, tried: number) => unknown

const start = { epoch: 0, n: 0 }
let settings: ModelSettings
const { owner, request, services } = await scriptedPlatform({
  resolve: (name, _, needs) => resolveModel(name, settings, needs),
})

const answers =
  (content: string): Answer =>
  (response) =>
    respondJson(response, {
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 3, completion_tokens: 2 },
    })
const rejects =
  (status: number, error: object = { message: 'no' }): Answer =>
  (response) =>
    respondJson(response, { error }, status)

let calledModels: string[]
beforeEach(() => {
  calledModels = []
})

/** Serves models by name on one server. */
async function serveModels(models: Record<string, Answer>) {
  const { url } = await scriptedProvider(({ path, body }, response) => {
    if (path === '/v1/models') return respondJson(response, { data: Object.keys(models).map((id) => ({ id })) })
    calledModels.push(body.model)
    return models[body.model]!(response, calledModels.filter((name) => name === body.model).length)
  })
  settings = { openaiBaseUrl: `${url}/v1` }
}

async function ask(model: string) {
  const { body } = await owner.ask('echo', 'go', { model })
  const steps = await owner.send('GET', `/runs/${body.id}/steps`)
  return { ...body, by: steps.body.items.map(({ name }: { name: string }) => name) }
}

describe('withFallbacks', () => {
  it('calls the next model when one is unavailable, and records which one answered', async () => {
    await serveModels({ here: answers('Here.') })
    expect(await ask('openai/away, openai/here')).toMatchObject({
      status: 'succeeded',
      answer: 'Here.',
      by: ['openai/here'],
    })
    expect(calledModels).toEqual(['here'])
  })

  it.each([
    ['is not known to its server', rejects(404), 1],
    ['has spent its quota', rejects(429, { message: 'pay', code: 'insufficient_quota' }), 1],
    ['rejects the key', rejects(401), 1],
    ['has too small a context', rejects(400, { message: 'too long', code: 'context_length_exceeded' }), 1],
    ['keeps failing', rejects(503), 3],
  ])('calls the next model when one %s', async (_, first, times) => {
    const names = [`first-${crypto.randomUUID()}`, `second-${crypto.randomUUID()}`] as const
    await serveModels({ [names[0]]: first, [names[1]]: answers('Second.') })
    expect(await ask(`openai/${names[0]},openai/${names[1]}`)).toMatchObject({
      answer: 'Second.',
      by: [`openai/${names[1]}`],
      usage: { steps: 1 },
    })
    expect(calledModels).toEqual([...Array(times).fill(names[0]), names[1]])
  })

  it.each([
    ['an invalid request', rejects(400)],
    ['content by policy', rejects(403, { message: 'content policy' })],
    ['content by a named filter', rejects(400, { message: 'no', code: 'content_filter' })],
  ])('calls no other model when one rejects %s', async (_, refusal) => {
    const name = `strict-${crypto.randomUUID()}`
    await serveModels({ [name]: refusal, other: answers('I would.') })
    expect(await ask(`openai/${name}, openai/other`)).toMatchObject({ status: 'failed', by: [] })
    expect(calledModels).toEqual([name])
  })

  it('calls only the models it names', async () => {
    await serveModels({ alone: rejects(404), other: answers('I would.') })
    expect(await ask('openai/alone')).toMatchObject({ status: 'failed', error: { code: 'model-unavailable' } })
    expect(await ask('ollama/away, openai/none')).toMatchObject({
      status: 'failed',
      error: { code: 'model-not-served' },
    })
    expect(calledModels).toEqual(['alone'])
  })

  it('retracts the text of a failed model', async () => {
    const piece = (content: string) => ({ choices: [{ index: 0, delta: { role: 'assistant', content } }] })
    const { promise: runId, resolve: started } = Promise.withResolvers<string>()
    await serveModels({
      broken: async (response) => {
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .write(`data: ${JSON.stringify(piece('Half of an'))}\n\n`)
        // text in transit is lost when the connection breaks
        const id = await runId
        await waitUntil(
          async () =>
            (await services.events.tail(id, start)).filter(({ data }) => (data as { type: string }).type === 'text')
              .length === calledModels.length,
        )
        response.end()
      },
      whole: (response) =>
        respondSse(response, [piece('All of it.'), { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }]),
    })
    const { body } = await owner.send('POST', '/runs', {
      agent: 'echo',
      input: 'go',
      model: 'openai/broken, openai/whole',
    })
    started(body.id)
    const events = await streamedEvents(body.id)
    let shown = ''
    for (const { type, text } of events) shown = type === 'text.reset' ? '' : type === 'text' ? shown + text : shown
    expect(events.filter(({ type }) => type === 'text.reset')).toHaveLength(3)
    expect(events.filter(({ type }) => type === 'text')[0]).toMatchObject({ text: 'Half of an' })
    expect(shown).toBe('All of it.')
    expect(events.at(-1)).toMatchObject({ type: 'run.finished', answer: 'All of it.' })
  })
})

describe('withRetries', () => {
  it('calls the model again after a temporary failure', async () => {
    await serveModels({ busy: (response, tried) => (tried === 1 ? rejects(429) : answers('Now.'))(response, tried) })
    expect(await ask('openai/busy')).toMatchObject({ answer: 'Now.', by: ['openai/busy'] })
    expect(calledModels).toEqual(['busy', 'busy'])
  })

  it('honours the retry-after of the server', async () => {
    const { url } = await scriptedProvider((_, response) =>
      respondJson(response.setHeader('retry-after', '7'), { error: { message: 'slow down' } }, 429),
    )
    for (const model of [
      createOpenAiModel({ model: 'any', baseUrl: `${url}/v1` }),
      createOllamaModel({ model: 'any', host: url }),
    ]) {
      const failure = await rejectionOf(model.invoke('Hello'))
      expect(failure).toMatchObject({ code: 'model-rate-limited', retryAfterMs: 7_000 })
      expect(retryDelayMs(failure, 1, () => 1)).toBe(7_500)
    }
  })

  it('never waits past the wall time of the run', async () => {
    await serveModels({
      closed: (response) =>
        respondJson(response.setHeader('retry-after', '20'), { error: { message: 'slow down' } }, 429),
    })
    const { body } = await owner.ask('echo', 'go', { model: 'openai/closed', limits: { wallMs: 300 } })
    expect(body).toMatchObject({ status: 'failed', error: { code: 'limit-reached' } })
    expect(calledModels).toEqual(['closed'])
  })

  it('retries twice at most, with increasing random delays', () => {
    const away = new ModelFailed('model-unavailable', 'away', 503)
    expect([1, 2, 3].map((tried) => retryDelayMs(away, tried, () => 1))).toEqual([500, 1_000, undefined])
    expect([1, 2].map((tried) => retryDelayMs(away, tried, () => 0))).toEqual([250, 500])
    expect(retryDelayMs(new ModelFailed('model-rate-limited', 'later', 429, 60_000), 1)).toBeUndefined()
    expect(retryDelayMs(new ModelFailed('model-failed', 'our mistake', 400), 1)).toBeUndefined()
  })
})

it('rejects a malformed chain', async () => {
  expect(await owner.ask('echo', 'go', { model: 'openai/a,,b' })).toMatchObject({ status: 422 })
})

/** Returns the streamed events of a run in order. */
async function streamedEvents(runId: string) {
  const response = await request(owner.key, 'GET', `/runs/${runId}/events`)
  return [...(await response.text()).matchAll(/^data: (.*type.*)$/gm)].map(
    ([, data]) => JSON.parse(data!) as { type: string; text?: string },
  )
}
