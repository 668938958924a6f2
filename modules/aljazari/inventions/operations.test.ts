import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { idempotencyKeys } from '#platform/idempotency/tables.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { testActor } from '#platform/testing/platform.ts'
import { exampleIds } from '../example-ids.ts'
import { aljazari } from '../index.ts'
import { createAljazariFixture, problemThrownBy, sampleActors, throughAgent } from '../testing/fixture.ts'
import { advanceInvention } from './advance-invention.ts'
import { assertSharesSumToWhole, discloseInvention, getInvention, listInventions, signInvention } from './operations.ts'

const { call, contextOf, db } = await createAljazariFixture()
const { researcher, student, founder, director } = sampleActors
/** At the university: one who manages and invented nothing, and one who may only look and write. */
const transferOffice = { ...sampleActors.auditor, scopes: ['aljazari:manage'] as const }
const colleague = { ...sampleActors.auditor, scopes: ['aljazari:write'] as const }

const disclose = (shares: [personId: string, shareBp: number][], by = student) =>
  call(discloseInvention, by, {
    title: { fr: 'Capteur rhénium' },
    description: { fr: 'Le rhénium y joue le rôle secret.' },
    inventors: shares.map(([personId, shareBp]) => ({ personId, shareBp })),
  })

it('J1: the shares of the inventors sum to 10000 basis points, whatever is tried', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      (ids, shares, whole) => {
        const made = ids.map((personId, at) => ({ personId, shareBp: shares[at]! }))
        if (whole) {
          const rest = 10_000 - made.slice(1).reduce((sum, { shareBp }) => sum + shareBp, 0)
          made[0]!.shareBp = rest
        }
        const sum = made.reduce((total, { shareBp }) => total + shareBp, 0)
        if (sum === 10_000) return assertSharesSumToWhole(made)
        expect(() => assertSharesSumToWhole(made)).toThrow(Problem)
      },
    ),
    { numRuns: 100 },
  )
  expect(() =>
    assertSharesSumToWhole([
      { personId: 'a', shareBp: 5_000 },
      { personId: 'a', shareBp: 5_000 },
    ]),
  ).toThrow('once')
})

it('J1: nobody evaluates an invention before every inventor has signed', async () => {
  expect(await problemThrownBy(disclose([[student.id, 9_999]]))).toMatchObject({
    status: 422,
    issues: [{ path: 'inventors', message: expect.stringContaining('1 are missing') }],
  })
  expect(
    await problemThrownBy(
      disclose([
        [student.id, 5_000],
        [founder.id, 5_000],
      ]),
    ),
  ).toEqual(
    await problemThrownBy(
      disclose([
        [student.id, 5_000],
        [crypto.randomUUID(), 5_000],
      ]),
    ),
  )
  const { inventionId } = await disclose([
    [student.id, 6_000],
    [researcher.id, 4_000],
  ])
  const move = (event: 'check' | 'evaluate', more = {}) =>
    call(advanceInvention, transferOffice, { inventionId, event, ...more })
  await move('check')
  expect(await problemThrownBy(move('evaluate'))).toMatchObject({
    status: 409,
    allowedEvents: [],
    detail: expect.stringContaining('2 of the inventors'),
  })
  await call(signInvention, student, { inventionId })
  expect(await problemThrownBy(call(signInvention, student, { inventionId }))).toMatchObject({ status: 409 })
  expect(await problemThrownBy(move('evaluate'))).toMatchObject({
    status: 409,
    detail: expect.stringContaining('1 of the inventors'),
  })
  expect(
    await problemThrownBy(call(signInvention, student, { inventionId, personId: researcher.id, document: 'x' })),
  ).toMatchObject({ status: 403 })
  expect(
    await problemThrownBy(call(signInvention, transferOffice, { inventionId, personId: researcher.id })),
  ).toMatchObject({
    status: 422,
    issues: [{ path: 'document' }],
  })
  await call(signInvention, transferOffice, { inventionId, personId: researcher.id, document: 'Formulaire Exemple' })
  expect(await move('evaluate')).toMatchObject({ state: 'EVALUATION', allowedEvents: ['conclude'] })
})

