import { describe, expect, it } from 'vitest'
import { listAvailableModels, routerModelName } from './catalogue.ts'
import { ModelNotReady } from './errors.ts'
import { resolveModel } from './resolve.ts'
import type { ModelSettings } from './settings.ts'
import { ollamaUrl } from './settings.ts'
import { rejectionOf } from './testing/listen.ts'
import { respondJson, scriptedProvider } from './testing/scripted-server.ts'

const key = 'sk-secret-0123456789'
const cards: Record<string, object> = {
  'gemma3:4b': { capabilities: ['completion', 'vision'], model_info: { 'gemma3.context_length': 131_072 } },
  'qwen3:4b': {
    capabilities: ['completion', 'tools', 'thinking'],
    model_info: { 'general.architecture': 'qwen3', 'qwen3.context_length': 40_960 },
  },
  'big:cloud': { capabilities: ['completion', 'tools'], model_info: {}, remote_host: 'https://ollama.com' },
}

const ollama = (names: string[]) =>
  scriptedProvider(({ path, body }, response) => {
    if (path === '/api/tags')
      return respondJson(response, { models: names.map((name) => ({ name, digest: `sha-${name}` })) })
    if (path === '/api/show')
      return respondJson(response, cards[body.model] ?? { error: 'not found' }, cards[body.model] ? 200 : 404)
    return respondJson(response, { model: body.model, message: { role: 'assistant', content: 'Hi' }, done: true })
  })

const openai = (ids: string[] | undefined) =>
  scriptedProvider(({ path, headers }, response) => {
    if (headers.authorization !== `Bearer ${key}`)
      return respondJson(response, { error: { message: `wrong key ${headers.authorization}` } }, 401)
    if (path === '/v1/models')
      return ids ? respondJson(response, { data: ids.map((id) => ({ id })) }) : respondJson(response, {}, 404)
    return respondJson(response, {
      choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }],
    })
  })

/** A port on which nothing listens. */
async function nowhere() {
  const server = await scriptedProvider(() => {})
  await server.close()
  return server.url
}

const hints = async (name: string | undefined, settings: ModelSettings) => {
  const error = await rejectionOf(resolveModel(name, settings))
  expect(error).toBeInstanceOf(ModelNotReady)
  expect(error.detail).toBe(error.message)
  expect(JSON.stringify([error.message, error.stack])).not.toContain(key)
  return error as ModelNotReady
}

describe('resolveModel without a name', () => {
  it('prefers DEFAULT_MODEL', async () => {
    const { url: ollamaHost } = await ollama(['qwen3:4b'])
    expect((await resolveModel(undefined, { defaultModel: routerModelName, ollamaHost })).name).toBe(routerModelName)
  })

  it('then takes the model of a configured server, or its first one', async () => {
    const served = await openai(['llama-70b', 'llama-8b'])
    const { url: ollamaHost } = await ollama(['qwen3:4b'])
    const settings = { openaiBaseUrl: `${served.url}/v1`, openaiApiKey: key, ollamaHost }
    const { name, model, provider } = await resolveModel(undefined, settings)
    expect([name, provider]).toEqual(['openai/llama-70b', 'openai'])
    expect(model.getName()).toBe('openai/llama-70b')
    expect((await model.invoke('Hello')).text).toBe('Hi')
    expect((await resolveModel(undefined, { ...settings, openaiModel: 'llama-8b' })).name).toBe('openai/llama-8b')
  })

  it('then takes the first local Ollama model with tools', async () => {
    const server = await ollama(['gemma3:4b', 'big:cloud', 'qwen3:4b'])
    const { name, provider, model } = await resolveModel(undefined, { ollamaHost: server.url })
    expect([name, provider]).toEqual(['ollama/qwen3:4b', 'ollama'])
    expect((await model.invoke('Hello')).text).toBe('Hi')
    expect(server.seen.at(-1)!.body).toMatchObject({ think: false, options: { num_ctx: 8_192 } })
  })

  it('falls back to the router', async () => {
    const { url } = await ollama(['gemma3:4b', 'big:cloud'])
    expect(await resolveModel(undefined, { ollamaHost: url })).toMatchObject({
      name: routerModelName,
      provider: 'builtin',
    })
    expect((await resolveModel(undefined, { ollamaHost: await nowhere() })).model.getName()).toBe(routerModelName)
  })

  it('reports an unreachable configured server', async () => {
    expect((await hints(undefined, { openaiBaseUrl: await nowhere(), openaiApiKey: key })).code).toBe(
      'openai-not-reachable',
    )
  })
})

