import { expect, it } from 'vitest'
import { waitUntil } from '../../testing/cluster.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { plan } from '../../testing/scripted-models.ts'
import { startWithGraph } from '../../testing/start-with-graph.ts'

const platform = await scriptedPlatform({ working: false })
const { db, owner, agent } = platform
const outputSchema = {
  type: 'object',
  properties: { city: { type: 'string' }, labs: { type: 'integer', minimum: 0 } },
  required: ['city', 'labs'],
  additionalProperties: false,
}
await agent('structured', { outputSchema, tools: ['test.long'] })
const good = { city: 'Fès', labs: 2 }
const begin = (graph: string, input: string) =>
  startWithGraph({ db, context: owner.context }, graph, 'structured', input)
const says = (...say: string[]) => JSON.stringify({ say })

const ids = {
  fitting: await begin('plain', says(JSON.stringify(good))),
  fenced: await begin('plain', says(`\`\`\`json\n${JSON.stringify(good)}\n\`\`\``)),
  repaired: await begin('plain', says('Fès has two.', JSON.stringify(good))),
  hopeless: await begin('plain', says('{}', '{"city":"Fès","labs":-1}', JSON.stringify(good))),
  formed: await begin('structured-output', plan([['test_long', {}]], [['answer', good]])),
}
platform.startWorkers()

async function ended(runId: string) {
  const run = async () => (await owner.send('GET', `/runs/${runId}`)).body
  await waitUntil(async () => (await run()).finishedAt !== null)
  return run()
}

it('an answer of a graph that fits its schema is offered read', async () => {
  expect(await ended(ids.fitting)).toMatchObject({
    status: 'succeeded',
    answer: JSON.stringify(good),
    output: good,
    usage: { steps: 1 },
  })
  expect(await ended(ids.fenced)).toMatchObject({ status: 'succeeded', answer: JSON.stringify(good), output: good })
})

it('one that does not fit is asked for once more, and then the run fails and says what is wrong', async () => {
  expect(await ended(ids.repaired)).toMatchObject({ status: 'succeeded', output: good, usage: { steps: 2 } })
  expect(await ended(ids.hopeless)).toMatchObject({
    status: 'failed',
    answer: null,
    output: null,
    error: { code: 'output-invalid', issues: [{ path: 'labs', message: expect.any(String) }] },
    usage: { steps: 2 },
  })
})

it('a graph may see to the form itself: what it takes for its answer is one', async () => {
  expect(await ended(ids.formed)).toMatchObject({ status: 'succeeded', output: good, usage: { steps: 2 } })
  const { items } = (await owner.send('GET', `/runs/${ids.formed}/steps`)).body
  expect(items.map(({ name, state }: { name: string; state: string }) => `${name} ${state}`)).toEqual([
    'scripted/planner done',
    'test_long done',
    'scripted/planner done',
    'answer done',
  ])
})
