import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { idempotencyKeys } from '#platform/idempotency/tables.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { testActor } from '#platform/testing/platform.ts'
import { exampleIds } from '../example-ids.ts'
import { aljazari } from '../index.ts'
import { createAljazariFixture, sampleActors, throughAgent } from '../testing/fixture.ts'
import { advanceInvention } from './advance-invention.ts'
import { assertSharesSumToWhole, discloseInvention, getInvention, listInventions } from './operations.ts'
import { signInvention } from './sign-invention.ts'

const { call, contextOf, db } = await createAljazariFixture()
const { researcher, student, founder, director } = sampleActors
/** Members of the university: a manager who invented nothing, and one who may only read and write. */
const transferOffice = { ...sampleActors.auditor, scopes: ['aljazari:manage'] as const }
const colleague = { ...sampleActors.auditor, scopes: ['aljazari:write'] as const }

const disclose = (shares: [personId: string, shareBp: number][], by = student) =>
  call(discloseInvention, by, {
    title: { fr: 'Capteur rhénium' },
    description: { fr: 'Le rhénium y joue le rôle secret.' },
    inventors: shares.map(([personId, shareBp]) => ({ personId, shareBp })),
  })

describe('inventions', () => {
  it('rejects shares that do not sum to 10000 basis points', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (ids, shares, sumsToWhole) => {
          const inventors = ids.map((personId, at) => ({ personId, shareBp: shares[at]! }))
          if (sumsToWhole) {
            const rest = 10_000 - inventors.slice(1).reduce((sum, { shareBp }) => sum + shareBp, 0)
            inventors[0]!.shareBp = rest
          }
          const sum = inventors.reduce((total, { shareBp }) => total + shareBp, 0)
          if (sum === 10_000) return assertSharesSumToWhole(inventors)
          expect(() => assertSharesSumToWhole(inventors)).toThrow(Problem)
        },
      ),
      { numRuns: 100 },
    )
    expect(() =>
      assertSharesSumToWhole([
        { personId: 'a', shareBp: 5_000 },
        { personId: 'a', shareBp: 5_000 },
      ]),
    ).toThrow('twice')
  })

  it('evaluates an invention only after every inventor has signed', async () => {
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
    const move = (event: 'check' | 'evaluate', overrides = {}) =>
      call(advanceInvention, transferOffice, { inventionId, event, ...overrides })
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

  it('lets no inventor decide on or evaluate their own invention, and no agent decide', async () => {
    const { inventionId } = await disclose([[researcher.id, 10_000]], researcher)
    await call(signInvention, researcher, { inventionId })
    await call(advanceInvention, transferOffice, { inventionId, event: 'check' })
    expect(await problemThrownBy(call(advanceInvention, researcher, { inventionId, event: 'evaluate' }))).toMatchObject(
      {
        code: 'conflict-of-interest',
      },
    )
    expect(
      await problemThrownBy(
        call(advanceInvention, transferOffice, { inventionId, event: 'evaluate', evaluatorIds: [researcher.id] }),
      ),
    ).toMatchObject({
      code: 'conflict-of-interest',
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

  it('shows an invention only to its inventors, the transfer office and named evaluators', async () => {
    const { inventionId } = await disclose([[student.id, 10_000]])
    const unknown = await problemThrownBy(call(getInvention, colleague, { inventionId: crypto.randomUUID() }))
    for (const actor of [colleague, founder, director, testActor('*:manage')]) {
      expect(await problemThrownBy(call(getInvention, actor, { inventionId }))).toEqual(unknown)
      for (const op of aljazari.operations.filter(({ effect }) => effect === 'read')) {
        for (const { input } of [...op.examples, { input: { limit: 100 } }, { input: { query: 'rhénium' } }]) {
          if (!op.input.safeParse(input).success) continue
          const read = await invoke(op, input, contextOf(actor)).catch((error: Error) => error.message)
          expect(JSON.stringify(read), `${op.name} to ${actor.id}`).not.toMatch(new RegExp(`rhénium|${inventionId}`))
        }
      }
    }
    for (const actor of [student, transferOffice, researcher])
      expect((await call(getInvention, actor, { inventionId })).description).toMatchObject({
        fr: expect.stringContaining('rhénium'),
      })
    await call(advanceInvention, transferOffice, { inventionId, event: 'check', evaluatorIds: [colleague.id] })
    expect(await call(getInvention, colleague, { inventionId })).toMatchObject({
      evaluatorIds: [colleague.id],
      description: { fr: expect.stringContaining('rhénium') },
    })
    expect((await call(listInventions, colleague, {})).items.map((one) => one.inventionId)).toContain(inventionId)
  })

  it('hides the description from agents, and returns it only from getInvention', async () => {
    const context = contextOf(student, { idempotencyKey: 'rhenium' })
    const input = {
      title: { fr: 'Capteur' },
      description: { fr: 'L’osmium y joue le rôle secret.' },
      inventors: [{ personId: student.id, shareBp: 10_000 }],
      firstPublicDisclosureOn: '2027-02-01',
    }
    const inventors = await invoke(discloseInvention, input, context)
    expect(JSON.stringify(inventors)).not.toContain('osmium')
    expect(inventors.novelty).toBe('DISCLOSED')
    const [storedKey] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, 'rhenium'))
    expect(storedKey!.result).not.toContain('osmium')
    const read = await call(getInvention, throughAgent(student, 'aljazari.getInvention'), {
      inventionId: inventors.inventionId,
    })
    expect(read).toMatchObject({ inventionId: inventors.inventionId, description: null })
    expect(JSON.stringify(await call(listInventions, student, { limit: 100 }))).not.toContain('osmium')
  })

  it('leads a decided invention to a licence, and any other nowhere', async () => {
    const inventionId = exampleIds.invention(3)
    for (const event of ['protect', 'market', 'negotiate', 'license', 'monitor', 'expire'] as const)
      await call(advanceInvention, transferOffice, { inventionId, event, note: 'PV Exemple' })
    expect(await call(getInvention, student, { inventionId })).toMatchObject({ state: 'EXPIRED', allowedEvents: [] })
    expect(
      await problemThrownBy(call(advanceInvention, transferOffice, { inventionId, event: 'protect' })),
    ).toMatchObject({ status: 409, allowedEvents: [] })
  })
})
