import { describe, expect, it } from 'vitest'
import type { Actor, Scope } from '#platform/access.ts'
import { auditEvents } from '#platform/audit/tables.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { idempotencyKeys } from '#platform/idempotency/tables.ts'
import { commons } from '../index.ts'
import { commonsAccessEvents as accessEvents, commonsPersons as persons } from '../tables.ts'
import { createCommonsFixture } from '../testing/fixture.ts'
import { getPerson, myProfile, searchPersons } from './operations.ts'

const { db, call, joinWithRecord, join, contextOf } = await createCommonsFixture()

/** A unique text in every personal field, to search for in every response. */
const canary = {
  givenName: { fr: 'Canariprenom', ar: 'كناريالاسم' },
  familyName: { fr: 'Canarinom', ar: 'كناريالنسب' },
  email: 'canari.mail@example.org',
  phoneE164: '+212500123987',
  birthYear: 1971,
  nationality: 'LU',
  countryOfResidence: 'VU',
  orcid: '0000-0002-1694-233X',
  gender: 'X',
}
const traces = [
  'Canariprenom',
  'كناريالاسم',
  'Canarinom',
  'كناريالنسب',
  'canari.mail',
  '212500123987',
  '1971',
  '"LU"',
  '"VU"',
  '0000-0002-1694-233X',
  '"X"',
]
const tracesIn = (text: string) => traces.filter((trace) => text.includes(trace))

const person = await join(['maker'])
await call(person, 'PUT /persons', { givenName: { fr: 'x' }, familyName: { fr: 'y' } })
await call(person, 'POST /consents', { purpose: 'STATISTICS', textVersion: '1', language: 'ar' })
const { organisationId, memberId: personId } = person
const written = await call(person, 'PUT /persons', {
  ...canary,
  regionCode: 'MA-09',
  languages: [{ tag: 'fr-ma', cefr: 'C1' }],
})
const manager = await joinWithRecord(['owner'], { organisationId })
const colleague = await joinWithRecord(['reader'], { organisationId })
const outsider = await joinWithRecord(['owner'])
const log = async () =>
  (await call(person, 'GET /me/access-log?limit=100')).body.items as {
    operation: string
    fields: string[]
    masked: boolean
    purpose: string | null
    agent: string | null
  }[]
const agentOf = (
  { memberId, organisationId: organisation }: { memberId: string; organisationId: string },
  scopes: Scope[] = ['*:manage'],
): Actor => ({
  id: memberId,
  name: 'x',
  organisationId: organisation,
  scopes,
  agent: {
    slug: 'lecteur',
    runId: 'run-1',
    operations: new Set(commons.operations.map(({ name }) => name)),
    scopes: ['*:manage'],
  },
})

