import { expect, it } from 'vitest'
import { type AccessLevel, includesScope, type Scope } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { type MemberRole, roleNames, scopesOf } from '#platform/identity/roles.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { type JsonSchema, jsonSchema } from '#platform/tools/json-schema.ts'
import { modules } from '../modules.ts'
import { flawedModule, publicWrite } from './flawed-module.ts'
import { createSeededPlatform, type SeededPlatform } from './seeded-platform.ts'

const platform = await createSeededPlatform(modules)
const operations = platform.services.operations.all
const scoped = operations.filter((op): op is AnyOperation & { access: Scope } => op.access.includes(':'))
const dryRunHeader = { 'dry-run': 'true' }

/** Everything but the right to do it is there; does the door say no? */
async function isDenied({ call, plausible, ours }: SeededPlatform, op: AnyOperation, key: string) {
  const response = await call(
    op,
    await plausible(op, op.examples[0]!.input, ours.organisationId),
    key,
    op.effect === 'write' ? dryRunHeader : {},
  )
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return false
  }
  // A handler may refuse on other grounds, such as a scope that is to be handed on; the door names the scope of the operation.
  const { scope } = (await response.json()) as { scope?: string }
  return response.status === 401 || (response.status === 403 && scope === op.access)
}

it('lets each role do exactly what its scopes say', async () => {
  for (const role of roleNames) {
    const key = await platform.withRole(role as MemberRole, platform.ours.organisationId)
    for (const op of scoped)
      expect(await isDenied(platform, op, key), `${role} calls ${op.name}`).toBe(
        !includesScope(scopesOf([role]), op.access),
      )
  }
})

it('keeps a key out that holds less than the operation needs, or everything but that', async () => {
  const others = [...new Set(scoped.map(({ access }) => access.split(':')[0]!))]
  for (const op of scoped) {
    const [module, level] = op.access.split(':') as [string, AccessLevel]
    const levels = ['read', 'write', 'manage'] as const
    const below = levels.slice(0, levels.indexOf(level)).map((one): Scope => `${module}:${one}`)
    const beside = others.filter((other) => other !== module).map((other): Scope => `${other}:manage`)
    for (const scopes of [below, beside, [...below, ...beside]].filter(({ length }) => length > 0)) {
      expect(
        await isDenied(platform, op, await platform.keyOf(sampleMembers.developer, scopes)),
        `${op.name} with ${scopes}`,
      ).toBe(true)
    }
    expect(
      await isDenied(platform, op, await platform.keyOf(sampleMembers.developer, [op.access])),
      `${op.name} with ${op.access}`,
    ).toBe(false)
  }
})

it('lets an agent do nothing it was not granted, whoever it acts for', async () => {
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

it.each(operations.map((op) => [op.name, op] as const))('%s takes no field it does not declare', async (_, op) => {
  const input = await platform.plausible(op, op.examples[0]!.input, platform.ours.organisationId)
  for (const [name, value] of Object.entries(protectedFields).filter(([field]) => !(field in op.input.shape))) {
    const response = await platform.call(op, { ...input, [name]: value }, await platform.keyOf(sampleMembers.developer))
    expect(response.status, `${op.name} with ${name}`).toBe(422)
    expect(
      ((await response.json()) as { issues: { message: string }[] }).issues.map(({ message }) => message).join(),
    ).toContain(name)
  }
})

/** Where an input would swallow a field it does not know: zod's plain objects drop it without a word. */
function unconstrainedFields(schema: JsonSchema, path: string): string[] {
  const here = schema.type === 'object' && schema.properties && schema.additionalProperties === undefined ? [path] : []
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    value && typeof value === 'object' ? unconstrainedFields(value as JsonSchema, `${path}.${key}`) : [],
  )
  return [...here, ...inner]
}

const unconstrainedInputs = (list: readonly AnyOperation[]) =>
  list.flatMap((op) => unconstrainedFields(jsonSchema(op.input, 'input'), op.name))

it('takes no undeclared field within a field either', () => {
  expect(unconstrainedInputs(operations)).toEqual([])
  expect(unconstrainedInputs(flawedModule(publicWrite).operations)).toEqual(['probe.doCarelessly.properties.where'])
})
