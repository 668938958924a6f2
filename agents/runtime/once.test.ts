import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { getRun } from '../runs/operations.ts'
import { settleCall } from '../runs/step-operations.ts'
import { house, kill, until } from '../testing/cluster.ts'
import { atRest } from '../testing/run-invariants.ts'

const home = await house()

describe('a call that cannot be made twice', () => {
  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)('killed %s, waits for a person to say what happened', async (FAILPOINT, acted) => {
    const id = await home.begin('careless')
    const doomed = await home.server({ FAILPOINT })
    await doomed.died
    const next = await home.server()
    await until(() => atRest(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'waiting', error: { code: 'outcome-unknown', step: 1 } })
    expect((await home.acts()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await invoke(settleCall, { runId: id, step: 1, result: 'It was done.' }, home.context)
    await until(() => atRest(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'succeeded', answer: 'Done.', error: null })
    expect((await home.acts()).filter(({ key }) => key === `${id}:1`)).toHaveLength(acted)
    await expect(invoke(settleCall, { runId: id, step: 1, result: 'Again.' }, home.context)).rejects.toMatchObject({ status: 409 })
    await kill(next)
  })

  it('is let come to its end when its server stops in good order', async () => {
    const id = await home.begin('slow-once')
    const leaving = await home.server()
    await until(async () => (await home.acts()).some(({ key }) => key === `${id}:1`))
    await kill(leaving, 'SIGTERM')
    const next = await home.server()
    await until(() => atRest(home))
    expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'succeeded', answer: 'Done.' })
    expect((await home.acts()).filter(({ key }) => key === `${id}:1`)).toHaveLength(1)
    await kill(next)
  })
})
