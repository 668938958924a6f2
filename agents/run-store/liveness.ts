export interface Heartbeat {
  worker: string | null
  /** The latest lease of the worker, which changes with every heartbeat. */
  leaseUntil: Date | null
}

/**
 * Creates a failure detector: a worker is dead when its heartbeat has not changed for a whole lease. It uses the monotonic clock
 * of this process, because wall clocks differ between machines. It restarts after a gap in its own checks: after an outage of
 * the database, missing heartbeats mean nothing.
 */
export function createFailureDetector(leaseMs: number, now = () => performance.now()) {
  let lastSeen = new Map<string, { leaseUntil: number; since: number }>()
  let checkedAt = Number.NEGATIVE_INFINITY
  return (heartbeats: Heartbeat[]): string[] => {
    const at = now()
    const isContinuous = at - checkedAt < leaseMs
    checkedAt = at
    const previous = lastSeen
    lastSeen = new Map()
    for (const { worker, leaseUntil } of heartbeats) {
      const last = previous.get(worker!)
      const value = leaseUntil?.getTime() ?? 0
      lastSeen.set(worker!, isContinuous && last?.leaseUntil === value ? last : { leaseUntil: value, since: at })
    }
    return [...lastSeen].filter(([, { since }]) => at - since >= leaseMs).map(([worker]) => worker)
  }
}