describe('personal fields', () => {
  it('are shown in full to the person, and returned by no write', async () => {
    expect(written.status).toBe(200)
    expect(tracesIn(written.text)).toEqual([])
    const { status, body } = await call(person, 'GET /me')
    expect(status).toBe(200)
    expect(body.personal).toEqual(canary)
    expect(body).toMatchObject({ personId, withheld: null, languages: [{ tag: 'fr-MA', cefr: 'C1' }] })
  })

  it('reach no colleague and no other organisation, by any operation or example', async () => {
    for (const reader of [colleague, outsider, undefined]) {
      const routes = [
        `GET /persons/${personId}`,
        `GET /persons/${personId}?purpose=MEMBERSHIP`,
        `GET /consents?personId=${personId}`,
        `GET /skill-claims?personId=${personId}`,
        'GET /me',
        'GET /persons/count?by=REGION',
        `GET /links?about=person:${personId}`,
      ]
      for (const route of routes) {
        const { text } = await call(reader, route)
        expect(tracesIn(text), route).toEqual([])
      }
      for (const filter of [
        {},
        { regionCode: 'MA-09' },
        { language: 'fr' },
        { name: 'Canarinom', purpose: 'MEMBERSHIP' },
      ]) {
        expect(tracesIn((await call(reader, 'POST /persons/search', filter)).text), JSON.stringify(filter)).toEqual([])
      }
      expect(tracesIn((await call(reader, 'PUT /persons', { personId, regionCode: 'MA-09' })).text)).toEqual([])
    }
    expect((await call(colleague, `GET /persons/${personId}?purpose=MEMBERSHIP`)).body).toMatchObject({
      personal: null,
      withheld: 'NOT_A_MANAGER',
      regionCode: 'MA-09',
    })
  })

  it('return 404 to another organisation, as for an unknown id', async () => {
    const responseFor = async (id: string) => (await call(outsider, `GET /persons/${id}?purpose=MEMBERSHIP`)).body
    const { instance, ...unknown } = await responseFor(crypto.randomUUID())
    expect(await responseFor(personId)).toMatchObject(unknown)
    expect(unknown.status).toBe(404)
  })

  it('reach managers as far as the purpose covers, and never the gender', async () => {
    const { personal, withheld } = (await call(manager, `GET /persons/${personId}?purpose=MEMBERSHIP`)).body
    const { gender, ...expected } = canary
    expect(withheld).toBeNull()
    expect(personal).toEqual(expected)
    expect((await call(manager, `GET /persons/${personId}`)).body).toMatchObject({
      personal: null,
      withheld: 'NO_PURPOSE',
    })
  })

  it('require current consent if that is the legal basis', async () => {
    const read = async () => (await call(manager, `GET /persons/${personId}?purpose=DIRECTORY`)).body
    expect(await read()).toMatchObject({ personal: null, withheld: 'NO_CONSENT' })
    await call(person, 'POST /consents', { purpose: 'DIRECTORY', textVersion: '1', language: 'fr' })
    expect(Object.keys((await read()).personal).sort()).toEqual(['familyName', 'givenName', 'orcid'])
    await call(person, 'POST /consents/withdrawals', { purpose: 'DIRECTORY' })
    expect(await read()).toMatchObject({ personal: null, withheld: 'NO_CONSENT' })
  })

  it('reach no agent but the person’s own', async () => {
    const shown = await invoke(getPerson, { personId, purpose: 'MEMBERSHIP' }, contextOf(agentOf(manager)))
    expect(shown).toMatchObject({ personal: null, withheld: 'AGENT' })
    const found = await invoke(
      searchPersons,
      { regionCode: 'MA-09', purpose: 'MEMBERSHIP' },
      contextOf(agentOf(manager)),
    )
    expect(tracesIn(JSON.stringify(found))).toEqual([])
    await expect(
      invoke(searchPersons, { name: 'Canari', purpose: 'MEMBERSHIP' }, contextOf(agentOf(manager))),
    ).rejects.toMatchObject({
      status: 403,
      code: 'name-search-restricted',
    })
    expect(await invoke(myProfile, {}, contextOf(agentOf(person)))).toMatchObject({ personal: { email: canary.email } })
    expect((await log())[0]).toMatchObject({ operation: 'commons.myProfile', agent: 'lecteur', masked: false })
  })

  it('are found by name only by readers of the name, in any script and without accents', async () => {
    const names = async (name: string, purpose: string) =>
      (await call(manager, 'POST /persons/search', { name, purpose })).body.items.map(
        (item: { personId: string }) => item.personId,
      )
    expect(await names('canarinom CANARIPRENOM', 'MEMBERSHIP')).toEqual([personId])
    expect(await names('كناريالنسب', 'MEMBERSHIP')).toEqual([personId])
    expect(await names('Canarinom', 'DIRECTORY')).toEqual([]) // did not agree: not even that there is such a person
    expect((await call(manager, 'POST /persons/search', { name: 'Canarinom' })).status).toBe(403)
    expect((await call(colleague, 'POST /persons/search', { name: 'Canarinom', purpose: 'MEMBERSHIP' })).status).toBe(
      403,
    )
  })

  it('are searchable by region, language and skill within the organisation', async () => {
    await call(person, 'POST /me/skills', { skillId: 'robotics', level: 3 })
    const ids = async (who: { key: string }, filter: object) =>
      (await call(who, 'POST /persons/search', filter)).body.items.map((item: { personId: string }) => item.personId)
    for (const filter of [
      { regionCode: 'MA-09' },
      { language: 'fr' },
      { language: 'FR-ma' },
      { skillId: 'robotics' },
    ]) {
      expect(await ids(colleague, filter)).toEqual([personId])
      expect(await ids(outsider, filter)).toEqual([])
    }
    expect(await ids(colleague, { language: 'de' })).toEqual([])
    expect((await call(colleague, 'POST /persons/search', { language: 'fr_FR' })).status).toBe(422)
  })
})

