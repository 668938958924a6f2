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

const says =
  (content: string): Answer =>
  (response) =>
    respondJson(response, {
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 3, completion_tokens: 2 },
    })
const refuses =
  (status: number, error: object = { message: 'no' }): Answer =>
  (response) =>
    respondJson(response, { error }, status)

let asked: string[]
beforeEach(() => {
  asked = []
})

/** Models by name on one server; each run of a test asks for a chain of them. */
async function serving(models: Record<string, Answer>) {
  const { url } = await scriptedProvider(({ path, body }, response) => {
    if (path === '/v1/models') return respondJson(response, { data: Object.keys(models).map((id) => ({ id })) })
    asked.push(body.model)
    return models[body.model]!(response, asked.filter((name) => name === body.model).length)
  })
  settings = { openaiBaseUrl: `${url}/v1` }
}

async function ask(model: string) {
  const { body } = await owner.ask('echo', 'go', { model })
  const steps = await owner.send('GET', `/runs/${body.id}/steps`)
  return { ...body, by: steps.body.items.map(({ name }: { name: string }) => name) }
}

describe('a chain', () => {
  it('asks the next where one is not there, and the step says who answered', async () => {
    await serving({ here: says('Here.') })
    expect(await ask('openai/away, openai/here')).toMatchObject({
      status: 'succeeded',
      answer: 'Here.',
      by: ['openai/here'],
    })
    expect(asked).toEqual(['here'])
  })

  it.each([
    ['is unknown to its server after all', refuses(404), 1],
    ['has spent its quota', refuses(429, { message: 'pay', code: 'insufficient_quota' }), 1],
    ['no longer takes the key', refuses(401), 1],
    ['cannot read as much', refuses(400, { message: 'too long', code: 'context_length_exceeded' }), 1],
    ['goes on failing', refuses(503), 3],
  ])('asks the next where one %s', async (_, first, times) => {
    const names = [`first-${crypto.randomUUID()}`, `second-${crypto.randomUUID()}`] as const
    await serving({ [names[0]]: first, [names[1]]: says('Second.') })
    expect(await ask(`openai/${names[0]},openai/${names[1]}`)).toMatchObject({
      answer: 'Second.',
      by: [`openai/${names[1]}`],
      usage: { steps: 1 },
    })
    expect(asked).toEqual([...Array(times).fill(names[0]), names[1]])
  })

  it.each([
    ['a request of ours', refuses(400)],
    ['what was asked', refuses(403, { message: 'content policy' })],
    ['what was asked, by name', refuses(400, { message: 'no', code: 'content_filter' })],
  ])('asks nobody else where one refuses %s', async (_, refusal) => {
    const name = `strict-${crypto.randomUUID()}`
    await serving({ [name]: refusal, other: says('I would.') })
    expect(await ask(`openai/${name}, openai/other`)).toMatchObject({ status: 'failed', by: [] })
    expect(asked).toEqual([name])
  })

  it('goes nowhere it does not name', async () => {
    await serving({ alone: refuses(404), other: says('I would.') })
    expect(await ask('openai/alone')).toMatchObject({ status: 'failed', error: { code: 'model-unavailable' } })
    expect(await ask('ollama/away, openai/none')).toMatchObject({
      status: 'failed',
      error: { code: 'model-not-ready' },
    })
    expect(asked).toEqual(['alone'])
  })

  it('takes back what a failed model had written', async () => {
    const piece = (content: string) => ({ choices: [{ index: 0, delta: { role: 'assistant', content } }] })
    const { promise: runId, resolve: begun } = Promise.withResolvers<string>()
    await serving({
      broken: async (response) => {
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .write(`data: ${JSON.stringify(piece('Half of an'))}\n\n`)
        // what is still on its way when a connection breaks is lost
        const id = await runId
        await waitUntil(
          async () =>
            (await services.events.tail(id, start)).filter(({ data }) => (data as { type: string }).type === 'text')
              .length === asked.length,
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
    begun(body.id)
    const events = await told(body.id)
    let shown = ''
    for (const { type, text } of events) shown = type === 'text.reset' ? '' : type === 'text' ? shown + text : shown
    expect(events.filter(({ type }) => type === 'text.reset')).toHaveLength(3)
    expect(events.filter(({ type }) => type === 'text')[0]).toMatchObject({ text: 'Half of an' })
    expect(shown).toBe('All of it.')
    expect(events.at(-1)).toMatchObject({ type: 'run.finished', answer: 'All of it.' })
  })
})

describe('the same model again', () => {
  it('after a failure that passes', async () => {
    await serving({ busy: (response, tried) => (tried === 1 ? refuses(429) : says('Now.'))(response, tried) })
    expect(await ask('openai/busy')).toMatchObject({ answer: 'Now.', by: ['openai/busy'] })
    expect(asked).toEqual(['busy', 'busy'])
  })

  it('as late as its server asks for', async () => {
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

  it('never past the wall time of the run', async () => {
    await serving({
      closed: (response) =>
        respondJson(response.setHeader('retry-after', '20'), { error: { message: 'slow down' } }, 429),
    })
    const { body } = await owner.ask('echo', 'go', { model: 'openai/closed', limits: { wallMs: 300 } })
    expect(body).toMatchObject({ status: 'failed', error: { code: 'limit-reached' } })
    expect(asked).toEqual(['closed'])
  })

  it('waits longer each time, by chance a little more or less, twice at most', () => {
    const away = new ModelFailed('model-unavailable', 'away', 503)
    expect([1, 2, 3].map((tried) => retryDelayMs(away, tried, () => 1))).toEqual([500, 1_000, undefined])
    expect([1, 2].map((tried) => retryDelayMs(away, tried, () => 0))).toEqual([250, 500])
    expect(retryDelayMs(new ModelFailed('model-rate-limited', 'later', 429, 60_000), 1)).toBeUndefined()
    expect(retryDelayMs(new ModelFailed('model-failed', 'our mistake', 400), 1)).toBeUndefined()
  })
})

it('a chain is told from a mistyped name', async () => {
  expect(await owner.ask('echo', 'go', { model: 'openai/a,,b' })).toMatchObject({ status: 422 })
})

/** All a reader is told of a run, in order. */
async function told(runId: string) {
  const response = await request(owner.key, 'GET', `/runs/${runId}/events`)
  return [...(await response.text()).matchAll(/^data: (.*type.*)$/gm)].map(
    ([, data]) => JSON.parse(data!) as { type: string; text?: string },
  )
}
