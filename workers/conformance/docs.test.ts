import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createMetrics } from '#platform/http/metrics.ts'
import { brokenLinks, readDocuments, relativeLinksOf } from './documents.ts'
import { root } from './source-files.ts'

const documents = readDocuments()
const textOf = new Map(documents.map(({ path, text }) => [path, text]))
const read = (path: string) => readFileSync(root + path, 'utf8')

describe('links', () => {
  it('lead to files and headings that exist', () => {
    expect([...textOf.keys()]).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/adr/README.md']),
    )
    expect(documents.flatMap(({ text }) => relativeLinksOf(text)).length).toBeGreaterThan(200)
    expect(documents.flatMap(brokenLinks)).toEqual([])
  })

  it.each([
    '[a](docs/nowhere.md)',
    '[a](docs/models.md#nowhere)',
    '[a](#nowhere)',
    '[a](../outside.md)',
    'See [a].\n\n[a]: docs/nowhere.md',
  ])('that are broken are found: %j', (text) => {
    expect(brokenLinks({ path: 'README.md', text })).toHaveLength(1)
  })

  it.each([
    '[a](docs/models.md#prices-and-budgets)',
    '# The end\n\n[a](#the-end)',
    '[a](https://example.org/x.md)',
    '`[a](nowhere.md)`',
    '```md\n[a](nowhere.md)\n```',
  ])('that are sound, and code, are left alone: %j', (text) => {
    expect(brokenLinks({ path: 'README.md', text })).toEqual([])
  })
})

describe('documents', () => {
  it('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name]) => ({ path, name: name! })),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
  })
})

describe('docs/configuration.md', () => {
  it('lists every variable that the server reads', () => {
    const source = read('platform/config.ts')
    const variables = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): z\b/gm)].map(([, name]) => name!)
    const documented = [...textOf.get('docs/configuration.md')!.matchAll(/^\| (`[A-Z][^|]*`) \|/gm)].flatMap(
      ([, names]) => names!.split(', ').map((name) => name.replaceAll('`', '')),
    )
    expect(variables.length).toBeGreaterThan(25)
    expect(documented.toSorted()).toEqual(variables.toSorted())
  })
})

describe('docs/operations.md', () => {
  it('lists every metric that the server exposes', async () => {
    const exposed = [...(await createMetrics().text()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!)
    const listed = [...textOf.get('docs/operations.md')!.matchAll(/`((?:http|process|nodejs)_\w+)`/g)].map(
      ([, name]) => name!,
    )
    expect(exposed.length).toBeGreaterThan(25)
    expect(exposed.filter((name) => !listed.includes(name))).toEqual([])
  })
})

describe('docs/adr', () => {
  const records = documents.filter(({ path }) => /^docs\/adr\/\d{4}-/.test(path))

  it('lists every record', () => {
    const listed = relativeLinksOf(textOf.get('docs/adr/README.md')!).map((link) => `docs/adr/${link}`)
    expect(records.length).toBeGreaterThanOrEqual(10)
    expect(listed.toSorted()).toEqual(records.map(({ path }) => path).toSorted())
  })

  it.each(records)('$path has its sections', ({ path, text }) => {
    expect(text).toMatch(new RegExp(`^# ${Number(path.slice(9, 13))}\\. `))
    const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    const required = ['Status', 'Context', 'Decision', 'Consequences', 'Alternatives considered']
    expect(sections.filter((section) => required.includes(section!))).toEqual(required)
  })
})
