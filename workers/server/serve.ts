import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import type { Platform } from '#platform/platform.ts'

/** Longer than the 60 s after which common proxies and load balancers let go of a connection that rests. */
const keepAliveMs = 75_000

/** Takes requests until told to stop; resolves when the port is open. */
export function serve({ app, services: { config } }: Platform): Promise<{ url: string; stop(): Promise<void> }> {
  const { host, port, shutdownGraceMs } = config
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, () => {
      const { address, port: actual, family } = server.address() as AddressInfo
      resolve({ url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`, stop })
    }) as Server
    // Node's five seconds are less than any proxy or busy client keeps a connection: it would send on one that is being closed
    server.keepAliveTimeout = keepAliveMs
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUseError(host, port) : error),
    )

    /** Answers under way are finished; what has not finished by the end of the grace is cut. */
    const stop = () =>
      new Promise<void>((done) => {
        const grace = setTimeout(() => server.closeAllConnections(), shutdownGraceMs)
        // what was under way leaves its connection idle when it is done, and nobody would close that
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        server.close(() => {
          clearTimeout(grace)
          clearInterval(idle)
          done()
        })
      })
  })
}

const portInUseError = (host: string, port: number) =>
  new Error(
    `Port ${port} on ${host} is taken, perhaps by a server that is still running. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  )
