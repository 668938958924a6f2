import { describe, expect, it } from 'vitest'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, member, services } = await scriptedPlatform()
const author = await member(['developer'], { organisationId: owner.organisationId })
const colleague = await member(['developer'], { organisationId: owner.organisationId })
const otherOrganisation = await member(['owner'])

const draft = (slug: string, more: object = {}) => ({
  slug,
  name: { fr: slug },
  description: { fr: 'Exemple' },
  instructions: 'Answer.',
  tools: ['test.long'],
  ...more,
})
const created = async (slug: string, more: object = {}) =>
  (await author.send('POST', '/agents', draft(slug, more))).body

describe('agents', () => {
  it('creates, reads, changes and deletes an agent', async () => {
    const agent = await created('first')
    expect(agent).toMatchObject({
      slug: 'first',
      source: 'stored',
      visibility: 'organisation',
      version: 1,
      model: null,
      memberId: author.memberId,
    })
    expect(agent.draft).toEqual({ revision: 1, isPublished: true })
    expect((await author.send('GET', '/agents/first')).body).toEqual(agent)
    expect((await author.send('GET', `/agents/${agent.id}`)).body).toEqual(agent)
    const changed = await author.send('PATCH', '/agents/first', { instructions: 'Answer briefly.', revision: 1 })
    expect(changed.body).toMatchObject({
      instructions: 'Answer briefly.',
      version: null,
      revision: 2,
      tools: ['test.long'],
    })
    expect(await author.send('PATCH', '/agents/first', { instructions: 'Late.', revision: 1 })).toMatchObject({
      status: 409,
      body: { code: 'version-conflict', revision: 2 },
    })
    expect((await author.send('DELETE', '/agents/first')).status).toBe(200)
    expect((await author.send('GET', '/agents/first')).status).toBe(404)
  })

  it('rejects a slug that the organisation or the library already uses', async () => {
    await created('taken')
    expect(await colleague.send('POST', '/agents', draft('taken'))).toMatchObject({
      status: 409,
      body: { code: 'slug-taken' },
    })
    expect((await otherOrganisation.send('POST', '/agents', draft('taken'))).status).toBe(201)
    expect(await author.send('POST', '/agents', draft('fablab-guide'))).toMatchObject({ status: 409 })
    expect(await author.send('PATCH', '/agents/fablab-guide', { instructions: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'library-agent' },
    })
  })

  it('rejects grants that do not exist or are not for models, and names similar ones', async () => {
    const { status, body } = await author.send(
      'POST',
      '/agents',
      draft('hopeful', { tools: ['test.deposit', 'test.deposits', 'test.hidden', 'tests.*', 'zzz'] }),
    )
    expect(status).toBe(422)
    expect(body.issues).toEqual([
      { path: 'tools.1', message: expect.stringContaining('Similar names: test.deposit') },
      { path: 'tools.2', message: 'test.hidden is not offered to models.' },
      { path: 'tools.3', message: expect.stringContaining('Similar names: test.*') },
      { path: 'tools.4', message: expect.stringContaining('agents.*') },
    ])
    await created('modest')
    expect((await author.send('PATCH', '/agents/modest', { tools: ['test.nothing-like-it'] })).status).toBe(422)
  })

  it('shows private agents to their author only, and lets every organisation run community agents', async () => {
    const privateAgent = await created('mine', { visibility: 'private' })
    const sharedAgent = await created('ours')
    const communityAgent = await created('everyones', { visibility: 'community', model: 'scripted/echo', tools: [] })
    const isListedFor = async (caller: typeof author) => {
      const { body } = await caller.send('GET', '/agents?limit=100')
      return [privateAgent, sharedAgent, communityAgent].map(({ id }) =>
        body.items.some((agent: { id: string }) => agent.id === id),
      )
    }
    expect(await isListedFor(author)).toEqual([true, true, true])
    expect(await isListedFor(colleague)).toEqual([false, true, true])
    expect(await isListedFor(otherOrganisation)).toEqual([false, false, true])

    expect((await colleague.send('GET', `/agents/${privateAgent.id}`)).status).toBe(404)
    expect((await colleague.ask('mine')).status).toBe(404)
    expect((await colleague.send('PATCH', `/agents/${sharedAgent.id}`, { instructions: 'x' })).status).toBe(403)
    expect((await owner.send('PATCH', `/agents/${sharedAgent.id}`, { instructions: 'x' })).status).toBe(200) // manages the agents of the organisation

    const unknown = (await otherOrganisation.send('GET', `/agents/${crypto.randomUUID()}`)).body
    const foreign = (await otherOrganisation.send('GET', `/agents/${sharedAgent.id}`)).body
    expect({ ...foreign, instance: '' }).toEqual({ ...unknown, instance: '' })
    expect((await otherOrganisation.send('DELETE', `/agents/${communityAgent.id}`)).status).toBe(404)
    expect((await otherOrganisation.ask(communityAgent.id, 'salut')).body).toMatchObject({
      status: 'succeeded',
      answer: 'human: salut',
    })
  })

  it('lists each agent once, page by page, those of the library first', async () => {
    const slugs: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await author.send('GET', `/agents?limit=3${cursor && `&cursor=${cursor}`}`)
      slugs.push(
        ...body.items.map(({ id, slug }: { id: string; slug: string }) => (id === slug ? `library:${slug}` : id)),
      )
      cursor = body.nextCursor
    }
    expect(slugs.slice(0, services.agents.length)).toEqual(services.agents.map(({ slug }) => `library:${slug}`))
    expect(new Set(slugs).size).toBe(slugs.length)
    const { body } = await author.send('GET', '/agents?limit=100')
    expect(slugs).toHaveLength(body.items.length)
  })

  it('prefers the agent of the organisation to the library agent of the same name', async () => {
    const { id } = await created('library-twin', { model: 'scripted/echo', tools: [] })
    expect((await author.ask('library-twin', 'hi')).body).toMatchObject({ agent: 'library-twin', answer: 'human: hi' })
    expect((await author.ask(id, 'hi')).body).toMatchObject({ answer: 'human: hi' })
  })

  it('does not change a run in progress when its agent is edited', async () => {
    const { body: run } = await owner.send('POST', '/runs', { agent: 'instructed', input: 'go' })
    await owner.send('PATCH', '/agents/instructed', { instructions: 'Something else.' })
    await owner.send('POST', '/agents/instructed/publish', {})
    const { body } = await owner.send('GET', `/runs/${run.id}/wait`)
    expect(body.answer).toMatch(/^Do as the script says\.\n\nIt is \w+.* \(Africa\/Casablanca\), 20/)
    expect((await owner.ask('instructed')).body.answer).toMatch(/^Something else\./)
  })

  it('requires the scope agents:write', async () => {
    const reader = await member(['reader'], { organisationId: owner.organisationId })
    expect(await reader.send('POST', '/agents', draft('wish'))).toMatchObject({
      status: 403,
      body: { scope: 'agents:write' },
    })
  })
})
