import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { startLoop } from './loop.ts'

const log = pino({ level: 'silent' })
const failure = 'pass failed'

describe('startLoop', () => {
  it('repeats at once while there is a backlog, then waits', async () => {
    let passes = 0
    const loop = startLoop(async () => ++passes < 5, { intervalMs: 60_000, log, failure })
    await vi.waitFor(() => expect(passes).toBe(5))
    await loop.stop()
    expect(passes).toBe(5)
  })

  it('continues after a failed pass', async () => {
    let passes = 0
    const loop = startLoop(
      async () => {
        if (++passes === 1) throw new Error('first')
      },
      { intervalMs: 1, log, failure },
    )
    await vi.waitFor(() => expect(passes).toBeGreaterThan(1))
    await loop.stop()
  })

  it('aborts the signal of the current pass and waits for its end', async () => {
    let ended = false
    const loop = startLoop(
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => setTimeout(() => resolve(void (ended = true)), 5))
        }),
      { intervalMs: 1, log, failure },
    )
    await loop.stop()
    expect(ended).toBe(true)
  })

  it('runs no pass when stopped before the first interval', async () => {
    const pass = vi.fn(async () => {})
    await startLoop(pass, { intervalMs: 60_000, log, failure, immediate: false }).stop()
    expect(pass).not.toHaveBeenCalled()
  })
})
