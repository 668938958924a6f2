import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasExited } from '#agents/testing/cluster.ts'
import { sendControl } from '#agents/testing/controls.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { afterAll } from '#platform/testing/cleanup.ts'
import { awaitLater, createCluster, sendRequest, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Mounts a small file system in memory; undefined if this process may not mount. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  afterAll(() => {
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** Fills the disk while runs are started and executed, then frees it. */
export const diskFull: Experiment = {
  name: 'disk-full',
  hypothesis: 'on a full disk, writes get 507 or 503, no accepted run is lost, and the server recovers',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'accepted runs lost or wrong': 0,
    'answers that were neither 201, 503 nor 507': 0,
    'servers that exited': 0,
    'corrupt databases': 0,
    'servers that were ready on a full disk': 0,
    'servers that did not recover': 0,
  },
  minCounts: { 'runs answered 201': 10, 'rejected writes': 1 },
  engine: 'sqlite',
  async setUp() {
    const smallDisk = process.env.VITEST ? undefined : mountSmallDisk()
    const { TMPDIR } = process.env
    if (smallDisk) process.env.TMPDIR = smallDisk
    const cluster = await createCluster()
    if (smallDisk) TMPDIR ? (process.env.TMPDIR = TMPDIR) : delete process.env.TMPDIR
    const servers = await startServers(cluster)

    const ballast = join(smallDisk ?? '', 'ballast')
    const setPragma = (pragma: string) => sendControl(servers.server(0)!, 'pragma', pragma)
    const faults: Record<string, { start(): unknown; end(): unknown }> = {
      'the database may not grow': {
        start: () => setPragma('max_page_count = 1'),
        end: () => setPragma('max_page_count = 1000000'),
      },
      ...(smallDisk && {
        'the disk is full': { start: () => fillDisk(smallDisk, ballast), end: () => rmSync(ballast) },
      }),
    }
    const isReady = async () => (await fetch(`${servers.url()}/readyz`)).status === 200

    return async (random, counters, size) => {
      const fault = random.pick(Object.keys(faults))
      counters.add(fault)
      const ids: string[] = []
      async function startRun() {
        const input = crypto.randomUUID()
        for (await sleep(random.between(0, 2_000)); ; await sleep(size === 'long' ? 50 : 200)) {
          const response = await sendRequest(servers.url(), cluster.owner.key, 'POST', '/v1/runs', {
            body: { agent: 'worker', input },
            headers: { 'idempotency-key': input },
          })
          if (response?.status === 201) return ids.push(response.body.id)
          if (response?.status !== 507 && response?.status !== 503)
            return counters.add(
              'answers that were neither 201, 503 nor 507',
              1,
              `${fault}: ${response?.status} ${JSON.stringify(response?.body)}`,
            )
          counters.add('rejected writes')
        }
      }
      const load = awaitLater(Promise.all(Array.from({ length: 30 }, startRun)))
      await sleep(random.between(200, 1_500))
      await faults[fault]!.start()
      const rejectedBefore = counters.get('rejected writes')
      const hasRejected = () => counters.get('rejected writes') > rejectedBefore
      // it may write as long as there is space in its log
      const showsFault = async () => (fault === 'the disk is full' ? !(await isReady()) : hasRejected())
      if (!(await waitUntil(showsFault, 5_000)) && hasRejected())
        counters.add('servers that were ready on a full disk', 1, fault)
      await sleep(random.between(500, 2_000))
      await faults[fault]!.end()
      if (!(await waitUntil(isReady, 30_000))) counters.add('servers that did not recover', 1, fault)
      await load
      await waitUntil(() => isIdle(cluster), 120_000)
      counters.add('runs answered 201', ids.length)
      for (const { kind, runId, detail } of await findViolations(cluster, ids))
        counters.add('accepted runs lost or wrong', 1, `${fault}: ${kind} ${runId} ${detail}`)
      if (hasExited(servers.server(0)!)) {
        counters.add('servers that exited', 1, fault)
        await servers.kill(0)
        await servers.restart(0)
      }
      const { default: Sqlite } = await import('better-sqlite3')
      const connection = new Sqlite(cluster.env.DATABASE_URL!, { readonly: true })
      const integrity = connection.pragma('integrity_check', { simple: true })
      connection.close()
      if (integrity !== 'ok') counters.add('corrupt databases', 1, `${fault}: ${integrity}`)
      cluster.clearEffects()
    }
  },
}

/** Fills the disk to the last block. */
function fillDisk(folder: string, file: string) {
  const readFree = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  for (let size = 1 << 20; size >= 4096; size /= 2) while (readFree() >= size && appendBytes(file, size));
}

function appendBytes(file: string, bytes: number) {
  try {
    writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
