import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Starts the server of `npm start` on a free loopback port with temporary data. */
export async function startTemporaryServer(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fusion-demo-'))
  const embedded = {
    DATABASE_URL: '',
    REDIS_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  }
  const program = fileURLToPath(new URL('../../workers/server/all.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, program], {
    env: { ...process.env, npm_lifecycle_event: '', ...embedded, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const url = await waitForUrl(createInterface(child.stdout))
  if (!url) throw new Error('The server did not start. Its error is printed above.')
  return {
    url,
    key: readFileSync(join(dataDir, 'developer.key'), 'utf8').trim(),
    async stop() {
      child.kill('SIGTERM')
      await exited
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Returns the URL that the server prints once it is ready; undefined if it exits before. */
async function waitForUrl(lines: AsyncIterable<string>): Promise<string | undefined> {
  for await (const line of lines) {
    const url = line.match(/API +(http\S+)\/v1/)?.[1]
    if (url) return url
  }
  return undefined
}
