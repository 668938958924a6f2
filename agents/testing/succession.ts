import { type ChildProcessHandle, type Cluster, hasExited, kill } from './cluster.ts'
import { sendControl } from './controls.ts'

/** Runs one server at a time. The successor of a killed one continues its runs, and is the next to be killed. */
export function createSuccession(cluster: Pick<Cluster, 'server'>) {
  let last: ChildProcessHandle | undefined
  const current = () => (last && !hasExited(last) ? last : undefined)

  return {
    /** Returns the server that runs, or starts one. */
    async running(env?: Record<string, string>): Promise<ChildProcessHandle> {
      return (last = current() ?? (await cluster.server(env)))
    },
    /** Arms a failpoint in the server that runs, or starts one with it. */
    async armed(failpoint: string): Promise<ChildProcessHandle> {
      const server = current()
      if (!server) return (last = await cluster.server({ FAILPOINT: failpoint }))
      await sendControl(server, 'failpoint', failpoint)
      return server
    },
    /** Ends the server that runs, if any. */
    async kill(signal?: NodeJS.Signals) {
      const server = current()
      if (server) await kill(server, signal)
    },
  }
}
