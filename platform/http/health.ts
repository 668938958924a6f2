import { Hono } from 'hono'
import type { Services } from '../context.ts'

const patienceMs = 2_000

/** `/healthz`: the process lives. `/readyz`: it can do its work - database, queue and event log answer, and it is not shutting down. */
export function health({ db, queue, events }: Services, door: { open: boolean }) {
  const checks: Record<string, () => Promise<void>> = { database: () => db.ping(), queue: () => queue('runs').ping(), events: () => events.ping() }
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await inTime(check)] as const))
      const ready = door.open && results.every(([, result]) => result === 'ok')
      return c.json({ status: ready ? 'ready' : door.open ? 'not ready' : 'shutting down', checks: Object.fromEntries(results) }, ready ? 200 : 503)
    })
}

async function inTime(check: () => Promise<void>): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'failed'>((resolve) => {
    timer = setTimeout(() => resolve('failed'), patienceMs)
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
