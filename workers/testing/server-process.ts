import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** `node workers/server/<worker>.ts`, on a loopback port; resolves when it says that it is ready, and is ended with its test file. `stop` resolves with its exit code. */
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
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = said.match(/ready[\s\S]*?(http:\/\/127\.0\.0\.1:\d+)(?=[/\s])/)
      if (found) resolve(found[1]!)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  return { url, stop }
}
