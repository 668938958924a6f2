import { ModelFailed, ModelNotReady } from '../models/errors.ts'
import type { ReadyAgent } from './ready-agent.ts'

/**
 * `openai/gpt-5-mini, ollama/qwen3:4b, builtin/router`: the first that is ready, and with it the way to the next.
 * Nothing is ever added to what the chain names: what people write goes nowhere its author did not say.
 */
export function chained(chain: string | undefined, readyWith: (name: string | undefined) => Promise<ReadyAgent>): Promise<ReadyAgent> {
  const names = chain
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names?.length ? firstReady(names, readyWith) : readyWith(undefined)
}

async function firstReady([name, ...rest]: string[], readyWith: (name: string) => Promise<ReadyAgent>, missed: ModelNotReady[] = []): Promise<ReadyAgent> {
  try {
    const ready = await readyWith(name!)
    return rest.length > 0 ? { ...ready, next: () => firstReady(rest, readyWith) } : ready
  } catch (error) {
    if (!(error instanceof ModelNotReady) || misnamed.has(error.code)) throw error
    if (rest.length > 0) return firstReady(rest, readyWith, [...missed, error])
    throw missed.length > 0 ? new ModelNotReady(error.code, [...missed, error].map(({ detail }) => detail).join(' ')) : error
  }
}

/** A name that can never be right is a mistake to be told, and not a model that is away. */
const misnamed = new Set(['model-name-invalid', 'provider-unknown'])

/** Can another model do better? Not where the request itself was refused: a policy must not be got round by asking elsewhere. */
export function isWorthAnother(error: unknown): boolean {
  if (!(error instanceof ModelFailed)) return false
  const { code, status = 0 } = error
  if (code === 'model-failed') return status >= 500
  return code !== 'model-refused-auth' || status === 401
}