describe('resolveModel by name', () => {
  it('builds one object per name, and fetches each card once', async () => {
    const server = await ollama(['qwen3:4b', 'gemma3:4b'])
    const settings = { ollamaHost: server.url }
    const [one, two] = [
      await resolveModel('ollama/qwen3:4b', settings),
      await resolveModel('ollama/qwen3:4b', settings),
    ]
    expect(one.model).toBe(two.model)
    expect(server.seen.filter(({ path }) => path === '/api/show')).toHaveLength(2)
  })

  it('explains the error and the remedy', async () => {
    const { url: ollamaHost } = await ollama(['qwen3:4b', 'gemma3:4b'])
    const away = await nowhere()
    const served = await openai(['llama-70b'])
    const openaiBaseUrl = `${served.url}/v1`

    expect((await hints('qwen3:4b', {})).detail).toContain('provider/model')
    expect((await hints('acme/x', {})).detail).toContain('ollama, openai')
    expect((await hints('builtin/x', {})).detail).toContain(routerModelName)
    expect((await hints('ollama/qwen3:4b', { ollamaHost: away })).detail).toBe(
      `Ollama is not running at ${away}. Start it with \`ollama serve\`, or set OLLAMA_HOST to where it runs.`,
    )
    expect((await hints('ollama/foo', { ollamaHost })).detail).toBe(
      'Ollama has no model "foo". It has: qwen3:4b, gemma3:4b. Get it with `ollama pull foo`.',
    )
    expect((await hints('ollama/gemma3:4b', { ollamaHost })).detail).toBe(
      '"ollama/gemma3:4b" cannot use tools. These models can: ollama/qwen3:4b.',
    )
    expect((await hints('openai/gpt-5-mini', {})).detail).toContain('OPENAI_API_KEY is not set')
    expect((await hints('openai/gpt-5-mini', { openaiBaseUrl: away, openaiApiKey: key })).code).toBe(
      'openai-not-reachable',
    )
    expect((await hints('openai/gpt-5-mini', { openaiBaseUrl, openaiApiKey: key })).detail).toContain(
      'It has: llama-70b.',
    )
    expect((await hints('openai/gpt-5-mini', { openaiBaseUrl, openaiApiKey: 'wrong-key-77' })).detail).not.toContain(
      'wrong-key-77',
    )
    expect((await hints('openai/gpt-5-mini', { openaiBaseUrl })).code).toBe('openai-refused-auth')
  })

  it('accepts a model without tools for an agent without tools', async () => {
    const { url: ollamaHost } = await ollama(['gemma3:4b'])
    expect((await resolveModel('ollama/gemma3:4b', { ollamaHost }, { tools: false })).name).toBe('ollama/gemma3:4b')
  })

  it('trusts a server that does not list its models', async () => {
    const served = await openai(undefined)
    expect((await resolveModel('openai/anything', { openaiBaseUrl: `${served.url}/v1`, openaiApiKey: key })).name).toBe(
      'openai/anything',
    )
  })

  it('does not cache failures', async () => {
    const names: string[] = []
    const server = await ollama(names)
    await hints('ollama/qwen3:4b', { ollamaHost: server.url })
    names.push('qwen3:4b')
    expect((await resolveModel('ollama/qwen3:4b', { ollamaHost: server.url })).provider).toBe('ollama')
  })
})

it('lists the available models, and which are local', async () => {
  const { url: ollamaHost } = await ollama(['qwen3:4b', 'big:cloud'])
  const served = await openai(['llama-70b'])
  const models = await listAvailableModels({ ollamaHost, openaiBaseUrl: `${served.url}/v1`, openaiApiKey: key })
  expect(models).toMatchObject([
    { name: 'ollama/qwen3:4b', provider: 'ollama', isLocal: true, tools: true, contextLength: 40_960 },
    { name: 'ollama/big:cloud', isLocal: false },
    { name: 'openai/llama-70b', provider: 'openai', isLocal: true },
    {
      name: routerModelName,
      provider: 'builtin',
      isLocal: true,
      tools: true,
      note: expect.stringContaining('Not a language model'),
    },
  ])
  expect(await listAvailableModels({ ollamaHost: await nowhere() })).toHaveLength(1)
})

it('reads OLLAMA_HOST like Ollama', () => {
  const url = (ollamaHost: string) => ollamaUrl({ ollamaHost })
  expect(url('')).toBe('http://127.0.0.1:11434')
  expect(url('0.0.0.0')).toBe('http://127.0.0.1:11434')
  expect(url('gpu.local')).toBe('http://gpu.local:11434')
  expect(url(':8080')).toBe('http://127.0.0.1:8080')
  expect(url('https://models.example.ma/')).toBe('https://models.example.ma')
})
