import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { purposesOfTier } from '#modules/diaspora/profiles/tiers.ts'
import { exampleIds } from '#modules/fablabs/example-ids.ts'
import type { Scope } from '#platform/access.ts'
import { eq, getTableName, type Table } from '#platform/db/query-builder.ts'
import { fieldsOf } from '#platform/execution/fields.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { members } from '#platform/identity/tables.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { resolveGrants } from '#platform/tools/tools.ts'
import { modules } from '../modules.ts'
import { setAtPath } from './paths.ts'
import { createSeededPlatform, tablesOf } from './seeded-platform.ts'

/** What is personal of one member, in every room that keeps something of theirs; nothing else says any of it. */
const canaries = {
  'member name': 'Canarimembre',
  'member email': 'canari.membre@example.org',
  'given name, fr': 'Canariprenom',
  'given name, ar': 'كناريالاسم',
  'given name, en': 'Canaryfirst',
  'family name': 'Canarinom',
  'person email': 'canari.personne@example.org',
  phone: '+212522917391',
  orcid: '0000-0002-1825-0097',
  headline: 'Canarititre',
  'headline, ar': 'كنارياللقب',
  employer: 'Canariemployeur SA',
  city: 'Canariville',
  linkedin: 'https://www.linkedin.com/in/canari-exemple',
  'travel from': '2031-07-13',
  'travel to': '2031-08-17',
  'why a booking was cancelled': 'Canaricause',
  'incident description': 'Canarincident au poste de travail',
  'private project': 'Canariprojet',
  'file of a private project': 'canarifichier.svg',
}
type Canary = keyof typeof canaries
const canaryNames = Object.keys(canaries) as Canary[]
const tracesIn = (text: string) => canaryNames.filter((name) => text.includes(canaries[name]))

const logged: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
const platform = await createSeededPlatform(modules, { log, env: { LOG_LEVEL: 'trace' } })
const { db, services, join, keyOf, call, plausible, rowsOf, request, app, startWorkers } = platform

