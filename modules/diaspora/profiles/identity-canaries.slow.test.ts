import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { idempotencyKeys } from '#platform/idempotency/tables.ts'
import { identity } from '#platform/identity/index.ts'
import { issueKey } from '#platform/identity/issue-key.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { listMatches } from '../../commons/matches/operations.ts'
import { requestContact, respondContact } from '../contact-requests/operations.ts'
import { diaspora } from '../index.ts'
import { matchNeed } from '../matches/match-need.ts'
import { createDiasporaFixture, type Expat, throughAgent } from '../testing/fixture.ts'
import { Tier } from '../vocabulary.ts'
import { advanceProfile } from './advance-profile.ts'
import { getProfile } from './get-profile.ts'
import { searchProfiles } from './search-profiles.ts'
import { upsertProfile } from './upsert-profile.ts'

const logged: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
const { db, call, clock, contextOf, app, createActor, officer, expat, host, need } = await createDiasporaFixture({
  log,
})

/** Fields shown together with the name. */
const named = {
  'givenName.fr': 'Canariprenom',
  'givenName.ar': 'كناريالاسم',
  'givenName.en': 'Canaryfirst',
  'familyName.fr': 'Canarinom',
  'familyName.ar': 'كناريالنسب',
  'headline.fr': 'Canarititre',
  'headline.ar': 'كنارياللقب',
  'headline.en': 'Canaryheadline',
  'headline.zgh': 'ⴽⴰⵏⴰⵔⵉ',
  employer: 'Canariemployeur SA',
  city: 'Canariville',
  orcid: '0000-0002-1825-0097',
  linkedInUrl: 'https://www.linkedin.com/in/canari-exemple',
  'travelWindows.from': '2031-07-13',
  'travelWindows.to': '2031-08-17',
}
/** Fields shown additionally to accepted requesters. */
const contact = { email: 'canari.contact@example.org', phoneE164: '+212522917391' }
/** Fields shown to the member only. */
const secret = { birthYear: '1917', timeZone: 'Antarctica/Troll', originRegionCode: 'MA-11' }
const values = { ...named, ...contact, ...secret }

const canary = (tier: Tier) =>
  expat({
    tier,
    countryCode: 'AQ',
    timeZone: secret.timeZone,
    headline: {
      fr: named['headline.fr'],
      ar: named['headline.ar'],
      en: named['headline.en'],
      zgh: named['headline.zgh'],
    },
    employer: named.employer,
    city: named.city,
    linkedInUrl: named.linkedInUrl,
    travelWindows: [{ from: named['travelWindows.from'], to: named['travelWindows.to'] }],
    originRegionCode: 'MA-11',
    person: {
      givenName: { fr: named['givenName.fr'], ar: named['givenName.ar'], en: named['givenName.en'] },
      familyName: { fr: named['familyName.fr'], ar: named['familyName.ar'] },
      email: `${tier}.${contact.email}`,
      phoneE164: contact.phoneE164,
      birthYear: Number(secret.birthYear),
      orcid: named.orcid,
    },
  })

const tracesOf = (all: Record<string, string>, text: string) =>
  Object.entries(all).flatMap(([name, value]) => (isIn(text, value) ? [name] : []))
/** Returns whether a value occurs in the text. A number must stand alone, because an id may contain its digits by chance. */
const isIn = (text: string, value: string) =>
  /^\d+$/.test(value) ? new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(text) : text.includes(value)
/** Ids that identify the person indirectly: of the person and of their organisation. */
const idsOf = ({ id, organisationId }: Expat) => ({ id, organisationId })

const everything = diaspora.operations.map(({ name }) => name)
const names = (operations: readonly AnyOperation[]) => operations.map(({ name }) => name)

const writer = await host()
const manager = await createActor(['*:manage'])
const reader = await createActor(['diaspora:read'])
const colleague = await createActor(['diaspora:write'], { organisationId: officer.organisationId })
const outsiders: [string, Actor, 'member' | 'reader' | 'agent'][] = [
  ['a member of the programme', writer, 'member'],
  ['the manager of another organisation', manager, 'member'],
  ['a colleague', colleague, 'member'],
  ['the officer who verified', officer, 'member'],
  ['a reader', reader, 'reader'],
  ['an agent of a member', throughAgent(writer, everything), 'agent'],
  ['an agent of the officer', throughAgent(officer, everything), 'agent'],
]

const needId = await need(writer)
const needs = new Map(
  await Promise.all(
    outsiders.map(
      async ([, { agent, ...who }]) => [who.id, await need({ ...who, scopes: ['commons:write'] })] as const,
    ),
  ),
)
const of = Object.fromEntries(
  await Promise.all(Tier.options.map(async (tier) => [tier, await canary(tier)])),
) as Record<Tier, Expat>

