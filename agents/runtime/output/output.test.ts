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
const says = (...say: string[]) => JSON.stringify({ say })
const ask = async (input: string) => (await owner.ask('structured', input)).body
const good = '{"city":"Fès","labs":2}'

it('an answer that fits its schema is offered read', async () => {
  expect(await ask(says(good))).toMatchObject({
    status: 'succeeded',
    answer: good,
    output: { city: 'Fès', labs: 2 },
    usage: { steps: 1 },
  })
})

it('an agent without a schema has no output, whatever it says', async () => {
  expect((await owner.ask('planner', says(good))).body).toMatchObject({ answer: good, output: null })
})

it('what models put around their JSON is taken off', async () => {
  expect(await ask(says(`\`\`\`json\n${good}\n\`\`\``))).toMatchObject({
    status: 'succeeded',
    answer: good,
    output: { labs: 2 },
  })
})

it.each([
  ['no JSON', 'Fès has two.'],
  ['a field missing', '{"city":"Fès"}'],
  ['a field too many', '{"city":"Fès","labs":2,"more":1}'],
  ['a wrong type', '{"city":"Fès","labs":"2"}'],
  ['a name that pollutes', '{"__proto__":{"polluted":1},"city":"Fès","labs":2}'],
])('%s is told to the model, which gets one more turn', async (_what, bad) => {
  const run = await ask(says(bad, good))
  expect(run).toMatchObject({ status: 'succeeded', output: { city: 'Fès', labs: 2 }, usage: { steps: 2 } })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  const steps = await db.select().from(runSteps).where(eq(runSteps.runId, run.id)).orderBy(asc(runSteps.seq))
  expect(steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['model done', 'model done'])
})

it('of a turn that was mended its thread remembers the answer that fits, and of one that failed none', async () => {
  const rememberedOf = async (input: string) => {
    const threadId = (await owner.send('POST', '/threads', {})).body.id
    await owner.ask('structured', input, { threadId })
    return (await owner.ask('echo', 'and now?', { threadId })).body.answer
  }
  const [mended, failed] = [says('Fès has two.', good), says('{}', '{"city":"Fès"}')]
  expect(await rememberedOf(mended)).toBe(`human: ${mended} | ai: ${good} | human: and now?`)
  const ending = '[This turn failed before it was answered. What its calls did stays done.]'
  expect(await rememberedOf(failed)).toBe(`human: ${failed} | ai: ${ending} | human: and now?`)
})

it('after a second answer that does not fit, the run fails and says what is wrong', async () => {
  expect(await ask(says('{}', '{"city":"Fès","labs":-1}', good))).toMatchObject({
    status: 'failed',
    answer: null,
    output: null,
    error: { code: 'output-invalid', issues: [{ path: 'labs', message: expect.any(String) }] },
    usage: { steps: 2 },
  })
})

it('the model is told the schema; where it can be held to it by itself, that too', async () => {
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

it('an answer nested too deep, or that goes on for ever, is no answer', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  expect(validateOutput({ type: 'array' }, deep).issues).toHaveLength(1)
  expect(validateOutput({ type: 'array' }, `\`\`\`${'\n'.repeat(100_000)}`).issues).toHaveLength(1)
})

it('422: a schema that is none, and an agent keeps the one it had', async () => {
  const sent = await owner.send('PATCH', '/agents/structured', {
    outputSchema: { type: 'object', patternProperties: { '^a': {} } },
  })
  expect(sent).toMatchObject({ status: 422, body: { issues: [{ path: 'outputSchema.patternProperties' }] } })
  expect((await owner.send('GET', '/agents/structured')).body.outputSchema).toEqual(outputSchema)
})
