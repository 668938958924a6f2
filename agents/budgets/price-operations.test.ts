import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { costOf, matchPrice } from './price-list.ts'
import { meteredPlatform } from './testing/fixture.ts'

const { owner, operator, price } = await meteredPlatform({ working: false })
const listPrices = async () => (await owner.send('GET', '/models/prices')).body.items

describe('model prices', () => {
  it('are managed by the operator and readable by all members', async () => {
    expect(await listPrices()).toEqual([]) // no price is set by default
    expect((await price('openai/*', 1, 2)).body).toMatchObject({
      model: 'openai/*',
      inputMicrosPerMillion: 1e6,
      outputMicrosPerMillion: 2e6,
      currency: 'USD',
    })
    await price('openai/*', 3, 4)
    expect(await listPrices()).toMatchObject([{ model: 'openai/*', inputMicrosPerMillion: 3e6 }])
    const newPrice = { model: 'openai/x', inputMicrosPerMillion: 0, outputMicrosPerMillion: 0, currency: 'USD' }
    for (const refused of [
      await owner.send('PUT', '/models/prices', newPrice),
      await owner.send('DELETE', '/models/prices?model=openai/*'),
    ])
      expect(refused).toMatchObject({ status: 403, body: { scope: 'platform:manage' } })
    expect((await operator.send('DELETE', '/models/prices?model=openai/*')).status).toBe(200)
    expect((await operator.send('DELETE', '/models/prices?model=openai/*')).status).toBe(404)
    expect(await listPrices()).toEqual([])
  })

  it.each([
    ['gpt', 'USD', 'model'],
    ['openai/*x', 'USD', 'model'],
    ['openai/x', 'usd', 'currency'],
    ['openai/x', 'ZZZ', 'currency'],
  ])('are rejected for %s in %s', async (model, currency, path) => {
    expect(await price(model, 1, 1, currency)).toMatchObject({ status: 422, body: { issues: [{ path }] } })
  })

  it('match the model itself, otherwise the longest prefix', () => {
    const [all, some, one] = ['openai/*', 'openai/big-*', 'openai/big-1'].map((model) => ({
      model,
      inputMicrosPerMillion: 0,
      outputMicrosPerMillion: 0,
      currency: 'USD',
      updatedAt: new Date(),
    }))
    const prices = [one!, all!, some!]
    expect(
      ['openai/big-1', 'openai/big-12', 'openai/small', 'ollama/x'].map((model) => matchPrice(prices, model)?.model),
    ).toEqual(['openai/big-1', 'openai/big-*', 'openai/*', undefined])
  })

  it('round the cost up to whole micros', () => {
    const amount = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        (inputTokens, outputTokens, inputMicrosPerMillion, outputMicrosPerMillion) => {
          const cost = costOf(
            { inputMicrosPerMillion, outputMicrosPerMillion, currency: 'USD' },
            { inputTokens, outputTokens },
          )!
          const exact =
            BigInt(inputTokens) * BigInt(inputMicrosPerMillion) + BigInt(outputTokens) * BigInt(outputMicrosPerMillion)
          expect(BigInt(cost) * 1_000_000n - exact).toBeGreaterThanOrEqual(0n)
          expect(BigInt(cost) * 1_000_000n - exact).toBeLessThan(1_000_000n)
        },
      ),
    )
  })
})
