import { describe, expect, it } from 'vitest'
import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import { modules } from '../modules.ts'
import { readSources } from './source-files.ts'

const catalogue = [...createErrorCatalogue(modules).values()]
const productSources = readSources().filter(({ path }) => !/\.test\.ts$|\/testing\//.test(path))
const sourcesOfUses = productSources.filter(
  ({ path, text }) =>
    !['platform/platform-errors.ts', 'agents/run-errors.ts'].includes(path) && !text.includes('= defineErrors({'),
)

describe('every error code', () => {
  it.each(catalogue.map((entry) => [entry.code, entry] as const))(
    '%s has a meaning and an action in three languages',
    (code, entry) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const text of [entry.meaning, entry.action]) {
        expect(text.fr).toMatch(/^\p{Lu}.{8,}[.!]$/u)
        expect(text.en).toMatch(/^\p{Lu}.{8,}[.!]$/u)
        expect(text.ar).toMatch(/\p{Script=Arabic}.{8,}[.!]$/u)
      }
    },
  )

  it('is used by the code that defines it', () => {
    const unused = catalogue.filter(({ code }) => !sourcesOfUses.some(({ text }) => text.includes(`'${code}'`)))
    expect(unused.map(({ code }) => code)).toEqual([])
  })
})

describe('a problem', () => {
  it('is created from a defined code only', () => {
    const sites = productSources.filter(
      ({ path, text }) => path !== 'platform/problem.ts' && /new Problem\(/.test(text),
    )
    expect(sites.map(({ path }) => path)).toEqual([])
  })
})
