import { z } from 'zod'
import { defaultLimits } from './limits.ts'

const limitUpTo = (most: number, what: string) =>
  z.int().min(1).max(most).optional().describe(`${what}; ${most} unless told.`)

/** Limits below those every run has. */
export const LimitOverrides = z
  .object({
    steps: limitUpTo(defaultLimits.steps, 'Model calls'),
    wallMs: limitUpTo(defaultLimits.wallMs, 'Milliseconds of work, not counting waits for a person'),
    tokens: limitUpTo(defaultLimits.tokens, 'Tokens, in and out'),
    toolResultBytes: limitUpTo(defaultLimits.toolResultBytes, 'Bytes of one tool result; the rest is cut'),
    historyTokens: limitUpTo(
      defaultLimits.historyTokens,
      'Tokens, by estimate, of what it remembers of its thread; of a model with a smaller memory, at most half of that',
    ),
  })
  .strict()
  .describe('What a run may spend. Limits can be lowered only.')

/** One model, or several parted by commas. */
export const modelChainPattern = /^[a-z]+\/[^\s,]+(\s*,\s*[a-z]+\/[^\s,]+)*$/

/** A caller's own notes. */
export const Metadata = z
  .record(z.string().min(1).max(64), z.string().max(500))
  .refine((metadata) => Object.keys(metadata).length <= 20, 'At most 20 entries.')
  .describe('Your own notes: up to 20 texts by name.')
