import { Hono } from 'hono'
import type { Services } from '../context.ts'
import { withTimeout } from '../lib/timeout.ts'

const checkTimeoutMs = 2_000

/** Returns the routes `/healthz` (the process is running) and `/readyz` (database, queue and event log respond, and no shutdown has started). */
export function healthRoutes({ db, queue, events }: Services, accepting: { open: boolean }) {
  const checks: Record<string, () => Promise<void>> = {
    database: () => db.ping(),
    queue: () => queue('runs').ping(),
    events: () => events.ping(),
  }
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const results = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await runCheck(check)] as const),
      )
      const ready = accepting.open && results.every(([, result]) => result === 'ok')
      return c.json(
        {
          status: ready ? 'ready' : accepting.open ? 'not ready' : 'shutting down',
          checks: Object.fromEntries(results),
        },
        ready ? 200 : 503,
      )
    })
}

const runCheck = (check: () => Promise<void>): Promise<'ok' | 'failed'> =>
  withTimeout(
    check().then(
      () => 'ok' as const,
      () => 'failed' as const,
    ),
    checkTimeoutMs,
    'failed' as const,
  )
