import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isTimeZone } from './lib/local-time.ts'

/** The environment variables that the server reads. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address to listen on. Defaults to loopback.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Public URL of this server, such as https://fusion.example.org, used in issued documents and in the type of errors. Defaults to HOST and PORT.',
    ),
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('Directory of the embedded database, the keys and the audit anchors.'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(postgres(ql)?:\/\/|(?!:|[a-z][a-z+.-]+:))/i,
      'A path of a SQLite file, or postgres://user:password@host:5432/database.',
    )
    .optional()
    .describe('A SQLite file, or postgres://…. Defaults to `fusion.db` in DATA_DIR.'),
  SQLITE_SYNCHRONOUS: z.enum(['FULL', 'NORMAL']).default('FULL'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('redis://… enables BullMQ as queue and Redis Streams as event log.'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w:-]{1,50}$/)
    .default('fusion')
    .describe('Prefix of every key and channel on Redis, so that installations can share a server.'),
  AUDIT_KEY: z
    .string()
    .min(32)
    .optional()
    .describe('Key that seals the audit chain, shared by all machines. Defaults to `audit.key` in DATA_DIR.'),
  SECRETS_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Key that encrypts stored secrets, such as those of webhooks, shared by all machines. Defaults to `secrets.key` in DATA_DIR.',
    ),
  WEBHOOK_ALLOW_HOSTS: z
    .string()
    .optional()
    .describe(
      'Hosts that webhooks may call although they are not public or not https, as host or host:port, separated by commas. Defaults to none.',
    ),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'An IANA time zone, such as Europe/Paris.')
    .default('UTC')
    .describe('Time zone of dates that name none: what agents take for today, days and months of budgets, schedules.'),
  SCHEDULE_MIN_INTERVAL_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(60)
    .describe('Minimum interval between two occurrences of a schedule.'),
  SCHEDULES_PER_ORGANISATION: z.coerce.number().int().min(0).max(100_000).default(100),
  RUNS_QUEUED_PER_ORGANISATION: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(5_000)
    .describe('Maximum queued and active runs per organisation; further runs get 429. 0 for no limit.'),
  RUNS_QUEUED: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(20_000)
    .describe('Maximum queued and active runs in total; further runs get 503. 0 for no limit.'),
  IDEMPOTENCY_KEY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(30)
    .describe('Days that idempotency keys are retained. A run interrupted for longer may repeat an action.'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(10_000).default(256),
  SHUTDOWN_GRACE_MS: z.coerce.number().int().min(0).default(30_000),
  CORS_ORIGINS: z
    .string()
    .optional()
    .describe('Web origins that may call the API from a browser, separated by commas. Defaults to none.'),
  BODY_LIMIT_BYTES: z.coerce.number().int().min(1_024).default(1_048_576),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(6_000)
    .describe('Requests per minute per API key. 0 for no limit.'),
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(600)
    .describe('Requests per minute without a valid key, per IPv4 address or IPv6 /64. 0 for no limit.'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('Number of trusted proxies in front of this server that set x-forwarded-for.'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEFAULT_MODEL: z
    .string()
    .optional()
    .describe('provider/model for agents that name none. Several, separated by commas, are a fallback chain.'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional().describe('URL of a server with the OpenAI chat API.'),
  OPENAI_MODEL: z.string().optional(),
  OLLAMA_HOST: z.string().default('http://127.0.0.1:11434'),
})

export type Config = ReturnType<typeof readConfig>

/** Reads and validates the environment; throws an error that lists every mistake. Empty variables count as not set. */
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
    defaultTimeZone: it.DEFAULT_TIME_ZONE,
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

/** Returns a secret of this installation from a file that only its owner can read, and creates it on first use. */
export function loadOrCreateSecret(
  dataDir: string,
  name: string,
  generate = () => randomBytes(32).toString('base64url'),
): { value: string; path: string; created: boolean } {
  const path = join(dataDir, name)
  if (existsSync(path)) return { value: readSecret(path), path, created: false }
  mkdirSync(dataDir, { recursive: true })
  const value = generate()
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, `${value}\n`, { mode: 0o600 })
  try {
    linkSync(temporary, path) // atomic, and fails if another process has created it meanwhile
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return { value: readSecret(path), path, created: false }
  } finally {
    unlinkSync(temporary)
  }
  return { value, path, created: true }
}

function readSecret(path: string) {
  const value = readFileSync(path, 'utf8').trim()
  if (value === '') throw new Error(`${path} is empty. Restore the secret, or delete the file to create a new one.`)
  return value
}
