import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonSchema } from '../platform/tools/json-schema.ts'
import { modules } from '../workers/modules.ts'

import { TypeDefinitions } from './definitions.ts'
import { generate } from './generate.ts'
import { libraryFixtureModule } from './testing/library.ts'

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fusion-sdk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('api.ts', () => {
  it('matches the operations; otherwise run `npm run sdk`', () => {
    expect(readFileSync(pathTo('api.ts'), 'utf8') === generate(modules), 'sdk/api.ts is stale').toBe(true)
  })

  it('is checked by --check, which names the remedy and does not load the model libraries', () => {
    const file = join(folder, 'stale.ts')
    writeFileSync(file, '// stale')
    const hook = `import { registerHooks } from 'node:module'
      registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); if (/node_modules.(langchain|@langchain|bullmq|ollama|pg)\\b/.test(found.url)) console.log(found.url); return found } })`
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      pathTo('generate.ts'),
      '--check',
      file,
    ]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`${file} is not what`)
    expect(stderr).toContain('npm run sdk')
  })
})

describe('the type of a schema', () => {
  const typeOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') =>
    new TypeDefinitions().typeOf(jsonSchema(schema, io), 'Thing', '').replace(/\s+/g, ' ')

  it.each<[string, z.ZodType]>([
    ['string', z.string()],
    ['string', z.iso.date().regex(/^20/)],
    [
      '(string | number) & (string | boolean)',
      z.intersection(z.union([z.string(), z.number()]), z.union([z.string(), z.boolean()])),
    ],
    ['number', z.int()],
    ['boolean', z.boolean()],
    ['unknown', z.unknown()],
    ['never', z.never()],
    ['null', z.null()],
    ['string | null', z.string().nullable()],
    ["'a' | 'it\\'s'", z.enum(['a', "it's"])],
    ["'k' | 1 | null", z.literal(['k', 1, null])],
    ['string[]', z.array(z.string())],
    ["Array<'a' | 'b'>", z.array(z.enum(['a', 'b']))],
    ['Array<string | null>', z.array(z.string().nullable())],
    [
      'Array<{ a: string } | { b: string }>',
      z.array(z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])),
    ],
    ['[string, number]', z.tuple([z.string(), z.number()])],
    ['[string, ...number[]]', z.tuple([z.string()]).rest(z.number())],
    ["[string, ('a' | 'b')?]", z.tuple([z.string(), z.enum(['a', 'b']).optional()])],
    ['Record<string, number>', z.record(z.string(), z.number())],
    ["Record<'a' | 'b', number>", z.record(z.enum(['a', 'b']), z.number())],
    ["Partial<Record<'a' | 'b', number>>", z.partialRecord(z.enum(['a', 'b']), z.number())],
    ['Record<string, never>', z.object({})],
    ['{ a: string [name: string]: unknown }', z.looseObject({ a: z.string() })],
    ["{ a?: string 'odd-key': boolean }", z.object({ a: z.string().optional(), 'odd-key': z.boolean() })],
    [
      "{ type: 'a' n: number } | { type: 'b' }",
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('a'), n: z.int() }),
        z.object({ type: z.literal('b') }),
      ]),
    ],
  ])('%s', (type, schema) => {
    expect(typeOf(schema)).toBe(type)
  })

  it('has optional input fields for defaults', () => {
    const schema = z.object({ limit: z.int().default(20) })
    expect(typeOf(schema, 'input')).toContain('limit?: number')
    expect(typeOf(schema)).toContain('limit: number')
  })

  it('has comments for units, bounds and formats', () => {
    const type = typeOf(
      z.object({ amount: z.int().min(0).max(500).describe('In centimes. */'), at: z.iso.datetime(), n: z.int() }),
    )
    expect(type).toContain('/** * In centimes. *\\/ * @minimum 0 @maximum 500 */ amount: number')
    expect(type).toContain('/** @format date-time */ at: string n: number')
  })

  it('has names for recursive and named schemas', () => {
    const Branch = z.object({
      name: z.string(),
      get branches() {
        return z.array(Branch)
      },
    })
    const Named = z.object({ id: z.string() }).meta({ id: 'lab-visit' })
    const definitions = new TypeDefinitions()
    const type = (schema: z.ZodType, owner: string) =>
      definitions.typeOf(jsonSchema(schema, 'output'), owner, '').replace(/\s+/g, ' ')
    expect(type(Branch, 'Tree')).toBe('Tree')
    expect(type(z.object({ top: Branch }), 'Wood')).toBe('{ top: WoodNode0 }')
    expect(type(z.array(Named), 'First')).toBe('LabVisit[]')
    expect(type(z.array(Named), 'Second')).toBe('LabVisit[]')
    const Rival = z.object({ other: z.int() }).meta({ id: 'lab_visit' })
    expect(type(z.array(Rival), 'Third')).toBe('ThirdLabVisit[]')
    expect(definitions.print().replace(/\s+/g, ' ').trim()).toBe(
      'export type Tree = { name: string branches: Tree[] } export type WoodNode0 = { name: string branches: WoodNode0[] } export type LabVisit = { id: string } export type ThirdLabVisit = { other: number }',
    )
  })
})

