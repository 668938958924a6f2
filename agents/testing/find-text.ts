import type { Services } from '#platform/context.ts'
import { dialect } from '#platform/db/dialect.ts'

/** Returns the tables of the database and the keys in Redis that contain the text. */
export async function findText(
  { config: { databaseUrl, redisUrl, redisPrefix } }: Services,
  text: string,
): Promise<string[]> {
  const tables = dialect === 'sqlite' ? await findInSqlite(databaseUrl, text) : await findInPostgres(databaseUrl, text)
  return [...tables, ...(redisUrl ? await findInRedis(redisUrl, redisPrefix, text) : [])].sort()
}

async function findInSqlite(file: string, text: string) {
  const { default: Sqlite } = await import('better-sqlite3')
  const connection = new Sqlite(file, { readonly: true })
  const names = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
  const found = names.filter((name) =>
    connection
      .prepare(`select * from "${name}"`)
      .all()
      .some((row) => JSON.stringify(row).includes(text)),
  )
  connection.close()
  return found
}

async function findInPostgres(url: string, text: string) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query("select table_name from information_schema.tables where table_schema = 'public'")
  const found: string[] = []
  for (const { table_name: name } of rows) {
    const { rows: hits } = await client.query(`select 1 from "${name}" t where t::text like $1 limit 1`, [`%${text}%`])
    if (hits.length > 0) found.push(name)
  }
  await client.end()
  return found
}

async function findInRedis(url: string, prefix: string, text: string) {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url)
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, '0', '-1'),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  }
  const found: string[] = []
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }) as AsyncIterable<string[]>) {
    for (const key of keys)
      if (JSON.stringify((await read[await redis.type(key)]?.(key)) ?? null).includes(text)) found.push(key)
  }
  redis.disconnect()
  return found
}
