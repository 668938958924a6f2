import { describe, expect, it } from 'vitest'
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
const otherOrganisation = await member(['owner'])

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

describe('importAgent', () => {
  it('imports an exported agent unchanged, in another organisation and under another name', async () => {
    await owner.send('POST', '/agents', { ...file, format: undefined, slug: 'travels', visibility: 'community' })
    const { body } = await owner.send('GET', '/agents/travels/export')
    expect(body).toEqual({ ...file, slug: 'travels' })
    const { status, body: copy } = await otherOrganisation.send('POST', '/agents/import', {
      file: body,
      slug: 'arrived',
      publish: true,
    })
    expect(status).toBe(201)
    expect((await otherOrganisation.send('GET', '/agents/arrived/export')).body).toEqual({ ...body, slug: 'arrived' })
    expect(copy).toMatchObject({ visibility: 'private', version: 1, memberId: otherOrganisation.memberId })
    expect((await owner.send('GET', '/agents/fablab-guide/export')).body).toMatchObject({
      format: 'fusion-factory.agent/1',
      slug: 'fablab-guide',
    })
  })

  it('makes a private draft by default', async () => {
    expect((await imported()).body).toMatchObject({
      slug: 'from-file',
      visibility: 'private',
      version: null,
      draft: { isPublished: false },
    })
    expect((await owner.ask('from-file')).status).toBe(409)
  })

  it('names every grant that does not exist here, with similar names', async () => {
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

  it('rejects unknown fields and values beyond their limits', async () => {
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

  it('calls no model and no tool', async () => {
    const resolvedBefore = resolved.length
    const stepsBefore = await db.$count(runSteps)
    expect(
      (await imported({ slug: 'unread', model: 'scripted/missing', tools: ['test.*', 'agents.*'] }, { publish: true }))
        .status,
    ).toBe(201)
    expect(resolved).toHaveLength(resolvedBefore)
    expect(await db.$count(runSteps)).toBe(stepsBefore)
  })
})
