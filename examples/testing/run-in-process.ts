import { format } from 'node:util'
import { onTestFinished, vi } from 'vitest'

let runs = 0

/** Runs a script of an example in this process. Returns what it logs; throws what it throws. */
export async function runInProcess(path: string, args: readonly string[], env: Record<string, string>) {
  const lines: string[] = []
  const logs = (['log', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...values) => void lines.push(format(...values))),
  )
  const argv = process.argv
  process.argv = [process.execPath, path, ...args]
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const restore = () => {
    process.argv = argv
    vi.unstubAllEnvs()
    for (const log of logs) log.mockRestore()
  }
  onTestFinished(restore)
  await import(`${path}?run=${++runs}`) // a module is evaluated once for each query
  restore()
  return `${lines.join('\n')}\n`
}
