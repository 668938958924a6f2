import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeOrCheck } from './generated-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'fusion-generated-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [file, other] = [join(folder, 'file'), join(folder, 'other')]

it('--check reports a missing or stale file and writes nothing', () => {
  expect(writeOrCheck(['--check'], file, 'text')).toBe(file)
  expect(existsSync(file)).toBe(false)
  writeFileSync(file, 'stale')
  expect(writeOrCheck(['--check'], file, 'text')).toBe(file)
  expect(readFileSync(file, 'utf8')).toBe('stale')
})

it('writes the file, which --check then accepts', () => {
  expect(writeOrCheck([], file, 'text')).toBeUndefined()
  expect(readFileSync(file, 'utf8')).toBe('text')
  expect(writeOrCheck(['--check'], file, 'text')).toBeUndefined()
})

it('writes and checks the file that an argument names', () => {
  expect(writeOrCheck(['--check', other], file, 'text')).toBe(other)
  expect(writeOrCheck([other], file, 'other text')).toBeUndefined()
  expect(readFileSync(other, 'utf8')).toBe('other text')
  expect(readFileSync(file, 'utf8')).toBe('text')
})
