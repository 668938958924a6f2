import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll } from '#platform/testing/cleanup.ts'

/** Processes that all run one script, each ready when it has said its first word; those still alive at the end are ended. */
export function createChildProcesses(script: string, env: NodeJS.ProcessEnv) {
  const alive = new Set<ChildProcess>()
  async function kill(child: ChildProcess) {
    alive.delete(child)
    const died = once(child, 'exit')
    child.kill('SIGKILL')
    await died
  }
  const killAll = () => Promise.all([...alive].map(kill))
  afterAll(killAll)
  return {
    async start(): Promise<ChildProcess> {
      const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      alive.add(child)
      await once(child.stdout!, 'data')
      return child
    },
    kill,
    killAll,
  }
}
