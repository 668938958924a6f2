import type { Services } from '#platform/context.ts'
import { withTimeout } from '#platform/lib/timeout.ts'
import { clearIsolated, type QuarantinedRun, quarantinedRuns } from '../run-store/lease.ts'
import type { ActiveRuns } from './active-runs.ts'

/** Maximum time one quarantined run, or the wait for an idle worker, may block other runs; doubled for each crash. */
const quarantineTimeoutMs = 15_000
/** With more quarantined runs than this, hardly all of them cause crashes: those of a first crash are executed in groups. */
const groupingThreshold = 32
const quarantineGroupSize = 16

interface QuarantineOptions {
  services: Pick<Services, 'db' | 'log'>
  activeRuns: ActiveRuns
  heartbeatIntervalMs: number
  isStopped(): boolean
  deadWorkers(): string[]
  sweep(): Promise<void>
}

/** Executes the runs that were claimed at a crash, isolated from all others. */
export function createQuarantine({
  services,
  activeRuns,
  heartbeatIntervalMs,
  isStopped,
  deadWorkers,
  sweep,
}: QuarantineOptions) {
  const { db, log } = services
  let draining = false
  let heartbeatsUntilDrain = 1
  let lastDrain = Promise.resolve()

  /** Executes quarantined runs one by one, with nothing else in this process that could cause the crash or suffer from it. */
  async function drain() {
    draining = true
    try {
      await withTimeout(activeRuns.whenAllDone(), quarantineTimeoutMs)
      const inGroups = (await quarantinedRuns(db, deadWorkers(), groupingThreshold + 1)).length > groupingThreshold
      while (!isStopped() && activeRuns.size === 0) {
        const group = nextQuarantineGroup(await quarantinedRuns(db, deadWorkers(), quarantineGroupSize), inGroups)
        if (group.length === 0 || isStopped()) return
        const isolated = group.length === 1
        const done = Promise.all(
          group.map(
            ({ id, deadWorker }) => activeRuns.start(id, { includeQuarantined: true, deadWorker, isolated }).done,
          ),
        )
        await withTimeout(done, quarantineTimeoutMs * 2 ** Math.max(...group.map(({ crashes }) => crashes)))
        for (const { run } of activeRuns.values()) if (run && isolated) await clearIsolated(db, run)
      }
      // a run here takes long: other runs go first for a while
      heartbeatsUntilDrain = Math.ceil((2 * quarantineTimeoutMs) / heartbeatIntervalMs)
    } finally {
      draining = false
      void sweep()
    }
  }

  return {
    isDraining: () => draining,

    /** Starts a drain where runs are quarantined and this worker is idle or has put it off long enough. Does not wait for it. */
    async check() {
      if (draining || isStopped()) return
      const [first] = await quarantinedRuns(db, deadWorkers(), 1)
      if (!first) heartbeatsUntilDrain = 1
      else if (activeRuns.size === 0 || heartbeatsUntilDrain-- <= 0)
        lastDrain = drain().catch((err) => log.warn({ err }, 'Quarantined runs could not be executed.'))
    },

    /** Resolves when the last drain has ended. */
    whenIdle: () => lastDrain,
  }
}

/** Returns runs of a first crash before others, as a group where there are many; a run that crashed twice is always isolated. */
function nextQuarantineGroup(quarantined: QuarantinedRun[], inGroups: boolean): QuarantinedRun[] {
  const first = quarantined.filter(({ crashes }) => crashes <= 1)
  return inGroups && first.length > 1 ? first : quarantined.slice(0, 1)
}
