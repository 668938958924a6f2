import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** Records external effects in a separate process, so that no rollback can undo them. */
let effects: { key: string; at: number }[] = []
const app = new Hono()
  .post('/effects', async (c) => {
    const { key, ms = 0 } = await c.req.json<{ key: string; ms?: number }>()
    effects.push({ key, at: Date.now() })
    await sleep(ms)
    return c.json({ key })
  })
  .get('/effects', (c) => c.json(effects))
  .delete('/effects', (c) => {
    effects = []
    return c.body(null, 204)
  })

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`ready ${port}`))
