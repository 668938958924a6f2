import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { invoke } from '#platform/execution/invoke.ts'
import { bundle } from '#platform/testing/bundle.ts'
import { afterAll } from '#platform/testing/cleanup.ts'
import { startRun } from '../runs/operations.ts'
import { startEffectRecorder } from './effect-recorder.ts'
import { scriptedPlatform } from './platform.ts'

export interface ChildProcessHandle {
  process: ChildProcess
  url: string
  died: Promise<unknown>
}

/** Resolves when the process prints `ready` and its port. Rejects with its stderr when it ends before that. */
async function spawnProcess(file: string, env: Record<string, string>): Promise<ChildProcessHandle> {
  const child = spawn(process.execPath, [await bundle(file)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // controls are messages
  }) as ChildProcessByStdio<null, Readable, Readable>
  const died = once(child, 'exit')
  const port = await new Promise<string>((resolve, reject) => {
    let output = ''
    let errors: string | undefined = ''
    const readOutput = (chunk: Buffer) => {
      output += chunk
      const found = output.match(/ready (\d+)\n/)
      if (!found) return
      child.stdout.off('data', readOutput).resume()
      errors = undefined // not needed any more
      resolve(found[1]!)
    }
    child.stdout.on('data', readOutput)
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk)
      if (errors !== undefined) errors += chunk
    })
    // `close` follows `exit` when all output has been read
    child.once('close', (code, signal) =>
      reject(new Error(`${file} ended with ${code ?? signal} before it was ready: ${errors}`)),
    )
  })
  return { process: child, url: `http://127.0.0.1:${port}`, died }
}

export type Cluster = Awaited<ReturnType<typeof createCluster>>

/** Creates a database, an effect recorder, and servers that a test can kill. This process also has the platform, without a worker. */
export async function createCluster({
  server = join(import.meta.dirname, 'server.ts'),
  env = {},
}: {
  server?: string
  env?: Record<string, string>
} = {}) {
  const platform = await scriptedPlatform({ working: false })
  const { db, services, owner } = platform
  const { databaseUrl, dataDir, redisUrl, redisPrefix } = services.config
  const effectRecorder = await startEffectRecorder()
  const children: ChildProcessHandle[] = []
  let closed = false
  const track = async (starting: Promise<ChildProcessHandle>) => {
    const child = await starting
    children.push(child)
    if (closed) child.process.kill('SIGKILL') // a test that timed out may still be starting servers
    return child
  }
  afterAll(async () => {
    closed = true
    for (const { process } of children) process.kill('SIGKILL')
    await Promise.all(children.map(({ died }) => died))
  })
  const shared = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    REDIS_PREFIX: redisPrefix,
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DEFAULT_TIME_ZONE: platform.services.config.defaultTimeZone,
    RATE_LIMIT_PER_MINUTE: '0',
    RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0',
    EFFECT_RECORDER_URL: effectRecorder.url,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    ...env,
  }
  return {
    db,
    owner,
    /** Environment of the child processes. */
    env: shared as Record<string, string>,
    member: platform.member,
    context: owner.context,
    startRun: async (agent: string, input = agent) => (await invoke(startRun, { agent, input }, owner.context)).id,
    server: (env: Record<string, string> = {}) => track(spawnProcess(server, { ...shared, ...env })),
    /** Returns the effects recorded since the last `clearEffects`. */
    effects: effectRecorder.read,
    clearEffects: effectRecorder.clear,
  }
}

/** Returns whether the process has ended, by a signal or by itself. */
export const hasExited = ({ process: { exitCode, signalCode } }: ChildProcessHandle) =>
  exitCode !== null || signalCode !== null

export async function kill({ process, died }: ChildProcessHandle, signal: NodeJS.Signals = 'SIGKILL') {
  process.kill(signal)
  await died
}

/** Resolves when `check` returns true. Checks less often the longer it takes, because others need the processor. */
export async function waitUntil(check: () => Promise<boolean> | boolean, ms = 120_000) {
  const start = Date.now()
  while (!(await check())) {
    const waited = Date.now() - start
    if (waited > ms) throw new Error('The condition was not met in time.')
    await sleep(Math.min(Math.max(waited / 10, 20), 200))
  }
}
