import { ModelNotReady } from './errors.ts'
import { extractReason } from './provider-error-text.ts'
import { redact } from './redact.ts'
import { hasOpenai, type ModelSettings, openaiBaseUrl } from './settings.ts'
import { pooledFetch } from './transport.ts'

/** Lists the models of an OpenAI-compatible server; `undefined` if it does not list them. */
export async function discoverServedModels(settings: ModelSettings, waitMs = 5_000): Promise<string[] | undefined> {
  if (!hasOpenai(settings)) {
    throw new ModelNotReady(
      'openai-not-configured',
      'OPENAI_API_KEY is not set. Set it, or set OPENAI_BASE_URL to a compatible server.',
    )
  }
  const url = openaiBaseUrl(settings)
  const { openaiApiKey: key } = settings
  const response = await fetchModels(url, key, waitMs)
  if (response.status === 401 || response.status === 403) {
    const reason = redact(extractReason(await response.text()), [key])
    throw new ModelNotReady(
      'openai-refused-auth',
      `${redact(url, [key])} refused ${key ? 'the key in OPENAI_API_KEY' : 'a call without OPENAI_API_KEY'}: ${reason}`,
    )
  }
  try {
    const { data } = (await response.json()) as { data?: { id: string }[] }
    return response.ok && Array.isArray(data) ? data.map(({ id }) => id) : undefined
  } catch {
    return undefined
  }
}

async function fetchModels(url: string, key: string | undefined, waitMs: number): Promise<Response> {
  try {
    return await pooledFetch(url)(`${url}/models`, {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(waitMs),
    })
  } catch (error) {
    const reason = redact((error as Error).message, [key])
    throw new ModelNotReady(
      'openai-not-reachable',
      `Nothing answers at ${redact(url, [key])} (${reason}). Is the server running, and is OPENAI_BASE_URL right?`,
    )
  }
}
