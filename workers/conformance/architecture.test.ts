import { describe, expect, it } from 'vitest'
import { importCircles, importsOf, readSources, type SourceFile, targetOf } from './source-files.ts'

/** Directions of import: a folder may import the listed ones. `bench` measures all of them, `chaos` breaks them. */
const allowed: Record<string, string[]> = {
  platform: [],
  agents: ['platform'],
  modules: ['platform'],
  workers: ['platform', 'agents', 'modules'],
  sdk: [],
  examples: ['sdk'],
  bench: ['platform', 'agents', 'modules', 'workers', 'sdk'],
  chaos: ['platform', 'agents', 'modules', 'workers', 'sdk'],
}

/** Every source file except this one, which quotes forbidden imports and words. */
const sources = readSources().filter(({ path }) => path !== 'workers/conformance/architecture.test.ts')
const textOf = new Map(sources.map(({ path, text }) => [path, text]))

/**
 * Returns the files that users of the SDK get: the client and what it imports. The generator and the tests are not
 * among them.
 */
function shippedSdkFiles(path = 'sdk/client.ts', known = new Set<string>()) {
  if (known.has(path)) return known
  known.add(path)
  for (const specifier of importsOf(textOf.get(path)!)) {
    const target = targetOf(path, specifier)
    if (target?.startsWith('sdk/')) shippedSdkFiles(target, known)
  }
  return known
}
const sdkFiles = shippedSdkFiles()

/** Returns one sentence for each import that a file may not have. */
function forbiddenImports(file: string, source: string): string[] {
  const [folder, module] = file.split('/') as [string, string]
  if (folder === 'sdk' && !sdkFiles.has(file)) return []
  if (folder === 'examples' && file.endsWith('.test.ts')) return [] // starts the server that the examples call
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(file, specifier)
    if (target === undefined) return folder === 'sdk' ? [`${file}: the SDK has no dependencies (${specifier})`] : []
    const [there, part] = target.split('/') as [string, string]
    if (part === undefined && /\.config\.ts$/.test(there)) return [] // settings of tools belong to no folder
    if (there !== folder && !allowed[folder]!.includes(there))
      return [`${file}: ${folder} may not import ${there} (${specifier})`]
    if (there !== folder && specifier.startsWith('.')) return [`${file}: across folders write #${target}`]
    if (folder === 'modules' && part === 'commons') return []
    if (there === folder && specifier.startsWith('#'))
      return [`${file}: inside a folder write a relative path, not ${specifier}`]
    if (folder === 'modules' && there === folder && part !== module)
      return [`${file}: a module imports no other module (${specifier})`]
    return []
  })
}

describe('imports', () => {
  it('follow the directions', () => {
    expect(sources.length).toBeGreaterThan(1_000)
    expect(sources.flatMap(({ path, text }) => forbiddenImports(path, text))).toEqual([])
  })

  it('form one circle only: an operation names its context, which offers all operations', () => {
    expect(importCircles(sources)).toEqual([['platform/catalogue.ts', 'platform/context.ts', 'platform/operation.ts']])
  })

  it('skip barrel files, except for the SDK and the words of a query', () => {
    const barrel = /^export (?:\*|(?:type )?\{[^}]*\}) from /m
    const barrels = sources.filter(({ text }) => barrel.test(text)).map(({ path }) => path)
    expect(barrels.toSorted()).toEqual(['platform/db/query-builder.ts', 'sdk/client.ts'])
    const indexes = sources.filter(({ path }) => path.endsWith('/index.ts') && !path.startsWith('examples/'))
    expect(indexes.filter(({ text }) => !/defineModule\(/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** Product code that is read as a whole. Tables, vocabularies, error catalogues and generated code are not. */
const isProductCode = ({ path }: SourceFile) =>
  !/\.test\.ts$|\.examples\.ts$|(^|\/|-)tables\.ts$|vocabulary\.ts$|platform-errors\.ts$|^(modules\/\w+|agents)\/errors\.ts$|\/sample\/|\/testing\/|^sdk\/api\.ts$|^bench\//.test(
    path,
  )

describe('files', () => {
  it('have at most 220 lines of product code', () => {
    const long = sources.filter(isProductCode).filter(({ text }) => text.split('\n').length - 1 > 220)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

/** Words of programmes and of their country; the modules contribute what the engine needs to know of them. */
const programmeWords = /fablab|startups|venture|institute|diaspora|galaxys|aljazari|morocc|casablanca/i
/** Value types of a country, and the roles and kinds of organisations, live in the platform. */
const mayNameProgrammes =
  /^platform\/lib\/(regions|money|identifiers|localized)\.ts$|^platform\/identity\/(roles|sample)\.ts$/

describe('the platform and the engine', () => {
  it('name no programme', () => {
    const engine = sources.filter(
      (file) => /^(platform|agents)\//.test(file.path) && isProductCode(file) && !mayNameProgrammes.test(file.path),
    )
    expect(engine.length).toBeGreaterThan(100)
    const lines = engine.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => (programmeWords.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    )
    expect(lines).toEqual([])
  })
})

/** Instructions to language models speak of people as people do. */
const instructions = /^agents\/library\/|\/agents\.ts$/

const privateWords = /\b(?:somebody|nobody|whoever|unless told|strangers?)\b/i

describe('words', () => {
  it('of the glossary stay in use in product code', () => {
    const lines = sources
      .filter((file) => isProductCode(file) && !instructions.test(file.path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, i) => (privateWords.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
      )
    expect(lines).toEqual([])
  })
})

it.each([
  ['platform/x.ts', `import { y } from '#modules/fablabs/y.ts'`],
  ['platform/db/x.ts', `const { y } = await import('#agents/runtime/loop.ts')`],
  ['platform/x.ts', `import '../agents/index.ts'`],
  ['agents/x.ts', `import type { Y } from '#workers/y.ts'`],
  ['modules/fablabs/x.ts', `export { y } from '../ventures/y.ts'`],
  ['modules/fablabs/x.ts', `import { y } from '../../platform/y.ts'`],
  ['platform/x.ts', `import { y } from '#platform/y.ts'`],
  ['sdk/client.ts', `import { z } from 'zod'`],
  ['sdk/client.ts', `import type { Scope } from '../platform/access.ts'`],
  ['examples/01-first/main.ts', `import { y } from '#platform/y.ts'`],
])('%s may not contain %s', (file, source) => {
  expect(forbiddenImports(file, source)).toHaveLength(1)
})

it.each([
  ['modules/fablabs/x.ts', `import { y } from '../commons/y.ts'`],
  ['modules/fablabs/x.ts', `import { y } from '#platform/y.ts'`],
  ['workers/x.ts', `const { y } = await import('#agents/index.ts')`],
  ['sdk/client.ts', `import { send } from './send.ts'`],
  ['sdk/generate.ts', `import { modules } from '../workers/modules.ts'`],
  ['examples/01-first/main.ts', `import { y } from '#sdk/client.ts'`],
])('%s may contain %s', (file, source) => {
  expect(forbiddenImports(file, source)).toEqual([])
})
