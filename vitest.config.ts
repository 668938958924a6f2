import { defineConfig } from 'vitest/config'
import { scaledServices } from './platform/testing/services.ts'

/** The same tests twice: on what comes with the platform, and on the services of a large deployment. */
const include = ['{platform,agents,modules,workers,sdk,examples}/**/*.test.ts']
const scaled = await scaledServices()

export default defineConfig({
  test: {
    maxWorkers: 3, // most of what takes long waits for other processes
    projects: [
      { test: { name: 'embedded', include, testTimeout: 60_000, hookTimeout: 60_000 } },
      ...(scaled ? [{ test: { name: 'scaled', include, env: scaled, testTimeout: 120_000, hookTimeout: 120_000 } }] : []),
    ],
  },
})
