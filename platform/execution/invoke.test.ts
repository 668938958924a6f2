import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Actor, ApprovedCall, Scope } from '../access.ts'
import { auditEvents } from '../audit/tables.ts'
import type { Context, Effect } from '../context.ts'
import { digest } from '../crypto/digest.ts'
import { dialect } from '../db/dialect.ts'
import { count, eq } from '../db/query-builder.ts'
import { idempotencyKeys } from '../idempotency/tables.ts'
import { type AnyOperation, type Operation, operation, type StreamEvent, startAndStream } from '../operation.ts'
import { conflict, notFound, Problem } from '../problem.ts'
import { createTestPlatform, testActor } from '../testing/platform.ts'
import { accounts, openFixtureDatabase } from '../testing/sql-fixtures.ts'
import { invoke, openStream } from './invoke.ts'

const { db } = await openFixtureDatabase()
const { services } = await createTestPlatform([])
const contextOf = (actor: Actor | null, options: Partial<Context> = {}): Context => ({
  ...services,
  db,
  actor,
  ...options,
})

const ask = { fr: 'Ouvre un compte', ar: 'افتح حسابا', en: 'Open an account' }
const Account = z.object({ id: z.string(), owner: z.string(), balance: z.int() })
const afterCommitTask = vi.fn()
const attempted = vi.fn()

const openAccount = operation({
  name: 'bank.openAccount',
  summary: 'Open an account.',
  route: 'POST /accounts',
  effect: 'write',
  access: 'bank:write',
  examples: [{ questions: [ask], input: { owner: 'Awa' } }],
  input: z.object({ owner: z.string(), balance: z.int().default(0) }),
  output: Account.omit({ balance: true }),
  async handler({ owner, balance }, context) {
    const [account] = await context.db.insert(accounts).values({ owner, balance }).returning()
    context.afterCommit(() => afterCommitTask(owner))
    if (balance < 0) throw conflict('No account starts with a debt.')
    return account!
  },
})

const deposit = operation({
  name: 'bank.deposit',
  summary: 'Add to an account.',
  route: 'POST /accounts/:id/deposits',
  effect: 'write',
  access: 'bank:write',
  examples: [{ questions: [ask], input: { id: 'a', amount: 1 } }],
  input: z.object({ id: z.string(), amount: z.int() }),
  output: Account,
  async handler({ id, amount }, context) {
    attempted()
    context.afterCommit(() => afterCommitTask(id))
    const { balance } = await context.invoke(readAccount, { id })
    await sleep(Math.random() * 3)
    const [account] = await context.db
      .update(accounts)
      .set({ balance: balance + amount })
      .where(eq(accounts.id, id))
      .returning()
    return account!
  },
})

const readAccount = operation({
  name: 'bank.readAccount',
  summary: 'Read an account.',
  route: 'GET /accounts/:id',
  effect: 'read',
  access: 'bank:read',
  examples: [{ questions: [ask], input: { id: 'a' } }],
  input: z.object({ id: z.string() }),
  output: Account,
  async handler({ id }, context) {
    const [account] = await context.db.select().from(accounts).where(eq(accounts.id, id))
    if (!account) throw notFound('account')
    return account
  },
})

const openSeveral = operation({
  name: 'bank.openSeveral',
  summary: 'Open accounts, all or none.',
  route: 'POST /accounts/batch',
  effect: 'write',
  access: 'bank:write',
  examples: [{ questions: [ask], input: { owners: ['Awa', 'Bio'] } }],
  input: z.object({ owners: z.array(z.string()), balance: z.int().default(0), forgiving: z.boolean().default(false) }),
  output: z.object({ opened: z.int() }),
  async handler({ owners, balance, forgiving }, context) {
    for (const [i, owner] of owners.entries()) {
      const opening = context.invoke(openAccount, { owner, balance: i === owners.length - 1 ? balance : 0 })
      await (forgiving ? opening.catch(() => {}) : opening)
    }
    return { opened: owners.length }
  },
})

