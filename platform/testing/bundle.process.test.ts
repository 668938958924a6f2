import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { bundle } from './bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'fusion-bundle-'))
const script = join(folder, 'program.ts')
writeFileSync(join(folder, 'part.ts'), 'export const part: string = import.meta.dirname\n')
writeFileSync(script, `import { part } from './part.ts'\nconsole.log(JSON.stringify([import.meta.url, part]))\n`)
const made: string[] = []
afterAll(() => {
  for (const path of [folder, ...made]) rmSync(path, { recursive: true, force: true })
})

describe('a bundle', () => {
  it('runs the program, which finds files by the place of its source', async () => {
    const file = await bundle(script)
    made.push(dirname(file))
    expect(JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }))).toEqual([
      pathToFileURL(script).href,
      folder,
    ])
    expect(await bundle(script)).toBe(file)
  })

  it('replaces bundles that are more than an hour old', async () => {
    const cache = dirname(made[0]!)
    const [old, recent] = ['bundle-old-for-test', 'bundle-recent-for-test'].map((name) => join(cache, name)) as [
      string,
      string,
    ]
    for (const path of [old, recent]) mkdirSync(path, { recursive: true })
    made.push(old, recent)
    const twoHoursAgo = Date.now() / 1_000 - 7_200
    utimesSync(old, twoHoursAgo, twoHoursAgo)
    const other = join(folder, `other-${basename(folder)}.ts`)
    writeFileSync(other, 'export {}\n')
    made.push(dirname(await bundle(other)))
    expect([existsSync(old), existsSync(recent)]).toEqual([false, true])
  })
})
