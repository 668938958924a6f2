import { expect, it } from 'vitest'
import { meteredPlatform } from './testing/fixture.ts'

const { owner, price, reservations } = await meteredPlatform()
await price('scripted/*', 1, 1)

it.each([
  ['tokens', [{ period: 'day', tokens: 290 }]],
  ['cost', [{ period: 'month', costMicros: 290 }]],
  [
    'both',
    [
      { period: 'day', tokens: 305 },
      { period: 'month', costMicros: 290 },
    ],
  ],
])('exceeds a budget of %s by at most one call with fifty parallel runs', async (_, limits) => {
  const budgets = await Promise.all(
    limits.map(async (budget) => (await owner.send('POST', '/budgets', budget)).body.id as string),
  )
  const ended = await Promise.all(Array.from({ length: 50 }, async () => (await owner.ask('endless')).body))
  expect(ended.filter(({ error, type }) => !/budget-exhausted/.test(error?.code ?? type))).toEqual([])
  const spent = ended.reduce((sum, { usage }) => sum + (usage ? usage.inputTokens + usage.outputTokens : 0), 0)
  expect(spent).toBe(300) // twenty calls of 15: the last one started with 5 left
  for (const id of budgets) {
    const { body } = await owner.send('GET', `/budgets/${id}`)
    expect(body).toMatchObject({ used: { tokens: spent, costMicros: spent }, reserved: { tokens: 0, costMicros: 0 } })
    await owner.send('DELETE', `/budgets/${id}`)
  }
  expect(await reservations()).toBe(0)
})
