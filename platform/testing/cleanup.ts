type Cleanup = () => unknown

const cleanups: Cleanup[] = []
const { VITEST } = process.env

/** Registers a cleanup, run in reverse order: after a test file or, outside tests, by `runCleanups`. */
export const afterAll: (cleanup: Cleanup) => void = VITEST
  ? (await import('vitest')).afterAll
  : (cleanup) => void cleanups.push(cleanup)

export async function runCleanups() {
  while (cleanups.length > 0) await cleanups.pop()!()
}
