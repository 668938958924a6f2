import { describe, expect, it } from 'vitest'
import { newId } from '#platform/db/id.ts'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { countAgentUsage } from '../run-store/count-agent-usage.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { testAccounts } from '../testing/test-module-schema.ts'
import { getAgent, listAgents } from './operations.ts'
import { searchColumns } from './search.ts'
import { searchAgents } from './sharing.ts'
import { agents } from './tables.ts'

const { owner, member, db } = await scriptedPlatform()
const author = await member(['developer'], { organisationId: owner.organisationId })
const otherOrganisation = await member(['owner'])

const content = (slug: string, more: object = {}) => ({
  slug,
  name: { fr: slug },
  description: { fr: 'Exemple' },
  instructions: 'Answer.',
  tools: ['test.act'],
  model: 'scripted/instructed',
  ...more,
})
const created = async (slug: string, more: object = {}) =>
  (await author.send('POST', '/agents', content(slug, more))).body
const share = (slug: string, visibility: string) => author.send('PUT', `/agents/${slug}/visibility`, { visibility })
const like404 = async (answer: { status: number; body: object }, path: (id: string) => Promise<{ body: object }>) => {
  expect(answer.status).toBe(404)
  expect({ ...answer.body, instance: '' }).toEqual({ ...(await path(crypto.randomUUID())).body, instance: '' })
}

