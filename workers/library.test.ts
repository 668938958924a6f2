import { beforeAll, expect, it } from 'vitest'
import { agents } from '#agents/index.ts'
import { libraryAgents } from '#agents/library/index.ts'
import { fablabs } from '#modules/fablabs/index.ts'
import { identity } from '#platform/identity/index.ts'
import { issueKey } from '#platform/identity/keys.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { resolveGrants } from '#platform/surfaces/tools.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'

const modules = [identity, agents, fablabs]
const platform = await createTestPlatform(modules)
const { db, services, request, startWork } = platform

beforeAll(async () => {
  await db.transaction(async (tx) => {
    for (const { sample } of modules) await sample?.({ db: tx, now: services.now(), random: () => 0.5 })
  })
  startWork()
})

it.each(libraryAgents)('$slug is granted only what there is, speaks three languages, and is well named', ({ slug, tools, name, description, instructions }) => {
  const { granted, unknown } = resolveGrants(tools, services.operations.all)
  expect(unknown).toEqual([])
  expect(granted.filter(({ risk }) => risk === 'high')).toEqual([])
  for (const { fr, ar, en } of [name, description]) for (const text of [fr, ar, en]) expect(text).toMatch(/\p{L}{3}/u)
  expect(slug).toMatch(/^[a-z]+(-[a-z]+)+$/)
  expect(instructions.length).toBeLessThan(2_000)
  const tooled = [...instructions.matchAll(/\b(?:fablabs|agents)_\w+/g)].map(([tool]) => tool.replace('_', '.'))
  expect(granted.map((op) => op.name)).toEqual(expect.arrayContaining(tooled))
})

it('those who only guide change nothing', () => {
  for (const { slug, tools } of libraryAgents.filter((agent) => agent.slug !== 'fablab-booking')) {
    const { granted } = resolveGrants(tools, services.operations.all)
    expect(
      granted.filter(({ effect }) => effect !== 'read'),
      slug,
    ).toEqual([])
  }
})

it('the guide finds machines in the sample data, with no language model at all', async () => {
  const { id: memberId, organisationId } = sampleMembers.maker
  const { key } = await db.transaction((tx) => issueKey(tx, { memberId, organisationId, name: 'test', scopes: ['*:write'], now: services.now() }))
  const response = await request(key!, 'POST', '/runs/wait', { agent: 'fablab-guide', input: 'Trouve une découpeuse laser à Casablanca' })
  const run = (await response.json()) as any
  expect(run).toMatchObject({ status: 'succeeded', error: null })
  const steps = (await (await request(key!, 'GET', `/runs/${run.id}/steps`)).json()) as any
  expect(steps.items[0].name).toBe('builtin/router')
  expect(steps.items.map(({ name }: { name: string }) => name)).toContain('fablabs_searchMachines')
  expect(run.answer).toMatch(/laser/i)
})

it.each(['réserver une machine', 'حجز آلة', 'book a machine'])('the tool for a booking is found: %s', async (query) => {
  const { id: memberId, organisationId } = sampleMembers.maker
  const { key } = await db.transaction((tx) => issueKey(tx, { memberId, organisationId, name: 'test', scopes: ['*:write'], now: services.now() }))
  const { items } = (await (await request(key!, 'GET', `/tools/search?query=${encodeURIComponent(query)}`)).json()) as any
  expect(items.slice(0, 3)).toContainEqual(expect.objectContaining({ name: 'fablabs.bookMachine', allowed: true }))
})

it('the survey writer, a LangChain graph, does its work like the others', async () => {
  const { id: memberId, organisationId } = sampleMembers.maker
  const { key } = await db.transaction((tx) =>
    issueKey(tx, { memberId, organisationId, name: 'test', scopes: ['*:read', 'agents:write'], now: services.now() }),
  )
  const response = await request(key!, 'POST', '/runs/wait', { agent: 'survey-writer', input: 'Trouve une découpeuse laser à Casablanca' })
  const run = (await response.json()) as any
  expect(run).toMatchObject({ status: 'succeeded', error: null })
  const steps = (await (await request(key!, 'GET', `/runs/${run.id}/steps`)).json()) as any
  expect(steps.items.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
    ['builtin/router', 'done'],
    ['fablabs_searchMachines', 'done'],
    ['builtin/router', 'done'],
  ])
})