const operationOf = (name: string) => services.operations.all.find((op) => op.name === name)!
async function ask(name: string, input: Record<string, unknown>, key: string): Promise<any> {
  const response = await call(operationOf(name), input, key)
  const answer = await response.json()
  if (!response.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}

const allScopes: Scope[] = ['*:manage']
const member = await join(['owner'])
const home = member.organisationId
const officer = await join(['owner'], { organisationId: home })
const callers = {
  'a reader elsewhere': { ...(await join(['reader'], { scopes: ['*:read'] })), sees: [] as Canary[] },
  'a manager elsewhere': { ...(await join(['owner'], { scopes: allScopes })), sees: [] },
  'a colleague who reads': {
    ...(await join(['reader'], { organisationId: home, scopes: ['*:read'] })),
    sees: ['member name', 'member email'] satisfies Canary[],
  },
}
const managerElsewhere = callers['a manager elsewhere']
const labManager = await keyOf(sampleMembers.labManager, allScopes)

/** Everything is planted by the operations that people use, but for the member's own entry, which nobody changes. */
async function plantCanaries() {
  await db
    .update(members)
    .set({ name: canaries['member name'], email: canaries['member email'] })
    .where(eq(members.id, member.memberId))
  await ask(
    'commons.upsertPerson',
    {
      givenName: { fr: canaries['given name, fr'], ar: canaries['given name, ar'], en: canaries['given name, en'] },
      familyName: { fr: canaries['family name'] },
      email: canaries['person email'],
      phoneE164: canaries.phone,
      orcid: canaries.orcid,
    },
    member.key,
  )
  const { profileId } = await ask(
    'diaspora.upsertProfile',
    {
      countryCode: 'DE',
      timeZone: 'Europe/Berlin',
      modes: ['REMOTE_MENTORING'],
      hoursPerMonth: 10,
      skills: [{ skillId: 'computer-vision', level: 4 }],
      headline: { fr: canaries.headline, ar: canaries['headline, ar'] },
      employer: canaries.employer,
      city: canaries.city,
      linkedInUrl: canaries.linkedin,
      travelWindows: [{ from: canaries['travel from'], to: canaries['travel to'] }],
      tier: 'T1',
      consents: purposesOfTier('T1').map((purpose) => ({ purpose, textVersion: '1', language: 'fr' })),
    },
    member.key,
  )
  await ask('diaspora.advanceProfile', { event: 'submit' }, member.key)
  await ask('diaspora.advanceProfile', { profileId, event: 'verify', verification: 'DOCUMENT' }, officer.key)
  const bench = { machineId: exampleIds.machine(11), durationMinutes: 60 }
  const given = await ask('fablabs.bookMachine', { ...bench, startsAt: '2027-03-09T10:00' }, member.key)
  await ask(
    'fablabs.cancelBooking',
    { bookingId: given.bookingId, reason: canaries['why a booking was cancelled'] },
    member.key,
  )
  const kept = await ask('fablabs.bookMachine', { ...bench, startsAt: '2027-03-10T10:00' }, member.key)
  await ask(
    'fablabs.reportIncident',
    { bookingId: kept.bookingId, severity: 'MINOR', description: canaries['incident description'] },
    member.key,
  )
  await ask(
    'fablabs.publishProject',
    {
      title: canaries['private project'],
      summary: 'Un essai qui ne regarde personne.',
      openness: 'PRIVATE',
      licence: 'LicenseRef-Proprietary',
      files: [{ name: canaries['file of a private project'], url: 'https://example.org/fichier', sha256: null }],
    },
    member.key,
  )
  // A run of the member's own, whose steps hold what they read.
  const { id: runId } = await ask(
    'agents.startRun',
    { agent: 'fablab-booking', input: 'Montre toutes mes réservations' },
    member.key,
  )
  const events = await request(member.key, 'GET', `/runs/${runId}/events`, undefined, { accept: 'text/event-stream' })
  await events.text() // it ends with the run
}

/** The ids of what the member has, by table: what a curious caller would name. */
const rowsOfOthers = new Map<string, string[]>()
async function findRowsOfOthers() {
  for (const table of await tablesOf(modules)) {
    const rows = (await rowsOf(table)).filter((row) => Object.values(row).includes(home) || row.id === member.memberId)
    if (rows.length > 0)
      rowsOfOthers.set(
        getTableName(table as unknown as Table),
        rows.map(({ id }) => id),
      )
  }
}

/** The examples, naming the member's rows wherever a row is named, each of the first three. */
async function probingInputs(op: AnyOperation, organisationId: string): Promise<Record<string, unknown>[]> {
  const examples = op.effect === 'read' ? op.examples : op.examples.slice(0, 1)
  const inputs: Record<string, unknown>[] = []
  for (const { input } of examples) {
    const base = await plausible(op, { ...input, ...('limit' in op.input.shape && { limit: 100 }) }, organisationId)
    inputs.push(base)
    const named = fieldsOf(op.input).filter(
      ({ reference }) => reference && rowsOfOthers.has(getTableName(reference as unknown as Table)),
    )
    for (let n = 0; n < 3 && named.length > 0; n++) {
      let curious: unknown = base
      for (const { path, reference } of named) {
        const ids = rowsOfOthers.get(getTableName(reference as unknown as Table))!
        curious = setAtPath(curious, path, ids[n % ids.length])
      }
      inputs.push(curious as Record<string, unknown>)
    }
  }
  return inputs
}

const readAndWriteOperations = () =>
  services.operations.all.filter(({ effect }) => effect === 'read' || effect === 'write')

/** Every operation over REST - reads and what discloses for real, other writes rehearsed - and who said what. */
async function callEverything(key: string | undefined, organisationId: string) {
  const said: { at: string; traces: Canary[] }[] = []
  for (const op of readAndWriteOperations()) {
    const rehearse = op.effect === 'write' && op.dryRun !== false
    for (const input of await probingInputs(op, organisationId)) {
      const text = await (await call(op, input, key, rehearse ? { 'dry-run': 'true' } : {})).text()
      const traces = tracesIn(text)
      if (traces.length > 0) said.push({ at: `${op.name} ${JSON.stringify(input)}`, traces })
    }
  }
  return said
}

beforeAll(async () => {
  startWorkers()
  await plantCanaries()
  await findRowsOfOthers()
})

describe('twenty canaries in personal fields', () => {
  it('are twenty, and in no way told by the sample', async () => {
    expect(canaryNames).toHaveLength(20)
    expect(new Set(Object.values(canaries)).size).toBe(20)
    expect(rowsOfOthers.size).toBeGreaterThan(8)
  })

  it('are all found by who may see them: this walk is not blind', async () => {
    const found = new Set(
      [
        ...(await callEverything(member.key, home)),
        ...(await callEverything(labManager, sampleMembers.labManager.organisationId)),
      ].flatMap(({ traces }) => traces),
    )
    expect(canaryNames.filter((name) => !found.has(name))).toEqual([])
  })

  it('are said to no stranger', async () => {
    expect(await callEverything(undefined, managerElsewhere.organisationId)).toEqual([])
  })

  it.each(Object.entries(callers))(
    'are said to %s only as far as they may see',
    async (_, { key, organisationId, sees }) => {
      const beyond = (await callEverything(key, organisationId)).filter(({ traces }) =>
        traces.some((name) => !(sees as Canary[]).includes(name)),
      )
      expect(beyond).toEqual([])
    },
  )

  it('are in no answer of an MCP tool', async () => {
    const headers = {
      authorization: `Bearer ${managerElsewhere.key}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    let answered = 0
    for (const op of readAndWriteOperations().filter((one) => one.effect === 'read' && one.agent?.tool !== false)) {
      for (const input of (await probingInputs(op, managerElsewhere.organisationId)).slice(0, 3)) {
        const body = JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: op.name.replace('.', '_'), arguments: input },
        })
        const text = await (await app.request('/mcp', { method: 'POST', headers, body })).text()
        expect(tracesIn(text), `${op.name} ${JSON.stringify(input)}`).toEqual([])
        if (text.includes('structuredContent')) answered++
      }
    }
    expect(answered).toBeGreaterThan(50)
  })

  it('are in no step, event or message of the runs of others, through the router', async () => {
    let called = 0
    for (const agent of services.agents) {
      const { granted } = resolveGrants(agent.tools, services.operations.all)
      for (const op of granted.filter(({ effect }) => effect === 'read').slice(0, 4)) {
        const { id: threadId } = await ask('agents.createThread', {}, managerElsewhere.key)
        const input = op.examples[0]!.questions[0]!.fr
        const { id: runId } = await ask('agents.startRun', { agent: agent.slug, input, threadId }, managerElsewhere.key)
        const events = await (
          await request(managerElsewhere.key, 'GET', `/runs/${runId}/events`, undefined, {
            accept: 'text/event-stream',
          })
        ).text()
        const steps = await ask('agents.listSteps', { runId }, managerElsewhere.key)
        const rest = [
          await ask('agents.getRun', { runId }, managerElsewhere.key),
          await ask('agents.listMessages', { threadId }, managerElsewhere.key),
        ]
        const text = [events, ...[steps, ...rest].map((one) => JSON.stringify(one))].join('\n')
        expect(text).toContain('event: end')
        expect(tracesIn(text), `${agent.slug}: ${input}`).toEqual([])
        called += steps.items.filter(({ kind }: { kind: string }) => kind === 'tool').length
      }
    }
    expect(called).toBeGreaterThan(10)
  })

  it('are in no record of what was done, and in no line of the log at its most talkative', async () => {
    const records = await ask('identity.listAuditEvents', { limit: 100 }, officer.key)
    expect(records.items.length).toBeGreaterThan(5)
    expect(tracesIn(JSON.stringify(records))).toEqual([])
    expect(logged.length).toBeGreaterThan(100)
    expect(logged.filter((line) => tracesIn(line).length > 0)).toEqual([])
  })
})
