import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Turns the output of the compiler in `dist` into a package for `npm publish sdk/dist`. */
export function packageJson(): string {
  const { name, version, description, type, license } = JSON.parse(read('package.json'))
  const entry = { types: './client.d.ts', default: './client.js' }
  return `${JSON.stringify({ name, version, description, type, license, sideEffects: false, exports: { '.': entry }, types: entry.types }, null, 2)}\n`
}

if (import.meta.main) {
  writeFileSync(new URL('dist/package.json', import.meta.url), packageJson())
  copyFileSync(new URL('README.md', import.meta.url), new URL('dist/README.md', import.meta.url))
}