/** Creates an operation that invokes another and handles its 404. */
const through = (effect: Effect, next: AnyOperation, input: object) =>
  operation({
    name: `bank.${effect}`,
    summary: 'Invoke another.',
    route: 'POST /calls',
    effect: effect as 'external',
    access: 'bank:read',
    examples: [{ questions: [ask], input: {} }],
    input: z.object({}),
    output: z.any(),
    handler: async (_, context) =>
      context.invoke(next, input).catch((error) => {
        if (error.status !== 404) throw error
        return 'none'
      }),
  })

const empty = { input: z.object({}), output: z.any(), examples: [{ questions: [ask], input: {} }] }
const anyone = operation({
  name: 'bank.hours',
  summary: 'When it is open.',
  route: 'GET /hours',
  effect: 'read',
  access: 'public',
  ...empty,
  handler: async () => 'open',
})
const closeAccount = operation({
  name: 'bank.closeAccount',
  summary: 'Close an account.',
  route: 'DELETE /accounts/:id',
  effect: 'write',
  access: 'bank:write',
  agent: { risk: 'high' },
  examples: [{ questions: [ask], input: { id: 'a' } }],
  input: z.object({ id: z.string() }),
  output: z.object({}),
  async handler({ id }, context) {
    await context.db.delete(accounts).where(eq(accounts.id, id))
    return {}
  },
})

const owner = () => `owner-${crypto.randomUUID()}`
const clerk = (...scopes: Scope[]) => testActor(...(scopes.length > 0 ? scopes : (['bank:write'] as const)))
const through_ = (actor: Actor, granted: AnyOperation[], ...scopes: Scope[]): Actor => ({
  ...actor,
  agent: { slug: 'teller', runId: crypto.randomUUID(), operations: new Set(granted.map(({ name }) => name)), scopes },
})
const accountsOf = (name: string) => db.$count(accounts, eq(accounts.owner, name))
const eventsOf = (actor: Actor) =>
  db.select().from(auditEvents).where(eq(auditEvents.organisationId, actor.organisationId))
const keysOf = (actor: Actor) =>
  db.select().from(idempotencyKeys).where(eq(idempotencyKeys.organisationId, actor.organisationId))
