import { expect, it } from 'vitest'
import { scriptedPlatform } from '../testing/platform.ts'
import { cachedProbes } from './probe-store.ts'
import { resolveModel } from './resolve.ts'
import type { ModelSettings } from './settings.ts'
import { rejectionOf } from './testing/listen.ts'
import { respondJson, scriptedProvider } from './testing/scripted-server.ts'

interface Able {
  calls: number
  schema: boolean
  fails?: boolean
}

const platform = await scriptedPlatform({ working: false })
const { owner, db, services } = platform
const probes = () => cachedProbes(db, services.now)

/** Starts an Ollama server whose models have the given capabilities, whatever their cards contain. */
async function ollama(models: Record<string, Able>) {
  const digests = new Map(Object.keys(models).map((name) => [name, crypto.randomUUID()]))
  const server = await scriptedProvider(({ path, body }, response) => {
    if (path === '/api/tags')
      return respondJson(response, { models: [...digests].map(([name, digest]) => ({ name, digest })) })
    if (path === '/api/show')
      return respondJson(response, {
        capabilities: ['completion', 'tools'],
        model_info: { 'x.context_length': 32_768 },
      })
    const { calls, schema, fails } = models[body.model]!
    if (fails) return respondJson(response, { error: 'out of memory' }, 500)
    const tool_calls = ['Rabat', 'Oujda']
      .slice(0, calls)
      .map((city) => ({ function: { name: 'temperature', arguments: { city } } }))
    const message = body.tools
      ? { content: '', tool_calls }
      : { content: schema ? '{"colour":"blue","count":2}' : 'Two blue ones.' }
    return respondJson(response, { model: body.model, message: { role: 'assistant', ...message }, done: true })
  })
  return {
    server,
    digests,
    settings: { ollamaHost: server.url } as ModelSettings,
    asked: () => server.seen.filter(({ path }) => path === '/api/chat'),
  }
}

it('probes each version of a model once, also after a restart', async () => {
  const { settings, asked, digests } = await ollama({ able: { calls: 2, schema: true } })
  const first = probes()
  const [one] = await Promise.all([
    resolveModel('ollama/able', settings, { capabilities: first }),
    resolveModel('ollama/able', settings, { capabilities: first }),
  ])
  expect(one).toMatchObject({ name: 'ollama/able', jsonSchema: true, contextLength: 8_192 })
  expect(asked().map(({ body }) => [Boolean(body.tools), Boolean(body.format)])).toEqual([
    [true, false],
    [false, true],
  ])
  await resolveModel('ollama/able', settings, { capabilities: probes() })
  expect(asked()).toHaveLength(2)
  digests.set('able', crypto.randomUUID())
  await resolveModel('ollama/able', settings, { capabilities: probes() })
  expect(asked()).toHaveLength(4)
})

it('rejects a model without tool calls for agents with tools only', async () => {
  const { settings } = await ollama({ mute: { calls: 0, schema: false } })
  const failure = await rejectionOf(resolveModel('ollama/mute', settings, { capabilities: probes() }))
  expect(failure).toMatchObject({ code: 'model-without-tools', detail: expect.stringContaining('agents.probeModel') })
  expect(await resolveModel('ollama/mute', settings, { tools: false, capabilities: probes() })).toMatchObject({
    name: 'ollama/mute',
    jsonSchema: false,
  })
})

it('serialises calls for a model without parallel calls', async () => {
  const { settings, asked } = await ollama({ serial: { calls: 1, schema: true } })
  const { model } = await resolveModel('ollama/serial', settings, { capabilities: probes() })
  const { AIMessage, HumanMessage, ToolMessage } = await import('@langchain/core/messages')
  const call = (id: string) => ({ id, name: 'temperature', args: { city: id }, type: 'tool_call' as const })
  await model.invoke([
    new HumanMessage('Both?'),
    new AIMessage({ content: 'I look.', tool_calls: [call('a'), call('b')] }),
    new ToolMessage({ tool_call_id: 'a', content: '20' }),
    new ToolMessage({ tool_call_id: 'b', content: '30' }),
    new HumanMessage('And?'),
  ])
  const messages = asked().at(-1)!.body.messages as { role: string; content: string; tool_calls?: unknown[] }[]
  expect(messages.map(({ role, content, tool_calls }) => [role, content, tool_calls?.length ?? 0])).toEqual([
    ['user', 'Both?', 0],
    ['assistant', 'I look.', 1],
    ['tool', '20', 0],
    ['assistant', '', 1],
    ['tool', '30', 0],
    ['user', 'And?', 0],
  ])
})

it('trusts the card after a failed probe, and probes again the next time', async () => {
  const models: Record<string, Able> = { late: { calls: 2, schema: true, fails: true } }
  const { settings } = await ollama(models)
  expect(await resolveModel('ollama/late', settings, { capabilities: probes() })).not.toHaveProperty('jsonSchema')
  models.late!.fails = false
  expect(await resolveModel('ollama/late', settings, { capabilities: probes() })).toMatchObject({ jsonSchema: true })
})

it('shows probed capabilities, and probes again on request', async () => {
  const models = { able: { calls: 1, schema: false } }
  const { settings, asked } = await ollama(models)
  const before = services.config.models
  services.config.models = { ...before, ...settings, defaultModel: undefined }
  try {
    const shown = async () => (await owner.send('GET', '/models')).body.items[0]
    expect(await shown()).toMatchObject({
      name: 'ollama/able',
      tools: true,
      parallelTools: null,
      jsonSchema: null,
      probedAt: null,
      contextLength: 32_768,
    })
    await resolveModel('ollama/able', settings, { capabilities: probes() })
    expect(await shown()).toMatchObject({
      tools: true,
      parallelTools: false,
      jsonSchema: false,
      probedAt: expect.any(String),
    })
    models.able = { calls: 2, schema: true }
    const again = await owner.send('POST', '/models/probe', { model: 'ollama/able' })
    expect(again).toMatchObject({ status: 200, body: { parallelTools: true, jsonSchema: true } })
    expect(await shown()).toEqual(again.body)
    expect(asked()).toHaveLength(4)
    expect(await owner.send('POST', '/models/probe', { model: 'ollama/none' })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('It has: able') },
    })
    expect(await owner.send('POST', '/models/probe', { model: 'openai/gpt' })).toMatchObject({ status: 422 })
  } finally {
    services.config.models = before
  }
})
