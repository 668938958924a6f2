import { discoverLocalModels } from './ollama-discovery.ts'
import { discoverServedModels } from './openai-discovery.ts'
import { hasOpenai, isLoopback, type ModelSettings, openaiBaseUrl } from './settings.ts'

export type Provider = 'ollama' | 'openai' | 'builtin'

export interface ModelInfo {
  name: string
  /** Digest of the version of a local model. */
  digest?: string
  provider: Provider
  /** Whether prompts stay on this machine. */
  isLocal: boolean
  /** Whether it can call tools; undefined if only a call would show. */
  tools?: boolean
  contextLength?: number
  note?: string
}

export const routerModelName = 'builtin/router'
export const routerModelNote =
  'Not a language model: it matches a question with one of the agent’s tools by words, fills in what it finds, and asks for the rest. It needs no download and says so when it does not understand.'

/** Lists the models available now. Providers that do not respond are left out; the router is always there. */
export async function listAvailableModels(settings: ModelSettings): Promise<ModelInfo[]> {
  const [local, served] = await Promise.all([
    discoverLocalModels(settings),
    hasOpenai(settings) ? discoverServedModels(settings, 2_000).catch(() => undefined) : undefined,
  ])
  const url = openaiBaseUrl(settings)
  const ids = served ?? (settings.openaiModel ? [settings.openaiModel] : [])
  return [
    ...(local ?? []).map(
      ({ name, digest, tools, contextLength, isLocal }): ModelInfo => ({
        name: `ollama/${name}`,
        digest,
        provider: 'ollama',
        isLocal,
        tools,
        ...(contextLength !== undefined && { contextLength }),
      }),
    ),
    ...ids.map((id): ModelInfo => ({ name: `openai/${id}`, provider: 'openai', isLocal: isLoopback(url) })),
    { name: routerModelName, provider: 'builtin', isLocal: true, tools: true, note: routerModelNote },
  ]
}
