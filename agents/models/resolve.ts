import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { vocabularyOf } from '#platform/vocabulary.ts'
import type { RouterOptions } from '../router/router.ts'
import { type Provider, routerModelName } from './catalogue.ts'
import { ModelNotReady } from './errors.ts'
import { discoverLocalModels, type LocalModel } from './ollama-discovery.ts'
import { discoverServedModels } from './openai-discovery.ts'
import type { CapabilityCache, ModelCapabilities, ProbedModel } from './probe.ts'
import { hasOpenai, isLoopback, type ModelSettings, ollamaUrl, openaiBaseUrl } from './settings.ts'

export interface ResolvedModel {
  name: string
  model: BaseChatModel
  provider: Provider
  /** It runs on this machine, as far as its address tells. */
  isLocal?: boolean
  /** In tokens, where it is known. */
  contextLength?: number
  /** Does it keep to a JSON schema by itself? Left out where nobody has asked it. */
  jsonSchema?: boolean
}

interface ModelRequirements {
  /** What local models have shown they can do; without it their cards are believed. */
  capabilities?: CapabilityCache | undefined
  /** Whether the model must be able to call tools. Defaults to true. */
  tools?: boolean
  /** What the built-in router knows of the server. Defaults to no words of modules, and UTC. */
  router?: RouterOptions | undefined
}

const modelCache = new Map<string, Promise<BaseChatModel>>()

/** The model of that name, ready to be asked; without a name the best there is, and at least the router. */
export async function resolveModel(
  name: string | undefined,
  settings: ModelSettings,
  { tools = true, capabilities, router = bareRouter }: ModelRequirements = {},
): Promise<ResolvedModel> {
  const wanted = name || settings.defaultModel || (await bestModel(settings))
  const [provider, id] = parseModelName(wanted)
  if (provider === 'builtin')
    return { name: routerModelName, provider, model: await buildRouterOnce(router), isLocal: true }
  if (provider === 'openai') {
    await assertServed(id, settings)
    return {
      ...(await buildModelOnce(wanted, provider, settings, () => buildOpenAi(id, settings))),
      isLocal: isLoopback(openaiBaseUrl(settings)),
    }
  }
  const local = await findLocalModel(id, settings)
  if (tools && !local.tools)
    throw new ModelNotReady(
      'model-without-tools',
      `"ollama/${local.name}" cannot use tools. ${await describeToolModels(settings)}`,
    )
  const contextLength = contextLengthOf(local, settings)
  const full = `ollama/${local.name}`
  const build = (parallelTools: boolean) => () => buildOllama(local, contextLength, settings, parallelTools)
  const found = await capabilities?.(probedModelOf(local, settings), () => probeLocalModel(local, settings))
  if (tools && found && !found.tools)
    throw new ModelNotReady(
      'model-without-tools',
      `"${full}" says it can use tools, and did not when it was asked to. ${await describeToolModels(settings)} agents.probeModel asks it again.`,
    )
  const isSerial = found?.parallelTools === false
  const model = await buildModelOnce(isSerial ? `${full} one at a time` : full, provider, settings, build(!isSerial))
  return { ...model, name: full, isLocal: local.isLocal, contextLength, ...(found && { jsonSchema: found.jsonSchema }) }
}

/** Asks a local model what it can do, whatever is known of it. */
export async function probeLocalModel(local: LocalModel, settings: ModelSettings): Promise<ModelCapabilities> {
  const build = () => buildOllama(local, contextLengthOf(local, settings), settings, true)
  const { model } = await buildModelOnce(`ollama/${local.name}`, 'ollama', settings, build)
  const { probeCapabilities } = await import('./probe.ts')
  return probeCapabilities(model, local.tools)
}

export const probedModelOf = ({ name, digest }: LocalModel, settings: ModelSettings): ProbedModel => ({
  host: ollamaUrl(settings),
  name,
  digest,
})

const contextLengthOf = ({ contextLength = Number.POSITIVE_INFINITY }: LocalModel, settings: ModelSettings) =>
  Math.min(contextLength, settings.ollamaContextLength ?? 8_192)

async function bestModel(settings: ModelSettings): Promise<string> {
  if (hasOpenai(settings)) return `openai/${settings.openaiModel || (await firstServedModel(settings))}`
  // never a model in somebody's cloud without being told to: what people write would leave the machine
  const local = (await discoverLocalModels(settings))?.find((model) => model.tools && !model.isCloudHosted)
  return local ? `ollama/${local.name}` : routerModelName
}

async function firstServedModel(settings: ModelSettings): Promise<string> {
  if (!settings.openaiBaseUrl) return 'gpt-5-mini'
  const served = await discoverServedModels(settings)
  if (served?.[0]) return served[0]
  throw new ModelNotReady(
    'model-not-served',
    `${openaiBaseUrl(settings)} does not say which models it serves. Set OPENAI_MODEL to the one you want.`,
  )
}

