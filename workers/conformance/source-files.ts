import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The root of the repository, with a slash at its end. */
export const root = new URL('../../', import.meta.url).pathname

export const topLevelFolders = ['platform', 'agents', 'modules', 'workers', 'sdk', 'examples', 'bench', 'chaos']

export interface SourceFile {
  /** From the root. */
  path: string
  text: string
}

/** Reads every TypeScript file of the top-level folders. */
export function readSources(): SourceFile[] {
  const paths = globSync(`{${topLevelFolders.join(',')}}/**/*.ts`, {
    cwd: root,
    exclude: (path) => /node_modules|dist/.test(path),
  })
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Returns what a file imports, types included, by `from '…'`, `import '…'` and `import('…')`. */
export const importsOf = (source: string) =>
  [...source.matchAll(/(?:\bfrom\s*(?=['"])|(?<!\/)\bimport\s*\(?\s*)(['"`])([^'"`\n]+)\1/g)].map((match) => match[2]!)

/** Returns the imported file, from the root; undefined for packages. */
export function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined
}

/** Returns the groups of files that import each other in a circle (strongly connected components), each sorted. */
export function importCircles(sources: readonly SourceFile[]): string[][] {
  const paths = new Set(sources.map(({ path }) => path))
  const imports = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text)
        .map((specifier) => targetOf(path, specifier))
        .filter((target) => target !== undefined && paths.has(target)) as string[],
    ]),
  )
  const order = new Map<string, number>()
  const lowLink = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (path: string) => {
    order.set(path, order.size)
    lowLink.set(path, order.get(path)!)
    stack.push(path)
    for (const next of imports.get(path)!) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) lowLink.set(path, Math.min(lowLink.get(path)!, lowLink.get(next)!))
    }
    if (lowLink.get(path) !== order.get(path)) return
    const circle = stack.splice(stack.indexOf(path))
    if (circle.length > 1) circles.push(circle.toSorted())
  }
  for (const { path } of sources) if (!order.has(path)) visit(path)
  return circles
}
