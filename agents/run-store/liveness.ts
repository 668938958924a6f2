export interface Heartbeat {
  worker: string | null
  /** The latest of its leases, as it wrote it itself: it changes with every beat. */
  leaseUntil: Date | null
}

/**
 * Which workers have gone silent: those that gave no new sign of life for a whole lease, by the steady clock of this process.
 * No wall clock is asked, for those of two machines differ, and are set. Who has not looked for a while begins to count anew:
 * after an outage of the database nobody is silent only because nobody could speak.
 */
export function createFailureDetector(leaseMs: number, now = () => performance.now()) {
  let seen = new Map<string, { sign: number; since: number }>()
  let checkedAt = Number.NEGATIVE_INFINITY
  return (signs: Heartbeat[]): string[] => {
    const at = now()
    const watching = at - checkedAt < leaseMs
    checkedAt = at
    const before = seen
    seen = new Map()
    for (const { worker, leaseUntil } of signs) {
      const last = before.get(worker!)
      const value = leaseUntil?.getTime() ?? 0
      seen.set(worker!, watching && last?.sign === value ? last : { sign: value, since: at })
    }
    return [...seen].filter(([, { since }]) => at - since >= leaseMs).map(([worker]) => worker)
  }
}
