import type { ModuleNames } from './names.ts'

/**
 * Adds a module to workers/modules.ts, before the programme, which counts what the others hold. The formatter sorts the
 * imports.
 */
export function addToModules(source: string, { module }: ModuleNames): string {
  const imported = insertBefore(
    source,
    /^import \{ identity \}/m,
    `import { ${module} } from '#modules/${module}/index.ts'\n`,
    'workers/modules.ts',
  )
  return insertBefore(imported, /^ {2}programme,$/m, `  ${module},\n`, 'workers/modules.ts')
}

/** Grants the navigator the list of the new module, in modules/programme/agents.ts. */
export function grantToNavigator(source: string, { module, nouns }: ModuleNames): string {
  const start = source.indexOf(`slug: 'programme-navigator'`)
  const grant = `    '${module}.list${nouns.charAt(0).toUpperCase()}${nouns.slice(1)}',\n`
  const navigator = insertBefore(
    source.slice(Math.max(start, 0)),
    /^ {4}'programme\./m,
    grant,
    'modules/programme/agents.ts',
  )
  return source.slice(0, Math.max(start, 0)) + navigator
}

function insertBefore(source: string, anchor: RegExp, text: string, file: string): string {
  const at = source.search(anchor)
  if (at < 0) throw new Error(`${file} has no line ${anchor}: the generator no longer fits it.`)
  return source.slice(0, at) + text + source.slice(at)
}

/** Adds the digests of migrations to frozen.json, SQLite before PostgreSQL. */
export function addToFrozen(source: string, digests: Readonly<Record<string, string>>): string {
  const all = Object.entries({ ...(JSON.parse(source) as Record<string, string>), ...digests })
  const ordered = ['sqlite', 'postgres'].flatMap((engine) => all.filter(([name]) => name.startsWith(`${engine}/`)))
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`
}
