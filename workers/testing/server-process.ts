import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { bundle } from '#platform/testing/bundle.ts'

/** Returns `workers/server/<worker>.ts`, the file that npm scripts run. */
export const serverSource = (worker: 'all' | 'api') => fileURLToPath(new URL(`../server/${worker}.ts`, import.meta.url))

/**
 * Starts a server on a loopback port and resolves once it is ready. `stop` resolves with the exit code. Started outside
 * a test, it is stopped after the test file; a test stops what it starts.
 */
export async function startServerProcess(
  worker: 'all' | 'api',
  env: Record<string, string>,
  { fromSource = false }: { fromSource?: boolean } = {},
) {
  const script = serverSource(worker)
  const child = spawn(process.execPath, [fromSource ? script : await bundle(script)], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DEFAULT_MODEL: 'builtin/router', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  async function stop(signal: NodeJS.Signals = 'SIGTERM') {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = (await ended) as [number | null]
    return code
  }
  afterAll(async () => void (await stop()))
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const listen = (chunk: Buffer) => {
      output += chunk
      const ready = output.match(/ready[\s\S]*?(http:\/\/127\.0\.0\.1:\d+)(?=[/\s])/)
      if (ready) resolve(ready[1]!)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
  return { url, stop }
}
