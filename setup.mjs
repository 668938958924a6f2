// Runs before every npm script, on whatever Node the machine has: installs what is missing, so that each command works alone on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const stamp = join(root, 'node_modules', '.setup')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what is missing; this happens once…')
  // Nothing this project needs runs at install time, so nothing may; in .npmrc that would also switch off the step you are reading.
  // `npm ci` would refuse everything where a registry lacks the build of one tool for some other platform.
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0)
    fail(
      `npm install did not succeed${error ? ` (${error.message})` : ''}: read what it says above. It needs the npm registry once.`,
    )
  writeFileSync(stamp, wanted)
}

// npm puts node_modules/.bin first on the path: there the project's own Node 24 lies, whatever the machine has.
const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1])
if (!(major >= 24))
  fail(
    `This needs Node 24 and found ${stdout?.trim() || 'none'}. No build of it is packaged for ${process.platform}-${process.arch}: install Node 24 or later yourself.`,
  )

function fail(why) {
  console.error(`\n${why}\n`)
  process.exit(1)
}
