import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { plan } from '../../testing/scripted-models.ts'
import { startWithGraph } from '../../testing/start-with-graph.ts'
import { testAccounts } from '../../testing/test-module-schema.ts'

const platform = await scriptedPlatform({ working: false })
const { db, owner, agent } = platform
await agent('careful-graph', { approvals: ['test.deposit'] })

it('suspends a graph for approval after its other calls, and resumes from the journal after the decision', async () => {
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  const deposit = (account: string) => ['test_deposit', { account }] as [string, Record<string, unknown>]
  const input = plan([deposit(first), ['test_act', {}], deposit(second)])
  const id = await startWithGraph({ db, context: owner.context }, 'plain', 'careful-graph', input)
  platform.startWorkers()
  const coins = async (account: string) =>
    (await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance ?? 0
  const now = async () => (await owner.send('GET', `/runs/${id}/wait`)).body
  const states = async () =>
    (await owner.send('GET', `/runs/${id}/steps`)).body.items.map(({ state }: { state: string }) => state)

  expect(await now()).toMatchObject({ status: 'waiting', error: { code: 'approval-required' } })
  expect(await states()).toEqual(['done', 'pending', 'done', 'pending'])
  expect([await coins(first), await coins(second)]).toEqual([0, 0])

  await owner.send('POST', `/runs/${id}/steps/3/decide`, { decision: 'reject', reason: 'Not this one.' })
  await owner.send('POST', `/runs/${id}/steps/1/decide`, { decision: 'approve' })
  expect(await now()).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('Not this one.') })
  expect([await coins(first), await coins(second)]).toEqual([1, 0])
  expect(await states()).toEqual(['done', 'done', 'done', 'failed', 'done'])
})
