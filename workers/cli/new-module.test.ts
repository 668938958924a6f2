import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../conformance/source-files.ts'
import { createModule } from './new-module/create.ts'
import { parseNames } from './new-module/names.ts'
import { freeSeries, readTemplates, renderModule } from './new-module/render.ts'
import { rememberFiles } from './new-module/rollback.ts'
import { copySources } from './new-module/source-copy.ts'
import { usedNames } from './new-module/used-names.ts'
import { addToFrozen, addToModules, grantToNavigator } from './new-module/wiring.ts'

const names = { module: 'mentoring', noun: 'mentor', nouns: 'mentors' }
const used = {
  modules: ['commons', 'fablabs'],
  routes: ['runs'],
  errorCodes: ['museum-name-taken'],
  templates: 'const row = {}',
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('parseNames', () => {
  it.each([
    [['mentoring', 'mentor'], names],
    [['mentoring'], { module: 'mentoring', noun: 'entry', nouns: 'entries' }],
    [['stays', 'city'], { module: 'stays', noun: 'city', nouns: 'cities' }],
    [['stays', 'day'], { module: 'stays', noun: 'day', nouns: 'days' }],
    [['places', 'church'], { module: 'places', noun: 'church', nouns: 'churches' }],
    [['heritage', 'datum', 'data'], { module: 'heritage', noun: 'datum', nouns: 'data' }],
  ])('accepts %j', (args, parsed) => {
    expect(parseNames(args, used)).toEqual(parsed)
  })

  it.each([
    [[], 'Give the name'],
    [['a', 'b', 'c', 'd'], 'at most three names'],
    [['Mentoring'], 'lower-case letters'],
    [['my-module'], 'lower-case letters'],
    [['mentoring', '../x'], 'lower-case letters'],
    [['été'], 'lower-case letters'],
    [['commons'], 'already a module'],
    [['runs'], 'already routes'],
    [['class'], 'something else'],
    [['platform'], 'something else'],
    [['mentoring', 'row'], 'something else'],
    [['mentors', 'mentor'], 'three different names'],
    [['culture', 'museum'], 'already has the noun'],
  ])('rejects %j', (args, message) => {
    expect(() => parseNames(args, used)).toThrow(message)
  })
})

describe('the templates', () => {
  const files = renderModule(names, 120)

  it('become the files of a module, with every name filled in', () => {
    expect(files).toHaveLength(readTemplates().length)
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['index.ts', 'tables.ts', 'mentors/operations.ts', 'mentors/mentor-view.ts']),
    )
    expect(files.filter(({ text }) => /\{\{|undefined/.test(text))).toEqual([])
  })

  it('mark the texts to replace as examples', () => {
    for (const path of ['index.ts', 'agents.ts', 'synonyms.ts', 'labels.ts', 'mentors/operations.examples.ts'])
      expect(files.find((file) => file.path === path)?.text, path).toMatch(/Exemple|Example/)
  })
})

describe('freeSeries', () => {
  it('returns the first ten numbers without sample ids', () => {
    expect(freeSeries(['exampleIdSeries(100)', 'a: exampleId(117)', 'sampleId(130, 1)'])).toBe(120)
  })
})

describe('the wiring', () => {
  it('adds the module to today’s list once, before the programme', () => {
    const modules = addToModules(read('workers/modules.ts'), names)
    expect(modules).toContain(`import { mentoring } from '#modules/mentoring/index.ts'\n`)
    expect(modules).toMatch(/\n {2}mentoring,\n {2}programme,\n\]/)
  })

  it('grants today’s navigator the list', () => {
    const agents = grantToNavigator(read('modules/programme/agents.ts'), names)
    const [analyst, navigator] = agents.split(`slug: 'programme-navigator'`)
    expect(analyst).not.toContain('mentoring.')
    expect(navigator).toMatch(/tools: \[[^\]]*'mentoring\.listMentors'/)
  })

  it('rejects sources that it does not fit', () => {
    expect(() => addToModules('', names)).toThrow('no longer fits')
    expect(() => grantToNavigator('', names)).toThrow('no longer fits')
  })

  it('keeps today’s order of the frozen migrations', () => {
    const frozen = read('platform/db/migrations/frozen.json')
    expect(addToFrozen(frozen, {})).toBe(frozen)
    const added = Object.keys(JSON.parse(addToFrozen(frozen, { 'postgres/9999_a': 'p', 'sqlite/9999_a': 's' })))
    expect(added.indexOf('sqlite/9999_a')).toBeLessThan(added.indexOf('postgres/0000_init'))
    expect(added.at(-1)).toBe('postgres/9999_a')
  })
})

describe('rememberFiles', () => {
  it('restores changed files and removes added ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
    folders.push(folder)
    writeFileSync(join(folder, 'a'), 'before')
    const restore = rememberFiles(folder, ['.', 'missing'])
    writeFileSync(join(folder, 'a'), 'after')
    writeFileSync(join(folder, 'b'), 'new')
    restore()
    expect(readdirSync(folder)).toEqual(['a'])
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before')
  })
})

describe('usedNames', () => {
  it.each([
    [['fablabs'], 'already a module "fablabs"'],
    [['runs'], 'already routes at /runs'],
    [['operation'], 'something else'],
  ])('contains what rejects %j', (args, message) => {
    expect(() => parseNames(args, usedNames())).toThrow(message)
  })

  it('contains the error codes', () => {
    expect(usedNames().errorCodes).toEqual(expect.arrayContaining(['slot-taken', 'not-found']))
  })
})

describe('npm run new:module', async () => {
  const copy = copySources()
  folders.push(copy)
  const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: copy })
  const command = 'workers/cli/new-module.ts'
  const text = (path: string) => readFileSync(join(copy, path), 'utf8')

  it('writes nothing when a step fails', () => {
    const config = text('drizzle.config.ts')
    writeFileSync(join(copy, 'drizzle.config.ts'), 'throw new Error("broken on purpose")')
    expect(() => createModule(copy, names)).toThrow(/broken on purpose.*every file was restored/s)
    writeFileSync(join(copy, 'drizzle.config.ts'), config)
    expect(existsSync(join(copy, 'modules/mentoring'))).toBe(false)
    expect(text('workers/modules.ts')).toBe(read('workers/modules.ts'))
    expect(text('modules/programme/agents.ts')).toBe(read('modules/programme/agents.ts'))
  })

  it('prints its help, and rejects unknown options', async () => {
    expect((await node(command, '--help')).stdout).toContain('npm run new:module mentoring mentor')
    await expect(node(command, '--hlp')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--hlp') })
  })

  it('creates a module whose own tests pass', async () => {
    const { stdout } = await node(command, 'mentoring', 'mentor')
    expect(stdout).toContain('modules/mentoring/index.ts')
    expect(stdout).toMatch(/migrations\/postgres\/\d{4}_mentoring\.sql/)
    expect(text('sdk/api.ts')).toContain('listMentors')
    expect(text('docs/errors.md')).toContain('mentor-name-taken')
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'embedded', '--maxWorkers=1']
    const tests = await node(...vitest, 'modules/mentoring', 'platform/db/frozen-migrations.test.ts')
    expect(tests.stdout).toContain('3 passed')
  })
})
