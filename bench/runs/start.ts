import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** From `node` to a server that has said it is ready: first with an empty folder, which gets its tables and sample data, then with what that left. */
export async function measureColdStart(folder: string) {
  const dataDir = join(folder, 'start')
  const [first, again] = [await startUpTimeMs(dataDir), await startUpTimeMs(dataDir)]
  console.log(`\ncold start: ${first.toFixed(0)} ms into an empty folder, ${again.toFixed(0)} ms from then on`)
}

async function startUpTimeMs(dataDir: string): Promise<number> {
  const from = performance.now()
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
  const took = await new Promise<number>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (piece) => {
      said += piece
      if (said.includes('ready')) resolve(performance.now() - from)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  child.kill('SIGTERM')
  await ended
  return took
}
