import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('./migrations/', import.meta.url)
const frozen: Record<string, string> = JSON.parse(readFileSync(new URL('frozen.json', folder), 'utf8'))
const digest = (path: string) =>
  createHash('sha256')
    .update(readFileSync(new URL(path, folder), 'utf8'))
    .digest('hex')

const names = ['sqlite', 'postgres'].flatMap((engine) =>
  readdirSync(new URL(engine, folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => `${engine}/${name.slice(0, -'.sql'.length)}`),
)

it('keeps released migrations unchanged, because databases have executed them', () => {
  const actual = Object.fromEntries(names.map((name) => [name, digest(`${name}.sql`)]))
  expect(actual, 'Write a new migration. A new one is added to platform/db/migrations/frozen.json.').toEqual(frozen)
})
