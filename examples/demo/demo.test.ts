import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('the demo passes its checks without a language model or other services', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./demo.ts', import.meta.url))])
  expect(stdout.match(/✓/g)).toHaveLength(3)
  expect(stdout).toContain('→ fablabs_bookMachine')
})
