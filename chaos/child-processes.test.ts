import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createChildProcesses } from './child-processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function processesOf(code: string) {
  const script = join(folder, `${crypto.randomUUID()}.mjs`)
  writeFileSync(script, code)
  return createChildProcesses(script, process.env)
}

describe('createChildProcesses', () => {
  it('rejects the start with the stderr of a process that ends before it is ready', async () => {
    const { start } = processesOf(`console.error('The port is taken.'); process.exit(3)`)
    await expect(start()).rejects.toThrow(/ended with 3 before it was ready: The port is taken\./)
  })

  it('kills a process that is ready', async () => {
    const { start, kill } = processesOf(`console.log('ready'); setInterval(() => {}, 1_000)`)
    const child = await start()
    await kill(child)
    expect(child.signalCode).toBe('SIGKILL')
  })

  it('resolves the kill of a process that has already exited', async () => {
    const { start, kill } = processesOf(`console.log('ready')`)
    const child = await start()
    await expect.poll(() => child.exitCode).toBe(0)
    await kill(child)
    expect(child.exitCode).toBe(0)
  })
})
