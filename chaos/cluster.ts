import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ChildProcessHandle,
  type Cluster,
  createCluster as createAgentCluster,
  kill,
} from '#agents/testing/cluster.ts'
import { dialect } from '#platform/db/dialect.ts'

/** Creates a database, an effect recorder, and servers started as a user would, in which access to `__proto__` throws. */
export const createCluster = () =>
  createAgentCluster({
    server: join(import.meta.dirname, 'server.ts'),
    env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-proto=throw` },
  })

export type ServerRole = 'all' | 'api' | 'worker'
export type Servers = Awaited<ReturnType<typeof startServers>>

/** Starts the servers of an installation: by default one for everything and, on PostgreSQL, a second worker. */
export async function startServers(
  cluster: Cluster,
  {
    roles = dialect === 'sqlite' ? ['all'] : ['all', 'worker'],
    env = {},
  }: { roles?: ServerRole[]; env?: Record<string, string> } = {},
) {
  const start = (role: ServerRole) => cluster.server({ ROLE: role, ...env })
  const servers: (ChildProcessHandle | undefined)[] = await Promise.all(roles.map(start))
  return {
    count: roles.length,
    /** Returns the URL of a running server that has the API; undefined if there is none. */
    url: () => servers.find((server, i) => server && roles[i] !== 'worker')?.url,
    server: (index: number) => servers[index],
    async kill(index: number, signal?: NodeJS.Signals) {
      const server = servers[index]
      servers[index] = undefined
      if (server) await kill(server, signal)
    },
    async restart(index: number) {
      servers[index] ??= await start(roles[index]!)
    },
    stop: () => Promise.all(servers.map((server) => server && kill(server))),
  }
}

export interface ApiResponse {
  status: number
  headers: Headers
  body: any
}

/** Sends one request; undefined if there was no complete response. */
export async function sendRequest(
  url: string | undefined,
  key: string,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<ApiResponse | undefined> {
  if (!url) return undefined
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  } catch {
    return undefined
  }
}

/** Starts a run, and repeats the request with the same idempotency key until a server has handled it. */
export async function startRunWithRetry(
  servers: Pick<Servers, 'url'>,
  key: string,
  body: unknown,
  idempotencyKey: string,
): Promise<ApiResponse> {
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(20)) {
    const response = await sendRequest(servers.url(), key, 'POST', '/v1/runs', {
      body,
      headers: { 'idempotency-key': idempotencyKey },
    })
    if (response && response.status !== 503 && response.status !== 429) return response
  }
  throw new Error('No server has handled the request in two minutes.')
}

/**
 * For work that goes on while something else is awaited, and is awaited afterwards: if it rejects in between, Node would report
 * an unhandled rejection and end the process. Returns the same promise, so the caller still gets the rejection.
 */
export function awaitLater<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {})
  return work
}

/** Returns whether the condition was met within `ms`. It does not throw, because experiments count what was late. */
export async function waitUntil(check: () => Promise<boolean> | boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(20)) if (await check()) return true
  return check()
}
