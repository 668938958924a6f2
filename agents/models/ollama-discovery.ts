import type { ModelSettings } from './settings.ts'
import { isLoopback, ollamaUrl } from './settings.ts'
import { pooledFetch } from './transport.ts'

export interface LocalModel {
  name: string
  /** Digest of the version. */
  digest: string
  tools: boolean
  thinking: boolean
  contextLength: number | undefined
  isLocal: boolean
  /** Ollama forwards calls to models in its cloud; their prompts leave this machine. */
  isCloudHosted: boolean
}

interface OllamaTag {
  name: string
  digest?: string
  remote_host?: string
}
interface OllamaModelDetails {
  capabilities?: string[]
  model_info?: Record<string, unknown>
  remote_host?: string
}

const detailsCache = new Map<string, Promise<LocalModel>>()

/** Lists the models of Ollama; `undefined` if it does not respond. */
export async function discoverLocalModels(settings: ModelSettings, connectMs = 300): Promise<LocalModel[] | undefined> {
  const host = ollamaUrl(settings)
  const tags = await fetchTags(host, connectMs)
  return tags && Promise.all(tags.map((tag) => cachedDetails(host, tag)))
}

async function fetchTags(host: string, connectMs: number): Promise<OllamaTag[] | undefined> {
  try {
    const response = await pooledFetch(host)(`${host}/api/tags`, { signal: AbortSignal.timeout(connectMs) })
    if (!response.ok) return undefined
    const { models } = (await response.json()) as { models?: OllamaTag[] }
    return models ?? []
  } catch {
    return undefined
  }
}

/** Fetches the details of each version of a model once: they cannot change, and take Ollama a while. */
function cachedDetails(host: string, tag: OllamaTag): Promise<LocalModel> {
  const key = `${host} ${tag.name} ${tag.digest ?? ''}`
  const known = detailsCache.get(key)
  if (known) return known
  const fetching = fetchDetails(host, tag)
  detailsCache.set(key, fetching)
  fetching.catch(() => detailsCache.delete(key))
  return fetching.catch(() => ({
    name: tag.name,
    digest: tag.digest ?? '',
    tools: false,
    thinking: false,
    contextLength: undefined,
    isLocal: false,
    isCloudHosted: false,
  }))
}

async function fetchDetails(host: string, { name, digest = '', remote_host }: OllamaTag): Promise<LocalModel> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: name }),
    signal: AbortSignal.timeout(5_000),
  }
  const response = await pooledFetch(host)(`${host}/api/show`, request)
  if (!response.ok) throw new Error(`${response.status}`)
  const { capabilities = [], model_info = {}, remote_host: shownRemote } = (await response.json()) as OllamaModelDetails
  const isCloudHosted = Boolean(remote_host || shownRemote)
  const contextLength = Object.entries(model_info).find(([key]) => key.endsWith('.context_length'))?.[1]
  return {
    name,
    digest,
    tools: capabilities.includes('tools'),
    thinking: capabilities.includes('thinking'),
    contextLength: typeof contextLength === 'number' ? contextLength : undefined,
    isLocal: isLoopback(host) && !isCloudHosted,
    isCloudHosted,
  }
}