/** Returns the responses and errors of every operation of the module, called with inputs that name this profile. */
async function answersTo(caller: Actor | null, { profileId }: Expat): Promise<string[]> {
  const inputs = (op: AnyOperation): object[] => [
    ...op.examples.map(({ input }: { input: object }) => ({
      ...input,
      ...('profileId' in op.input.shape && { profileId }),
      ...('leadProfileId' in op.input.shape && { leadProfileId: profileId }),
      ...('needId' in op.input.shape && { needId: needs.get(caller?.id ?? '') ?? needId }),
      ...('limit' in op.input.shape && { limit: 100 }),
    })),
    ...(op.name === 'diaspora.searchProfiles'
      ? [{ countryCodes: ['AQ'] }, { countryCodes: ['AQ'], timeZone: 'Europe/Paris' }, { toVerify: true }]
      : []),
  ]
  const answers: string[] = []
  for (const op of diaspora.operations) {
    if (op.name === 'diaspora.upsertProfile' || op.name === 'diaspora.withdrawConsent') continue // these are about the caller alone
    for (const input of inputs(op)) {
      try {
        answers.push(
          `${op.name} ${JSON.stringify(await invoke(op, input, contextOf(caller, { dryRun: op.effect === 'write' && op.dryRun !== false })))}`,
        )
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        answers.push(`${op.name} ${JSON.stringify(error.toJSON())}`)
      }
    }
  }
  return answers
}

describe('twenty canaries', () => {
  it('are twenty', () => {
    expect(Object.keys(values).length).toBe(20)
    expect(new Set(Object.values(values)).size).toBe(20)
  })

  it.each(outsiders)('%s sees what each tier shows, and only in diaspora.getProfile', async (_, caller, kind) => {
    for (const tier of Tier.options) {
      const shows = tier === 'T4' || (tier === 'T3' && kind === 'member')
      for (const answer of await answersTo(caller, of[tier])) {
        const isCard = answer.startsWith('diaspora.getProfile {"profileId"')
        expect(tracesOf(named, answer), `${tier} ${answer}`).toEqual(shows && isCard ? Object.keys(named) : [])
        const others =
          caller.organisationId === officer.organisationId ? answer.replaceAll(officer.organisationId, '') : answer
        const hidden = { ...contact, ...secret, ...idsOf(of[tier]) }
        const unattributed = answer.startsWith('diaspora.impact ') ? ['originRegionCode'] : [] // it names every region
        expect(
          tracesOf(hidden, others).filter((name) => !unattributed.includes(name)),
          answer,
        ).toEqual([])
      }
    }
  })

  it('show nothing to an anonymous caller', async () => {
    for (const tier of Tier.options)
      for (const answer of await answersTo(null, of[tier]))
        expect(tracesOf({ ...named, ...contact, ...idsOf(of[tier]) }, answer), answer).toEqual([])
  })

  it('show nothing over MCP but the public card', async () => {
    const { key } = await db.transaction((tx) =>
      issueKey(tx, {
        memberId: reader.id,
        organisationId: reader.organisationId,
        name: 'mcp',
        scopes: ['diaspora:read'],
        now: clock.now,
      }),
    )
    const ask = async (name: string, input: object) => {
      const response = await app.request('/mcp', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } }),
      })
      const { result } = (await response.json()) as { result: { structuredContent?: object; isError?: boolean } }
      if (!result.isError) expect(result.structuredContent).toBeDefined()
      return JSON.stringify(result)
    }
    for (const tier of Tier.options) {
      const card = await ask('diaspora_getProfile', { profileId: of[tier].profileId })
      const list = await ask('diaspora_searchProfiles', { countryCodes: ['AQ'] })
      expect(tracesOf(named, card)).toEqual(tier === 'T4' ? Object.keys(named) : [])
      expect(tracesOf({ ...contact, ...secret, ...idsOf(of[tier]) }, card + list)).toEqual([])
      expect(tracesOf(named, list)).toEqual([])
    }
  })

  it('are in no match, reason, audit list, stored response or log', async () => {
    const { items } = await call(matchNeed, writer, { needId, k: 50 })
    expect(items!.length).toBeGreaterThan(3)
    const listed = await call(listMatches, { ...writer, scopes: ['commons:read'] }, { needId, limit: 100 })
    const audit = await call(
      identity.operations.find(({ name }) => name === 'identity.listAuditEvents')!,
      { ...officer, scopes: ['identity:manage'] },
      { limit: 100 },
    )
    await call(getProfile, writer, { profileId: of.T4.profileId }, { idempotencyKey: 'card' })
    expect(await call(getProfile, writer, { profileId: of.T4.profileId }, { idempotencyKey: 'card' })).toMatchObject({
      card: null,
      named: null,
    })
    const stored = await db.select().from(idempotencyKeys)
    for (const text of [items, listed, audit, stored, logged].map((one) => JSON.stringify(one)))
      expect(tracesOf({ ...named, ...contact, ...secret }, text)).toEqual([])
  })

  it('are in no error to the member who wrote them', async () => {
    const { employer, city } = named
    for (const input of [
      { employer, city, ifVersion: 99 },
      { employer, countryCode: 'MA', city },
      { employer, tier: 'T3' as const },
      { city, availableFrom: '2027-05-01', availableTo: '2027-04-01' },
    ])
      expect(tracesOf(values, JSON.stringify(await problemThrownBy(call(upsertProfile, of.T1, input))))).toEqual([])
    expect(
      tracesOf(
        values,
        JSON.stringify(
          await problemThrownBy(
            call(upsertProfile, of.T1, { employer: named.employer.repeat(50), headline: {} as never }),
          ),
        ),
      ),
    ).toEqual([])
  })
})

