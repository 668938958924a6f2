import SwaggerParser from '@apidevtools/swagger-parser'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { expect, it } from 'vitest'
import { openApiDocument } from '#platform/http/openapi.ts'
import { modules } from '../modules.ts'
import { flawedModule, leaksList, leaksNestedRow, leaksRow, publicWrite } from './flawed-module.ts'

const documentOf = (of = modules) => JSON.parse(JSON.stringify(openApiDocument(of)))
const document = documentOf()
/** What is held against a few rooms costs as much less. */
const someModules = modules.slice(0, 1)

async function redocly(of: object) {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source: JSON.stringify(of), absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)
}

async function oas(of: object) {
  const linter = new spectral.Spectral()
  linter.setRuleset({ extends: [[rulesets.oas as never, 'recommended']] })
  return (await linter.run(of as never)).map(({ code, message, path }) => `${code}: ${message} ${path.join('.')}`)
}

it('is an OpenAPI document', async () => {
  await expect(SwaggerParser.validate(structuredClone(document))).resolves.toBeDefined()
})

it('passes Redocly’s recommended-strict with nothing to say', async () => {
  expect(await redocly(document)).toEqual([])
})

it('passes Spectral’s rules for OpenAPI with nothing to say', async () => {
  expect(await oas(document)).toEqual([])
})

it('holds every operation once, under its own name', () => {
  const ids = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(ids.toSorted()).toEqual(modules.flatMap(({ operations }) => operations.map(({ name }) => name)).toSorted())
})

it('stays clean with a module that was never seen before', async () => {
  const grown = documentOf([...someModules, flawedModule(leaksRow, leaksNestedRow, leaksList, publicWrite)])
  expect([...(await redocly(grown)), ...(await oas(grown))].filter((line) => !line.includes('example'))).toEqual([])
})

it('would notice', async () => {
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
  expect((await redocly(broken)).length).toBeGreaterThan(0)
  expect((await oas(broken)).length).toBeGreaterThan(1)
  await expect(SwaggerParser.validate(structuredClone(broken))).rejects.toThrow('Nothing')
})