describe('the access log', () => {
  it('shows the person every access, masked or not', async () => {
    const before = (await log()).length
    await call(colleague, `GET /persons/${personId}`)
    await call(manager, `GET /persons/${personId}?purpose=NEWS`)
    await call(manager, `GET /persons/${personId}?purpose=MEMBERSHIP`)
    await call(manager, 'POST /persons/search', { regionCode: 'MA-09', purpose: 'MEMBERSHIP' })
    const after = await log()
    expect(after).toHaveLength(before + 4)
    expect(after.slice(0, 4).map(({ operation, masked, purpose }) => [operation, masked, purpose])).toEqual([
      ['commons.searchPersons', false, 'MEMBERSHIP'],
      ['commons.getPerson', false, 'MEMBERSHIP'],
      ['commons.getPerson', true, 'NEWS'],
      ['commons.getPerson', true, null],
    ])
    expect(after[1]!.fields).toContain('email')
    expect(after[1]!.fields).not.toContain('gender')
  })

  it('is visible to the person alone', async () => {
    const others = (await call(manager, 'GET /me/access-log')).body.items as { masked: boolean; operation: string }[]
    expect(others.filter(({ masked }) => !masked)).toEqual([]) // what the manager read of others, and of themselves, is not in it
    expect((await call(outsider, 'GET /me/access-log')).body.items).toEqual([])
  })

  it('cannot be bypassed by a dry run', async () => {
    const before = (await log()).length
    for (const answer of [
      await call(manager, `GET /persons/${personId}?purpose=MEMBERSHIP`, undefined, { 'dry-run': 'true' }),
      await call(manager, 'POST /persons/search', { purpose: 'MEMBERSHIP' }, { 'dry-run': 'true' }),
    ]) {
      expect(answer).toMatchObject({ status: 422, body: { code: 'dry-run-unsupported' } })
      expect(tracesIn(answer.text)).toEqual([])
    }
    expect(await log()).toHaveLength(before)
  })

  it('leaves no copy of disclosed data with the idempotency key', async () => {
    const read = () =>
      call(manager, `GET /persons/${personId}?purpose=MEMBERSHIP`, undefined, { 'idempotency-key': 'read-1' })
    const search = () =>
      call(manager, 'POST /persons/search', { purpose: 'MEMBERSHIP' }, { 'idempotency-key': 'search-1' })
    expect((await read()).body.personal.email).toBe(canary.email)
    expect((await search()).body.items.length).toBeGreaterThan(1)
    const before = (await log()).length
    expect(await read()).toMatchObject({ status: 200, body: { personId, personal: null } })
    expect(await search()).toMatchObject({ status: 200, body: { items: null } })
    expect(await log()).toHaveLength(before)
    const stored = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.organisationId, organisationId))
    expect(stored.flatMap(({ result }) => tracesIn(result ?? ''))).toEqual([])
  })

  it('is written in the transaction of the access, with an audit event', async () => {
    const events = await db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.organisationId, organisationId), eq(auditEvents.operation, 'commons.getPerson')))
    const readings = await db
      .select()
      .from(accessEvents)
      .where(and(eq(accessEvents.personId, personId), eq(accessEvents.operation, 'commons.getPerson')))
    expect(readings.length).toBeGreaterThan(3)
    expect(events).toHaveLength(readings.length)
  })
})

