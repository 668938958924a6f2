type Cleanup = () => unknown

const cleanups: Cleanup[] = []
const vitest = process.env.VITEST ? await import('vitest') : undefined

/**
 * Registers a cleanup. Cleanups run in reverse order: when the test that is running has finished, otherwise after the test
 * file and, outside tests, by `runCleanups`.
 */
export function afterAll(cleanup: Cleanup): void {
  if (!vitest) return void cleanups.push(cleanup)
  try {
    vitest.onTestFinished(async () => void (await cleanup()))
  } catch {
    vitest.afterAll(async () => void (await cleanup())) // no test is running
  }
}

export async function runCleanups() {
  while (cleanups.length > 0) await cleanups.pop()!()
}
