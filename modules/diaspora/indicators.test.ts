import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { requestContact, respondContact } from './contact-requests/operations.ts'
import { advanceEngagement } from './engagements/advance-engagement.ts'
import { proposeEngagement } from './engagements/operations.ts'
import { advanceEvent, listEvents, publishEvent } from './events/operations.ts'
import { checkInAttendee, registerForEvent } from './events/registration-operations.ts'
import { indicators } from './indicators.ts'
import { createDiasporaFixture } from './testing/fixture.ts'

const { db, clock, call, expat, host, need, officer } = await createDiasporaFixture()
const start = clock.now
const message = 'Deux heures par mois, à distance.'
const terms: Omit<z.input<typeof proposeEngagement.input>, 'requestId'> = {
  kind: 'EXPERT_MISSION',
  tor: { objectives: 'Auditer le contrôle de soudures.', deliverables: ['Rapport'], days: 5, mode: 'REMOTE' },
  startOn: '2027-03-01',
  endOn: '2027-03-31',
  compensation: { kind: 'FEE', amount: { amountMinor: 2_500_000, currency: 'MAD' } },
}

async function accepted(asker?: Actor) {
  const by = asker ?? (await host())
  const one = await expat({ tier: 'T2' })
  const { requestId } = await call(requestContact, by, {
    profileId: one.profileId,
    needId: await need(by, { regionCode: 'MA-06' }),
    message,
  })
  await call(respondContact, one, { requestId, answer: 'ACCEPT' })
  return { by, one, requestId }
}

describe('indicators', () => {
  const period = () => ({
    from: new Date(start.getTime() - 10 * dayMs),
    to: new Date(start.getTime() + 100 * dayMs),
    asOf: clock.now,
  })
  const compute = (code: string) => indicators.find((one) => one.code === code)!.compute(db, period())
  const all = async (code: string) =>
    (await compute(code)).find(({ region, dimensions }) => region === 'ALL' && !dimensions)!.value

  it('have null targets, and every figure lists the ids it counts', async () => {
    expect(indicators.map(({ target }) => target)).toEqual(indicators.map(() => null))
    for (const { code } of indicators) {
      for (const { value, ids } of await compute(code)) {
        const page = await ids(100)
        if (code !== 'P3.3') expect(page.ids).toHaveLength(value!)
        expect(page.nextCursor).toBeNull()
        if (page.ids.length > 1) expect((await ids(1, page.ids[0])).ids).toEqual([page.ids[1]])
      }
    }
  })

  it('count members, engagements by kind, replies, events and resulting engagements', async () => {
    const before = {
      members: await all('P3.1'),
      active: await all('P3.2'),
      done: await all('P3.4'),
      held: await all('P3.7'),
      attended: await all('P3.8'),
      converted: await all('P3.9'),
    }
    const { eventId, startsAt } = await call(publishEvent, officer, {
      kind: 'VISIT',
      title: { fr: 'Visite Exemple' },
      online: true,
      startsAt: new Date(clock.now.getTime() + dayMs).toISOString(),
      endsAt: new Date(clock.now.getTime() + 2 * dayMs).toISOString(),
      capacity: 5,
    })
    const { by, one, requestId } = await accepted()
    const { ticket } = await call(registerForEvent, one, { eventId })
    clock.now = new Date(startsAt)
    await call(checkInAttendee, officer, { eventId, ticket })
    await call(advanceEvent, officer, { eventId, event: 'hold' })
    clock.now = new Date(clock.now.getTime() + dayMs)
    const { engagementId } = await call(proposeEngagement, by, { requestId, ...terms })
    for (const [who, event] of [
      [one, 'accept'],
      [one, 'sign'],
      [by, 'sign'],
      [by, 'start'],
      [one, 'deliver'],
      [by, 'complete'],
    ] as const)
      await call(advanceEngagement, who, { engagementId, event })
    expect({
      members: await all('P3.1'),
      active: await all('P3.2'),
      done: await all('P3.4'),
      held: await all('P3.7'),
      attended: await all('P3.8'),
      converted: await all('P3.9'),
    }).toEqual({
      members: before.members! + 1,
      active: before.active! + 1,
      done: before.done! + 1,
      held: before.held! + 1,
      attended: before.attended! + 1,
      converted: before.converted! + 1,
    })
    const figures = await compute('P3.4')
    expect(figures.map(({ region, dimensions }) => dimensions?.kind ?? region)).toEqual([
      'ALL',
      'EXPERT_MISSION',
      'MA-06',
    ])
    expect(await all('P3.3')).toBe(0) // needs of these tests are answered within the day
    const early = await indicators
      .find(({ code }) => code === 'P3.4')!
      .compute(db, { ...period(), asOf: new Date(start.getTime() - dayMs) })
    expect(early.map(({ value }) => value)).toEqual([0])
    expect((await call(listEvents, null, { limit: 100 })).items.find((item) => item.eventId === eventId)).toMatchObject(
      { state: 'HELD' },
    )
  })

  it('report the median time to the first reply in the period, and null without replies', async () => {
    clock.now = new Date(start.getTime() + 400 * dayMs)
    const from = clock.now
    const value = async () =>
      (
        await indicators
          .find(({ code }) => code === 'P3.3')!
          .compute(db, { from, to: new Date(from.getTime() + 30 * dayMs), asOf: clock.now })
      )[0]!.value
    expect(await value()).toBeNull()
    const waiting = []
    for (const hours of [10, 30, 200]) {
      const [by, one] = [await host(), await expat()]
      const { requestId } = await call(requestContact, by, {
        profileId: one.profileId,
        needId: await need(by),
        message,
      })
      waiting.push({ one, requestId, hours })
    }
    for (const { one, requestId, hours } of waiting) {
      clock.now = new Date(from.getTime() + hours * 3_600_000)
      await call(respondContact, one, { requestId, answer: 'DECLINE' })
    }
    clock.now = new Date(clock.now.getTime() + 1)
    expect(await value()).toBe(30)
    clock.now = start
  })
})
