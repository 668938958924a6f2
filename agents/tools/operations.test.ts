import { describe, expect, it } from 'vitest'
import { similarNames } from '#platform/lib/similar-names.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, member } = await scriptedPlatform({ working: false })
const reader = await member(['reader'], { organisationId: owner.organisationId })
const find = async (query: string) =>
  (await owner.send('GET', `/tools/search?query=${encodeURIComponent(query)}`)).body.items.map(
    ({ name }: { name: string }) => name,
  )

describe('tools', () => {
  it('lists tools by name, and whether the caller may call them', async () => {
    const { body } = await reader.send('GET', '/tools?module=test')
    expect(body.items).toMatchObject([
      { name: 'test.act', effect: 'external', access: 'test:write', allowed: false },
      { name: 'test.actOnce' },
      { name: 'test.award', risk: 'high' },
      { name: 'test.deposit', effect: 'write', allowed: false },
      { name: 'test.long', effect: 'read', access: 'test:read', risk: null, allowed: true },
      { name: 'test.page' },
      { name: 'test.post' },
    ])
    const names: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: any = (await owner.send('GET', `/tools?limit=7${cursor && `&cursor=${cursor}`}`)).body
      names.push(...page.items.map(({ name }: { name: string }) => name))
      cursor = page.nextCursor
    }
    expect(names).toEqual([...new Set(names)].sort())
    expect(names).not.toContain('identity.createKey') // hands out secrets
  })

  it.each([
    ['lister mes conversations', 'agents.listThreads'],
    ['ما هي محادثاتي', 'agents.listThreads'],
    ['which models are available', 'agents.listModels'],
    ['arrêter une exécution', 'agents.cancelRun'],
    ['qui sont les membres', 'identity.listMembers'],
  ])('finds the tool for: %s', async (query, name) => {
    expect((await find(query)).slice(0, 3)).toContain(name)
  })

  it('finds nothing for unknown words', async () => {
    expect(await find('xyzzy')).toEqual([])
  })

  it('describes a tool with its schemas and examples', async () => {
    const { body } = await owner.send('GET', '/tools/test.deposit')
    expect(body).toMatchObject({
      name: 'test.deposit',
      effect: 'write',
      route: 'POST /test/deposit',
      input: { type: 'object', required: ['account'] },
      output: { type: 'object', properties: { balance: { type: 'integer' } } },
      examples: [{ questions: [{ fr: 'Essai' }], input: { account: 'a' } }],
    })
    expect(await owner.send('GET', '/tools/test.deposits')).toMatchObject({
      status: 404,
      body: { near: expect.arrayContaining(['test.deposit']) },
    })
  })

  it('calls a tool by name, with the checks of its own route', async () => {
    expect((await owner.send('POST', '/tools/call', { name: 'identity.whoAmI' })).body).toMatchObject({
      name: 'identity.whoAmI',
      result: { memberId: owner.memberId },
    })
    expect(await reader.send('POST', '/tools/call', { name: 'test.deposit', input: { account: 'x' } })).toMatchObject({
      status: 403,
      body: { scope: 'test:write' },
    })
    expect(await owner.send('POST', '/tools/call', { name: 'test.deposit', input: { acount: 'x' } })).toMatchObject({
      status: 422,
    })
    expect((await owner.send('POST', '/tools/call', { name: 'identity.createKey', input: {} })).status).toBe(404)
    expect((await owner.send('POST', '/tools/call', { name: 'agents.followRun', input: { runId: 'x' } })).status).toBe(
      404,
    )
  })

  it('executes a write once per idempotency key, and supports dry runs', async () => {
    const call = (input: object, headers?: Record<string, string>) =>
      owner.send('POST', '/tools/call', { name: 'test.deposit', input: { account: 'box' }, ...input }, headers)
    expect((await call({ dryRun: true })).body.result).toEqual({ balance: 1 })
    const key = { 'idempotency-key': crypto.randomUUID() }
    expect((await call({}, key)).body.result).toEqual({ balance: 1 })
    expect((await call({}, key)).body.result).toEqual({ balance: 1 })
    expect((await call({ idempotencyKey: key['idempotency-key'] })).body.result).toEqual({ balance: 1 })
    expect((await call({})).body.result).toEqual({ balance: 2 })
  })

  it('always lists the built-in router among the models', async () => {
    const { body } = await reader.send('GET', '/models')
    expect(body.items).toContainEqual(
      expect.objectContaining({ name: 'builtin/router', provider: 'builtin', isLocal: true, tools: true }),
    )
  })

  it('suggests similar names', () => {
    expect(similarNames('fablabs.bookMachin', ['fablabs.bookMachine', 'fablabs.getLab', 'agents.startRun'])[0]).toBe(
      'fablabs.bookMachine',
    )
    expect(similarNames('qqq', ['fablabs.bookMachine'])).toEqual([])
  })
})
