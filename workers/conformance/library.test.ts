import { beforeAll, expect, it } from 'vitest'
import { issueKey } from '#platform/identity/issue-key.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { resolveGrants } from '#platform/tools/tools.ts'
import { agentsOf } from '#platform/vocabulary.ts'
import { modules } from '../modules.ts'
import { loadSampleData } from '../sample/load.ts'

const libraryAgents = agentsOf(modules)
const platform = await createTestPlatform(modules)
const { db, services, request, startWorkers } = platform
let key: string

beforeAll(async () => {
  await loadSampleData(db, modules, services.now())
  const { id: memberId, organisationId } = sampleMembers.developer
  ;({ key } = await db.transaction((tx) =>
    issueKey(tx, { memberId, organisationId, name: 'test', scopes: ['*:write'], now: services.now() }),
  ))
  startWorkers()
})

const slugs = libraryAgents.map(({ slug }) => slug)
const prefixes = modules.map(({ name }) => name).join('|')

it('lists library agents by slug, each once', () => {
  expect(slugs).toEqual([...new Set(slugs)].sort())
})

it.each(libraryAgents)(
  '$slug has existing grants, texts in three languages, and instructions that match its grants',
  ({ slug, tools, name, description, instructions }) => {
    const { granted, unknown } = resolveGrants(tools, services.operations.all)
    expect(unknown).toEqual([])
    expect(tools.filter((tool) => tool.endsWith('*'))).toEqual([])
    expect(new Set(tools).size).toBe(tools.length)
    // the agent must tell its user that such a call waits for approval
    for (const { name } of granted.filter(({ agent }) => agent?.risk === 'high'))
      expect(instructions).toMatch(
        new RegExp(`${name.replace('.', '_')}\\. That call waits until a person approves it`),
      )
    for (const { fr, ar, en } of [name, description]) {
      for (const text of [fr, en]) expect(text).toMatch(/^\p{Script=Latin}{3}/u)
      expect(ar).toMatch(/^\p{Script=Arabic}{2}/u)
    }
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(instructions.length).toBeLessThan(2_000)
    const namedTools = [...instructions.matchAll(new RegExp(`\\b(?:${prefixes})_\\w+`, 'g'))].map(([tool]) =>
      tool.replace('_', '.'),
    )
    expect(granted.map((op) => op.name)).toEqual(expect.arrayContaining(namedTools))
  },
)

it.each(['fablab-guide', 'maker-passport', 'programme-analyst', 'programme-navigator'])(
  '%s has read operations only',
  (slug) => {
    const { granted } = resolveGrants(
      libraryAgents.find((agent) => agent.slug === slug)!.tools,
      services.operations.all,
    )
    expect(granted.filter(({ effect }) => effect !== 'read').map((op) => op.name)).toEqual([])
  },
)

it('covers every programme with an agent of its own and with the navigator', () => {
  const programmes = modules
    .map(({ name }) => name)
    .filter((name) => !['identity', 'agents', 'webhooks', 'commons'].includes(name))
  const covers = (tools: string[], programme: string) => tools.some((tool) => tool.startsWith(`${programme}.`))
  for (const programme of programmes) {
    expect(
      libraryAgents.filter(({ slug, tools }) => slug !== 'programme-navigator' && covers(tools, programme)),
      programme,
    ).not.toEqual([])
    expect(covers(libraryAgents.find(({ slug }) => slug === 'programme-navigator')!.tools, programme), programme).toBe(
      true,
    )
  }
})

it.each([
  ['fablab-guide', 'Trouve une découpeuse laser à Casablanca', 'fablabs_searchMachines', /laser/i],
  ['startup-adviser', 'Quels appels à candidatures sont ouverts ?', 'ventures_listCalls', /Accélération Exemple/],
  [
    'training-adviser',
    'ما هي برامج الأمن السيبراني الصناعي؟',
    'institute_searchProgrammes',
    /الأمن السيبراني للأنظمة الصناعية/,
  ],
  ['diaspora-liaison', 'Which events are coming up for the diaspora?', 'diaspora_listEvents', /Sample Forum of Skills/],
  [
    'zone-adviser',
    'Quelles zones technologiques y a-t-il ?',
    'galaxys_listZones',
    /ABA Galaxys – zone d’exemple — Rabat/,
  ],
  ['research-broker', 'ما هي معاهد الجزري المفتوحة؟', 'aljazari_listInstitutes', /معهد الجزري مثال طنجة/],
  [
    'programme-analyst',
    'How many certificates has the programme issued?',
    'programme_indicator',
    /Certificates issued.*target: 20000/,
  ],
  [
    'programme-navigator',
    'Which regional Al-Jazari institutes are there?',
    'aljazari_listInstitutes',
    /Sample Al-Jazari Institute Tangier/,
  ],
])('%s answers from the sample data without a language model: %s', async (agent, input, tool, answer) => {
  const response = await request(key, 'POST', '/runs/wait', { agent, input })
  const run = (await response.json()) as any
  expect(run).toMatchObject({ status: 'succeeded', error: null })
  const steps = (await (await request(key, 'GET', `/runs/${run.id}/steps`)).json()) as any
  expect(steps.items[0].name).toBe('builtin/router')
  expect(steps.items.map(({ name }: { name: string }) => name)).toContain(tool)
  expect(run.answer).toMatch(answer)
})

it.each([
  ['réserver une machine', 'fablabs.bookMachine'],
  ['حجز آلة', 'fablabs.bookMachine'],
  ['book a machine', 'fablabs.bookMachine'],
  ['vérifier un certificat', 'institute.verifyCertificate'],
  ['شركات ناشئة', 'ventures.listStartups'],
  ['thesis topics', 'aljazari.suggestThesisTopics'],
])('the tool search finds the tool for: %s', async (query, name) => {
  const { items } = (await (
    await request(key, 'GET', `/tools/search?query=${encodeURIComponent(query)}`)
  ).json()) as any
  expect(items.slice(0, 3)).toContainEqual(expect.objectContaining({ name, allowed: true }))
})

it('runs the survey writer, which is a LangChain graph', async () => {
  const { id: memberId, organisationId } = sampleMembers.maker
  const { key } = await db.transaction((tx) =>
    issueKey(tx, { memberId, organisationId, name: 'test', scopes: ['*:read', 'agents:write'], now: services.now() }),
  )
  const response = await request(key!, 'POST', '/runs/wait', {
    agent: 'survey-writer',
    input: 'Trouve une découpeuse laser à Casablanca',
  })
  const run = (await response.json()) as any
  expect(run).toMatchObject({ status: 'succeeded', error: null })
  const steps = (await (await request(key!, 'GET', `/runs/${run.id}/steps`)).json()) as any
  expect(steps.items.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
    ['builtin/router', 'done'],
    ['fablabs_searchMachines', 'done'],
    ['builtin/router', 'done'],
  ])
})
