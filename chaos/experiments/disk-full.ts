import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { afterAll } from '#platform/testing/cleanup.ts'
import { awaitLater, createCluster, sendRequest, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** A file system of its own in memory, where this process may make one. */
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

/** The disk is full while runs are asked for and done; then there is space again. */
export const diskFull: Experiment = {
  requirements: ['R18'],
  hypothesis: 'on a full disk a write answers 507 or 503, nothing accepted is lost, nothing breaks, and it heals',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'accepted runs lost or wrong': 0,
    'answers that were neither 201, 503 nor 507': 0,
    'servers that went down': 0,
    'databases that are not sound': 0,
    'servers that were ready on a full disk': 0,
    'servers that did not heal': 0,
  },
  minCounts: { 'runs answered 201': 10, 'writes refused': 1 },
  engine: 'sqlite',
  async setUp() {
    const small = process.env.VITEST ? undefined : mountSmallDisk()
    const usual = process.env.TMPDIR
    if (small) process.env.TMPDIR = small
    const home = await createCluster()
    if (small) usual ? (process.env.TMPDIR = usual) : delete process.env.TMPDIR
    const fleet = await startServers(home)

    const ballast = join(small ?? '', 'ballast')
    const writePragma = (pragma: string) => {
      writeFileSync(join(home.env.DATA_DIR!, 'pragma'), pragma)
      fleet.server(0)!.process.kill('SIGUSR2')
    }
    const faults: Record<string, { begin(): void; end(): void }> = {
      'the database may not grow': {
        begin: () => writePragma('max_page_count = 1'),
        end: () => writePragma('max_page_count = 1000000'),
      },
      ...(small && { 'the disk is full': { begin: () => fillDisk(small, ballast), end: () => rmSync(ballast) } }),
    }
    const ready = async () => (await fetch(`${fleet.url()}/readyz`)).status === 200

    return async (random, tally) => {
      const what = random.pick(Object.keys(faults))
      tally.add(what)
      const ids: string[] = []
      const asking = awaitLater(
        Promise.all(
          Array.from({ length: 30 }, async () => {
            const input = crypto.randomUUID()
            for (await sleep(random.between(0, 2_000)); ; await sleep(50)) {
              const answer = await sendRequest(fleet.url(), home.owner.key, 'POST', '/v1/runs', {
                body: { agent: 'worker', input },
                headers: { 'idempotency-key': input },
              })
              if (answer?.status === 201) return void ids.push(answer.body.id)
              if (answer?.status === 507 || answer?.status === 503) tally.add('writes refused')
              else
                return tally.add(
                  'answers that were neither 201, 503 nor 507',
                  1,
                  `${what}: ${answer?.status} ${JSON.stringify(answer?.body)}`,
                )
            }
          }),
        ),
      )
      await sleep(random.between(200, 1_500))
      faults[what]!.begin()
      const before = tally.counts.get('writes refused') ?? 0
      const noticed = await waitUntil(async () => !(await ready()), 5_000) // it may write as long as there is room in its log
      if (!noticed && (tally.counts.get('writes refused') ?? 0) > before && what === 'the disk is full')
        tally.add('servers that were ready on a full disk', 1, what)
      await sleep(random.between(500, 2_000))
      faults[what]!.end()
      if (!(await waitUntil(ready, 30_000))) tally.add('servers that did not heal', 1, what)
      await asking
      await waitUntil(() => isIdle(home), 120_000)
      tally.add('runs answered 201', ids.length)
      for (const { kind, runId, detail } of await findViolations(home, ids))
        tally.add('accepted runs lost or wrong', 1, `${what}: ${kind} ${runId} ${detail}`)
      const { process: child } = fleet.server(0)!
      if (child.exitCode !== null || child.signalCode !== null) {
        tally.add('servers that went down', 1, what)
        await fleet.kill(0)
        await fleet.restart(0)
      }
      const { default: Sqlite } = await import('better-sqlite3')
      const connection = new Sqlite(home.env.DATABASE_URL!, { readonly: true })
      const verdict = connection.pragma('integrity_check', { simple: true })
      connection.close()
      if (verdict !== 'ok') tally.add('databases that are not sound', 1, `${what}: ${verdict}`)
      await home.clearEffects()
    }
  },
}

/** To the last block. */
function fillDisk(folder: string, file: string) {
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  for (let size = 1 << 20; size >= 4096; size /= 2) while (free() >= size && appendBytes(file, size));
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
