import { setTimeout as sleep } from 'node:timers/promises'
import { vi } from 'vitest'
import { z } from 'zod'
import { defineModule } from '../module.ts'
import { operation } from '../operation.ts'
import { conflict, notFound, unavailable } from '../problem.ts'

const examples = [{ questions: [{ fr: 'Quoi ?', ar: 'ماذا؟', en: 'What?' }], input: {} as never }]

/** Called when a stream is released after its reader disconnected. */
export const onStreamReleased = vi.fn()
/** A secret that must never appear in a response or log. */
export const canary = `ff_${'0'.repeat(32)}_${'S'.repeat(43)}`

const findThings = operation({
  name: 'desk.find',
  summary: 'Return the parsed input.',
  route: 'GET /desk/things',
  effect: 'read',
  access: 'public',
  examples,
  input: z.object({
    limit: z.int().max(100).default(20),
    ratio: z.number().optional(),
    exact: z.boolean().optional(),
    tags: z.array(z.string()).max(5).optional(),
    sizes: z.array(z.int()).max(5).optional(),
    text: z.string().max(50).optional(),
  }),
  output: z.looseObject({ limit: z.int() }),
  handler: async (input) => input,
})

const failOnPurpose = operation({
  name: 'desk.fail',
  summary: 'Fail in the requested way.',
  route: 'POST /desk/refusals/:how',
  effect: 'external',
  access: 'public',
  examples,
  input: z.object({
    how: z.enum(['unexpected', 'busy', 'taken', 'database', 'odd-answer']),
    note: z.string().optional(),
  }),
  output: z.object({ fine: z.literal(true) }),
  async handler({ how }, { log }) {
    if (how === 'busy') throw unavailable('Not now.', 7)
    if (how === 'taken')
      throw conflict('It is taken.', { alternatives: [{ startsAt: '2027-01-05T10:00:00Z' }], status: 'TAKEN' })
    if (how === 'database')
      throw Object.assign(new Error('Failed query'), {
        query: 'select 1',
        cause: Object.assign(new Error(`postgres://me:${canary}@db`), { code: 'ECONNREFUSED' }),
      })
    log.warn({ secret: canary, headers: { authorization: `Bearer ${canary}`, 'x-api-key': canary } }, `with ${canary}`)
    if (how === 'odd-answer') return { fine: false as unknown as true }
    throw new Error(`a mistake about ${canary}`)
  },
})

const streamNumbers = operation({
  name: 'desk.watch',
  summary: 'Stream numbers.',
  route: 'GET /desk/numbers/:kind/events',
  effect: 'stream',
  access: 'public',
  examples,
  input: z.object({ kind: z.enum(['none', 'three', 'broken', 'undeclared', 'endless', 'quiet']) }),
  output: z.strictObject({ n: z.int() }),
  async *handler({ kind }, { lastEventId = '0', signal }) {
    if (kind === 'none') throw notFound('number')
    try {
      if (kind === 'quiet') yield await sleep(3_600_000, [], { signal })
      for (let n = Number(lastEventId) + 1; kind === 'endless' || n <= 3; n++) {
        yield [
          { id: String(n), data: kind === 'undeclared' && n === 2 ? ({ n, secret: canary } as { n: number }) : { n } },
        ]
        if (kind === 'broken') throw new Error(`broken about ${canary}`)
      }
    } finally {
      onStreamReleased(kind)
    }
  },
})

/** A module that succeeds, rejects and fails in every way that the HTTP layer must handle. */
export const httpFixtureModule = defineModule({
  name: 'desk',
  title: { fr: 'Bureau', ar: 'مكتب', en: 'Desk' },
  description: 'For tests.',
  operations: [findThings, failOnPurpose, streamNumbers],
})
