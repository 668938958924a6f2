import { expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import type { ResolvedModel } from '../../models/resolve.ts'
import { runSteps } from '../../run-store/tables.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { nativeOutputOptions } from './native-format.ts'
import { validateOutput } from './validate.ts'

const { owner, db, agent } = await scriptedPlatform()
const outputSchema = {
  type: 'object',
  properties: { city: { type: 'string' }, labs: { type: 'integer', minimum: 0 } },
  required: ['city', 'labs'],
  additionalProperties: false,
}
await agent('structured', { outputSchema, tools: ['test.long'] })
const answersPlan = (...say: string[]) => JSON.stringify({ say })
const ask = async (input: string) => (await owner.ask('structured', input)).body
const validAnswer = '{"city":"Fès","labs":2}'

it('returns a valid answer as parsed output', async () => {
  expect(await ask(answersPlan(validAnswer))).toMatchObject({
    status: 'succeeded',
    answer: validAnswer,
    output: { city: 'Fès', labs: 2 },
    usage: { steps: 1 },
  })
})

it('returns no output for an agent without a schema', async () => {
  expect((await owner.ask('planner', answersPlan(validAnswer))).body).toMatchObject({
    answer: validAnswer,
    output: null,
  })
})

it('removes a code fence around the JSON', async () => {
  expect(await ask(answersPlan(`\`\`\`json\n${validAnswer}\n\`\`\``))).toMatchObject({
    status: 'succeeded',
    answer: validAnswer,
    output: { labs: 2 },
  })
})

it.each([
  ['no JSON', 'Fès has two.'],
  ['a field missing', '{"city":"Fès"}'],
  ['a field too many', '{"city":"Fès","labs":2,"more":1}'],
  ['a wrong type', '{"city":"Fès","labs":"2"}'],
  ['a name that pollutes', '{"__proto__":{"polluted":1},"city":"Fès","labs":2}'],
])('gives the model one repair turn for %s', async (_what, bad) => {
  const run = await ask(answersPlan(bad, validAnswer))
  expect(run).toMatchObject({ status: 'succeeded', output: { city: 'Fès', labs: 2 }, usage: { steps: 2 } })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  const steps = await db.select().from(runSteps).where(eq(runSteps.runId, run.id)).orderBy(asc(runSteps.seq))
  expect(steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['model done', 'model done'])
})

it('keeps the repaired answer of a turn in the thread, and none of a failed turn', async () => {
  const historyAfter = async (input: string) => {
    const threadId = (await owner.send('POST', '/threads', {})).body.id
    await owner.ask('structured', input, { threadId })
    return (await owner.ask('echo', 'and now?', { threadId })).body.answer
  }
  const [repaired, failed] = [answersPlan('Fès has two.', validAnswer), answersPlan('{}', '{"city":"Fès"}')]
  expect(await historyAfter(repaired)).toBe(`human: ${repaired} | ai: ${validAnswer} | human: and now?`)
  const endingNote = '[This turn failed before it was answered. The effects of its calls remain.]'
  expect(await historyAfter(failed)).toBe(`human: ${failed} | ai: ${endingNote} | human: and now?`)
})

it('fails with the issues after a second invalid answer', async () => {
  expect(await ask(answersPlan('{}', '{"city":"Fès","labs":-1}', validAnswer))).toMatchObject({
    status: 'failed',
    answer: null,
    output: null,
    error: { code: 'output-invalid', issues: [{ path: 'labs', message: expect.any(String) }] },
    usage: { steps: 2 },
  })
})

it('describes the schema to the model and uses native structured output where available', async () => {
  await agent('echo-schema', { outputSchema, tools: [], model: 'scripted/instructed' })
  const model = (provider: ResolvedModel['provider'], profile = {}) =>
    ({ name: 'x', provider, model: { profile } }) as unknown as ResolvedModel
  expect(nativeOutputOptions(model('ollama'), outputSchema, false)).toEqual({ format: outputSchema })
  expect(nativeOutputOptions(model('ollama'), outputSchema, true)).toBeUndefined()
  expect(nativeOutputOptions(model('openai', { structuredOutput: true }), outputSchema, true)).toMatchObject({
    response_format: { type: 'json_schema' },
  })
  expect(nativeOutputOptions(model('openai'), outputSchema, false)).toBeUndefined()
  expect(nativeOutputOptions(model('builtin'), outputSchema, false)).toBeUndefined()
})

it('rejects an answer that is nested too deep or endless', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  expect(validateOutput({ type: 'array' }, deep).issues).toHaveLength(1)
  expect(validateOutput({ type: 'array' }, `\`\`\`${'\n'.repeat(100_000)}`).issues).toHaveLength(1)
})

it('rejects an invalid schema with 422 and keeps the previous one', async () => {
  const sent = await owner.send('PATCH', '/agents/structured', {
    outputSchema: { type: 'object', patternProperties: { '^a': {} } },
  })
  expect(sent).toMatchObject({ status: 422, body: { issues: [{ path: 'outputSchema.patternProperties' }] } })
  expect((await owner.send('GET', '/agents/structured')).body.outputSchema).toEqual(outputSchema)
})
