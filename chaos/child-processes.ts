import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll } from '#platform/testing/cleanup.ts'

/** Starts processes of one script, which prints a line when it is ready. Kills those that still run after the tests. */
export function createChildProcesses(script: string, env: NodeJS.ProcessEnv) {
  const exits = new Map<ChildProcess, Promise<unknown>>()

  async function kill(child: ChildProcess) {
    child.kill('SIGKILL')
    await exits.get(child)
    exits.delete(child)
  }
  const killAll = () => Promise.all([...exits.keys()].map(kill))
  afterAll(killAll)

  /** Resolves when the process is ready. Rejects with its stderr when it ends before that. */
  async function start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    exits.set(child, once(child, 'exit'))
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk)
      errors += chunk
    })
    // `close` follows `exit` when all output has been read
    const ended = once(child, 'close').then(([code, signal]) => {
      throw new Error(`${script} ended with ${code ?? signal} before it was ready: ${errors}`)
    })
    await Promise.race([once(child.stdout, 'data'), ended])
    return child
  }
  return { start, kill, killAll }
}
