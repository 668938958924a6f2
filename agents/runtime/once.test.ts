import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { getRun } from '../runs/operations.ts'
import { resolveUnknownOutcome } from '../runs/step-operations.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { isIdle } from '../testing/run-invariants.ts'

const home = await createCluster()

describe('a call that cannot be made twice', () => {
  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)('killed %s, waits for a person to say what happened', async (FAILPOINT, acted) => {
    const id = await home.startRun('non-idempotent')
    const doomed = await home.server({ FAILPOINT })
    await doomed.died
    const next = await home.server()
    await waitUntil(() => isIdle(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({
      status: 'waiting',
      error: { code: 'unknown-outcome', step: 1 },
    })
    expect((await home.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'It was done.' }, home.context)
    await waitUntil(() => isIdle(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({
      status: 'succeeded',
      answer: 'Done.',
      error: null,
    })
    expect((await home.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await expect(
      invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'Again.' }, home.context),
    ).rejects.toMatchObject({ status: 409 })
    await kill(next)
  })

  it('is let come to its end when its server stops in good order', async () => {
    const id = await home.startRun('slow-once')
    const leaving = await home.server()
    await waitUntil(async () => (await home.effects()).some(({ key }) => key === `${id}:1`))
    await kill(leaving, 'SIGTERM')
    const next = await home.server()
    await waitUntil(() => isIdle(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'succeeded', answer: 'Done.' })
    expect((await home.effects()).filter(({ key }) => key === `${id}:1`)).toHaveLength(1)
    await kill(next)
  })
})
