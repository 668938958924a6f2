import { defineConfig } from 'vitest/config'
import { scaledServices } from './platform/testing/services.ts'

/** The same tests twice: on what comes with the platform, and on the services of a large deployment. */
const include = ['{platform,agents,modules,workers,sdk,examples,chaos}/**/*.test.ts']
const scaled = await scaledServices()
/** What never meets a database says the same twice, so it is asked once. */
const exclude = [
  'workers/conformance/{architecture,docs,errors,examples,openapi,router,summaries}.test.ts',
  'agents/router/**',
  'agents/models/{ollama,openai,resolve}.test.ts',
  'platform/lib/**',
  'workers/cli/{error-reference,generated-file,new-module,progress-bar}.test.ts',
  'sdk/{build,generate}.process.test.ts',
  'examples/demo/**', // always on SQLite
  'sdk/{client,sse,webhook}.test.ts',
  'sdk/follow.slow.test.ts',
  'chaos/child-processes.test.ts',
]
/** A loaded machine is slow, and slow is not wrong. */
const patient = { expect: { poll: { timeout: 60_000 } }, testTimeout: 300_000, hookTimeout: 300_000 }
/** The processes that tests start begin as `npm start` does. */
const env = { NODE_OPTIONS: `--import=${new URL('boot.mjs', import.meta.url)}` }

export default defineConfig({
  test: {
    maxWorkers: 4, // most of what takes long waits for other processes
    isolate: false, // a file that needs a process of its own starts one: to load everything anew for each file took a third of the time
    projects: [
      { test: { name: 'embedded', include, ...patient, env } },
      ...(scaled
        ? [
            {
              test: {
                name: 'scaled',
                include,
                exclude,
                ...patient,
                env: { ...env, ...scaled, TEST_RUN: crypto.randomUUID().slice(0, 8) },
                globalSetup: 'platform/testing/drop-databases.ts',
              },
            },
          ]
        : []),
    ],
  },
})
