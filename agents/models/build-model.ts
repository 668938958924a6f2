import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { vocabularyOf } from '#platform/vocabulary.ts'
import type { RouterOptions } from '../router/router.ts'
import type { Provider } from './catalogue.ts'
import type { LocalModel } from './ollama-discovery.ts'
import type { ModelSettings } from './settings.ts'
import { ollamaUrl, openaiBaseUrl } from './settings.ts'

export interface BuiltModel {
  name: string
  model: BaseChatModel
  provider: Provider
}

const modelCache = new Map<string, Promise<BaseChatModel>>()

/** Builds one model object with one client per name and settings: building them costs more than a call. */
export async function buildModelOnce(
  name: string,
  provider: Provider,
  settings: ModelSettings,
  build: () => Promise<BaseChatModel>,
): Promise<BuiltModel> {
  const key = cacheKeyOf(name, settings)
  const building = modelCache.get(key) ?? build()
  modelCache.set(key, building)
  building.catch(() => modelCache.delete(key))
  return { name, provider, model: await building }
}

// LangChain and the clients take up to a second to load, so each is loaded when it is first needed
async function buildRouter(options: RouterOptions): Promise<BaseChatModel> {
  const { createRouterModel } = await import('../router/router.ts')
  return createRouterModel(options)
}

/** A router of a server without modules. */
export const bareRouter: RouterOptions = { timeZone: 'UTC', vocabulary: vocabularyOf([]) }

const routerCache = new WeakMap<RouterOptions, Promise<BaseChatModel>>()

/** Builds one router for each server, so that what is prepared for a model is prepared once. */
export function buildRouterOnce(options: RouterOptions): Promise<BaseChatModel> {
  const router = routerCache.get(options) ?? buildRouter(options)
  routerCache.set(options, router)
  return router
}

export async function buildOpenAi(model: string, settings: ModelSettings): Promise<BaseChatModel> {
  const { createOpenAiModel } = await import('./openai.ts')
  return createOpenAiModel({ model, baseUrl: openaiBaseUrl(settings), apiKey: settings.openaiApiKey })
}

export async function buildOllama(
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
    // without a graphics card reasoning takes minutes
    ...(thinking && { think: false }),
  })
}

export const cacheKeyOf = (name: string, settings: ModelSettings) =>
  JSON.stringify([
    name,
    openaiBaseUrl(settings),
    settings.openaiApiKey,
    ollamaUrl(settings),
    settings.ollamaContextLength,
  ])
