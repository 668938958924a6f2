import { expect, it } from 'vitest'
import { meteredPlatform } from './testing.ts'

const { owner, price, holds } = await meteredPlatform()
await price('scripted/*', 1, 1)

it('fifty runs at once never spend more of a small budget than it allows and one call', async () => {
  const [tokens, costMicros] = [300, 280]
  const { body: budget } = await owner.send('POST', '/budgets', { period: 'day', tokens })
  const { body: cost } = await owner.send('POST', '/budgets', { period: 'month', costMicros })
  const ended = await Promise.all(Array.from({ length: 50 }, async () => (await owner.ask('endless')).body))
  const codes = new Set(ended.map(({ error, type }) => error?.code ?? type))
  expect([...codes].every((code) => /budget-exhausted/.test(code))).toBe(true)
  const spent = ended.reduce((sum, { usage }) => sum + (usage ? usage.inputTokens + usage.outputTokens : 0), 0)
  expect(spent).toBeGreaterThanOrEqual(costMicros)
  expect(spent).toBeLessThan(costMicros + 15) // the lower of the two; a call is 15
  for (const { id } of [budget, cost]) {
    const { body } = await owner.send('GET', `/budgets/${id}`)
    expect(body).toMatchObject({ used: { tokens: spent, costMicros: spent }, reserved: { tokens: 0, costMicros: 0 } })
  }
  expect(await holds()).toBe(0)
})
