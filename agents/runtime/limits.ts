import type { Limits, RunUsage } from '../registry/limits.ts'
import { RunTermination } from './interruptions.ts'

/** Throws `limit-reached` when a limit is used up. Checked before every model call. */
export function assertWithinLimits(limits: Limits, usage: RunUsage) {
  if (usage.steps >= limits.steps) throw limitReachedTermination('steps', limits.steps)
  if (usage.inputTokens + usage.outputTokens >= limits.tokens) throw limitReachedTermination('tokens', limits.tokens)
  if (usage.activeMs >= limits.wallMs) throw limitReachedTermination('wallMs', limits.wallMs)
}

export const limitReachedTermination = (name: keyof Limits, value: number) =>
  new RunTermination('failed', { code: 'limit-reached', detail: `The run reached its limit of ${value} for ${name}.` })
