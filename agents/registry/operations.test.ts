import { expect, it } from 'vitest'
import { libraryAgents } from '../library/index.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, member } = await scriptedPlatform()
const author = await member(['developer'], { organisationId: owner.organisationId })
const colleague = await member(['developer'], { organisationId: owner.organisationId })
const stranger = await member(['owner'])

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

it('an agent is made, read, changed and deleted', async () => {
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
    body: { type: expect.stringContaining('version-conflict'), revision: 2 },
  })
  expect((await author.send('DELETE', '/agents/first')).status).toBe(200)
  expect((await author.send('GET', '/agents/first')).status).toBe(404)
})

it('a slug is taken once in an organisation, and never from the library', async () => {
  await created('taken')
  expect(await colleague.send('POST', '/agents', draft('taken'))).toMatchObject({
    status: 409,
    body: { type: expect.stringContaining('slug-taken') },
  })
  expect((await stranger.send('POST', '/agents', draft('taken'))).status).toBe(201)
  expect(await author.send('POST', '/agents', draft('fablab-guide'))).toMatchObject({ status: 409 })
  expect(await author.send('PATCH', '/agents/fablab-guide', { instructions: 'x' })).toMatchObject({
    status: 409,
    body: { type: expect.stringContaining('library-agent') },
  })
})

it('what is granted must exist and be for models; near names are told', async () => {
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

it('a private agent is its author’s alone; one of the community everybody’s, to run and not to change', async () => {
  const mine = await created('mine', { visibility: 'private' })
  const ours = await created('ours')
  const everyones = await created('everyones', { visibility: 'community', model: 'scripted/echo', tools: [] })
  const seen = async (who: typeof author) => {
    const { body } = await who.send('GET', '/agents?limit=100')
    return [mine, ours, everyones].map(({ id }) => body.items.some((agent: { id: string }) => agent.id === id))
  }
  expect(await seen(author)).toEqual([true, true, true])
  expect(await seen(colleague)).toEqual([false, true, true])
  expect(await seen(stranger)).toEqual([false, false, true])

  expect((await colleague.send('GET', `/agents/${mine.id}`)).status).toBe(404)
  expect((await colleague.ask('mine')).status).toBe(404)
  expect((await colleague.send('PATCH', `/agents/${ours.id}`, { instructions: 'x' })).status).toBe(403)
  expect((await owner.send('PATCH', `/agents/${ours.id}`, { instructions: 'x' })).status).toBe(200) // manages the agents of the organisation

  const unknown = (await stranger.send('GET', `/agents/${crypto.randomUUID()}`)).body
  const foreign = (await stranger.send('GET', `/agents/${ours.id}`)).body
  expect({ ...foreign, instance: '' }).toEqual({ ...unknown, instance: '' })
  expect((await stranger.send('DELETE', `/agents/${everyones.id}`)).status).toBe(404)
  expect((await stranger.ask(everyones.id, 'salut')).body).toMatchObject({
    status: 'succeeded',
    answer: 'human: salut',
  })
})

it('agents are listed page by page, those of the library first, each once', async () => {
  const slugs: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await author.send('GET', `/agents?limit=3${cursor && `&cursor=${cursor}`}`)
    slugs.push(
      ...body.items.map(({ id, slug }: { id: string; slug: string }) => (id === slug ? `library:${slug}` : id)),
    )
    cursor = body.nextCursor
  }
  expect(slugs.slice(0, libraryAgents.length)).toEqual(libraryAgents.map(({ slug }) => `library:${slug}`))
  expect(new Set(slugs).size).toBe(slugs.length)
  const { body } = await author.send('GET', '/agents?limit=100')
  expect(slugs).toHaveLength(body.items.length)
})

it('the organisation’s own agent comes before the library’s of the same name', async () => {
  const { id } = await created('library-twin', { model: 'scripted/echo', tools: [] })
  expect((await author.ask('library-twin', 'hi')).body).toMatchObject({ agent: 'library-twin', answer: 'human: hi' })
  expect((await author.ask(id, 'hi')).body).toMatchObject({ answer: 'human: hi' })
})

it('an agent that is edited does not change a run under way', async () => {
  const { body: run } = await owner.send('POST', '/runs', { agent: 'instructed', input: 'go' })
  await owner.send('PATCH', '/agents/instructed', { instructions: 'Something else.' })
  await owner.send('POST', '/agents/instructed/publish', {})
  const { body } = await owner.send('GET', `/runs/${run.id}/wait`)
  expect(body.answer).toMatch(/^Do as the script says\.\n\nIt is \w+.* in Morocco, 20/)
  expect((await owner.ask('instructed')).body.answer).toMatch(/^Something else\./)
})

it('only who may write agents makes one', async () => {
  const reader = await member(['reader'], { organisationId: owner.organisationId })
  expect(await reader.send('POST', '/agents', draft('wish'))).toMatchObject({
    status: 403,
    body: { scope: 'agents:write' },
  })
})
