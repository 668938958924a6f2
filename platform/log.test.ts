import { expect, it } from 'vitest'
import { createLog, redactText } from './log.ts'

const ours = `ff_${'0'.repeat(32)}_${'a-B_9'.repeat(8)}xyz`
const theirs = 'sk-proj-abcDEF123_456-789'
const canaries = [ours, theirs, 'Bearer abc.DEF-123_~+/==', 'bearer lowercase-token-123', 'hunter2-not-a-url']

/** Returns the log lines as text and as data. */
function logging(level = 'debug') {
  const lines: string[] = []
  const log = createLog(level, { write: (line) => void lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) }
}

it.each([
  ['in a message', (log: ReturnType<typeof logging>['log'], secret: string) => log.info(`called with ${secret} today`)],
  ['in a field', (log, secret) => log.info({ anything: secret, deep: { er: [secret] } }, 'called')],
  ['in the name of a field', (log, secret) => log.info({ [secret]: 1 }, 'called')],
  ['in an error', (log, secret) => log.error({ err: new Error(`refused ${secret}`) }, 'failed')],
  [
    'in the cause of one',
    (log, secret) => log.error({ err: new Error('outer', { cause: new TypeError(`refused ${secret}`) }) }, 'failed'),
  ],
  ['in a child', (log, secret) => log.child({ url: `http://x/?key=${secret}` }).warn('called')],
])('redacts a key %s', (_where, write) => {
  for (const secret of canaries.slice(0, 4)) {
    const { log, lines } = logging()
    write(log, secret)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('[redacted]')
    expect(lines[0]).not.toContain(secret.replace(/^bearer /i, ''))
    expect(() => JSON.parse(lines[0]!)).not.toThrow()
  }
})

it('redacts fields with secret names', () => {
  for (const name of ['authorization', 'Authorization', 'x-api-key', 'apiKey', 'secret', 'password']) {
    const { log, lines, last } = logging()
    log.info({ [name]: 'hunter2-not-a-url', headers: { [name]: 'hunter2-not-a-url', other: 'visible' } }, 'called')
    expect(lines[0]).not.toContain('hunter2')
    expect(last()).toMatchObject({
      [name]: '[redacted]',
      headers: { [name]: '[redacted]', other: 'visible' },
      msg: 'called',
    })
  }
})

it('redacts the password in a URL and keeps the rest', () => {
  expect(redactText('at postgres://app:s3cr3t!p4ss@db.internal:5432/fusion and redis://:pa55@cache:6379/0')).toBe(
    'at postgres://app:[redacted]@db.internal:5432/fusion and redis://:[redacted]@cache:6379/0',
  )
  for (const innocent of [
    'http://127.0.0.1:4700/v1/runs',
    'the ff_ prefix',
    'a bearer of news',
    'mailto:a@example.org',
    '{"a":"b:c@d"}',
  ])
    expect(redactText(innocent)).toBe(innocent)
})

it('logs a failed statement without its values', () => {
  const { log, lines, last } = logging()
  const cause = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: 'Key (email)=(awa@example.org) already exists.',
  })
  const failed = Object.assign(
    new Error('Failed query: insert into "members" values ($1, $2)\nparams: awa@example.org,\nsecond line', { cause }),
    {
      params: ['awa@example.org'],
    },
  )
  log.error({ err: failed }, 'unexpected')
  expect(lines[0]).not.toMatch(/awa@example|second line/)
  expect(last().err).toMatchObject({
    code: '23505',
    message: 'Failed query: insert into "members" values ($1, $2): duplicate key value violates unique constraint',
  })
  expect(last().err.stack).toMatch(/log\.test\.ts[\s\S]*caused by[\s\S]*log\.test\.ts/)
})

it('logs thrown values that are no errors, and cyclic causes', () => {
  const { log, last } = logging()
  log.error({ err: 'just text' }, 'failed')
  expect(last().err).toBe('just text')
  const loop = new Error('loop')
  loop.cause = loop
  log.error({ err: loop }, 'failed')
  expect(last().err.message).toContain('loop: loop')
})

it('writes lines with time and level, and none below the level', () => {
  const { log, lines, last } = logging('warn')
  log.info('quiet')
  expect(lines).toEqual([])
  log.warn({ n: 1 }, 'loud')
  expect(last()).toEqual({ level: 40, time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), n: 1, msg: 'loud' })
})
