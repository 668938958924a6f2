import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { decrypt, encrypt } from './encrypt.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const config = readConfig({ DATA_DIR: dataDir })

it('decrypts what it encrypted, with a new ciphertext each time', () => {
  const [one, two] = [encrypt(config, 'whsec_é', 'a'), encrypt(config, 'whsec_é', 'a')]
  expect(one).not.toBe(two)
  expect(Buffer.from(one, 'base64url').includes('whsec')).toBe(false)
  expect([one, two].map((sealed) => decrypt(config, sealed, 'a'))).toEqual(['whsec_é', 'whsec_é'])
})

it('rejects a ciphertext that was moved, altered or truncated, or encrypted with another key', () => {
  const sealed = encrypt(config, 'whsec_x', 'a')
  expect(() => decrypt(config, sealed, 'b')).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (let i = 0; i < bytes.length; i++) {
    const altered = Buffer.from(bytes)
    altered[i]! ^= 1
    expect(() => decrypt(config, altered.toString('base64url'), 'a'), `byte ${i}`).toThrow()
    expect(() => decrypt(config, bytes.subarray(0, i).toString('base64url'), 'a'), `cut at ${i}`).toThrow()
  }
  expect(() =>
    decrypt(readConfig({ DATA_DIR: dataDir, SECRETS_KEY: 'another key, of thirty-two characters' }), sealed, 'a'),
  ).toThrow()
})

it('stores its key in a file readable by its owner only, and reuses it', () => {
  const sealed = encrypt(config, 'whsec_x', 'a')
  expect(statSync(join(dataDir, 'secrets.key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(dataDir, 'secrets.key'), 'utf8').trim().length).toBeGreaterThanOrEqual(43)
  expect(decrypt(readConfig({ DATA_DIR: dataDir }), sealed, 'a')).toBe('whsec_x')
})