it('names schemas with a title once', () => {
  const Visit = z.object({ at: z.string(), tags: z.array(z.string()).default([]) }).meta({ title: 'Visit' })
  const definitions = new TypeDefinitions()
  const type = (schema: z.ZodType, io: 'input' | 'output', owner: string) =>
    definitions.typeOf(jsonSchema(schema, io), owner, '').replace(/\s+/g, ' ')
  expect(
    type(z.object({ last: Visit.nullable(), all: z.array(Visit).describe('Oldest first.') }), 'output', 'GetLabOutput'),
  ).toBe('{ last: Visit | null /** Oldest first. */ all: Visit[] }')
  expect(type(Visit, 'output', 'GetVisitOutput')).toBe('Visit')
  expect(type(z.array(Visit), 'input', 'AddVisitsInput')).toBe('AddVisitsInputVisit[]')
  expect(definitions.print().replace(/\s+/g, ' ').trim()).toBe(
    'export type Visit = { at: string /** @default [] */ tags: string[] } export type AddVisitsInputVisit = { at: string /** @default [] */ tags?: string[] }',
  )
})

describe('the compiler', () => {
  const right = [
    'const page = await library.listBooks(); same<typeof page, { items: Array<{ id: string; priceCentimes: number }>; nextCursor: string | null }>(true)',
    'for await (const book of library.listBooks.all({ cheap: true })) same<typeof book, { id: string; priceCentimes: number }>(true)',
    "const loan = await library.lendBook({ bookId: 'book-1', days: 3 }, { dryRun: true, idempotencyKey: 'k', signal: AbortSignal.timeout(1), timeoutMs: 1 }); same<typeof loan, { bookId: string; days: number; until: string }>(true)",
    "const answer = await library.askLibrarian({ question: '?' }, { idempotencyKey: 'k' }); same<typeof answer, { answer: string; key: string | null }>(true)",
    "const raw = await library.lendBook.raw({ bookId: 'book-1', days: 3 }); same<typeof raw, Response>(true)",
    "for await (const { id, data } of library.readBook({ bookId: 'book-1' }, { lastEventId: '1' })) { same<typeof id, string>(true); if (data.type === 'page') same<typeof data.text, string>(true) }",
  ]
  const wrong = {
    'a wrong expectation': 'const page = await library.listBooks(); same<typeof page, { items: string[] }>(true)',
    'an input that is missing': 'await library.lendBook()',
    'a field that is missing': "await library.lendBook({ bookId: 'book-1' })",
    'a field of another type': "await library.lendBook({ bookId: 'book-1', days: '3' })",
    'a field that does not exist': "await library.lendBook({ bookId: 'book-1', days: 3, weeks: 1 })",
    'an operation that does not exist': 'await library.burnBook({})',
    'a dry run of a read': 'await library.listBooks({}, { dryRun: true })',
    'a dry run of an external operation': "await library.askLibrarian({ question: '?' }, { dryRun: true })",
    'a key for a read': "await library.listBooks({}, { idempotencyKey: 'k' })",
    'a cursor for all pages': "library.listBooks.all({ cursor: 'x' })",
    'all pages of what is no list': "library.lendBook.all({ bookId: 'book-1', days: 3 })",
    'an event it cannot be':
      "for await (const { data } of library.readBook({ bookId: 'book-1' })) if (data.type === 'torn') break",
    'a field of another event':
      "for await (const { data } of library.readBook({ bookId: 'book-1' })) if (data.type === 'closed') data.text",
  }

  /** Compiles all snippets at once, one per line, and returns the errors of each. */
  function compile(lines: readonly string[]): string[] {
    const head = [
      `import { bind } from '${pathTo('bind.ts')}'; import { resolveSettings } from '${pathTo('send.ts')}'; import { type Api, routes } from './api.ts'`,
      'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false; const same = <A, B>(_: Same<A, B>) => {}',
      "const { library } = bind<Api>(routes, resolveSettings({ url: 'http://server.example' }))",
    ]
    const compilerOptions = { noEmit: true, rootDir: '/', rewriteRelativeImportExtensions: false }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: pathTo('tsconfig.json'), compilerOptions, files: ['usage.ts'], include: [] }),
    )
    writeFileSync(join(folder, 'api.ts'), generate([libraryFixtureModule], pathTo('.').replace(/\/$/, '')))
    writeFileSync(join(folder, 'usage.ts'), [...head, ...lines.map((line) => `{ ${line} }`)].join('\n'))
    const { stdout } = spawnSync(
      process.execPath,
      [pathTo('../node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'],
      {
        encoding: 'utf8',
        cwd: folder,
      },
    )
    const found = stdout.split('\n').filter((line) => line.includes('error TS'))
    const onLine = lines.map((_, i) =>
      found.filter((line) => line.startsWith(`usage.ts(${head.length + i + 1},`)).join('\n'),
    )
    expect(found.filter((line) => !onLine.some((known) => known.includes(line)))).toEqual([])
    return onLine
  }

  const errors = compile([...right, ...Object.values(wrong)])

  it('accepts the input and output of each operation', () => {
    expect(errors.slice(0, right.length)).toEqual(right.map(() => ''))
  })

  it.each(Object.keys(wrong).map((what, i) => [what, errors[right.length + i]]))('rejects %s', (_, error) => {
    expect(error).toContain('error TS')
  })

  it('shows the descriptions of operations', () => {
    const api = generate([libraryFixtureModule])
    expect(api).toContain('     * Names the books that are free. *\\/ is no danger.\n')
    expect(api).toContain(
      'POST /v1/books/:bookId/loans; needs the scope `fablabs:write`. It may throw PermissionError, NotFoundError, ConflictError, InvalidInputError.',
    )
    expect(api).toContain(`await client.library.lendBook({ bookId: 'book-1', days: 3, note: "l'été" })`)
    expect(api).toContain(
      "    askLibrarian: { method: 'POST', path: '/questions', effect: 'external', idempotent: true },\n",
    )
    expect(api).toContain("    listBooks: { method: 'GET', path: '/books', effect: 'read', paged: true },\n")
  })
})
