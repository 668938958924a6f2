import { describe, expect, it } from 'vitest'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'

const { owner, member } = await scriptedPlatform()
const author = await member(['developer'], { organisationId: owner.organisationId })
const colleague = await member(['developer'], { organisationId: owner.organisationId })
const otherOrganisation = await member(['owner'])

const content = (slug: string, more: object = {}) => ({
  slug,
  name: { fr: slug },
  description: { fr: 'Exemple' },
  instructions: 'Answer.\nBe kind.',
  tools: ['test.act'],
  model: 'scripted/instructed',
  ...more,
})
const created = async (slug: string, more: object = {}) =>
  (await author.send('POST', '/agents', content(slug, more))).body
const edit = (slug: string, change: object) => author.send('PATCH', `/agents/${slug}`, change)
const publish = (slug: string, more: object = {}) => author.send('POST', `/agents/${slug}/publish`, more)
const answerOf = async (caller: typeof author, agent: string, more: object = {}) => {
  const { status, body } = await caller.ask(agent, 'go', more)
  return status === 200 ? body.answer.split('\n\nIt is')[0] : status
}
const codeOf = ({ body }: { body: { code: string } }) => body.code

describe('versions of agents', () => {
  it('changes the draft, which runs once it is published', async () => {
    await created('edited')
    await edit('edited', { instructions: 'Answer briefly.' })
    expect((await author.send('GET', '/agents/edited')).body).toMatchObject({
      instructions: 'Answer.\nBe kind.',
      version: 1,
      draft: { revision: 2, isPublished: false },
    })
    expect(await answerOf(colleague, 'edited')).toBe('Answer.\nBe kind.')
    expect(await publish('edited', { note: 'Briefer.' })).toMatchObject({
      status: 200,
      body: { version: 2, instructions: 'Answer briefly.' },
    })
    expect(await answerOf(colleague, 'edited')).toBe('Answer briefly.')
    expect(await answerOf(colleague, 'edited', { version: 1 })).toBe('Answer.\nBe kind.')
    expect(codeOf(await publish('edited'))).toBe('version-already-published')
  })

  it('removes approvals and the output schema with null', async () => {
    const policy = {
      approvals: ['test.deposit'],
      approvalTimeoutMs: 60_000,
      outputSchema: { type: 'object' },
      limits: { steps: 5 },
    }
    await created('demanding', { tools: ['test.*'], model: 'scripted/planner', ...policy })
    const input = plan([['test_deposit', { account: crypto.randomUUID() }]])
    expect((await author.ask('demanding', input)).body).toMatchObject({
      status: 'waiting',
      error: { code: 'approval-required' },
    })

    const none = { approvals: null, approvalTimeoutMs: null, outputSchema: null }
    expect(await edit('demanding', none)).toMatchObject({ status: 200, body: { ...none, limits: { steps: 5 } } })
    expect(await publish('demanding')).toMatchObject({ status: 200, body: none })
    expect((await author.send('GET', '/agents/demanding')).body).toMatchObject(none)
    expect((await author.ask('demanding', input)).body).toMatchObject({
      status: 'succeeded',
      answer: '{"balance":1}',
      output: null,
      limits: { steps: 5 },
    })
  })

  it('pins a run to the version it shows', async () => {
    const { id } = await created('pinned')
    const { body: run } = await author.send('POST', '/runs', { agent: 'pinned', input: 'go' })
    expect(run).toMatchObject({ agentId: id, agentVersion: '1' })
    await edit('pinned', { instructions: 'Other.' })
    await publish('pinned')
    await author.send('DELETE', '/agents/pinned')
    const { body } = await author.send('GET', `/runs/${run.id}/wait`)
    expect(body).toMatchObject({
      status: 'succeeded',
      agentVersion: '1',
      answer: expect.stringMatching(/^Answer\.\nBe kind\./),
    })
    const { body: ofLibrary } = await author.send('POST', '/runs', {
      agent: 'fablab-guide',
      input: 'go',
      model: 'scripted/echo',
    })
    expect(ofLibrary).toMatchObject({
      agentId: 'fablab-guide',
      agentVersion: (await author.send('GET', '/agents/fablab-guide')).body.digest,
    })
  })

  it('runs a draft for its author and for managers, and answers 404 to others', async () => {
    await created('sketch')
    await edit('sketch', { instructions: 'Sketched.' })
    expect(await answerOf(author, 'sketch', { version: 'draft' })).toBe('Sketched.')
    expect(await answerOf(owner, 'sketch', { version: 'draft' })).toBe('Sketched.')
    const unknown = (await colleague.ask('sketch', 'go', { version: 7 })).body
    const draft = (await colleague.ask('sketch', 'go', { version: 'draft' })).body
    expect({ ...draft, instance: '' }).toEqual({ ...unknown, instance: '' })
    expect((await author.ask('sketch', 'go', { version: 'draft' })).body).toMatchObject({ agentVersion: 'draft' })
    expect((await colleague.send('GET', '/agents/sketch')).body.draft).toBeNull()
    expect((await colleague.send('GET', '/agents/sketch/versions/draft')).status).toBe(404)
  })

  it('shows an agent that was never published to its author only', async () => {
    const { id, version } = await created('unborn', { publish: false })
    expect(version).toBeNull()
    expect(codeOf(await author.ask('unborn'))).toBe('agent-not-published')
    expect(await answerOf(author, 'unborn', { version: 'draft' })).toBe('Answer.\nBe kind.')
    const foreign = (await colleague.ask(id)).body
    expect({ ...foreign, instance: '' }).toEqual({ ...(await colleague.ask(crypto.randomUUID())).body, instance: '' })
    expect((await colleague.send('GET', `/agents/${id}`)).status).toBe(404)
    expect(codeOf(await author.send('PUT', '/agents/unborn/visibility', { visibility: 'community' }))).toBe(
      'agent-not-published',
    )
    expect(await publish('unborn')).toMatchObject({ body: { version: 1 } })
    expect(await answerOf(colleague, 'unborn')).toBe('Answer.\nBe kind.')
  })

  it('lists, reads and compares versions, field by field and line by line', async () => {
    await created('compared')
    await edit('compared', { instructions: 'Answer.\nBe brief.', tools: [], model: null })
    await publish('compared', { note: 'Second.' })
    await edit('compared', { name: { fr: 'Nouveau nom' } })
    const first = (await author.send('GET', '/agents/compared/versions?limit=1')).body
    expect(first.items).toMatchObject([{ version: 2, note: 'Second.', memberId: author.memberId, rollbackOf: null }])
    const rest = (await author.send('GET', `/agents/compared/versions?limit=1&cursor=${first.nextCursor}`)).body
    expect(rest).toMatchObject({ items: [{ version: 1 }], nextCursor: null })
    expect((await author.send('GET', '/agents/compared/versions/1')).body).toMatchObject({
      version: 1,
      instructions: 'Answer.\nBe kind.',
    })
    const { changes } = (await author.send('GET', '/agents/compared/diff?from=1&to=2')).body
    expect(changes).toEqual([
      {
        field: 'instructions',
        before: 'Answer.\nBe kind.',
        after: 'Answer.\nBe brief.',
        lines: [
          { kind: 'same', text: 'Answer.\n' },
          { kind: 'removed', text: 'Be kind.' },
          { kind: 'added', text: 'Be brief.' },
        ],
      },
      { field: 'model', before: 'scripted/instructed', after: null, lines: null },
      { field: 'tools', before: ['test.act'], after: [], lines: null },
    ])
    expect((await author.send('GET', '/agents/compared/diff?from=2&to=draft')).body.changes).toMatchObject([
      { field: 'name' },
    ])
    expect((await colleague.send('GET', '/agents/compared/diff?from=2&to=draft')).status).toBe(404)
    expect((await author.send('GET', '/agents/compared/versions/9')).status).toBe(404)
    expect((await author.send('GET', '/agents/compared/versions/last')).status).toBe(422)
  })

  it('compares two texts without common lines in bounded time', async () => {
    await created('rewritten', { instructions: 'a\n'.repeat(10_000) })
    await edit('rewritten', { instructions: Array.from({ length: 4_000 }, (_, i) => i).join('\n') })
    const { changes } = (await author.send('GET', '/agents/rewritten/diff?from=1&to=draft')).body
    expect(changes[0].lines.map(({ kind }: { kind: string }) => kind)).toEqual(['removed', 'added'])
  })

  it('publishes the old content as the newest version on a rollback, without rewriting versions', async () => {
    await created('undone')
    await edit('undone', { instructions: 'Worse.' })
    await publish('undone')
    const { body } = await author.send('POST', '/agents/undone/rollback', { version: 1, note: 'It was better.' })
    expect(body).toMatchObject({ version: 3, instructions: 'Answer.\nBe kind.', draft: { isPublished: true } })
    expect((await author.send('GET', '/agents/undone/versions')).body.items).toMatchObject([
      { version: 3, rollbackOf: 1, note: 'It was better.' },
      { version: 2, rollbackOf: null },
      { version: 1, rollbackOf: null },
    ])
    expect((await author.send('GET', '/agents/undone/versions/2')).body.instructions).toBe('Worse.')
    expect(codeOf(await author.send('POST', '/agents/undone/rollback', { version: 3 }))).toBe(
      'version-already-published',
    )

    await edit('undone', { instructions: 'In the making.' })
    await author.send('POST', '/agents/undone/rollback', { version: 2 })
    expect((await author.send('GET', '/agents/undone/versions/draft')).body.instructions).toBe('In the making.') // unpublished changes are kept
  })

  it('publishes once when fifty callers publish one draft at once', async () => {
    await created('hurried')
    await edit('hurried', { instructions: 'Once.' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => publish('hurried')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(
      (await author.send('GET', '/agents/hurried/versions')).body.items.map(
        ({ version }: { version: number }) => version,
      ),
    ).toEqual([2, 1])
    expect(codeOf(await publish('hurried', { revision: 1 }))).toBe('version-conflict')
  })

  it('has no versions for library agents, and hides those of other organisations', async () => {
    const { id } = await created('ours-alone')
    expect((await author.send('GET', '/agents/fablab-guide/versions')).body).toEqual({ items: [], nextCursor: null })
    expect(codeOf(await author.send('GET', '/agents/fablab-guide/versions/1'))).toBe('library-agent')
    for (const path of [`/agents/${id}/versions`, `/agents/${id}/versions/1`, `/agents/${id}/diff?from=1&to=1`])
      expect((await otherOrganisation.send('GET', path)).status).toBe(404)
    expect((await otherOrganisation.send('POST', `/agents/${id}/publish`, {})).status).toBe(404)
    expect((await otherOrganisation.send('POST', `/agents/${id}/rollback`, { version: 1 })).status).toBe(404)
    expect((await colleague.send('POST', `/agents/${id}/publish`, {})).status).toBe(403)
  })
})
