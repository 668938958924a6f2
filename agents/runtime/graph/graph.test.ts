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
  neverAnswers: await startWithGraph(home, 'plain', 'never-answers'),
  timed: await startWithGraph(home, 'plain', 'never-answers', 'go', { limits: { wallMs: 500 } }),
  talker: await startWithGraph(home, 'plain', 'talker'),
  unknownTool: await startWithGraph(home, 'plain', 'unknown-tool'),
  faulty: await startWithGraph(home, 'plain', 'faulty'),
  counter: await startWithGraph(home, 'own-tool', 'counter'),
  usesHistory: await startWithGraph(home, 'trimming', 'uses-history'),
  missing: await startWithGraph(home, 'none', 'worker'),
}
platform.startWorkers()

async function ended(runId: string) {
  await waitUntil(async () => isTerminal((await get(runId)).status))
  return get(runId)
}

const stepsOf = (runId: string) =>
  db.select().from(runSteps).where(eq(runSteps.runId, runId)).orderBy(asc(runSteps.seq))

it('records the same rows and events as the loop', async () => {
  const [looped, graphed] = await Promise.all([ended(ids.looped), ended(ids.graphed)])
  const outcome = ({ status, answer, error, usage: { activeMs: _, ...usage } }: typeof looped) => ({
    status,
    answer,
    error,
    usage,
  })
  expect(outcome(graphed)).toEqual({ ...outcome(looped), status: 'succeeded', answer: 'All done.' })

  // call ids come from the model and differ in each run
  const rows = async (runId: string, input: string) => {
    const steps = (await stepsOf(runId)).map(({ runId: _, startedAt, finishedAt, ...step }) => step)
    const ids = steps.flatMap(({ callId }) => callId ?? [])
    const text = ids.reduce((all, id, i) => all.replaceAll(id, `call ${i}`), JSON.stringify(steps))
    return JSON.parse(text.replaceAll(input, 'account'))
  }
  expect(await rows(ids.graphed, 'graphed')).toEqual(await rows(ids.looped, 'looped'))

  // parallel calls may finish in any order
  const events = async (runId: string) =>
    (await db.select().from(runEvents).where(eq(runEvents.runId, runId)).orderBy(asc(runEvents.n))).map(
      ({ type, seq }) => `${type} ${seq}`,
    )
  const [loopEvents, graphEvents] = [await events(ids.looped), await events(ids.graphed)]
  expect(graphEvents.toSorted()).toEqual(loopEvents.toSorted())
  expect(graphEvents.filter((event) => !event.startsWith('tool.finished'))).toEqual(
    loopEvents.filter((event) => !event.startsWith('tool.finished')),
  )
})

it('ends at its limits, even if its middleware ignores errors', async () => {
  const stopped = { status: 'failed', error: { code: 'limit-reached' }, usage: { steps: 5 } }
  expect(await ended(ids.endless)).toMatchObject(stopped)
  expect(await ended(ids.swallowed)).toMatchObject(stopped)
  expect(await ended(ids.timed)).toMatchObject({
    status: 'failed',
    error: { code: 'limit-reached', detail: expect.stringContaining('wallMs') },
  })
})

it('stops when it is cancelled', async () => {
  await waitUntil(async () => (await get(ids.neverAnswers)).status === 'running')
  await invoke(cancelRun, { runId: ids.neverAnswers }, owner.context)
  expect(await ended(ids.neverAnswers)).toMatchObject({ status: 'cancelled' })
})

it('streams its text', async () => {
  await ended(ids.talker)
  const stream = await (await request(owner.key, 'GET', `/runs/${ids.talker}/events`)).text()
  const events = [...stream.matchAll(/^data: (.*type.*)$/gm)].map(([, data]) => JSON.parse(data!))
  expect(events.filter(({ type }) => type === 'step.finished')).toHaveLength(3)
  expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded' })
})

it('reports an unknown tool and a failing model like the loop', async () => {
  expect((await ended(ids.unknownTool)).answer).toContain('There is no tool')
  expect(await ended(ids.faulty)).toMatchObject({
    status: 'failed',
    error: { code: 'model-failed', detail: 'no answer today' },
  })
  expect(await ended(ids.missing)).toMatchObject({ status: 'failed', error: { code: 'agent-not-ready' } })
})

it('records the results of its own tools', async () => {
  await ended(ids.counter)
  expect(await stepsOf(ids.counter)).toMatchObject([
    { kind: 'model' },
    { name: 'count_words', state: 'done', output: '3' },
    { name: 'test_act', state: 'done', output: '{"acted":true}' },
    { kind: 'model' },
  ])
})

it('lets other middleware change the model’s context but not the journal', async () => {
  expect((await ended(ids.usesHistory)).answer).toBe('[cleared] [cleared] {"acted":true}')
  const results = (await stepsOf(ids.usesHistory)).filter(({ kind }) => kind === 'tool').map(({ output }) => output)
  expect(results).toEqual(Array(3).fill('{"acted":true}'))
})