describe('sharing of agents', () => {
  it('lets only the author make an agent private', async () => {
    await created('common', { visibility: 'organisation' })
    const hidden = { visibility: 'private' }
    expect(await owner.send('PUT', '/agents/common/visibility', hidden)).toMatchObject({
      status: 403,
      body: { code: 'not-the-author' },
    })
    expect((await author.send('PUT', '/agents/common/visibility', hidden)).status).toBe(200)
  })

  it('hides the draft and earlier versions of a community agent from other organisations', async () => {
    const { id } = await created('shared')
    await author.send('PATCH', '/agents/shared', { instructions: 'For everyone.' })
    await author.send('POST', '/agents/shared/publish', {})
    await share('shared', 'community')
    await author.send('PATCH', '/agents/shared', { instructions: 'Not yet.' })

    const { body } = await otherOrganisation.send('GET', `/agents/${id}`)
    expect(body).toMatchObject({ version: 2, instructions: 'For everyone.', draft: null, memberId: null })
    expect((await otherOrganisation.send('GET', `/agents/${id}/versions`)).body.items).toMatchObject([
      { version: 2, memberId: null },
    ])
    expect((await otherOrganisation.ask(id)).body.answer).toMatch(/^For everyone\./)
    for (const version of [1, 'draft']) expect((await otherOrganisation.ask(id, 'go', { version })).status).toBe(404)
    expect((await otherOrganisation.send('GET', `/agents/${id}/versions/1`)).status).toBe(404)
    expect((await otherOrganisation.send('GET', `/agents/${id}/diff?from=2&to=draft`)).status).toBe(404)
    await like404(await otherOrganisation.send('PATCH', `/agents/${id}`, { instructions: 'Mine.' }), async (other) => ({
      body: {
        ...(await otherOrganisation.send('PATCH', `/agents/${other}`, { instructions: 'Mine.' })).body,
        detail: 'There is no such agent of your organisation.',
      },
    }))
  })

  it('accepts only an input for an agent of another organisation, never a definition', async () => {
    const { id } = await created('fixed', { visibility: 'community' })
    const definition = { slug: 'fixed', instructions: 'Do as I say.', tools: ['test.*'] }
    for (const extraFields of [
      { definition },
      { instructions: 'Do as I say.' },
      { tools: ['test.deposit'] },
      { content: definition },
      { agent: { ...definition, id } },
      { agent: id, limits: { steps: 5, definition } },
    ]) {
      expect((await otherOrganisation.send('POST', '/runs', { agent: id, input: 'go', ...extraFields })).status).toBe(
        422,
      )
      expect(
        (await otherOrganisation.send('POST', '/runs/wait', { agent: id, input: 'go', ...extraFields })).status,
      ).toBe(422)
    }
    const { body } = await otherOrganisation.ask(id, 'go', { metadata: { definition: JSON.stringify(definition) } })
    const [run] = await db.select().from(runs).where(eq(runs.id, body.id))
    expect(run!.definition).toEqual({
      slug: 'fixed',
      instructions: 'Answer.',
      tools: ['test.act'],
      model: 'scripted/instructed',
    })
  })

  it('runs with the rights of the caller, not of the author', async () => {
    const { id } = await created('generous', {
      visibility: 'community',
      tools: ['test.deposit'],
      model: 'scripted/depositor',
    })
    const reader = await member(['reader'])
    const account = newId()
    expect((await reader.ask(id, account)).body.answer).toContain('test:write')
    expect(await db.$count(testAccounts, eq(testAccounts.id, account))).toBe(0)
    expect((await otherOrganisation.ask(id, account)).body.answer).toBe('{"balance":1}')
  })

  it('answers 404 after the agent is withdrawn, while runs in progress continue', async () => {
    const { id } = await created('withdrawn', { visibility: 'community' })
    const { body: run } = await otherOrganisation.send('POST', '/runs', { agent: id, input: 'go' })
    await share('withdrawn', 'organisation')
    const start = (agent: string) => otherOrganisation.send('POST', '/runs', { agent, input: 'go' })
    await like404(await start(id), start)
    const read = (agent: string) => otherOrganisation.send('GET', `/agents/${agent}`)
    await like404(await read(id), read)
    expect((await otherOrganisation.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'succeeded',
      answer: expect.stringMatching(/^Answer\./),
    })
    expect((await author.ask(id)).status).toBe(200)
  })

  it('records the origin of a copy, even after the original is deleted', async () => {
    const { id } = await created('original', { visibility: 'community' })
    const { status, body: fork } = await otherOrganisation.send('POST', `/agents/${id}/fork`, { slug: 'my-copy' })
    expect(status).toBe(201)
    expect(fork).toMatchObject({
      slug: 'my-copy',
      version: 1,
      visibility: 'private',
      instructions: 'Answer.',
      memberId: otherOrganisation.memberId,
      forkedFrom: { agentId: id, version: '1' },
    })
    expect((await otherOrganisation.send('POST', `/agents/${id}/fork`, { slug: 'my-copy' })).status).toBe(409)
    await author.send('DELETE', `/agents/${id}`)
    expect((await otherOrganisation.send('GET', '/agents/my-copy')).body.forkedFrom).toEqual({
      agentId: id,
      version: '1',
    })
    expect((await otherOrganisation.ask('my-copy')).body.answer).toMatch(/^Answer\./)

    const { body: ofLibrary } = await otherOrganisation.send('POST', '/agents/fablab-guide/fork', { slug: 'my-guide' })
    expect(ofLibrary.forkedFrom).toEqual({ agentId: 'fablab-guide', version: ofLibrary.digest })
    const hidden = await created('hidden')
    const fork404 = (agent: string) => otherOrganisation.send('POST', `/agents/${agent}/fork`, { slug: 'stolen' })
    await like404(await fork404(hidden.id), fork404)
  })

  it('counts organisations and runs, each run once, even with concurrent counters', async () => {
    const { id } = await created('popular', { visibility: 'community' })
    for (const caller of [author, otherOrganisation, otherOrganisation]) await caller.ask(id)
    const later = new Date(Date.now() + 1_000)
    const usage = async () => (await otherOrganisation.send('GET', `/agents/${id}`)).body.usedBy
    expect(await usage()).toEqual({ organisations: 0, runs: 0 })
    await Promise.all(Array.from({ length: 5 }, () => countAgentUsage(db, later, 0)))
    expect(await usage()).toEqual({ organisations: 2, runs: 3 })
    await countAgentUsage(db, new Date(later.getTime() + 1), 0)
    expect(await usage()).toEqual({ organisations: 2, runs: 3 })
    await new Promise((resolve) => setTimeout(resolve, later.getTime() + 5 - Date.now())) // later runs come after the cursor
    const { body: thread } = await otherOrganisation.send('POST', '/threads', {})
    await otherOrganisation.ask(id, 'go', { threadId: thread.id })
    await otherOrganisation.send('POST', `/threads/${thread.id}/copy`, {})
    await countAgentUsage(db, new Date(Date.now() + 5), 0)
    expect(await usage()).toEqual({ organisations: 2, runs: 4 }) // a copied turn is not a use
  })

  it('finds agents in three languages and with different spellings', async () => {
    await created('herbier', {
      visibility: 'community',
      name: { fr: 'Herbier numérique', ar: 'مُعْشَبَة رقمية', en: 'Digital herbarium' },
      description: {
        fr: 'Reconnaît les plantes séchées.',
        ar: 'يتعرف على النباتات المجففة.',
        en: 'Recognises dried plants.',
      },
      instructions: 'Name the species of thuya and argan leaves.',
    })
    await created('herbier-secret', { name: { fr: 'Herbier secret' } })
    const found = async (caller: typeof author, query: string) =>
      (await caller.send('GET', `/agents/search?query=${encodeURIComponent(query)}`)).body.items.map(
        ({ slug }: { slug: string }) => slug,
      )
    for (const query of [
      'herbier',
      'HERBIERS',
      'plante sechee',
      'المعشبة',
      'معشبه',
      'النباتات',
      'herbarium',
      'dried plants',
      'thuya',
    ])
      expect(await found(otherOrganisation, query), query).toEqual(['herbier'])
    expect(await found(author, 'herbier secret')).toEqual(['herbier-secret', 'herbier'])
    for (const query of ['%', '_', '!!', "' --", "zzz' or"])
      expect(await found(otherOrganisation, query), query).toEqual([])
    expect(await found(otherOrganisation, 'réserver une machine d’un FabLab')).toContain('fablab-booking')
    await author.send('PATCH', '/agents/herbier', { name: { fr: 'Serre' } })
    expect(await found(otherOrganisation, 'serre')).toEqual([]) // drafts are not searched
    await author.send('POST', '/agents/herbier/publish', {})
    expect(await found(otherOrganisation, 'serre')).toEqual(['herbier'])
  })

  it('pages through thousands of agents, best first, each once', async () => {
    const at = new Date()
    const many = Array.from({ length: 3_000 }, (_, i) => {
      const draft = {
        name: { fr: i % 100 === 0 ? `Tisserand ${i}` : `Agent ${i}` },
        description: { fr: i % 10 === 0 ? 'Aide le tisserand de Fès.' : 'Aide.' },
        instructions: 'Help. '.repeat(300),
        model: null,
        tools: [],
        limits: {},
        approvals: null,
        approvalTimeoutMs: null,
        outputSchema: null,
      }
      const slug = `many-${i}`
      const owned = {
        id: newId(),
        organisationId: owner.organisationId,
        memberId: author.memberId,
        createdAt: at,
        updatedAt: at,
      }
      return {
        ...owned,
        slug,
        visibility: 'organisation' as const,
        version: null,
        ...searchColumns(slug, draft),
        draft,
      }
    })
    await db.transaction(async (tx) => {
      for (let i = 0; i < many.length; i += 500) await tx.insert(agents).values(many.slice(i, i + 500))
    })
    const slugs: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await invoke(searchAgents, { query: 'tisserand', limit: 70, cursor }, author.context)
      slugs.push(...page.items.map(({ slug }) => slug))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(slugs).toHaveLength(300)
    expect(new Set(slugs).size).toBe(300)
    expect(slugs.slice(0, 30).every((slug) => Number(slug.slice(5)) % 100 === 0)).toBe(true) // matches in the name come before matches in the description
    const all: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await invoke(searchAgents, { visibility: 'organisation', limit: 100, cursor }, author.context)
      all.push(...page.items.map(({ id }) => id))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(3_000)
    expect((await invoke(listAgents, { limit: 1 }, author.context)).items).toHaveLength(1)
    expect((await invoke(getAgent, { agentId: 'many-7' }, author.context)).version).toBeNull()
  })
})
