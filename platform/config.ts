import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Everything the server reads from its environment, and nothing it does not. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; loopback until told otherwise.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where others reach this server, such as https://fusion.example.org: written into what leaves it for good. HOST and PORT unless told.',
    ),
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('Where the embedded database, the keys and the audit anchors are kept.'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(postgres(ql)?:\/\/|(?!:|[a-z][a-z+.-]+:))/i,
      'A path of a SQLite file, or postgres://user:password@host:5432/database.',
    )
    .optional()
    .describe('A SQLite file, or postgres://…; `fusion.db` in DATA_DIR unless told.'),
  SQLITE_SYNCHRONOUS: z.enum(['FULL', 'NORMAL']).default('FULL'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('redis://… makes BullMQ the queue and Redis Streams the event log.'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w:-]{1,50}$/)
    .default('fusion')
    .describe('Begins every key and channel on Redis, so that several installations can share one.'),
  AUDIT_KEY: z
    .string()
    .min(32)
    .optional()
    .describe('Seals the audit chain; `audit.key` in DATA_DIR unless told. Many machines share one.'),
  SECRETS_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Encrypts the secrets that must be read again, such as those that sign webhooks; `secrets.key` in DATA_DIR unless told. Many machines share one.',
    ),
  WEBHOOK_ALLOW_HOSTS: z
    .string()
    .optional()
    .describe(
      'Hosts that webhooks may reach although they are not public or not https, as host or host:port, separated by commas; none unless told.',
    ),
  SCHEDULE_MIN_INTERVAL_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(60)
    .describe('How close two times of one schedule may be.'),
  SCHEDULES_PER_ORGANISATION: z.coerce.number().int().min(0).max(100_000).default(100),
  RUNS_QUEUED_PER_ORGANISATION: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(5_000)
    .describe(
      'So many runs of one organisation may queue or work at a time; more are refused with 429. 0 for no limit.',
    ),
  RUNS_QUEUED: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(20_000)
    .describe('So many of all organisations; more are refused with 503. 0 for no limit.'),
  IDEMPOTENCY_KEY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(30)
    .describe(
      'How long a repeated call is known by its key. A run that was interrupted longer ago than this may act again.',
    ),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(10_000).default(256),
  SHUTDOWN_GRACE_MS: z.coerce.number().int().min(0).default(30_000),
  CORS_ORIGINS: z
    .string()
    .optional()
    .describe('Web origins that may call the API from a browser, separated by commas; none unless told.'),
  BODY_LIMIT_BYTES: z.coerce.number().int().min(1_024).default(1_048_576),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(6_000)
    .describe('Calls a minute with one key; 0 for no limit.'),
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(600)
    .describe('Calls a minute without a valid key, from one address or IPv6 /64; 0 for no limit.'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How many proxies stand before this server and may say in x-forwarded-for who calls.'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEFAULT_MODEL: z
    .string()
    .optional()
    .describe(
      'provider/model for agents that name none; several, parted by commas, are a chain: where one cannot answer, the next is asked.',
    ),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional().describe('Any server that speaks the OpenAI chat protocol.'),
  OPENAI_MODEL: z.string().optional(),
  OLLAMA_HOST: z.string().default('http://127.0.0.1:11434'),
})

export type Config = ReturnType<typeof readConfig>

/** Reads and checks the environment; throws with every mistake in it at once. An empty variable is one that is not set. */
export function readConfig(env: Record<string, string | undefined> = process.env) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`)
  const it = parsed.data
  return {
    host: it.HOST,
    port: it.PORT,
    publicUrl: it.PUBLIC_URL?.replace(/\/+$/, ''),
    dataDir: it.DATA_DIR,
    databaseUrl: it.DATABASE_URL ?? join(it.DATA_DIR, 'fusion.db'),
    sqliteSynchronous: it.SQLITE_SYNCHRONOUS,
    redisUrl: it.REDIS_URL,
    redisPrefix: it.REDIS_PREFIX,
    auditKey: it.AUDIT_KEY,
    secretsKey: it.SECRETS_KEY,
    webhookAllowHosts: parseList(it.WEBHOOK_ALLOW_HOSTS),
    scheduleMinIntervalMs: it.SCHEDULE_MIN_INTERVAL_SECONDS * 1_000,
    maxSchedulesPerOrganisation: it.SCHEDULES_PER_ORGANISATION,
    maxQueuedRunsPerOrganisation: it.RUNS_QUEUED_PER_ORGANISATION,
    maxQueuedRuns: it.RUNS_QUEUED,
    idempotencyRetentionMs: it.IDEMPOTENCY_KEY_DAYS * 86_400_000,
    workerConcurrency: it.WORKER_CONCURRENCY,
    shutdownGraceMs: it.SHUTDOWN_GRACE_MS,
    corsOrigins: parseList(it.CORS_ORIGINS),
    bodyLimitBytes: it.BODY_LIMIT_BYTES,
    rateLimitPerMinute: it.RATE_LIMIT_PER_MINUTE,
    anonymousRateLimitPerMinute: it.RATE_LIMIT_ANONYMOUS_PER_MINUTE,
    trustedProxyCount: it.TRUST_PROXY,
    logLevel: it.LOG_LEVEL,
    models: {
      defaultModel: it.DEFAULT_MODEL,
      openaiApiKey: it.OPENAI_API_KEY,
      openaiBaseUrl: it.OPENAI_BASE_URL,
      openaiModel: it.OPENAI_MODEL,
      ollamaHost: it.OLLAMA_HOST,
    },
  }
}

const parseList = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** A secret of this installation: made once, kept in a file that only its owner can read, and never in the database. */
export function loadOrCreateSecret(
  dataDir: string,
  name: string,
  make = () => randomBytes(32).toString('base64url'),
): { value: string; path: string; created: boolean } {
  const path = join(dataDir, name)
  if (existsSync(path)) return { value: readSecret(path), path, created: false }
  mkdirSync(dataDir, { recursive: true })
  const value = make()
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, `${value}\n`, { mode: 0o600 })
  try {
    linkSync(beside, path) // whole or not at all, and never over that of another process that starts at the same moment
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return { value: readSecret(path), path, created: false }
  } finally {
    unlinkSync(beside)
  }
  return { value, path, created: true }
}

function readSecret(path: string) {
  const value = readFileSync(path, 'utf8').trim()
  if (value === '')
    throw new Error(
      `${path} is empty. Put back the secret it held; or remove the file for a new one, if nothing depends on the old.`,
    )
  return value
}
