import { z } from 'zod'
import { defaultLimits } from './limits.ts'

const limitUpTo = (max: number, description: string) =>
  z.int().min(1).max(max).optional().describe(`${description}. Defaults to ${max}.`)

/** Limits of an agent or a run, which may only lower the defaults. */
export const LimitOverrides = z
  .object({
    steps: limitUpTo(defaultLimits.steps, 'Model calls'),
    wallMs: limitUpTo(defaultLimits.wallMs, 'Milliseconds of work, without waits for a person'),
    tokens: limitUpTo(defaultLimits.tokens, 'Input and output tokens'),
    toolResultBytes: limitUpTo(defaultLimits.toolResultBytes, 'Bytes of one tool result, which is truncated beyond it'),
    historyTokens: limitUpTo(
      defaultLimits.historyTokens,
      'Estimated tokens of its thread that it remembers, at most half the context window of its model',
    ),
  })
  .strict()
  .describe('Limits of a run. They can only be lowered.')

/** Matches one model, or several separated by commas. */
export const modelChainPattern = /^[a-z]+\/[^\s,]+(\s*,\s*[a-z]+\/[^\s,]+)*$/

/** Notes of the caller, which the platform stores and returns unchanged. */
export const Metadata = z
  .record(z.string().min(1).max(64), z.string().max(500))
  .refine((metadata) => Object.keys(metadata).length <= 20, 'At most 20 entries.')
  .describe('Your own notes: up to 20 texts by name.')
