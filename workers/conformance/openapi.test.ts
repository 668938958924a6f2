import SwaggerParser from '@apidevtools/swagger-parser'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { expect, it } from 'vitest'
import { openApiDocument } from '#platform/http/openapi.ts'
import { modules } from '../modules.ts'
import { flawedModule, leaksList, leaksNestedRow, leaksRow, publicWrite } from './flawed-module.ts'

const documentOf = (selected = modules) => JSON.parse(JSON.stringify(openApiDocument(selected)))
const document = documentOf()
/** One module, where the size of the document does not matter. */
const someModules = modules.slice(0, 1)

async function redoclyProblems(openApi: object) {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: { 'no-invalid-media-type-examples': 'error', 'no-invalid-parameter-examples': 'error' },
  })
  const problems = await lintFromString({ source: JSON.stringify(openApi), absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)
}

async function spectralProblems(openApi: object) {
  const linter = new spectral.Spectral()
  linter.setRuleset({
    extends: [[rulesets.oas as never, 'recommended']],
    rules: { 'oas3-valid-media-example': 'off' }, // Redocly checks the same in a tenth of the time
  })
  return (await linter.run(openApi as never)).map(({ code, message, path }) => `${code}: ${message} ${path.join('.')}`)
}

it('is an OpenAPI document', async () => {
  await expect(SwaggerParser.validate(structuredClone(document))).resolves.toBeDefined()
})

it('has no problems under Redocly’s recommended-strict rules', async () => {
  expect(await redoclyProblems(document)).toEqual([])
})

it('has no problems under Spectral’s rules for OpenAPI', async () => {
  expect(await spectralProblems(document)).toEqual([])
})

it('contains every operation once, by name', () => {
  const ids = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(ids.toSorted()).toEqual(modules.flatMap(({ operations }) => operations.map(({ name }) => name)).toSorted())
})

it('has no problems with another module', async () => {
  const extended = documentOf([...someModules, flawedModule(leaksRow, leaksNestedRow, leaksList, publicWrite)])
  expect(
    [...(await redoclyProblems(extended)), ...(await spectralProblems(extended))].filter(
      (line) => !line.includes('example'),
    ),
  ).toEqual([])
})

it('is tested with a linter that detects an example that does not fit its schema', async () => {
  const broken = documentOf(someModules)
  const operations = Object.values(broken.paths).flatMap((path) => Object.values(path as object))
  const { content } = operations.find(({ requestBody }) => requestBody?.content['application/json'].example).requestBody
  content['application/json'].example = { nonsense: 1 }
  expect((await redoclyProblems(broken)).join('\n')).toContain('example')
})

it('is tested with linters that detect a broken document', async () => {
  const broken = documentOf(someModules)
  const [path] = Object.keys(broken.paths)
  const [first] = Object.values(broken.paths[path!]) as {
    operationId?: string
    responses: Record<string, unknown>
    tags: string[]
  }[]
  delete first!.operationId
  first!.tags = ['nowhere']
  first!.responses = {
    200: { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/Nothing' } } } },
  }
  expect((await redoclyProblems(broken)).length).toBeGreaterThan(0)
  expect((await spectralProblems(broken)).length).toBeGreaterThan(1)
  await expect(SwaggerParser.validate(structuredClone(broken))).rejects.toThrow('Nothing')
})
