import { describe, expect, it } from 'vitest'
import { createFailureDetector } from './liveness.ts'

const clock = { at: 5_000 }
const advance = (ms: number) => {
  clock.at += ms
}
const heartbeat = (worker: string, at: number) => ({ worker, leaseUntil: new Date(at) })

describe('createFailureDetector', () => {
  it('reports a worker without a new heartbeat for a whole lease, whatever its clock', () => {
    const deadWorkers = createFailureDetector(1_000, () => clock.at)
    expect(deadWorkers([heartbeat('a', 1), heartbeat('b', 9e12)])).toEqual([])
    advance(600)
    expect(deadWorkers([heartbeat('a', 1), heartbeat('b', -3_600_000)])).toEqual([])
    advance(600)
    expect(deadWorkers([heartbeat('a', 1), heartbeat('b', 0)])).toEqual(['a'])
    expect(deadWorkers([heartbeat('a', 2), heartbeat('b', 0)])).toEqual([])
  })

  it('restarts after a gap in its own checks', () => {
    const deadWorkers = createFailureDetector(1_000, () => clock.at)
    deadWorkers([heartbeat('a', 1)])
    advance(5_000)
    expect(deadWorkers([heartbeat('a', 1)])).toEqual([])
    advance(900)
    expect(deadWorkers([heartbeat('a', 1)])).toEqual([])
    advance(100)
    expect(deadWorkers([heartbeat('a', 1)])).toEqual(['a'])
  })
})