function parseModelName(name: string): [Provider, string] {
  const slash = name.indexOf('/')
  const provider = name.slice(0, slash)
  const id = name.slice(slash + 1)
  if (slash < 1 || !id)
    throw new ModelNotReady(
      'model-name-invalid',
      `"${name}" is no model name. A model is named provider/model: ollama/qwen3:4b, openai/gpt-5-mini or ${routerModelName}.`,
    )
  if (provider === 'builtin' && name !== routerModelName)
    throw new ModelNotReady('provider-unknown', `There is one built-in model: ${routerModelName}.`)
  if (provider === 'ollama' || provider === 'openai' || provider === 'builtin') return [provider, id]
  throw new ModelNotReady(
    'provider-unknown',
    `There is no provider "${provider}". There are: ollama, openai (any compatible server), builtin.`,
  )
}

export async function findLocalModel(id: string, settings: ModelSettings): Promise<LocalModel> {
  const host = ollamaUrl(settings)
  const models = await discoverLocalModels(settings)
  if (!models) {
    throw new ModelNotReady(
      'ollama-not-running',
      `Ollama is not running at ${host}. Start it with \`ollama serve\`, or set OLLAMA_HOST to where it runs.`,
    )
  }
  const found = models.find(({ name }) => name === id || name === `${id}:latest`)
  if (found) return found
  const names = models.map(({ name }) => name).join(', ')
  throw new ModelNotReady(
    'model-not-pulled',
    `Ollama has no model "${id}". It has: ${names || 'none yet'}. Get it with \`ollama pull ${id}\`.`,
  )
}

async function describeToolModels(settings: ModelSettings): Promise<string> {
  const able = ((await discoverLocalModels(settings)) ?? [])
    .filter(({ tools }) => tools)
    .map(({ name }) => `ollama/${name}`)
  return able.length > 0 ? `These can: ${able.join(', ')}.` : 'Get one that can with `ollama pull qwen3:4b`.'
}

const verifiedModels = new Set<string>()

/** A wrong name is told before the first run and not by its failure; a server that does not list its models is believed. */
async function assertServed(id: string, settings: ModelSettings): Promise<void> {
  const key = cacheKeyOf(id, settings)
  if (verifiedModels.has(key)) return
  const served = await discoverServedModels(settings)
  if (served?.length && !served.some((name) => name === id || name.endsWith('*'))) {
    const some = served.slice(0, 12).join(', ')
    throw new ModelNotReady(
      'model-not-served',
      `${openaiBaseUrl(settings)} has no model "${id}". It has: ${some}${served.length > 12 ? `, and ${served.length - 12} more` : ''}.`,
    )
  }
  verifiedModels.add(key)
}

/** One model object, and behind it one client, per name and settings: building them costs more than a call. */
async function buildModelOnce(
  name: string,
  provider: Provider,
  settings: ModelSettings,
  build: () => Promise<BaseChatModel>,
): Promise<ResolvedModel> {
  const key = cacheKeyOf(name, settings)
  const building = modelCache.get(key) ?? build()
  modelCache.set(key, building)
  building.catch(() => modelCache.delete(key))
  return { name, provider, model: await building }
}

// LangChain and the clients take up to a second to load, so each is loaded by the first who needs it
async function buildRouter(options: RouterOptions): Promise<BaseChatModel> {
  const { createRouterModel } = await import('../router/router.ts')
  return createRouterModel(options)
}

const bareRouter: RouterOptions = { timeZone: 'UTC', vocabulary: vocabularyOf([]) }
const routerCache = new WeakMap<RouterOptions, Promise<BaseChatModel>>()

/** Builds one router for each server, so that what is prepared for a model is prepared once. */
function buildRouterOnce(options: RouterOptions): Promise<BaseChatModel> {
  const router = routerCache.get(options) ?? buildRouter(options)
  routerCache.set(options, router)
  return router
}

async function buildOpenAi(model: string, settings: ModelSettings): Promise<BaseChatModel> {
  const { createOpenAiModel } = await import('./openai.ts')
  return createOpenAiModel({ model, baseUrl: openaiBaseUrl(settings), apiKey: settings.openaiApiKey })
}

async function buildOllama(
  { name, thinking }: LocalModel,
  contextLength: number,
  settings: ModelSettings,
  parallelTools: boolean,
): Promise<BaseChatModel> {
  const { createOllamaModel } = await import('./ollama.ts')
  return createOllamaModel({
    model: name,
    host: ollamaUrl(settings),
    contextLength,
    parallelTools,
    // without a graphics card a minute of thinking is a minute of waiting
    ...(thinking && { think: false }),
  })
}

const cacheKeyOf = (name: string, settings: ModelSettings) =>
  JSON.stringify([
    name,
    openaiBaseUrl(settings),
    settings.openaiApiKey,
    ollamaUrl(settings),
    settings.ollamaContextLength,
  ])
