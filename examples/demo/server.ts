import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The server as `npm start` runs it, on a free port of this machine and with data that is thrown away afterwards. */
export async function startTemporaryServer(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fusion-demo-'))
  const alone = { DATABASE_URL: '', REDIS_URL: '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const program = fileURLToPath(new URL('../../workers/server/all.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, program], {
    env: { ...process.env, npm_lifecycle_event: '', ...alone, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const url = await waitForUrl(createInterface(child.stdout))
  if (!url) throw new Error('The server did not start: it says why above.')
  return {
    url,
    key: readFileSync(join(dataDir, 'developer.key'), 'utf8').trim(),
    async stop() {
      child.kill('SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The address it prints once it takes requests; undefined when it ends before. */
async function waitForUrl(lines: AsyncIterable<string>): Promise<string | undefined> {
  for await (const line of lines) {
    const url = line.match(/API +(http\S+)\/v1/)?.[1]
    if (url) return url
  }
  return undefined
}
