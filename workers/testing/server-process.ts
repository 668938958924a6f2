import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/**
 * Starts `workers/server/<worker>.ts` on a loopback port and resolves once it is ready. It is stopped after the test
 * file. `stop` resolves with the exit code.
 */
export async function startServerProcess(worker: 'all' | 'api', env: Record<string, string>) {
  const script = fileURLToPath(new URL(`../server/${worker}.ts`, import.meta.url))
  const child = spawn(process.execPath, [script], {
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
