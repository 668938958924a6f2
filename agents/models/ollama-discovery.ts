import type { ModelSettings } from './settings.ts'
import { isLoopback, ollamaUrl } from './settings.ts'
import { pooledFetch } from './transport.ts'

export interface LocalModel {
  name: string
  /** Of this version of it. */
  digest: string
  tools: boolean
  thinking: boolean
  contextLength: number | undefined
  isLocal: boolean
  /** Ollama also passes calls on to models in its cloud; what such a model is told leaves the house. */
  isPassedOn: boolean
}

interface Tag {
  name: string
  digest?: string
  remote_host?: string
}
interface Shown {
  capabilities?: string[]
  model_info?: Record<string, unknown>
  remote_host?: string
}

const probes = new Map<string, Promise<LocalModel>>()

/** What Ollama holds, or `undefined` when nobody answers at its address. */
export async function localModels(settings: ModelSettings, connectMs = 300): Promise<LocalModel[] | undefined> {
  const host = ollamaUrl(settings)
  const tags = await tagsOf(host, connectMs)
  return tags && Promise.all(tags.map((tag) => probed(host, tag)))
}

async function tagsOf(host: string, connectMs: number): Promise<Tag[] | undefined> {
  try {
    const response = await pooledFetch(host)(`${host}/api/tags`, { signal: AbortSignal.timeout(connectMs) })
    if (!response.ok) return undefined
    const { models } = (await response.json()) as { models?: Tag[] }
    return models ?? []
  } catch {
    return undefined
  }
}

/** Asked once for each version of a model: the answer cannot change, and loading its card takes Ollama a while. */
function probed(host: string, tag: Tag): Promise<LocalModel> {
  const key = `${host} ${tag.name} ${tag.digest ?? ''}`
  const known = probes.get(key)
  if (known) return known
  const asking = probe(host, tag)
  probes.set(key, asking)
  asking.catch(() => probes.delete(key))
  return asking.catch(() => ({
    name: tag.name,
    digest: tag.digest ?? '',
    tools: false,
    thinking: false,
    contextLength: undefined,
    isLocal: false,
    isPassedOn: false,
  }))
}

async function probe(host: string, { name, digest = '', remote_host }: Tag): Promise<LocalModel> {
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ model: name }), signal: AbortSignal.timeout(5_000) }
  const response = await pooledFetch(host)(`${host}/api/show`, asked)
  if (!response.ok) throw new Error(`${response.status}`)
  const { capabilities = [], model_info = {}, remote_host: shownRemote } = (await response.json()) as Shown
  const isPassedOn = Boolean(remote_host || shownRemote)
  const contextLength = Object.entries(model_info).find(([key]) => key.endsWith('.context_length'))?.[1]
  return {
    name,
    digest,
    tools: capabilities.includes('tools'),
    thinking: capabilities.includes('thinking'),
    contextLength: typeof contextLength === 'number' ? contextLength : undefined,
    isLocal: isLoopback(host) && !isPassedOn,
    isPassedOn,
  }
}
