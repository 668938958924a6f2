import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ChildProcessHandle,
  type Cluster,
  createCluster as createAgentCluster,
  kill,
} from '#agents/testing/cluster.ts'
import { dialect } from '#platform/db/dialect.ts'

/** A database, the world outside, and servers started as a user would; in them nobody may touch a prototype by its name. */
export const createCluster = () =>
  createAgentCluster({
    server: join(import.meta.dirname, 'server.ts'),
    env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-proto=throw` },
  })

export type ServerRole = 'all' | 'api' | 'worker'
export type Servers = Awaited<ReturnType<typeof startServers>>

/** The servers of an installation: on SQLite one that does all, on the services of a large one an API and two workers. */
export async function startServers(
  home: Cluster,
  {
    roles = dialect === 'sqlite' ? ['all'] : ['api', 'worker', 'worker'],
    env = {},
  }: { roles?: ServerRole[]; env?: Record<string, string> } = {},
) {
  const start = (role: ServerRole) => home.server({ ROLE: role, ...env })
  const servers: (ChildProcessHandle | undefined)[] = await Promise.all(roles.map(start))
  return {
    size: roles.length,
    /** Where one of them answers, when one does. */
    url: () => servers.find((server, i) => server && roles[i] !== 'worker')?.url,
    server: (which: number) => servers[which],
    async kill(which: number, signal?: NodeJS.Signals) {
      const server = servers[which]
      servers[which] = undefined
      if (server) await kill(server, signal)
    },
    async restart(which: number) {
      servers[which] ??= await start(roles[which]!)
    },
    stop: () => Promise.all(servers.map((server) => server && kill(server))),
  }
}

export interface HttpAnswer {
  status: number
  headers: Headers
  body: any
}

/** One request over HTTP; undefined when nobody answered. */
export async function sendRequest(
  url: string | undefined,
  key: string,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<HttpAnswer | undefined> {
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

/** Asks for a run until somebody has answered, under one idempotency key: as a good client does whose server died. */
export async function requestWithRetry(
  fleet: Pick<Servers, 'url'>,
  key: string,
  body: unknown,
  idempotencyKey: string,
): Promise<HttpAnswer> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const answer = await sendRequest(fleet.url(), key, 'POST', '/v1/runs', {
      body,
      headers: { 'idempotency-key': idempotencyKey },
    })
    if (answer && answer.status !== 503 && answer.status !== 429) return answer
    await sleep(50)
  }
  throw new Error('Nobody has answered.')
}

/**
 * For work that goes on while something else is awaited, and is awaited afterwards: if it rejects in between, Node would report
 * an unhandled rejection and end the process. Returns the same promise, so the caller still gets the rejection.
 */
export function awaitLater<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {})
  return work
}

/** Waits for a state, and tells whether it came in time: a storm counts what did not. */
export async function waitUntil(check: () => Promise<boolean> | boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(50)) if (await check()) return true
  return check()
}
