import { ModelFailed, ModelNotReady } from '../models/errors.ts'
import type { PreparedAgent } from './ready-agent.ts'

/**
 * Returns the agent with the first available model of a chain such as `openai/gpt-5-mini, ollama/qwen3:4b, builtin/router`;
 * its `next` prepares the following one. Only models that the chain names are ever called.
 */
export function withFallbacks(
  chain: string | undefined,
  prepareWith: (name: string | undefined) => Promise<PreparedAgent>,
): Promise<PreparedAgent> {
  const names = chain
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names?.length ? firstAvailable(names, prepareWith) : prepareWith(undefined)
}

async function firstAvailable(
  [name, ...rest]: string[],
  prepareWith: (name: string) => Promise<PreparedAgent>,
  unavailable: ModelNotReady[] = [],
): Promise<PreparedAgent> {
  try {
    const agent = await prepareWith(name!)
    return rest.length > 0 ? { ...agent, next: () => firstAvailable(rest, prepareWith) } : agent
  } catch (error) {
    if (!(error instanceof ModelNotReady) || invalidNameCodes.has(error.code)) throw error
    if (rest.length > 0) return firstAvailable(rest, prepareWith, [...unavailable, error])
    throw unavailable.length > 0
      ? new ModelNotReady(error.code, [...unavailable, error].map(({ detail }) => detail).join(' '))
      : error
  }
}

/** Errors in the chain itself: they are reported, and no other model is tried. */
const invalidNameCodes = new Set(['model-name-invalid', 'provider-unknown'])

/** Returns whether another model may succeed. A request that a model refused by policy is not sent to another one. */
export function isFallbackError(error: unknown): boolean {
  if (!(error instanceof ModelFailed)) return false
  const { code, status = 0 } = error
  if (code === 'model-failed') return status >= 500
  return code !== 'model-refused-auth' || status === 401
}