const outcomes = async (promises: Promise<unknown>[]) => {
  const all = await Promise.allSettled(promises)
  return {
    done: all.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : [])),
    refused: all.flatMap((o) => (o.status === 'rejected' ? [o.reason] : [])),
  }
}
describe('access', () => {
  it.each<[granted: Scope[], needed: AnyOperation['access'], status: number | undefined]>([
    [['bank:write'], 'bank:write', undefined],
    [['bank:manage'], 'bank:write', undefined],
    [['bank:read'], 'bank:write', 403],
    [['shop:manage'], 'bank:write', 403],
    [['*:write'], 'bank:write', undefined],
    [['*:manage'], 'bank:read', undefined],
    [['*:read'], 'bank:write', 403],
    [['*:manage'], 'platform:read', 403],
    [['*:manage', 'platform:read'], 'platform:read', undefined],
    [['platform:manage'], 'platform:write', undefined],
    [['platform:manage'], 'bank:read', 403],
    [[], 'bank:read', 403],
    [[], 'member', undefined],
    [[], 'public', undefined],
  ])('with %j for an operation that requires %s returns %s', async (granted, access, status) => {
    const call = invoke({ ...anyone, access }, {}, contextOf(testActor(...granted)))
    await (status
      ? expect(call).rejects.toMatchObject({ status, code: 'forbidden', extensions: { scope: access } })
      : expect(call).resolves.toBe('open'))
  })

  it.each<[access: AnyOperation['access'], status: number | undefined]>([
    ['public', undefined],
    ['member', 401],
    ['bank:read', 401],
  ])('without a key for an operation that requires %s returns %s', async (access, status) => {
    const call = invoke({ ...anyone, access }, {}, contextOf(null))
    await (status
      ? expect(call).rejects.toMatchObject({ status, code: 'unauthenticated' })
      : expect(call).resolves.toBe('open'))
  })

  it.each<[Scope[], Scope[], string | undefined]>([
    [['bank:write'], ['bank:write'], undefined],
    [['bank:manage'], ['*:write'], undefined],
    [['bank:write'], ['bank:read'], 'forbidden'],
    [['bank:read'], ['bank:manage'], 'forbidden'],
    [['bank:write'], ['shop:manage'], 'forbidden'],
  ])('of a member with %j through an agent with %j returns %s', async (scopes, agentScopes, code) => {
    const call = invoke(
      openAccount,
      { owner: owner() },
      contextOf(through_(testActor(...scopes), [openAccount], ...agentScopes)),
    )
    await (code ? expect(call).rejects.toMatchObject({ status: 403, code }) : expect(call).resolves.toBeDefined())
  })

  it('limits an agent to its grants, except operations that require approval', async () => {
    const actor = clerk('bank:manage')
    const call = (op: AnyOperation, granted: AnyOperation[]) =>
      invoke(op, { id: 'none' }, contextOf(through_(actor, granted, 'bank:manage')))
    await expect(call(readAccount, [openAccount])).rejects.toMatchObject({ status: 403, code: 'not-granted' })
    await expect(call(readAccount, [readAccount])).rejects.toMatchObject({ status: 404 })
    await expect(call(closeAccount, [closeAccount])).rejects.toMatchObject({ status: 403, code: 'approval-required' })
    await expect(invoke(closeAccount, { id: 'none' }, contextOf(actor))).resolves.toEqual({})
  })

  it('accepts an approval for one direct call of one operation with one input, and audits the approver', async () => {
    const account = crypto.randomUUID()
    const detour = through('external', closeAccount, { id: account })
    const actor = through_(clerk('bank:manage'), [closeAccount, detour], 'bank:manage')
    const approve = (op: AnyOperation, input: unknown) => ({
      operation: op.name,
      inputHash: digest(input),
      approvedBy: 'approver',
    })
    const call = (op: AnyOperation, input: object, approved: ApprovedCall) =>
      invoke(op, input, contextOf({ ...actor, agent: { ...actor.agent!, approvedCall: approved } }))
    const refused = { status: 403, code: 'approval-required' }
    await expect(call(closeAccount, { id: account }, approve(closeAccount, { id: 'another' }))).rejects.toMatchObject(
      refused,
    )
    await expect(call(closeAccount, { id: account }, approve(openAccount, { id: account }))).rejects.toMatchObject(
      refused,
    )
    await expect(call(detour, {}, approve(closeAccount, { id: account }))).rejects.toMatchObject(refused)
    await expect(call(closeAccount, { id: account }, approve(closeAccount, { id: account }))).resolves.toEqual({})
    const trail = await db.select().from(auditEvents).where(eq(auditEvents.organisationId, actor.organisationId))
    expect(trail).toMatchObject([{ operation: closeAccount.name, approvedBy: 'approver', agent: actor.agent!.slug }])
  })

  it('lets a granted operation invoke others, but none beyond the scopes or with required approval', async () => {
    const agent = (...scopes: Scope[]) => contextOf(through_(clerk('bank:manage'), [openSeveral], ...scopes))
    await expect(invoke(openSeveral, { owners: [owner()] }, agent('bank:write'))).resolves.toEqual({ opened: 1 })
    for (const effect of ['write', 'external'] as const) {
      const call = (next: AnyOperation, input: object, ...scopes: Scope[]) => {
        const op = through(effect, next, input)
        return invoke(op, {}, contextOf(through_(clerk('bank:manage'), [op], ...scopes)))
      }
      await expect(call(openAccount, { owner: owner() }, 'bank:write')).resolves.toBeDefined()
      await expect(call(openAccount, { owner: owner() }, 'bank:read')).rejects.toMatchObject({ code: 'forbidden' })
      await expect(call(closeAccount, { id: 'none' }, 'bank:manage')).rejects.toMatchObject({
        code: 'approval-required',
      })
    }
  })
})