it('K8: no inventor decides over their own invention, nor evaluates it, and no agent decides', async () => {
  const { inventionId } = await disclose([[researcher.id, 10_000]], researcher)
  await call(signInvention, researcher, { inventionId })
  await call(advanceInvention, transferOffice, { inventionId, event: 'check' })
  expect(await problemThrownBy(call(advanceInvention, researcher, { inventionId, event: 'evaluate' }))).toMatchObject({
    status: 403,
    type: expect.stringContaining('conflict-of-interest'),
  })
  expect(
    await problemThrownBy(
      call(advanceInvention, transferOffice, { inventionId, event: 'evaluate', evaluatorIds: [researcher.id] }),
    ),
  ).toMatchObject({
    status: 403,
  })
  expect(
    await problemThrownBy(
      call(advanceInvention, transferOffice, { inventionId, event: 'evaluate', evaluatorIds: [director.id] }),
    ),
  ).toEqual(
    await problemThrownBy(
      call(advanceInvention, transferOffice, { inventionId, event: 'evaluate', evaluatorIds: [crypto.randomUUID()] }),
    ),
  )
  expect(
    await problemThrownBy(
      call(advanceInvention, throughAgent(transferOffice, 'aljazari.advanceInvention'), {
        inventionId,
        event: 'evaluate',
      }),
    ),
  ).toMatchObject({
    status: 403,
  })
})

it('J2: only the inventors, the transfer office and named evaluators read an invention', async () => {
  const { inventionId } = await disclose([[student.id, 10_000]])
  const unknown = await problemThrownBy(call(getInvention, colleague, { inventionId: crypto.randomUUID() }))
  for (const who of [colleague, founder, director, testActor('*:manage')]) {
    expect(await problemThrownBy(call(getInvention, who, { inventionId }))).toEqual(unknown)
    for (const op of aljazari.operations.filter(({ effect }) => effect === 'read')) {
      for (const { input } of [...op.examples, { input: { limit: 100 } }, { input: { query: 'rhénium' } }]) {
        if (!op.input.safeParse(input).success) continue
        const read = await invoke(op, input, contextOf(who)).catch((error: Error) => error.message)
        expect(JSON.stringify(read), `${op.name} to ${who.id}`).not.toMatch(new RegExp(`rhénium|${inventionId}`))
      }
    }
  }
  for (const who of [student, transferOffice, researcher])
    expect((await call(getInvention, who, { inventionId })).description).toMatchObject({
      fr: expect.stringContaining('rhénium'),
    })
  await call(advanceInvention, transferOffice, { inventionId, event: 'check', evaluatorIds: [colleague.id] })
  expect(await call(getInvention, colleague, { inventionId })).toMatchObject({
    evaluatorIds: [colleague.id],
    description: { fr: expect.stringContaining('rhénium') },
  })
  expect((await call(listInventions, colleague, {})).items.map((one) => one.inventionId)).toContain(inventionId)
})

it('J2: no agent is given the description, and no answer but that of getInvention holds it', async () => {
  const context = contextOf(student, { idempotencyKey: 'rhenium' })
  const input = {
    title: { fr: 'Capteur' },
    description: { fr: 'L’osmium y joue le rôle secret.' },
    inventors: [{ personId: student.id, shareBp: 10_000 }],
    firstPublicDisclosureOn: '2027-02-01',
  }
  const made = await invoke(discloseInvention, input, context)
  expect(JSON.stringify(made)).not.toContain('osmium')
  expect(made.novelty).toBe('DISCLOSED')
  const [kept] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, 'rhenium'))
  expect(kept!.result).not.toContain('osmium')
  const read = await call(getInvention, throughAgent(student, 'aljazari.getInvention'), {
    inventionId: made.inventionId,
  })
  expect(read).toMatchObject({ inventionId: made.inventionId, description: null })
  expect(JSON.stringify(await call(listInventions, student, { limit: 100 }))).not.toContain('osmium')
})

it('leads a decided invention to a licence, and one that is decided otherwise nowhere', async () => {
  const inventionId = exampleIds.invention(3)
  for (const event of ['protect', 'market', 'negotiate', 'license', 'monitor', 'expire'] as const)
    await call(advanceInvention, transferOffice, { inventionId, event, note: 'PV Exemple' })
  expect(await call(getInvention, student, { inventionId })).toMatchObject({ state: 'EXPIRED', allowedEvents: [] })
  expect(
    await problemThrownBy(call(advanceInvention, transferOffice, { inventionId, event: 'protect' })),
  ).toMatchObject({ status: 409, allowedEvents: [] })
})
