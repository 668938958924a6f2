import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { copySources } from './source-copy.ts'

/**
 * Creates a module in a copy of the sources, and runs every check of the project on it. Takes several minutes. The copy
 * shares the installed packages, so nothing is installed again.
 */
const steps = [
  'npm run --ignore-scripts new:module mentoring mentor',
  'npm run --ignore-scripts check',
  'npx vitest run modules/mentoring workers/conformance workers/sample platform/db/migrations.test.ts sdk',
]

const copy = copySources()
try {
  for (const step of steps) {
    console.log(`\n> ${step}`)
    const { status } = spawnSync(step, { cwd: copy, shell: true, stdio: 'inherit' })
    if (status !== 0) {
      console.error(`A new module does not pass: ${step}`)
      process.exitCode = 1
      break
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
