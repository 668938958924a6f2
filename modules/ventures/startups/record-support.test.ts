import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { sumMinor } from '#platform/lib/money.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { ventureSupports } from '../tables.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { recordSupport } from './record-support.ts'

const fixture = await createVenturesFixture()

const { call, founder, manager, createActor, createCall, submitted, createStartup } = fixture

const mad = (amountMinor: number) => ({ amountMinor, currency: 'MAD' as const })

describe('support', () => {
  it('is recorded by the operator of a programme, never for its own organisation', async () => {
    const actor = await founder()
    const { callId } = await createCall()
    const { startup } = await submitted(actor, callId)
    const given = { startupId: startup.startupId, kind: 'GRANT' as const, value: mad(10_000_000), doneOn: '2027-02-01' }
    expect(await call(recordSupport, manager, { ...given, evidenceNote: 'Virement' })).toMatchObject({
      role: 'FOUNDER',
      beneficiaryOrganisationId: actor.organisationId,
      regionCode: 'MA-06',
      counted: true,
    })
    expect(await call(recordSupport, manager, given)).toMatchObject({ counted: false })
    expect(await problemThrownBy(call(recordSupport, await createActor(['ventures:manage']), given))).toMatchObject({
      status: 404,
    })
    const own = await createStartup(manager)
    expect(await problemThrownBy(call(recordSupport, manager, { ...given, startupId: own.startupId }))).toMatchObject({
      code: 'conflict-of-interest',
    })
    expect(
      await problemThrownBy(call(recordSupport, manager, { kind: 'TRAINING', doneOn: '2027-02-01' })),
    ).toMatchObject({ status: 422 })
  })

  it('is stored to the centime, so that sums are exact', async () => {
    const actor = await founder()
    const { startup } = await submitted(actor, (await createCall()).callId)
    const given = [0, 1, 99, 100_000_001, 333_333_333_333_333, 999_999_999_999_999, 1_000_000_000_000_000]
    const answers = await Promise.all(
      given.map((amountMinor) =>
        call(recordSupport, manager, {
          startupId: startup.startupId,
          kind: 'GRANT',
          value: mad(amountMinor),
          doneOn: '2027-02-01',
          evidenceNote: 'Virement',
        }),
      ),
    )
    expect(answers.map(({ value }) => value)).toEqual(given.map(mad))
    const stored = await fixture.db
      .select()
      .from(ventureSupports)
      .where(eq(ventureSupports.startupId, startup.startupId))
    expect(sumMinor(stored.map(({ value }) => value!.amountMinor))).toBe(
      given.reduce((sum, one) => sum + BigInt(one), 0n),
    )
    for (const amountMinor of [-1, 0.5, 1_000_000_000_000_001, Number.NaN])
      expect(
        await problemThrownBy(
          call(recordSupport, manager, {
            startupId: startup.startupId,
            kind: 'GRANT',
            value: mad(amountMinor),
            doneOn: '2027-02-01',
          }),
        ),
      ).toMatchObject({
        status: 422,
      })
  })
})
