import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Measures the time until a server is ready: first with an empty folder, where it creates tables and sample data, then
 * with an existing database.
 */
export async function measureColdStart(folder: string) {
  const dataDir = join(folder, 'start')
  const [first, again] = [await startUpTimeMs(dataDir), await startUpTimeMs(dataDir)]
  console.log(`\ncold start: ${first.toFixed(0)} ms into an empty folder, ${again.toFixed(0)} ms after that`)
}

async function startUpTimeMs(dataDir: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', './boot.mjs', 'workers/server/all.ts'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      DEFAULT_MODEL: 'builtin/router',
      DATABASE_URL: undefined,
      REDIS_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const durationMs = await new Promise<number>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (output.includes('ready')) resolve(performance.now() - start)
    })
    child.once('exit', (code) => reject(new Error(`The server exited with ${code}: ${output}`)))
  })
  child.kill('SIGTERM')
  await ended
  return durationMs
}
