import type { RouterOptions } from '../router/router.ts'
import type { BuiltModel } from './build-model.ts'
import { bareRouter, buildModelOnce, buildOllama, buildOpenAi, buildRouterOnce, cacheKeyOf } from './build-model.ts'
import { type Provider, routerModelName } from './catalogue.ts'
import { ModelNotReady } from './errors.ts'
import { discoverLocalModels, type LocalModel } from './ollama-discovery.ts'
import { discoverServedModels } from './openai-discovery.ts'
import type { CapabilityCache, ModelCapabilities, ProbedModel } from './probe.ts'
import { hasOpenai, isLoopback, type ModelSettings, ollamaUrl, openaiBaseUrl } from './settings.ts'

export interface ResolvedModel extends BuiltModel {
  /** Whether it runs on this machine, judged by its address. */
  isLocal?: boolean
  /** In tokens; undefined if unknown. */
  contextLength?: number
  /** Whether it follows a JSON schema by itself; undefined if it was not probed. */
  jsonSchema?: boolean
}

interface ModelRequirements {
  /** Returns the probed capabilities of local models. Without it their cards are trusted. */
  capabilities?: CapabilityCache | undefined
  /** Whether the model must be able to call tools. Defaults to true. */
  tools?: boolean
  /** What the built-in router knows of the server. Defaults to no words of modules, and UTC. */
  router?: RouterOptions | undefined
}

/** Returns the model of that name, ready for calls. Without a name returns the best one available, at least the router. Throws ModelNotReady. */
export async function resolveModel(
  name: string | undefined,
  settings: ModelSettings,
  { tools = true, capabilities, router = bareRouter }: ModelRequirements = {},
): Promise<ResolvedModel> {
  const fullName = name || settings.defaultModel || (await bestModel(settings))
  const [provider, id] = parseModelName(fullName)
  if (provider === 'builtin')
    return { name: routerModelName, provider, model: await buildRouterOnce(router), isLocal: true }
  if (provider === 'openai') {
    await assertServed(id, settings)
    return {
      ...(await buildModelOnce(fullName, provider, settings, () => buildOpenAi(id, settings))),
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
  const localName = `ollama/${local.name}`
  const build = (parallelTools: boolean) => () => buildOllama(local, contextLength, settings, parallelTools)
  const found = await capabilities?.(probedModelOf(local, settings), () => probeLocalModel(local, settings))
  if (tools && found && !found.tools)
    throw new ModelNotReady(
      'model-without-tools',
      `"${localName}" declares tools, but did not use them when probed. ${await describeToolModels(settings)} agents.probeModel probes it again.`,
    )
  const isSerial = found?.parallelTools === false
  const model = await buildModelOnce(
    isSerial ? `${localName} one at a time` : localName,
    provider,
    settings,
    build(!isSerial),
  )
  return {
    ...model,
    name: localName,
    isLocal: local.isLocal,
    contextLength,
    ...(found && { jsonSchema: found.jsonSchema }),
  }
}

/** Probes the capabilities of a local model, even if they are known. */
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
  // a model in a cloud is never chosen by default: prompts would leave the machine
  const local = (await discoverLocalModels(settings))?.find((model) => model.tools && !model.isCloudHosted)
  return local ? `ollama/${local.name}` : routerModelName
}

async function firstServedModel(settings: ModelSettings): Promise<string> {
  if (!settings.openaiBaseUrl) return 'gpt-5-mini'
  const served = await discoverServedModels(settings)
  if (served?.[0]) return served[0]
  throw new ModelNotReady('model-not-served', `${openaiBaseUrl(settings)} does not list its models. Set OPENAI_MODEL.`)
}

function parseModelName(name: string): [Provider, string] {
  const slash = name.indexOf('/')
  const provider = name.slice(0, slash)
  const id = name.slice(slash + 1)
  if (slash < 1 || !id)
    throw new ModelNotReady(
      'model-name-invalid',
      `"${name}" is not a model name. Use provider/model: ollama/qwen3:4b, openai/gpt-5-mini or ${routerModelName}.`,
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
  return able.length > 0 ? `These models can: ${able.join(', ')}.` : 'Get a model that can with `ollama pull qwen3:4b`.'
}

const verifiedModels = new Set<string>()

/** Rejects a wrong name before the first call. A server that does not list its models is assumed to serve all. */
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
