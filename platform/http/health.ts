import { Hono } from 'hono'
import type { Services } from '../context.ts'

const checkTimeoutMs = 2_000

/** `/healthz`: the process lives. `/readyz`: it can do its work - database, queue and event log answer, and it is not shutting down. */
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

async function runCheck(check: () => Promise<void>): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'failed'>((resolve) => {
    timer = setTimeout(() => resolve('failed'), checkTimeoutMs)
  })
  const result = await Promise.race([
    check().then(
      () => 'ok' as const,
      () => 'failed' as const,
    ),
    late,
  ])
  clearTimeout(timer)
  return result
}