describe('records', () => {
  it('are written by the person and by managers only', async () => {
    expect((await call(colleague, 'PUT /persons', { personId, regionCode: 'MA-01' })).status).toBe(403)
    expect((await call(outsider, 'PUT /persons', { personId, regionCode: 'MA-01' })).status).toBe(404)
    expect((await call(manager, 'PUT /persons', { personId, regionCode: 'MA-09' })).status).toBe(200)
    const member = await join(['maker'], { organisationId })
    expect(
      (
        await call(manager, 'PUT /persons', {
          personId: member.memberId,
          givenName: { fr: 'A' },
          familyName: { fr: 'B' },
        })
      ).body.personId,
    ).toBe(member.memberId)
    expect(
      (
        await call(outsider, 'PUT /persons', {
          personId: member.memberId,
          givenName: { fr: 'A' },
          familyName: { fr: 'B' },
        })
      ).status,
    ).toBe(404)
  })

  it('require both names when new', async () => {
    const member = await join(['maker'])
    expect((await call(member, 'GET /me')).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('commons.upsertPerson'),
    })
    expect((await call(member, 'PUT /persons', { givenName: { fr: 'A' } })).body).toMatchObject({
      status: 422,
      issues: [{ path: 'familyName' }],
    })
  })

  it('keep omitted fields and clear null ones', async () => {
    const member = await joinWithRecord(['maker'], { birthYear: 1990, regionCode: 'MA-02' })
    await call(member, 'PUT /persons', { birthYear: null })
    expect((await call(member, 'GET /me')).body).toMatchObject({
      regionCode: 'MA-02',
      personal: { birthYear: null, givenName: { fr: 'Prénom' } },
    })
  })

  it('accept the gender from the person alone, with consent, and erase it with the consent', async () => {
    const member = await joinWithRecord(['maker'], { organisationId })
    expect((await call(member, 'PUT /persons', { gender: 'F' })).body).toMatchObject({
      status: 409,
      code: 'consent-required',
      purpose: 'STATISTICS',
    })
    await call(member, 'POST /consents', { purpose: 'STATISTICS', textVersion: '1', language: 'fr' })
    expect((await call(manager, 'PUT /persons', { personId: member.memberId, gender: 'F' })).status).toBe(422)
    expect((await call(member, 'PUT /persons', { gender: 'F' })).status).toBe(200)
    await call(member, 'POST /consents/withdrawals', { purpose: 'STATISTICS' })
    expect((await db.select().from(persons).where(eq(persons.id, member.memberId)))[0]!.gender).toBeNull()
  })

  it('allow one person per e-mail address within an organisation, case-insensitively', async () => {
    const body = { givenName: { fr: 'A' }, familyName: { fr: 'B' }, email: 'CANARI.mail@example.org' }
    const answers = await Promise.all(
      [1, 2, 3].map(() => call(manager, 'POST /persons', { ...body, email: 'seul@example.org' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await call(manager, 'POST /persons', body)).body).toMatchObject({
      status: 409,
      code: 'email-taken',
    })
    expect((await call(outsider, 'POST /persons', body)).status).toBe(201)
  })

  it('apply only one of many concurrent changes at one version', async () => {
    const member = await joinWithRecord(['maker'])
    const { version } = (await call(member, 'GET /me')).body
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => call(member, 'PUT /persons', { birthYear: 1980 + i, ifVersion: version })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'version-conflict',
      version: version + 1,
    })
  })

  it.each([
    [{ orcid: '0000-0002-1694-2330' }, 'orcid'],
    [{ phoneE164: '0522000000' }, 'phoneE164'],
    [{ nationality: 'ZZ' }, 'nationality'],
    [{ languages: [{ tag: 'fr_FR', cefr: 'C1' }] }, 'languages.0.tag'],
    [{ languages: [{ tag: 'fr', cefr: 'D1' }] }, 'languages.0.cefr'],
    [{ birthYear: 2_000_000 }, 'birthYear'],
  ])('reject %o and explain what is valid', async (body, path) => {
    const answer = await call(person, 'PUT /persons', body)
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ path, message: expect.stringMatching(/\w/) }] } })
  })
})
