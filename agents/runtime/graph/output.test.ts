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
const validAnswer = { city: 'Fès', labs: 2 }
const begin = (graph: string, input: string) =>
  startWithGraph({ db, context: owner.context }, graph, 'structured', input)
const answersPlan = (...say: string[]) => JSON.stringify({ say })

const ids = {
  valid: await begin('plain', answersPlan(JSON.stringify(validAnswer))),
  fenced: await begin('plain', answersPlan(`\`\`\`json\n${JSON.stringify(validAnswer)}\n\`\`\``)),
  repaired: await begin('plain', answersPlan('Fès has two.', JSON.stringify(validAnswer))),
  invalid: await begin('plain', answersPlan('{}', '{"city":"Fès","labs":-1}', JSON.stringify(validAnswer))),
  structured: await begin('structured-output', plan([['test_long', {}]], [['answer', validAnswer]])),
}
platform.startWorkers()

async function ended(runId: string) {
  const run = async () => (await owner.send('GET', `/runs/${runId}`)).body
  await waitUntil(async () => (await run()).finishedAt !== null)
  return run()
}

it('returns a valid graph answer as parsed output', async () => {
  expect(await ended(ids.valid)).toMatchObject({
    status: 'succeeded',
    answer: JSON.stringify(validAnswer),
    output: validAnswer,
    usage: { steps: 1 },
  })
  expect(await ended(ids.fenced)).toMatchObject({
    status: 'succeeded',
    answer: JSON.stringify(validAnswer),
    output: validAnswer,
  })
})

it('requests one repair of an invalid answer, then fails with the issues', async () => {
  expect(await ended(ids.repaired)).toMatchObject({ status: 'succeeded', output: validAnswer, usage: { steps: 2 } })
  expect(await ended(ids.invalid)).toMatchObject({
    status: 'failed',
    answer: null,
    output: null,
    error: { code: 'output-invalid', issues: [{ path: 'labs', message: expect.any(String) }] },
    usage: { steps: 2 },
  })
})

it('accepts a structured answer that the graph itself produced', async () => {
  expect(await ended(ids.structured)).toMatchObject({ status: 'succeeded', output: validAnswer, usage: { steps: 2 } })
  const { items } = (await owner.send('GET', `/runs/${ids.structured}/steps`)).body
  expect(items.map(({ name, state }: { name: string; state: string }) => `${name} ${state}`)).toEqual([
    'scripted/planner done',
    'test_long done',
    'scripted/planner done',
    'answer done',
  ])
})
