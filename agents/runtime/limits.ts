import type { Limits, Usage } from '../registry/limits.ts'
import { Ending } from './interruptions.ts'

/** Asked before every model call: what is over the limit is never started. */
export function spend(limits: Limits, usage: Usage) {
  if (usage.steps >= limits.steps) throw limitReached('steps', limits.steps)
  if (usage.inputTokens + usage.outputTokens >= limits.tokens) throw limitReached('tokens', limits.tokens)
  if (usage.activeMs >= limits.wallMs) throw limitReached('wallMs', limits.wallMs)
}

export const limitReached = (name: keyof Limits, value: number) =>
  new Ending('failed', { code: 'limit-reached', detail: `The run reached its limit of ${value} for ${name}.` })
