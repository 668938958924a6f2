type Cleanup = () => unknown

const cleanups: Cleanup[] = []
const { VITEST } = process.env

/** What is to be done when it is over, last to first: after a file of tests, and outside of tests when `cleanUp` is called. */
export const afterAll: (undo: Cleanup) => void = VITEST
  ? (await import('vitest')).afterAll
  : (undo) => void cleanups.push(undo)

export async function runCleanups() {
  while (cleanups.length > 0) await cleanups.pop()!()
}
