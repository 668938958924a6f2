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

/** Personal data of one member in every module that stores some. No other row contains these values. */
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
const canariesIn = (text: string) => canaryNames.filter((name) => text.includes(canaries[name]))

const logged: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
const platform = await createSeededPlatform(modules, { log, env: { LOG_LEVEL: 'trace' } })
const { db, services, join, keyOf, call, adaptExample, rowsOf, request, app, startWorkers } = platform

const operationOf = (name: string) => services.operations.all.find((op) => op.name === name)!
async function callByName(name: string, input: Record<string, unknown>, key: string): Promise<any> {
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
  'a reader of another organisation': { ...(await join(['reader'], { scopes: ['*:read'] })), sees: [] as Canary[] },
  'a manager of another organisation': { ...(await join(['owner'], { scopes: allScopes })), sees: [] },
  'a reader of the same organisation': {
    ...(await join(['reader'], { organisationId: home, scopes: ['*:read'] })),
    sees: ['member name', 'member email'] satisfies Canary[],
  },
}
const otherManager = callers['a manager of another organisation']
const labManager = await keyOf(sampleMembers.labManager, allScopes)

/** Stores the canaries through operations, except for the member's name and email, which no operation changes. */
async function plantCanaries() {
  await db
    .update(members)
    .set({ name: canaries['member name'], email: canaries['member email'] })
    .where(eq(members.id, member.memberId))
  await callByName(
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
  const { profileId } = await callByName(
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
  await callByName('diaspora.advanceProfile', { event: 'submit' }, member.key)
  await callByName('diaspora.advanceProfile', { profileId, event: 'verify', verification: 'DOCUMENT' }, officer.key)
  const bench = { machineId: exampleIds.machine(11), durationMinutes: 60 }
  const cancelled = await callByName('fablabs.bookMachine', { ...bench, startsAt: '2027-03-09T10:00' }, member.key)
  await callByName(
    'fablabs.cancelBooking',
    { bookingId: cancelled.bookingId, reason: canaries['why a booking was cancelled'] },
    member.key,
  )
  const confirmed = await callByName('fablabs.bookMachine', { ...bench, startsAt: '2027-03-10T10:00' }, member.key)
  await callByName(
    'fablabs.reportIncident',
    { bookingId: confirmed.bookingId, severity: 'MINOR', description: canaries['incident description'] },
    member.key,
  )
  await callByName(
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
  // A run of the member, whose steps contain the canaries.
  const { id: runId } = await callByName(
    'agents.startRun',
    { agent: 'fablab-booking', input: 'Montre toutes mes réservations' },
    member.key,
  )
  const events = await request(member.key, 'GET', `/runs/${runId}/events`, undefined, { accept: 'text/event-stream' })
  await events.text() // until the run has ended
}

/** The ids of the member's rows by table. */
const memberRowIds = new Map<string, string[]>()
async function findMemberRows() {
  for (const table of await tablesOf(modules)) {
    const rows = (await rowsOf(table)).filter((row) => Object.values(row).includes(home) || row.id === member.memberId)
    if (rows.length > 0)
      memberRowIds.set(
        getTableName(table as unknown as Table),
        rows.map(({ id }) => id),
      )
  }
}

/** Returns the different inputs of the examples, and variants that reference the first three rows of the member in each field. */
async function probingInputs(op: AnyOperation, organisationId: string): Promise<Record<string, unknown>[]> {
  const examples = op.effect === 'read' ? op.examples : op.examples.slice(0, 1)
  const inputs: Record<string, unknown>[] = []
  for (const example of examples) {
    const base = await adaptExample(
      op,
      { ...example.input, ...('limit' in op.input.shape && { limit: 100 }) },
      organisationId,
    )
    inputs.push(base)
    const references = fieldsOf(op.input).filter(
      ({ reference }) => reference && memberRowIds.has(getTableName(reference as unknown as Table)),
    )
    for (let n = 0; n < 3 && references.length > 0; n++) {
      let input: unknown = base
      for (const { path, reference } of references) {
        const ids = memberRowIds.get(getTableName(reference as unknown as Table))!
        input = setAtPath(input, path, ids[n % ids.length])
      }
      inputs.push(input as Record<string, unknown>)
    }
  }
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()]
}

const readAndWriteOperations = () =>
  services.operations.all.filter(({ effect }) => effect === 'read' || effect === 'write')

/**
 * Calls every operation over REST, writes as dry runs where they support it, and returns the answers that contain
 * canaries.
 */
async function callEverything(key: string | undefined, organisationId: string) {
  const leaks: { at: string; leaked: Canary[] }[] = []
  for (const op of readAndWriteOperations()) {
    const dryRun = op.effect === 'write' && op.dryRun !== false
    for (const input of await probingInputs(op, organisationId)) {
      const text = await (await call(op, input, key, dryRun ? { 'dry-run': 'true' } : {})).text()
      const leaked = canariesIn(text)
      if (leaked.length > 0) leaks.push({ at: `${op.name} ${JSON.stringify(input)}`, leaked })
    }
  }
  return leaks
}

beforeAll(async () => {
  startWorkers()
  await plantCanaries()
  await findMemberRows()
})

describe('canaries in personal fields', () => {
  it('are twenty different values in more than eight tables', async () => {
    expect(canaryNames).toHaveLength(20)
    expect(new Set(Object.values(canaries)).size).toBe(20)
    expect(memberRowIds.size).toBeGreaterThan(8)
  })

  it('are all visible to their owner and lab manager, so that the test can fail', async () => {
    const found = new Set(
      [
        ...(await callEverything(member.key, home)),
        ...(await callEverything(labManager, sampleMembers.labManager.organisationId)),
      ].flatMap(({ leaked }) => leaked),
    )
    expect(canaryNames.filter((name) => !found.has(name))).toEqual([])
  })

  it('are hidden from anonymous callers', async () => {
    expect(await callEverything(undefined, otherManager.organisationId)).toEqual([])
  })

  it.each(Object.entries(callers))('are visible to %s only as permitted', async (_, { key, organisationId, sees }) => {
    const leaks = (await callEverything(key, organisationId)).filter(({ leaked }) =>
      leaked.some((name) => !(sees as Canary[]).includes(name)),
    )
    expect(leaks).toEqual([])
  })

  it('are hidden by MCP tools', async () => {
    const headers = {
      authorization: `Bearer ${otherManager.key}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    let answered = 0
    for (const op of readAndWriteOperations().filter(
      ({ effect, agent }) => effect === 'read' && agent?.tool !== false,
    )) {
      for (const input of (await probingInputs(op, otherManager.organisationId)).slice(0, 3)) {
        const body = JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: op.name.replace('.', '_'), arguments: input },
        })
        const text = await (await app.request('/mcp', { method: 'POST', headers, body })).text()
        expect(canariesIn(text), `${op.name} ${JSON.stringify(input)}`).toEqual([])
        if (text.includes('structuredContent')) answered++
      }
    }
    expect(answered).toBeGreaterThan(50)
  })

  it('are hidden from steps, events and messages of runs of other members', async () => {
    let called = 0
    for (const agent of services.agents) {
      const { granted } = resolveGrants(agent.tools, services.operations.all)
      for (const op of granted.filter(({ effect }) => effect === 'read').slice(0, 4)) {
        const { id: threadId } = await callByName('agents.createThread', {}, otherManager.key)
        const input = op.examples[0]!.questions[0]!.fr
        const { id: runId } = await callByName(
          'agents.startRun',
          { agent: agent.slug, input, threadId },
          otherManager.key,
        )
        const events = await (
          await request(otherManager.key, 'GET', `/runs/${runId}/events`, undefined, {
            accept: 'text/event-stream',
          })
        ).text()
        const steps = await callByName('agents.listSteps', { runId }, otherManager.key)
        const rest = [
          await callByName('agents.getRun', { runId }, otherManager.key),
          await callByName('agents.listMessages', { threadId }, otherManager.key),
        ]
        const text = [events, ...[steps, ...rest].map((part) => JSON.stringify(part))].join('\n')
        expect(text).toContain('event: end')
        expect(canariesIn(text), `${agent.slug}: ${input}`).toEqual([])
        called += steps.items.filter(({ kind }: { kind: string }) => kind === 'tool').length
      }
    }
    expect(called).toBeGreaterThan(10)
  })

  it('are in no audit event, and in no line of the log at level trace', async () => {
    const records = await callByName('identity.listAuditEvents', { limit: 100 }, officer.key)
    expect(records.items.length).toBeGreaterThan(5)
    expect(canariesIn(JSON.stringify(records))).toEqual([])
    expect(logged.length).toBeGreaterThan(100)
    expect(logged.filter((line) => canariesIn(line).length > 0)).toEqual([])
  })
})
