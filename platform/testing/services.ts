import { connect } from 'node:net'

const {
  TEST_DATABASE_URL = 'postgres://postgres@127.0.0.1:5432/postgres',
  TEST_REDIS_URL = 'redis://127.0.0.1:6379',
  CI,
} = process.env

/** Returns the environment of the scaled tests, or undefined with a warning if their services are unavailable. Throws under CI. */
export async function scaledServices(): Promise<Record<string, string> | undefined> {
  const missing: string[] = []
  for (const url of [TEST_DATABASE_URL, TEST_REDIS_URL]) if (!(await isReachable(new URL(url)))) missing.push(url)
  if (missing.length === 0) return { DATABASE_URL: TEST_DATABASE_URL, REDIS_URL: TEST_REDIS_URL }
  const note = `The scaled tests need ${missing.join(' and ')}, which cannot be reached.`
  if (CI === 'true') throw new Error(note)
  console.warn(`${note} They are skipped; set TEST_DATABASE_URL and TEST_REDIS_URL to run them.`)
  return undefined
}

const isReachable = ({ hostname, port, protocol }: URL) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || (protocol === 'redis:' ? 6379 : 5432)),
      timeout: 2_000,
    })
    const done = (reached: boolean) => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })
