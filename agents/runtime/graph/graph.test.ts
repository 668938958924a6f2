import { expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { isTerminal } from '../../run-store/events.ts'
import { runEvents, runSteps } from '../../run-store/tables.ts'
import { cancelRun, getRun, startRun } from '../../runs/operations.ts'
import { waitUntil } from '../../testing/cluster.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { startWithGraph } from '../../testing/start-with-graph.ts'

const platform = await scriptedPlatform({ working: false })
const { db, owner, request } = platform
const home = { db, context: owner.context }
const get = (runId: string) => invoke(getRun, { runId }, owner.context)

const ids = {
  looped: (await invoke(startRun, { agent: 'worker', input: 'looped' }, owner.context)).id,
  graphed: await startWithGraph(home, 'plain', 'worker', 'graphed'),
  endless: await startWithGraph(home, 'plain', 'endless', 'go', { limits: { steps: 5 } }),
  swallowed: await startWithGraph(home, 'own-tool', 'endless', 'go', { limits: { steps: 5 } }),
  thinker: await startWithGraph(home, 'plain', 'never-answers'),
  timed: await startWithGraph(home, 'plain', 'never-answers', 'go', { limits: { wallMs: 500 } }),
  talker: await startWithGraph(home, 'plain', 'talker'),
  stranger: await startWithGraph(home, 'plain', 'unknown-tool'),
  faulty: await startWithGraph(home, 'plain', 'faulty'),
  counter: await startWithGraph(home, 'own-tool', 'counter'),
  rememberer: await startWithGraph(home, 'trimming', 'uses-history'),
  missing: await startWithGraph(home, 'none', 'worker'),
}
platform.startWorkers()

async function ended(runId: string) {
  await waitUntil(async () => isTerminal((await get(runId)).status))
  return get(runId)
}

const stepsOf = (runId: string) =>
  db.select().from(runSteps).where(eq(runSteps.runId, runId)).orderBy(asc(runSteps.seq))

it('leaves the same rows and events as the loop', async () => {
  const [looped, graphed] = await Promise.all([ended(ids.looped), ended(ids.graphed)])
  const said = ({ status, answer, error, usage: { activeMs: _, ...usage } }: typeof looped) => ({
    status,
    answer,
    error,
    usage,
  })
  expect(said(graphed)).toEqual({ ...said(looped), status: 'succeeded', answer: 'All done.' })

  // the ids of calls are the model's, and new each time
  const rows = async (runId: string, input: string) => {
    const steps = (await stepsOf(runId)).map(({ runId: _, startedAt, finishedAt, ...step }) => step)
    const ids = steps.flatMap(({ callId }) => callId ?? [])
    const text = ids.reduce((all, id, i) => all.replaceAll(id, `call ${i}`), JSON.stringify(steps))
    return JSON.parse(text.replaceAll(input, 'account'))
  }
  expect(await rows(ids.graphed, 'graphed')).toEqual(await rows(ids.looped, 'looped'))

  // calls made side by side may come to their ends in any order
  const events = async (runId: string) =>
    (await db.select().from(runEvents).where(eq(runEvents.runId, runId)).orderBy(asc(runEvents.n))).map(
      ({ type, seq }) => `${type} ${seq}`,
    )
  const [ofLoop, ofGraph] = [await events(ids.looped), await events(ids.graphed)]
  expect(ofGraph.toSorted()).toEqual(ofLoop.toSorted())
  expect(ofGraph.filter((event) => !event.startsWith('tool.finished'))).toEqual(
    ofLoop.filter((event) => !event.startsWith('tool.finished')),
  )
})

it('is stopped by its limits, also when its own middleware takes failures lightly', async () => {
  const stopped = { status: 'failed', error: { code: 'limit-reached' }, usage: { steps: 5 } }
  expect(await ended(ids.endless)).toMatchObject(stopped)
  expect(await ended(ids.swallowed)).toMatchObject(stopped)
  expect(await ended(ids.timed)).toMatchObject({
    status: 'failed',
    error: { code: 'limit-reached', detail: expect.stringContaining('wallMs') },
  })
})

it('is stopped by who cancels it', async () => {
  await waitUntil(async () => (await get(ids.thinker)).status === 'running')
  await invoke(cancelRun, { runId: ids.thinker }, owner.context)
  expect(await ended(ids.thinker)).toMatchObject({ status: 'cancelled' })
})

it('tells its words while they are written', async () => {
  await ended(ids.talker)
  const stream = await (await request(owner.key, 'GET', `/runs/${ids.talker}/events`)).text()
  const events = [...stream.matchAll(/^data: (.*type.*)$/gm)].map(([, data]) => JSON.parse(data!))
  expect(events.filter(({ type }) => type === 'step.finished')).toHaveLength(3)
  expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded' })
})

it('a tool that is not there, and a model that fails, are told as the loop tells them', async () => {
  expect((await ended(ids.stranger)).answer).toContain('There is no tool')
  expect(await ended(ids.faulty)).toMatchObject({
    status: 'failed',
    error: { code: 'model-failed', detail: 'no answer today' },
  })
  expect(await ended(ids.missing)).toMatchObject({ status: 'failed', error: { code: 'agent-not-ready' } })
})

it('records what tools of its own say', async () => {
  await ended(ids.counter)
  expect(await stepsOf(ids.counter)).toMatchObject([
    { kind: 'model' },
    { name: 'count_words', state: 'done', output: '3' },
    { name: 'test_act', state: 'done', output: '{"acted":true}' },
    { kind: 'model' },
  ])
})

it('its other middleware decides what the model is told, and not what is recorded', async () => {
  expect((await ended(ids.rememberer)).answer).toBe('[cleared] [cleared] {"acted":true}')
  const results = (await stepsOf(ids.rememberer)).filter(({ kind }) => kind === 'tool').map(({ output }) => output)
  expect(results).toEqual(Array(3).fill('{"acted":true}'))
})
