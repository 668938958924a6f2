import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import type { Platform } from '#platform/platform.ts'

/** Longer than the 60 s after which common proxies and load balancers close idle connections. */
const keepAliveMs = 75_000

/** Serves requests until `stop` is called; resolves once the port is open. */
export function serve({ app, services: { config } }: Platform): Promise<{ url: string; stop(): Promise<void> }> {
  const { host, port, shutdownGraceMs } = config
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, () => {
      const { address, port: actualPort, family } = server.address() as AddressInfo
      resolve({ url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`, stop })
    }) as Server
    // Node's default of 5 s closes connections that proxies and busy clients still use
    server.keepAliveTimeout = keepAliveMs
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUseError(host, port) : error),
    )

    /** Finishes open requests; closes those that remain at the end of the grace period. */
    const stop = () =>
      new Promise<void>((done) => {
        const grace = setTimeout(() => server.closeAllConnections(), shutdownGraceMs)
        // connections become idle as their requests finish, and server.close() leaves them open
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
    `Port ${port} on ${host} is in use, perhaps by a server that is still running. Stop it, or choose another port: PORT=${port + 1} npm start`,
  )
