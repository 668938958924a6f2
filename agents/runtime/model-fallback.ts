import { ModelFailed, ModelNotReady } from '../models/errors.ts'
import type { PreparedAgent } from './ready-agent.ts'

/**
 * `openai/gpt-5-mini, ollama/qwen3:4b, builtin/router`: the first that is ready, and with it the way to the next.
 * Nothing is ever added to what the chain names: what people write goes nowhere its author did not say.
 */
export function withFallbacks(
  chain: string | undefined,
  readyWith: (name: string | undefined) => Promise<PreparedAgent>,
): Promise<PreparedAgent> {
  const names = chain
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names?.length ? firstAvailable(names, readyWith) : readyWith(undefined)
}

async function firstAvailable(
  [name, ...rest]: string[],
  readyWith: (name: string) => Promise<PreparedAgent>,
  unavailable: ModelNotReady[] = [],
): Promise<PreparedAgent> {
  try {
    const ready = await readyWith(name!)
    return rest.length > 0 ? { ...ready, next: () => firstAvailable(rest, readyWith) } : ready
  } catch (error) {
    if (!(error instanceof ModelNotReady) || invalidNameCodes.has(error.code)) throw error
    if (rest.length > 0) return firstAvailable(rest, readyWith, [...unavailable, error])
    throw unavailable.length > 0
      ? new ModelNotReady(error.code, [...unavailable, error].map(({ detail }) => detail).join(' '))
      : error
  }
}

/** A name that can never be right is a mistake to be told, and not a model that is away. */
const invalidNameCodes = new Set(['model-name-invalid', 'provider-unknown'])

/** Can another model do better? Not where the request itself was refused: a policy must not be got round by asking elsewhere. */
export function isFallbackError(error: unknown): boolean {
  if (!(error instanceof ModelFailed)) return false
  const { code, status = 0 } = error
  if (code === 'model-failed') return status >= 500
  return code !== 'model-refused-auth' || status === 401
}
