import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const topLevelFolders = ['platform', 'agents', 'modules', 'workers', 'sdk', 'examples', 'bench', 'chaos']

/** Who may import whom. `bench` measures all of it from outside, `chaos` breaks it; what is not said here is forbidden. */
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

/** `from '…'`, `import '…'`, `import('…')`: all the ways one file names another. A path that ends in `/import` is none. */
const importsOf = (source: string) =>
  [...source.matchAll(/(?:\bfrom\s*|(?<!\/)\bimport\s*\(?\s*)(['"`])([^'"`\n]+)\1/g)].map((match) => match[2]!)

/** The file an import means, from the root of the house; undefined for packages. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined
}

/** Of the SDK, what its users get: the client and whatever that imports. Its generator and its tests look at the platform from outside. */
function shippedSdkFiles(file = 'sdk/client.ts', known = new Set<string>()) {
  if (known.has(file)) return known
  known.add(file)
  for (const specifier of importsOf(readFileSync(join(root, file), 'utf8'))) {
    const target = targetOf(file, specifier)
    if (target?.startsWith('sdk/')) shippedSdkFiles(target, known)
  }
  return known
}
const sdkFiles = shippedSdkFiles()

/** What is wrong with one file's imports. */
function forbiddenImports(file: string, source: string): string[] {
  const [room, module] = file.split('/') as [string, string]
  if (room === 'sdk' && !sdkFiles.has(file)) return []
  if (room === 'examples' && file.endsWith('.test.ts')) return [] // what runs the examples starts the server they talk to
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(file, specifier)
    if (target === undefined) return room === 'sdk' ? [`${file}: the SDK needs nothing, not even ${specifier}`] : []
    const [there, part] = target.split('/') as [string, string]
    if (part === undefined && /\.config\.ts$/.test(there)) return [] // how the tools are set up belongs to no room
    if (there !== room && !allowed[room]!.includes(there))
      return [`${file}: ${room} may not import ${there} (${specifier})`]
    if (there !== room && specifier.startsWith('.')) return [`${file}: between rooms write #${target}`]
    if (room === 'modules' && part === 'commons') return []
    if (there === room && specifier.startsWith('#'))
      return [`${file}: within a room write a relative path, not ${specifier}`]
    if (room === 'modules' && there === room && part !== module)
      return [`${file}: a module imports no other module (${specifier})`]
    return []
  })
}

const files = globSync(`{${topLevelFolders.join(',')}}/**/*.ts`, {
  cwd: root,
  exclude: (path) => /node_modules|dist/.test(path),
})
/** This file quotes what nobody may write. */
const sources = files
  .filter((file) => file !== 'workers/conformance/architecture.test.ts')
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))

it('lets every room import only what stands below it', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(sources.flatMap(({ file, source }) => forbiddenImports(file, source))).toEqual([])
})

it('has no barrel files but the index of a module, the one file that users of the SDK import, and the words of a query', () => {
  const barrel = /^export (?:\*|(?:type )?\{[^}]*\}) from /m
  expect(
    sources
      .filter(
        ({ file, source }) => !['sdk/client.ts', 'platform/db/query-builder.ts'].includes(file) && barrel.test(source),
      )
      .map(({ file }) => file),
  ).toEqual([])
  const indexes = files.filter((file) => file.endsWith('/index.ts') && !file.startsWith('examples/'))
  expect(indexes.filter((file) => !/defineModule\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

/** Words of programmes and of their country. Their modules contribute what the engine needs to know of them. */
const programmeWords = /fablab|startups|venture|institute|diaspora|galaxys|aljazari|morocc|casablanca/i
/** Examples and tests may use any data; the value types of a country, and the roles and kinds of organisations, live in the platform. */
const mayNameProgrammes =
  /\.(test|examples)\.ts$|\/testing\/|^platform\/db\/migrations\/|^platform\/lib\/(regions|money|identifiers|localized)\.ts$|^platform\/identity\/(roles|tables|sample)\.ts$/

it('names no programme in the platform and the engine', () => {
  const engine = sources.filter(({ file }) => /^(platform|agents)\//.test(file) && !mayNameProgrammes.test(file))
  expect(engine.length).toBeGreaterThan(100)
  expect(
    engine.flatMap(({ file, source }) =>
      source.split('\n').flatMap((line, i) => (programmeWords.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    ),
  ).toEqual([])
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
])('%s may not say %s', (file, source) => {
  expect(forbiddenImports(file, source)).toHaveLength(1)
})

it.each([
  ['modules/fablabs/x.ts', `import { y } from '../commons/y.ts'`],
  ['modules/fablabs/x.ts', `import { y } from '#platform/y.ts'`],
  ['workers/x.ts', `const { y } = await import('#agents/index.ts')`],
  ['sdk/client.ts', `import { send } from './send.ts'`],
  ['sdk/generate.ts', `import { modules } from '../workers/modules.ts'`],
  ['examples/01-first/main.ts', `import { y } from '#sdk/client.ts'`],
])('%s may say %s', (file, source) => {
  expect(forbiddenImports(file, source)).toEqual([])
})
