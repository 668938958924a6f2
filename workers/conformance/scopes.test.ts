import { expect, it } from 'vitest'
import { type AccessLevel, includesScope, type Scope } from '#platform/access.ts'
import { invoke, openStream } from '#platform/execution/invoke.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import { type MemberRole, roleNames, scopesOf } from '#platform/identity/roles.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { type JsonSchema, jsonSchema } from '#platform/tools/json-schema.ts'
import { modules } from '../modules.ts'
import { flawedModule, publicWrite } from './flawed-module.ts'
import { createSeededPlatform } from './seeded-platform.ts'

const platform = await createSeededPlatform(modules)
const operations = platform.services.operations.all
const scoped = operations.filter((op): op is AnyOperation & { access: Scope } => op.access.includes(':'))

const keys = new Map<string, Promise<string>>()
/** Returns a key of the developer with these scopes, issued once. */
const keyWith = (...scopes: Scope[]) =>
  keys.get(`${scopes}`) ?? keys.set(`${scopes}`, platform.keyOf(sampleMembers.developer, scopes)).get(`${scopes}`)!

/** Whether a valid call is rejected for its scopes. */
async function isDenied(op: AnyOperation, key: string) {
  const input = await platform.adaptExample(op, op.examples[0]!.input, platform.ours.organisationId)
  const response = await platform.call(op, input, key, op.effect === 'write' ? { 'dry-run': 'true' } : {})
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return false
  }
  // A handler may also answer 403, for instance if a granted scope is missing; only the guard names the scope of the
  // operation.
  const { scope } = (await response.json()) as { scope?: string }
  return response.status === 401 || (response.status === 403 && scope === op.access)
}

it('admits each role to exactly the operations of its scopes', async () => {
  for (const role of roleNames) {
    const { keyId } = await platform.join([role as MemberRole], { scopes: ['*:manage', 'platform:manage'] })
    const context = platform.contextOf(await actorOfKey(platform.db, keyId, platform.services.now()))
    for (const op of scoped) {
      const enter = op.effect === 'stream' ? openStream : invoke
      // scopes are checked before the input: an invalid one shows whether the role is admitted, and has no effect
      const expected = includesScope(scopesOf([role]), op.access) ? { status: 422 } : { status: 403, scope: op.access }
      const problem = await problemThrownBy(enter(op, { undeclared: true }, context))
      expect(problem, `${role} calls ${op.name}`).toMatchObject(expected)
    }
  }
})

it('rejects a key with lower levels or other modules only', async () => {
  const accessModules = [...new Set(scoped.map(({ access }) => access.split(':')[0]!))]
  for (const op of scoped) {
    const [module, level] = op.access.split(':') as [string, AccessLevel]
    const levels = ['read', 'write', 'manage'] as const
    const lowerLevels = levels.slice(0, levels.indexOf(level)).map((lower): Scope => `${module}:${lower}`)
    const otherModules = accessModules.filter((other) => other !== module).map((other): Scope => `${other}:manage`)
    for (const scopes of [lowerLevels, otherModules, [...lowerLevels, ...otherModules]].filter(
      ({ length }) => length > 0,
    )) {
      expect(await isDenied(op, await keyWith(...scopes)), `${op.name} with ${scopes}`).toBe(true)
    }
    expect(await isDenied(op, await keyWith(op.access)), `${op.name} with ${op.access}`).toBe(false)
  }
})

it('limits an agent to its grants, whatever the scopes of its member', async () => {
  const person = {
    id: sampleMembers.developer.id,
    name: 'x',
    organisationId: platform.ours.organisationId,
    scopes: ['*:manage', 'platform:manage'] as Scope[],
  }
  for (const op of operations) {
    const agent = (granted: string[], scopes: Scope[]) =>
      platform.contextOf({ ...person, agent: { slug: 'exemple', runId: 'r', operations: new Set(granted), scopes } })
    await expect(
      invoke(op, op.examples[0]!.input, agent([], ['*:manage', 'platform:manage'])),
      op.name,
    ).rejects.toMatchObject({
      status: 403,
      code: 'not-granted',
    })
    if (op.access === 'member' || op.access === 'public' || op.effect === 'stream') continue
    await expect(invoke(op, op.examples[0]!.input, agent([op.name], [])), op.name).rejects.toMatchObject({
      status: 403,
    })
  }
})

const protectedFields = {
  organisationId: sampleMembers.researcher.organisationId,
  memberId: sampleMembers.researcher.id,
  role: 'operator',
  roles: ['operator'],
  status: 'succeeded',
  epoch: 99,
  state: 'done',
}

it.each(operations.map((op) => [op.name, op] as const))('%s rejects undeclared fields', async (_, op) => {
  const input = await platform.adaptExample(op, op.examples[0]!.input, platform.ours.organisationId)
  const undeclared = Object.entries(protectedFields).filter(([field]) => !(field in op.input.shape))
  const response = await platform.call(
    op,
    { ...input, ...Object.fromEntries(undeclared) },
    await keyWith('*:manage', 'platform:manage'),
  )
  expect(response.status).toBe(422)
  const { issues } = (await response.json()) as { issues: { message: string }[] }
  const messages = issues.map(({ message }) => message).join()
  expect(undeclared.filter(([name]) => !messages.includes(`"${name}"`))).toEqual([])
})

/** Returns the paths of objects that drop unknown fields instead of rejecting them, as zod's plain objects do. */
function unconstrainedFields(schema: JsonSchema, path: string): string[] {
  const own = schema.type === 'object' && schema.properties && schema.additionalProperties === undefined ? [path] : []
  const nested = Object.entries(schema).flatMap(([key, value]) =>
    value && typeof value === 'object' ? unconstrainedFields(value as JsonSchema, `${path}.${key}`) : [],
  )
  return [...own, ...nested]
}

const unconstrainedInputs = (list: readonly AnyOperation[]) =>
  list.flatMap((op) => unconstrainedFields(jsonSchema(op.input, 'input'), op.name))

it('rejects undeclared fields of nested objects', () => {
  expect(unconstrainedInputs(operations)).toEqual([])
  expect(unconstrainedInputs(flawedModule(publicWrite).operations)).toEqual(['probe.writeInPublic.properties.where'])
})