describe('T2', () => {
  it('shows name and contact to the accepted requester, logged, until the tier is lowered', async () => {
    const sees = async (who: Actor) => {
      const card = await call(getProfile, who, { profileId: of.T2.profileId })
      return { traces: tracesOf({ ...named, ...contact }, JSON.stringify(card)), withheld: card.withheld }
    }
    const masked = { traces: [], withheld: 'ASK' }
    expect(await sees(writer)).toEqual(masked)
    const { requestId } = await call(requestContact, writer, {
      profileId: of.T2.profileId,
      needId,
      message: 'Deux heures par mois, à distance.',
    })
    expect(await sees(writer)).toEqual(masked)
    expect(
      await problemThrownBy(
        call(respondContact, throughAgent(of.T2, names([respondContact])), { requestId, answer: 'ACCEPT' }),
      ),
    ).toMatchObject({
      status: 403,
    })
    expect(await call(respondContact, of.T2, { requestId, answer: 'ACCEPT' })).toMatchObject({
      state: 'ACCEPTED',
      named: true,
    })
    expect(await sees(writer)).toEqual({ traces: [...Object.keys(named), 'email', 'phoneE164'], withheld: null })
    const teammate = await host(writer.organisationId)
    expect(await sees(teammate)).toEqual(masked)
    expect(await sees(throughAgent(writer, names([getProfile])))).toEqual({ traces: [], withheld: 'AGENT' })
    expect(await sees(of.T2)).toEqual({ traces: [...Object.keys(named), 'email', 'phoneE164'], withheld: null })
    await call(upsertProfile, of.T2, { tier: 'T1' })
    expect(await sees(writer)).toEqual(masked)
  })

  it('keeps the name of an accepting T1 member hidden unless they give it', async () => {
    const { requestId } = await call(requestContact, writer, {
      profileId: of.T1.profileId,
      needId,
      message: 'Deux heures par mois, à distance.',
    })
    expect(await call(respondContact, of.T1, { requestId, answer: 'ACCEPT' })).toMatchObject({
      state: 'ACCEPTED',
      named: false,
    })
    expect(await call(getProfile, writer, { profileId: of.T1.profileId })).toMatchObject({
      named: null,
      withheld: 'ASK',
    })
  })

  it('shows the name of a submitted profile to the officer and to no other colleague', async () => {
    const waiting = await expat({ state: 'SUBMITTED', employer: 'Canariattente' })
    expect(await call(getProfile, officer, { profileId: waiting.profileId })).toMatchObject({
      named: { employer: 'Canariattente' },
    })
    for (const who of [colleague, manager, writer])
      expect(await problemThrownBy(call(getProfile, who, { profileId: waiting.profileId }))).toMatchObject({
        status: 404,
      })
    expect(
      await problemThrownBy(
        call(advanceProfile, manager, { profileId: waiting.profileId, event: 'verify', verification: 'DOCUMENT' }),
      ),
    ).toMatchObject({
      status: 404,
    })
    expect(
      await problemThrownBy(call(advanceProfile, waiting, { event: 'verify', verification: 'DOCUMENT' })),
    ).toMatchObject({
      status: 409,
      allowedEvents: ['withdraw'],
    })
    await call(advanceProfile, officer, { profileId: waiting.profileId, event: 'verify', verification: 'DOCUMENT' })
    expect(await call(getProfile, officer, { profileId: waiting.profileId })).toMatchObject({
      named: null,
      withheld: 'ASK',
    })
  })

  it('keeps the order of a search independent of masked fields', async () => {
    const order = async () =>
      (await call(searchProfiles, writer, { limit: 100, skillIds: ['computer-vision'] })).items.map(
        ({ profileId, score }) => [profileId, score],
      )
    const before = await order()
    await call(upsertProfile, of.T3, { city: 'Ailleurs', headline: null, linkedInUrl: null, travelWindows: [] })
    expect(before.length).toBeGreaterThan(2)
    expect(await order()).toEqual(before)
  })
})
