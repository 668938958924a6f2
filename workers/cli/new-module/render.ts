import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleNames } from './names.ts'

const folder = new URL('templates', import.meta.url).pathname

export interface TextFile {
  /** From the folder of the module. */
  path: string
  text: string
}

/** Reads the templates: `{{noun}}` and its like stand for the names of the module. */
export const readTemplates = (): TextFile[] =>
  globSync('**/*.txt', { cwd: folder })
    .toSorted()
    .map((path) => ({ path: path.slice(0, -'.txt'.length), text: readFileSync(join(folder, path), 'utf8') }))

/** Returns the files of a new module. `series` is the number of the ids of its sample rows. */
export function renderModule(names: ModuleNames, series: number, templates = readTemplates()): TextFile[] {
  const { module, noun, nouns } = names
  const aNoun = `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
  const values: Record<string, string> = {
    ...names,
    Module: capitalise(module),
    Noun: capitalise(noun),
    Nouns: capitalise(nouns),
    aNoun,
    ANoun: capitalise(aNoun),
    series: String(series),
  }
  return templates.map(({ path, text }) => ({
    path: path.replace('nouns/', `${nouns}/`).replace('noun-', `${noun}-`),
    text: text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? name),
  }))
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Returns the first of ten numbers that no sample id of these sources uses. */
export function freeSeries(sources: readonly string[]): number {
  const numbers = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:exampleIdSeries|exampleId|sampleId)\((\d+)/g)].map(([, number]) => Number(number)),
  )
  const used = new Set(numbers.map((number) => Math.floor(number / 10)))
  for (let tens = 10; tens < 100; tens++) if (!used.has(tens)) return tens * 10
  throw new Error('All numbers for the ids of sample rows are in use. Free some in modules/*/example-ids.ts.')
}
