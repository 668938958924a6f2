import { expect, it } from 'vitest'
import { runSteps } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { resolveScripted } from '../testing/scripted-models.ts'

const resolved: unknown[] = []
const { owner, member, db } = await scriptedPlatform({
  resolve: (name, ...rest) => {
    resolved.push(name)
    return resolveScripted(name, ...rest)
  },
})
const stranger = await member(['owner'])

const file = {
  format: 'fusion-factory.agent/1',
  slug: 'from-file',
  name: { fr: 'Du fichier', ar: 'من ملف' },
  description: { fr: 'Exemple' },
  instructions: 'Answer.',
  tools: ['test.long'],
  model: 'scripted/echo',
  limits: { steps: 5 },
  approvals: ['writes'],
  approvalTimeoutMs: 60_000,
  outputSchema: { type: 'object' },
}
const imported = (change: object = {}, more: object = {}) =>
  owner.send('POST', '/agents/import', { file: { ...file, ...change }, ...more })

it('what is exported is imported as it was, by somebody else and under another name', async () => {
  await owner.send('POST', '/agents', { ...file, format: undefined, slug: 'travels', visibility: 'community' })
  const { body } = await owner.send('GET', '/agents/travels/export')
  expect(body).toEqual({ ...file, slug: 'travels' })
  const { status, body: copy } = await stranger.send('POST', '/agents/import', {
    file: body,
    slug: 'arrived',
    publish: true,
  })
  expect(status).toBe(201)
  expect((await stranger.send('GET', '/agents/arrived/export')).body).toEqual({ ...body, slug: 'arrived' })
  expect(copy).toMatchObject({ visibility: 'private', version: 1, memberId: stranger.memberId })
  expect((await owner.send('GET', '/agents/fablab-guide/export')).body).toMatchObject({
    format: 'fusion-factory.agent/1',
    slug: 'fablab-guide',
  })
})

it('it becomes a private draft, for somebody to look at', async () => {
  expect((await imported()).body).toMatchObject({
    slug: 'from-file',
    visibility: 'private',
    version: null,
    draft: { isPublished: false },
  })
  expect((await owner.ask('from-file')).status).toBe(409)
})

it('every grant that is nothing here is named, with what is most like it', async () => {
  const { status, body } = await imported({
    slug: 'hopeful',
    tools: ['test.long', 'test.deposits', 'shell.execute', 'test.hidden'],
  })
  expect(status).toBe(422)
  expect(body.issues).toEqual([
    { path: 'file.tools.1', message: expect.stringContaining('Similar names: test.deposit') },
    { path: 'file.tools.2', message: expect.stringContaining('There is no shell.execute') },
    { path: 'file.tools.3', message: 'test.hidden is not offered to models.' },
  ])
  expect((await owner.send('GET', '/agents/hopeful')).status).toBe(404)
})

it('nothing is taken that the format does not know, and nothing without bound', async () => {
  for (const change of [
    { format: 'fusion-factory.agent/2' },
    { format: undefined },
    { code: 'process.exit()' },
    { mcpServers: { x: { command: 'npx', args: ['-c', 'id'] } } },
    { organisationId: 'other' },
    { limits: { steps: 5, more: 1 } },
    { limits: { steps: 5_000 } },
    { name: { fr: 'x', de: 'x' } },
    { instructions: 'x'.repeat(20_001) },
    { tools: Array.from({ length: 51 }, () => 'test.long') },
    { model: 'http://127.0.0.1:1/x' },
    { slug: '../../etc' },
  ])
    expect((await imported(change)).status, JSON.stringify(change).slice(0, 80)).toBe(422)
  const polluted = JSON.parse(
    `{"file": ${JSON.stringify(file).replace('{', '{"__proto__": {"x": 1}, ')}, "slug": "polluted"}`,
  )
  expect([201, 422]).toContain((await owner.send('POST', '/agents/import', polluted)).status)
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

it('the import itself asks no model and calls no tool', async () => {
  const before = resolved.length
  const acts = await db.$count(runSteps)
  expect(
    (await imported({ slug: 'unread', model: 'scripted/nobody', tools: ['test.*', 'agents.*'] }, { publish: true }))
      .status,
  ).toBe(201)
  expect(resolved).toHaveLength(before)
  expect(await db.$count(runSteps)).toBe(acts)
})
