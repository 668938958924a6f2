import { once } from 'node:events'
import { request } from 'node:http'
import { z } from 'zod'
import { sql } from '#platform/db/query-builder.ts'
import { defineModule } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { libraryAgents } from './library-agents.ts'
import { testAccounts } from './test-module-schema.ts'

/** Sends a request without `fetch`, whose implementation each server that a test starts would have to load. */
async function post(url: string, body: string) {
  const [response] = await once(request(url, { method: 'POST' }).end(body), 'response')
  await once(response.resume(), 'end')
}

/** Reports an effect to the effect recorder, if there is one. */
export const recordEffect = async (key: string, ms = 0) => {
  const { EFFECT_RECORDER_URL } = process.env
  if (EFFECT_RECORDER_URL) await post(EFFECT_RECORDER_URL, JSON.stringify({ key, ms, at: Date.now() }))
}

const ask = { fr: 'Essai', ar: 'تجربة', en: 'Test' }

/** Acts outside the database; the effect recorder sees each attempt and its key. */
const externalOperation = (verb: string, idempotent: boolean) =>
  operation({
    name: `test.${verb}`,
    summary: 'Act on the outside world.',
    route: `POST /test/${verb}`,
    effect: 'external',
    idempotent,
    access: 'test:write',
    examples: [{ questions: [ask], input: {} }],
    input: z.object({ ms: z.int().min(0).max(60_000).default(20) }),
    output: z.object({ acted: z.boolean() }),
    async handler({ ms }, { idempotencyKey }) {
      await recordEffect(idempotencyKey!, ms)
      return { acted: true }
    },
  })

/** Acts inside the database, so that effect, key and result commit together. */
export const deposit = operation({
  name: 'test.deposit',
  summary: 'Put one coin into an account.',
  route: 'POST /test/deposit',
  effect: 'write',
  access: 'test:write',
  examples: [{ questions: [ask], input: { account: 'a' } }],
  input: z.object({ account: z.string().min(1).max(100) }),
  output: z.object({ balance: z.int() }),
  async handler({ account }, { db }) {
    const [row] = await db
      .insert(testAccounts)
      .values({ id: account, balance: 1 })
      .onConflictDoUpdate({ target: testAccounts.id, set: { balance: sql`${testAccounts.balance} + 1` } })
      .returning()
    return { balance: row!.balance }
  },
})

/** Needs the approval of a person. */
const award = operation({
  name: 'test.award',
  summary: 'Award coins to an account.',
  route: 'POST /test/award',
  effect: 'write',
  access: 'test:manage',
  agent: { risk: 'high' },
  examples: [{ questions: [ask], input: { account: 'a', coins: 1 } }],
  input: z.object({ account: z.string().min(1).max(100), coins: z.int().min(1).max(1_000) }),
  output: z.object({ balance: z.int() }),
  async handler({ account, coins }, { db }) {
    const [row] = await db
      .insert(testAccounts)
      .values({ id: account, balance: coins })
      .onConflictDoUpdate({ target: testAccounts.id, set: { balance: sql`${testAccounts.balance} + ${coins}` } })
      .returning()
    return { balance: row!.balance }
  },
})

const longText = operation({
  name: 'test.long',
  summary: 'Return a long text.',
  route: 'GET /test/long',
  effect: 'read',
  access: 'test:read',
  examples: [{ questions: [ask], input: {} }],
  input: z.object({ characters: z.int().min(1).max(50_000_000).default(50_000) }),
  output: z.object({ text: z.string() }),
  handler: async ({ characters }) => ({ text: 'é'.repeat(characters) }),
})

/** Returns untrusted content. */
const untrustedPage = operation({
  name: 'test.page',
  summary: 'Read a page with untrusted content.',
  route: 'GET /test/page',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true },
  examples: [{ questions: [ask], input: { text: 'a' } }],
  input: z.object({ text: z.string().max(5_000) }),
  output: z.object({ text: z.string() }),
  handler: async ({ text }) => ({ text }),
})

/** Sends data outside. */
const publishPost = operation({
  name: 'test.post',
  summary: 'Publish a post.',
  route: 'POST /test/posts',
  effect: 'write',
  access: 'test:write',
  agent: { exfiltrates: true },
  examples: [{ questions: [ask], input: { text: 'a' } }],
  input: z.object({ text: z.string().max(5_000) }),
  output: z.object({ posted: z.boolean() }),
  handler: async () => ({ posted: true }),
})

const hidden = operation({
  name: 'test.hidden',
  summary: 'Return nothing. Not available to models.',
  route: 'GET /test/hidden',
  effect: 'read',
  access: 'test:read',
  agent: { tool: false },
  examples: [{ questions: [ask], input: {} }],
  input: z.object({}),
  output: z.object({}),
  handler: async () => ({}),
})

export const testModule = defineModule({
  name: 'test',
  title: ask,
  description: 'Operations for the tests of the runtime.',
  operations: [
    externalOperation('act', true),
    externalOperation('actOnce', false),
    deposit,
    longText,
    untrustedPage,
    publishPost,
    hidden,
    award,
  ],
  agents: libraryAgents,
})
