import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadOrCreateSecret, readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the environment', () => {
  it('defaults to loopback, SQLite and no Redis', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4700,
      dataDir: './data',
      databaseUrl: 'data/fusion.db',
      sqliteSynchronous: 'FULL',
      redisUrl: undefined,
      corsOrigins: [],
    })
    expect(readConfig({ PORT: '', REDIS_URL: '', DATABASE_URL: '', AUDIT_KEY: '' })).toEqual(config)
  })

  it('is read unchanged, without unknown variables', () => {
    const env = {
      PORT: '0',
      DATA_DIR: '/srv/x',
      REDIS_URL: 'rediss://:p@cache:6380/1',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      WORKER_CONCURRENCY: '8',
      HOME: '/root',
    }
    expect(readConfig(env)).toMatchObject({
      port: 0,
      databaseUrl: '/srv/x/fusion.db',
      redisUrl: 'rediss://:p@cache:6380/1',
      corsOrigins: ['https://a.example', 'https://b.example'],
      workerConcurrency: 8,
    })
  })

  it('is rejected with all its errors at once', () => {
    const env = {
      PORT: '70000',
      DATABASE_URL: 'mysql://db/x',
      SQLITE_SYNCHRONOUS: 'OFF',
      REDIS_URL: 'http://cache',
      REDIS_PREFIX: 'with space',
      AUDIT_KEY: 'short',
      WORKER_CONCURRENCY: 'many',
      SHUTDOWN_GRACE_MS: '-1',
      BODY_LIMIT_BYTES: '1.5',
      LOG_LEVEL: 'loud',
      OPENAI_BASE_URL: 'nowhere',
    }
    const message = (() => {
      try {
        readConfig(env)
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })()
    for (const name of Object.keys(env)) expect(message).toContain(name)
    expect(message).not.toContain('short')
  })

  it.each(['./x.db', 'x.db', '/srv/x.db', 'C:\\data\\x.db', 'postgres://a@b/c', 'postgresql://a:b@c:5432/d'])(
    'accepts the database URL %s',
    (url) => {
      expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url)
    },
  )

  it.each(['mysql://a/b', ':memory:', 'file:x.db', 'http://x', 'sqlite:x.db'])('rejects the database URL %s', (url) => {
    expect(() => readConfig({ DATABASE_URL: url })).toThrow('DATABASE_URL')
  })
})

describe('a secret file', () => {
  it('is created once and readable by its owner only', () => {
    const first = loadOrCreateSecret(join(folder, 'new', 'deep'), 'audit.key')
    expect(first).toMatchObject({ created: true, path: join(folder, 'new', 'deep', 'audit.key') })
    expect(first.value).toMatch(/^[\w-]{43}$/)
    expect(statSync(first.path).mode & 0o777).toBe(0o600)
    expect(loadOrCreateSecret(join(folder, 'new', 'deep'), 'audit.key')).toEqual({ ...first, created: false })
    expect(readdirSync(join(folder, 'new', 'deep'))).toEqual(['audit.key'])
  })

  it('stores the given value with any umask', () => {
    const before = process.umask(0)
    try {
      const { path } = loadOrCreateSecret(folder, 'given.key', () => 'given')
      expect(readFileSync(path, 'utf8')).toBe('given\n')
      expect(statSync(path).mode & 0o777).toBe(0o600)
    } finally {
      process.umask(before)
    }
  })

  it('of a faster process is used', () => {
    const path = join(folder, 'raced.key')
    const { value, created } = loadOrCreateSecret(folder, 'raced.key', () => {
      writeFileSync(path, 'theirs\n')
      chmodSync(path, 0o600)
      return 'ours'
    })
    expect([value, created, readFileSync(path, 'utf8')]).toEqual(['theirs', false, 'theirs\n'])
    expect(readdirSync(folder).filter((name) => name.startsWith('raced'))).toEqual(['raced.key'])
  })

  it('is rejected if it is empty, because an empty key would still sign', () => {
    writeFileSync(join(folder, 'empty.key'), '\n')
    expect(() => loadOrCreateSecret(folder, 'empty.key')).toThrow('is empty')
  })
})
