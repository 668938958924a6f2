import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { getRun } from '../runs/operations.ts'
import { resolveUnknownOutcome } from '../runs/step-operations.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { isIdle } from '../testing/run-invariants.ts'

const cluster = await createCluster()

describe('a non-idempotent call', () => {
  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)('waits for its outcome after a kill at %s', async (FAILPOINT, acted) => {
    const id = await cluster.startRun('non-idempotent')
    const killedServer = await cluster.server({ FAILPOINT })
    await killedServer.died
    const next = await cluster.server()
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({
      status: 'waiting',
      error: { code: 'unknown-outcome', step: 1 },
    })
    expect((await cluster.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'It was done.' }, cluster.context)
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({
      status: 'succeeded',
      answer: 'Done.',
      error: null,
    })
    expect((await cluster.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await expect(
      invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'Again.' }, cluster.context),
    ).rejects.toMatchObject({ status: 409 })
    await kill(next)
  })

  it('finishes before a graceful shutdown', async () => {
    const id = await cluster.startRun('slow-once')
    const stoppingServer = await cluster.server()
    await waitUntil(async () => (await cluster.effects()).some(({ key }) => key === `${id}:1`))
    await kill(stoppingServer, 'SIGTERM')
    const next = await cluster.server()
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({ status: 'succeeded', answer: 'Done.' })
    expect((await cluster.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(1)
    await kill(next)
  })
})