describe('input', () => {
  it('is rejected with all its issues, and undeclared output fields are removed', async () => {
    await expect(invoke(openAccount, { balance: 'much', ownr: 'x' }, contextOf(clerk()))).rejects.toMatchObject({
      status: 422,
      code: 'invalid-input',
      extensions: {
        issues: [{ path: 'owner' }, { path: 'balance' }, { path: '', message: expect.stringContaining('ownr') }],
      },
    })
    for (const raw of [undefined, null, 'text', 4, [], [{ owner: 'x' }]])
      await expect(invoke(openAccount, raw, contextOf(clerk()))).rejects.toMatchObject({ status: 422 })
    const answer = await invoke(openAccount, { owner: owner(), balance: 3 }, contextOf(clerk()))
    expect(Object.keys(answer).sort()).toEqual(['id', 'owner'])
  })

  it('is rejected with an unknown field', async () => {
    await expect(invoke(openAccount, { owner: 'x', blance: 4 }, contextOf(clerk()))).rejects.toMatchObject({
      status: 422,
    })
  })

  const nested = (levels: number): unknown => (levels === 0 ? 'x' : { a: nested(levels - 1) })
  it.each<[what: string, input: unknown, path: string]>([
    ['the character U+0000', { owner: 'a\u0000' }, 'owner'],
    ['half of a surrogate pair', { owner: '\ud83d' }, 'owner'],
    ['one in the name of a field', { 'a\udc00': 1 }, ''],
    ['one deep inside', { owner: ['x', { y: '\udfff' }] }, 'owner.1.y'],
    ['65 levels', nested(65), Array(64).fill('a').join('.')],
    ['65 levels of lists', JSON.parse('['.repeat(65) + ']'.repeat(65)), Array(64).fill('0').join('.')],
    ['the prototype', JSON.parse('{"owner":"x","__proto__":{"balance":1}}'), ''],
    ['the prototype, inside', JSON.parse('{"owner":{"__proto__":null}}'), 'owner'],
  ])('is rejected with %s on both engines', async (_what, input, path) => {
    await expect(invoke(openAccount, input, contextOf(clerk()))).rejects.toMatchObject({
      status: 422,
      extensions: { issues: [{ path }] },
    })
    expect({}).not.toHaveProperty('balance')
  })

  it('is passed on unchanged for other types', async () => {
    const keep = operation({
      ...openAccount,
      name: 'bank.keep',
      input: z.object({ note: z.any() }),
      output: z.any(),
      examples: [],
      handler: async ({ note }) => note,
    })
    const note = {
      text: 'Métiers – الحرف – ⵣ – 😀 \u0001\u2028',
      deep: nested(60),
      list: [0, -1.5, 1e21, true, null],
      constructor: 'x',
      toString: 'y',
    }
    const actor = clerk()
    const context = contextOf(actor, { idempotencyKey: 'k' })
    expect(await invoke(keep, { note }, context)).toEqual(note)
    expect(await invoke(keep, { note }, context)).toEqual(note)
    expect((await eventsOf(actor)).map(({ input }) => input)).toEqual([{ note }])
  })
})

