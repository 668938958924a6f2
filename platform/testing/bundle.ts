import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { cacheFolder, oneProcessAtATime, removeOldEntries, stateOfSources } from './cache.ts'

/** Loaded from node_modules: native code, and packages that read files of their own at run time. */
const external = /^(better-sqlite3|pg-native|pino|swagger-ui-dist)(\/|$)/

/** Programs that tests start. They share most of their modules, so one build for all takes as long as one for each. */
const programs = [
  'agents/schedules/testing/scheduler.ts',
  'agents/testing/server.ts',
  'chaos/server.ts',
  'platform/webhooks/testing/worker.ts',
  'workers/cli/sample-data.ts',
  'workers/server/all.ts',
  'workers/server/api.ts',
].map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)))

/**
 * Returns a file that runs the same program from a few modules instead of 1,600, so that a process that a test starts is
 * ready after a third of the CPU time. It is built anew when a source file or a dependency has changed.
 */
export async function bundle(script: string): Promise<string> {
  const scripts = programs.includes(script) ? programs : [script]
  const name = `bundle-${scripts.length > 1 ? 'programs' : nameOf(script)}-${stateOfSources()}`
  const folder = join(cacheFolder, name)
  if (!existsSync(folder))
    await oneProcessAtATime(name, async () => {
      if (!existsSync(folder)) await build(scripts, folder)
    })
  return join(folder, `${nameOf(script)}.mjs`)
}

const nameOf = (script: string) => `${basename(dirname(script))}-${basename(script, '.ts')}`

async function build(scripts: readonly string[], folder: string) {
  const unfinished = join(cacheFolder, `unfinished-${crypto.randomUUID()}`)
  const bundled = await rolldown({
    input: Object.fromEntries(scripts.map((script) => [nameOf(script), script])),
    platform: 'node',
    external,
    plugins: [{ name: 'import-meta', transform: replaceImportMeta }],
  })
  // .mjs, so that Node need not parse a file to know that it is a module
  await bundled.write({
    dir: unfinished,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  })
  await bundled.close()
  removeOldEntries()
  renameSync(unfinished, folder)
}

/** Code finds files by its own place, which is still that of the source. */
function replaceImportMeta(code: string, id: string) {
  if (!id.startsWith('/') || !code.includes('import.meta.')) return
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
}
