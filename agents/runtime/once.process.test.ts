import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { getRun } from '../runs/operations.ts'
import { resolveUnknownOutcome } from '../runs/step-operations.ts'
import { createCluster, waitUntil } from '../testing/cluster.ts'
import { isIdle } from '../testing/run-invariants.ts'
import { createSuccession } from '../testing/succession.ts'

const cluster = await createCluster()
const servers = createSuccession(cluster)

describe('a non-idempotent call', () => {
  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)('waits for its outcome after a kill at %s', async (failpoint, acted) => {
    const killedServer = await servers.armed(failpoint)
    const id = await cluster.startRun('non-idempotent')
    await killedServer.died
    await servers.running()
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({
      status: 'waiting',
      error: { code: 'unknown-outcome', step: 1 },
    })
    expect(cluster.effects().filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'It was done.' }, cluster.context)
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({
      status: 'succeeded',
      answer: 'Done.',
      error: null,
    })
    expect(cluster.effects().filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await expect(
      invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'Again.' }, cluster.context),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('finishes before a graceful shutdown', async () => {
    await servers.running()
    const id = await cluster.startRun('slow-once')
    await waitUntil(async () => cluster.effects().some(({ key }) => key === `${id}:1`))
    await servers.kill('SIGTERM')
    await servers.running()
    await waitUntil(() => isIdle(cluster))
    expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({ status: 'succeeded', answer: 'Done.' })
    expect(cluster.effects().filter(({ key }) => key === `${id}:1`)).toHaveLength(1)
  })
})