describe('a write under an idempotency key', () => {
  it('executes once for 100 concurrent calls with the same answer', async () => {
    const actor = clerk()
    const name = owner()
    afterCommitTask.mockClear()
    const context = contextOf(actor, { idempotencyKey: 'k' })
    const { done, refused } = await outcomes(
      Array.from({ length: 100 }, () => invoke(openAccount, { owner: name }, context)),
    )
    expect(refused).toEqual([])
    expect(done).toHaveLength(100)
    expect(new Set(done.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect([await accountsOf(name), (await eventsOf(actor)).length, afterCommitTask.mock.calls.length]).toEqual([
      1, 1, 1,
    ])
  })

  it('rejects the key for another input, operation or member, but accepts it in another organisation', async () => {
    const actor = clerk()
    const idempotencyKey = 'k'
    await invoke(openAccount, { owner: 'a' }, contextOf(actor, { idempotencyKey }))
    const again = (op: Operation<any, any>, input: object, caller = actor) =>
      invoke(op, input, contextOf(caller, { idempotencyKey }))
    await expect(again(openAccount, { balance: 0, owner: 'a' })).resolves.toBeDefined()
    const colleague = { ...actor, id: 'other' }
    const others = [
      () => again(openAccount, { owner: 'b' }),
      () => again(openSeveral, { owners: [] }),
      () => again(openAccount, { owner: 'a' }, colleague),
    ]
    for (const other of others)
      await expect(other()).rejects.toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    await expect(again(openAccount, { owner: 'b' }, clerk())).resolves.toBeDefined()
  })

  it('leaves the key unused after a rejected call', async () => {
    const context = contextOf(clerk(), { idempotencyKey: 'k' })
    await expect(invoke(openAccount, { owner: 'a', balance: -1 }, context)).rejects.toMatchObject({ status: 409 })
    await expect(invoke(openAccount, { owner: 'a', balance: 1 }, context)).resolves.toBeDefined()
  })

  it('requires an actor', async () => {
    const open = { ...openAccount, access: 'public' as const }
    await expect(invoke(open, { owner: 'a' }, contextOf(null, { idempotencyKey: 'k' }))).rejects.toMatchObject({
      status: 401,
    })
    await expect(invoke(open, { owner: 'a' }, contextOf(null))).resolves.toBeDefined()
  })

  it('returns a secret once and does not store it', async () => {
    const makeCard = operation({
      ...openAccount,
      name: 'bank.makeCard',
      privacy: { secretFields: ['pin'] },
      output: z.object({ owner: z.string(), pin: z.string().nullable() }),
      handler: async ({ owner }) => ({ owner, pin: 'a-secret-never-stored' }),
    })
    const actor = clerk()
    const context = contextOf(actor, { idempotencyKey: 'k' })
    expect(await invoke(makeCard, { owner: 'a' }, context)).toEqual({ owner: 'a', pin: 'a-secret-never-stored' })
    expect(await invoke(makeCard, { owner: 'a' }, context)).toEqual({ owner: 'a', pin: null })
    expect(JSON.stringify([await keysOf(actor), await eventsOf(actor)])).not.toContain('a-secret-never-stored')
  })

  it('repeats the answer byte for byte, whatever the key order of the engine', async () => {
    const echo = operation({
      ...openAccount,
      name: 'bank.echo',
      output: z.any(),
      handler: async () => ({ zulu: 1, a: { c: 1, b: [2] }, alpha: null }),
    })
    const context = contextOf(clerk(), { idempotencyKey: 'k' })
    const [first, second] = [await invoke(echo, { owner: 'a' }, context), await invoke(echo, { owner: 'a' }, context)]
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })
})

describe('a dry run', () => {
  it('answers like the real call and stores no row', async () => {
    const rows = () =>
      Promise.all(
        [accounts, auditEvents, idempotencyKeys].map(async (one) => (await db.select({ n: count() }).from(one))[0]!.n),
      )
    const before = await rows()
    afterCommitTask.mockClear()
    const context = contextOf(clerk(), { dryRun: true, idempotencyKey: 'k' })
    expect(await invoke(openAccount, { owner: 'a' }, context)).toMatchObject({ owner: 'a', id: expect.any(String) })
    expect(await invoke(openSeveral, { owners: ['a', 'b'] }, context)).toEqual({ opened: 2 })
    await expect(invoke(openAccount, { owner: 'a', balance: -1 }, context)).rejects.toMatchObject({ status: 409 })
    await expect(
      invoke(openSeveral, { owners: ['a', 'b'], balance: -1, forgiving: true }, context),
    ).rejects.toMatchObject({ status: 409 })
    expect(await rows()).toEqual(before)
    expect(afterCommitTask).not.toHaveBeenCalled()
  })

  it('is rejected where nothing can be rolled back', async () => {
    const send = operation({
      ...openAccount,
      ...empty,
      name: 'bank.send',
      route: 'POST /send',
      effect: 'external',
      handler: async () => ({}),
    })
    await expect(invoke(send, {}, contextOf(clerk(), { dryRun: true }))).rejects.toMatchObject({
      code: 'dry-run-unsupported',
    })
    await expect(invoke(send, {}, contextOf(clerk()))).resolves.toEqual({})
  })
})

describe('an operation invoked inside a write', () => {
  it('commits with the write, and its audit event references the parent', async () => {
    const actor = clerk()
    const [a, b] = [owner(), owner()]
    await invoke(openSeveral, { owners: [a, b] }, contextOf(actor))
    const events = await eventsOf(actor)
    const parent = events.find(({ operation }) => operation === 'bank.openSeveral')!
    expect(events.map(({ operation, parentId }) => [operation, parentId]).sort()).toEqual([
      ['bank.openAccount', parent.id],
      ['bank.openAccount', parent.id],
      ['bank.openSeveral', null],
    ])
    expect([await accountsOf(a), await accountsOf(b)]).toEqual([1, 1])
  })

  it.each([false, true])('fails the write, even if its error is caught: %s', async (forgiving) => {
    const actor = clerk()
    const [a, b] = [owner(), owner()]
    afterCommitTask.mockClear()
    const call = invoke(
      openSeveral,
      { owners: [a, b], balance: -1, forgiving },
      contextOf(actor, { idempotencyKey: 'k' }),
    )
    await expect(call).rejects.toMatchObject({ status: 409 })
    expect([await accountsOf(a), await accountsOf(b), await eventsOf(actor), await keysOf(actor)]).toEqual([
      0,
      0,
      [],
      [],
    ])
    expect(afterCommitTask).not.toHaveBeenCalled()
  })

  it('requires its own scopes', async () => {
    const op = { ...openSeveral, access: 'member' as const }
    const name = owner()
    await expect(invoke(op, { owners: [name], forgiving: true }, contextOf(clerk('bank:read')))).rejects.toMatchObject({
      status: 403,
    })
    expect(await accountsOf(name)).toBe(0)
  })

  it('reads uncommitted rows of the write', async () => {
    const openAndRead = operation({
      ...openAccount,
      name: 'bank.openAndRead',
      output: Account,
      async handler({ owner }, context) {
        const { id } = await context.invoke(openAccount, { owner, balance: 7 })
        return context.invoke(readAccount, { id })
      },
    })
    expect(await invoke(openAndRead, { owner: owner() }, contextOf(clerk()))).toMatchObject({ balance: 7 })
  })
})

describe('invocations by effect', () => {
  const call = (effect: Effect, next: AnyOperation, input: object) =>
    invoke(through(effect, next, input), {}, contextOf(clerk()))
  const send = operation({
    ...openAccount,
    name: 'bank.send',
    effect: 'external',
    handler: async () => ({ id: '1', owner: 'x' }),
  })

  it('reject writes in reads, and external operations in reads and writes', async () => {
    expect(await call('external', openAccount, { owner: 'a' })).toMatchObject({ owner: 'a' })
    expect(await call('external', send, { owner: 'a' })).toMatchObject({ owner: 'x' })
    await expect(call('write', send, { owner: 'a' })).rejects.toThrow('cannot invoke bank.send')
    await expect(call('read', openAccount, { owner: 'a' })).rejects.toThrow('cannot invoke bank.openAccount')
    await expect(call('read', send, { owner: 'a' })).rejects.toThrow('cannot invoke bank.send')
  })

  it('do not roll back a write for a rejected read', async () => {
    expect(await call('write', readAccount, { id: 'none' })).toBe('none')
    expect(await call('read', readAccount, { id: 'none' })).toBe('none')
  })

  it('apply an idempotency key only to the outer call', async () => {
    const twice = operation({
      ...openAccount,
      name: 'bank.twice',
      effect: 'external',
      output: z.any(),
      handler: async ({ owner }, context) => [
        await context.invoke(openAccount, { owner }),
        await context.invoke(openAccount, { owner }),
      ],
    })
    const name = owner()
    await invoke(twice, { owner: name }, contextOf(clerk(), { idempotencyKey: 'k' }))
    expect(await accountsOf(name)).toBe(2)
  })
})

describe('afterCommit', () => {
  it('runs after the commit, and its failure does not undo the write', async () => {
    const name = owner()
    const seen: number[] = []
    const log = { ...services.log, error: vi.fn() } as unknown as Context['log'] & { error: ReturnType<typeof vi.fn> }
    afterCommitTask.mockImplementationOnce(async () => {
      seen.push(await accountsOf(name))
      throw new Error('failed task')
    })
    await expect(invoke(openAccount, { owner: name }, contextOf(clerk(), { log }))).resolves.toMatchObject({
      owner: name,
    })
    expect(seen).toEqual([1])
    expect(log.error).toHaveBeenCalledOnce()
  })

  it('runs once per write, even if the transaction was retried', async () => {
    const name = owner()
    const actor = clerk()
    const { id } = await invoke(openAccount, { owner: name }, contextOf(actor))
    afterCommitTask.mockClear()
    await Promise.all(Array.from({ length: 12 }, () => invoke(deposit, { id, amount: 1 }, contextOf(actor))))
    if (dialect === 'postgres') expect(attempted.mock.calls.length).toBeGreaterThan(12)
    expect((await invoke(readAccount, { id }, contextOf(actor))).balance).toBe(12)
    expect(afterCommitTask).toHaveBeenCalledTimes(12)
    expect(await eventsOf(actor)).toHaveLength(13)
  })
})

it('never commits an output that does not match its schema', async () => {
  const wrong = operation({
    ...openAccount,
    name: 'bank.wrong',
    output: z.object({ id: z.uuid(), age: z.int() }),
    handler: openAccount.handler as any,
  })
  const actor = clerk()
  const name = owner()
  await expect(invoke(wrong, { owner: name }, contextOf(actor))).rejects.toThrow()
  expect([await accountsOf(name), await eventsOf(actor)]).toEqual([0, []])
})

it('stores actor, key, agent, run and input digest in an audit event', async () => {
  const name = owner()
  const actor = { ...through_(clerk(), [openAccount], 'bank:write'), keyId: 'key-1' }
  await invoke(openAccount, { owner: name }, contextOf(actor, { now: () => new Date('2027-01-05T10:00:00.123Z') }))
  expect(await eventsOf(actor)).toMatchObject([
    {
      actorId: actor.id,
      keyId: 'key-1',
      agent: 'teller',
      runId: actor.agent!.runId,
      operation: 'bank.openAccount',
      input: { owner: name, balance: 0 },
      at: new Date('2027-01-05T10:00:00.123Z'),
      seq: null,
    },
  ])
})

describe('a stream', () => {
  const ended = vi.fn()
  const watch = operation({
    name: 'bank.watch',
    summary: 'Watch an account.',
    route: 'GET /accounts/:id/events',
    effect: 'stream',
    access: 'bank:read',
    examples: [{ questions: [ask], input: { id: 'a' } }],
    input: z.object({ id: z.string() }),
    output: z.object({ balance: z.int() }),
    async *handler({ id }, context) {
      try {
        const { balance } = await context.invoke(readAccount, { id })
        yield [{ id: '1', data: { balance, secret: 'x' } }]
        yield [
          { id: '2', data: { balance: balance + 1 } },
          { id: `after ${context.lastEventId}`, data: { balance: id === 'odd' ? ('much' as never) : 0 } },
        ]
      } finally {
        ended()
      }
    },
  })
  const all = async (following: ReturnType<typeof openStream>) => {
    const seen: StreamEvent[] = []
    for await (const batch of (await following).batches) seen.push(...batch)
    return seen
  }

  it('is authorised like other operations and contains declared fields only', async () => {
    const { id } = await invoke(openAccount, { owner: owner(), balance: 5 }, contextOf(clerk()))
    expect(await all(openStream(watch, { id }, contextOf(clerk(), { lastEventId: '7' })))).toEqual([
      { id: '1', data: { balance: 5 } },
      { id: '2', data: { balance: 6 } },
      { id: 'after 7', data: { balance: 0 } },
    ])
    await expect(openStream(watch, { id }, contextOf(null))).rejects.toMatchObject({ status: 401 })
    await expect(openStream(watch, { id }, contextOf(clerk('shop:read')))).rejects.toMatchObject({ status: 403 })
    await expect(openStream(watch, { id, more: 1 }, contextOf(clerk()))).rejects.toMatchObject({ status: 422 })
    await expect(
      openStream(watch, { id }, contextOf(through_(clerk(), [readAccount], 'bank:read'))),
    ).rejects.toMatchObject({ code: 'not-granted' })
  })

  it('reports errors, and ends when its reader leaves', async () => {
    await expect(all(openStream(watch, { id: 'none' }, contextOf(clerk())))).rejects.toMatchObject({ status: 404 })
    await db.insert(accounts).values({ id: 'odd', owner: 'x', balance: 0 })
    await expect(all(openStream(watch, { id: 'odd' }, contextOf(clerk())))).rejects.toThrow()
    ended.mockClear()
    for await (const _ of (await openStream(watch, { id: 'odd' }, contextOf(clerk()))).batches) break
    expect(ended).toHaveBeenCalledOnce()
  })

  const openAndWatch = startAndStream(
    { write: openAccount, stream: watch, streamInputOf: ({ id }) => ({ id }) },
    {
      name: 'bank.openAndWatch',
      summary: 'Open an account and watch it.',
      description: '',
      route: 'POST /accounts/watched',
      examples: [{ questions: [ask], input: { owner: 'Awa' } }],
      input: z.object({ owner: z.string(), balance: z.int().default(0) }),
    },
  )
  it('can start with a write, which is committed before its first event and once per key', async () => {
    const name = owner()
    const context = contextOf(clerk(), { idempotencyKey: name })
    const { batches, resumeAt } = await openStream(openAndWatch, { owner: name, balance: 5 }, context)
    expect(resumeAt).toEqual({ stream: watch, input: { id: expect.any(String) } })
    expect(await db.select().from(accounts).where(eq(accounts.owner, name))).toMatchObject([
      { id: resumeAt!.input.id, balance: 5 },
    ])
    expect(afterCommitTask).toHaveBeenCalledWith(name)
    expect(await all(Promise.resolve({ batches }))).toMatchObject([
      { data: { balance: 5 } },
      { data: { balance: 6 } },
      { data: { balance: 0 } },
    ])

    const again = await openStream(openAndWatch, { owner: name, balance: 5 }, context)
    expect(again.resumeAt).toEqual(resumeAt)
    expect(await db.select().from(accounts).where(eq(accounts.owner, name))).toHaveLength(1)
    await expect(openStream(openAndWatch, { owner: name, balance: 6 }, context)).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    })
  })

  it('starts nothing for a rejected write or a dry run', async () => {
    const name = owner()
    const input = { owner: name }
    await expect(openStream(openAndWatch, { ...input, balance: -1 }, contextOf(clerk()))).rejects.toMatchObject({
      status: 409,
    })
    await expect(openStream(openAndWatch, { ...input, more: 1 }, contextOf(clerk()))).rejects.toMatchObject({
      status: 422,
    })
    await expect(openStream(openAndWatch, input, contextOf(clerk('bank:read')))).rejects.toMatchObject({ status: 403 })
    await expect(openStream(openAndWatch, input, contextOf(clerk(), { dryRun: true }))).rejects.toMatchObject({
      code: 'dry-run-unsupported',
    })
    expect(await db.select().from(accounts).where(eq(accounts.owner, name))).toEqual([])
  })

  it('cannot be invoked as a call', async () => {
    await expect(invoke(watch, { id: 'a' }, contextOf(clerk()))).rejects.toMatchObject({ status: 406 })
    await expect(openStream(readAccount, { id: 'a' }, contextOf(clerk()))).rejects.toThrow('does not return a stream')
  })
})

it('the compiler checks a handler against its effect and a route against its input', () => {
  operation({
    ...readAccount,
    // @ts-expect-error a read has no insert
    handler: (_, context) => context.db.insert(accounts),
  })
  operation({
    ...openAccount,
    // @ts-expect-error a write reaches the queue only after its commit
    handler: (_, context) => context.queue,
  })
  operation({
    ...openAccount,
    // @ts-expect-error nor the events
    handler: (_, context) => context.events,
  })
  operation({
    ...openAccount,
    // @ts-expect-error there is no such field in the input
    route: 'POST /accounts/:bank',
  })
  operation({
    ...openAccount,
    // @ts-expect-error the answer lacks the owner
    handler: async () => ({ id: 'x' }),
  })
  expect(new Problem(409, 'already-rotated', 'x').toJSON()).toMatchObject({
    code: 'already-rotated',
    title: 'Already rotated',
  })
})
