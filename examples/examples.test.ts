import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { testDatabaseUrl } from '#platform/testing/database.ts'
import { startServerProcess } from '#workers/testing/server-process.ts'
import { runInProcess } from './testing/run-in-process.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'fusion-examples-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
/** The server of `npm start` with a temporary database. */
const { url } = await startServerProcess('all', {
  DATA_DIR: dataDir,
  DATABASE_URL: await testDatabaseUrl(),
  WEBHOOK_ALLOW_HOSTS: '127.0.0.1',
  REDIS_PREFIX: `test-${crypto.randomUUID().slice(0, 8)}`,
})
const connection = { FUSION_URL: url, FUSION_KEY: readFileSync(join(dataDir, 'developer.key'), 'utf8').trim() }
const env = { ...process.env, ...connection }

const examples: Record<string, (run: (file: string, ...args: string[]) => Promise<string>) => Promise<void>> = {
  async '01-run-an-agent'(run) {
    const output = await run('run.ts')
    expect(output).toMatch(/\[1\.\d+\] calls fablabs/)
    expect(output).toContain('Casablanca')
    expect(output).toMatch(/\nsucceeded after \d+ ms\n/)
    expect(output).toMatch(/step 0: model builtin\/router\n {2}step 1: tool fablabs/)
    expect(await run('run.ts', 'أين توجد قاطعة ليزر في الرباط؟')).toMatch(/\nsucceeded after/)
  },

  async '02-define-an-agent'(run) {
    for (let attempt = 0; attempt < 2; attempt++) {
      const output = await run('define.ts')
      expect(output).toContain('Rejected: tools.0:')
      expect(output).toContain('Similar names: fablabs.listTrainings')
      expect(output).toContain(
        'guide-des-formations, version 1, may call fablabs.listTrainings and fablabs.listQualifications',
      )
      expect(output).toMatch(/\nsucceeded: .*/)
    }
  },

  async '03-tools-with-curl'(run) {
    const output = await run('tools.sh')
    const [free, dryRun, booked, repeated, taken, cancelled] = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
    expect(free.items[0]).toHaveProperty('machineId')
    expect(dryRun).toMatchObject({ state: 'CONFIRMED', machineId: free.items[0].machineId })
    expect(booked.bookingId).not.toBe(dryRun.bookingId)
    expect(repeated).toEqual(booked)
    expect(taken).toMatchObject({ status: 409, code: 'slot-taken' })
    expect(taken.alternatives.length).toBeGreaterThan(0)
    expect(cancelled).toMatchObject({ bookingId: booked.bookingId, state: 'CANCELLED' })
  },

  async '04-mcp-client'(run) {
    const output = await run('client.ts')
    expect(output).toMatch(/^\d+ tools, \d+ of them of the FabLabs:/)
    expect(output).toContain('  fablabs_bookMachine: ')
    expect(output).toContain('Rabat')
    expect(output).toContain('A booking of 7 minutes is rejected')
    expect(output).toContain('durationMinutes')
  },

  async '05-ventures'(run) {
    const output = await run('apply.ts')
    expect(output).toContain('Accélération Exemple')
    expect(output).toContain('An idea is not eligible: Stades admis')
    expect(output).toMatch(/Submitted too early: .* Missing: Qui êtes-vous \?\n/)
    expect(output).toContain('Completed: SUBMITTED.')
    expect(output).toMatch(/gazelle: since 20\d\d-\d\d-\d\d, TURNOVER from \d+ to \d+, verified/)
  },

  async '06-institute'(run) {
    const output = await run('verify.ts')
    expect(output).toContain('verified by the institute: VALID')
    expect(output).toMatch(/verified by jose: signed with a published key, .+, not revoked at index \d+ of 131072/)
    expect(output).toContain('With another title: INVALID.')
    expect(output).toContain('التعلم الآلي')
  },

  async '07-diaspora'(run) {
    const output = await run('reach.ts')
    expect(output).toContain('The profile is VERIFIED, at tier T1.')
    expect(output).toMatch(/\d+ proposals\. Score of the match in DE: \d+\n {2}skills \d+ % of 50: 1 of 1/)
    expect(output).toContain('consents: MATCHING yes, DIASPORA_NETWORK no')
    expect(output).toContain('Withdrawn: MATCHING; 1 matches dropped, 1 requests closed')
    expect(output).toMatch(/proposals without the colleague\. Request: DECLINED/)
  },

  async '08-fablabs'(run) {
    const output = await run('prototype.ts')
    expect(output).toMatch(
      /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+ \S+ 20\d\d à \d\d:\d\d – \d\d:\d\d/,
    )
    expect(output).toContain('A prototype in 2 steps')
    expect(output).toMatch(/ CONFIRMED, .* CONFIRMED\. Second plan: Step 1: .* Nothing was booked\./)
    expect(output).toMatch(/DTSTART:20\d{6}T\d{6}Z {2}Fabrique Exemple/)
    expect(output).toContain('the secret URL is revoked')
  },

  async '09-galaxys'(run) {
    const output = await run('settle.ts')
    expect(output).toMatch(/\d+ {2}A-\d-\d\d: \d+ m², \d+ kW/)
    expect(output).toMatch(/from 20\d\d-\d\d-\d\d: \d+ free of 360/)
    expect(output).toContain('DRAFT, then SUBMITTED.')
    expect(output).toMatch(/360 GPU hours a day: .* is free throughout.*\n\d+ a day: REQUESTED/)
  },

  async '10-aljazari'(run) {
    const output = await run('broker.ts')
    expect(output).toMatch(/Practices for «Pannes imprévues de pompes»:\n {2}\d+ {2}\S+/)
    expect(output).toMatch(/Matches:\n {2}\d+ {2}LABORATORY .*theme 100 % of 25/)
    expect(output).toContain('Modéliser et anticiper : Pannes imprévues de pompes')
    expect(output).toContain('رصد اهتزازات المضخات')
  },

  async '11-programme'(run) {
    const output = await run('figures.ts')
    expect(output).toMatch(/(GREEN|AMBER|RED) +P1\.1 .*of 50 \(«faire émerger 50 startups innovantes»\)/)
    expect(output).toMatch(/counts startup \S+ in MA-\d\d\n/)
    expect(output).toContain('Casablanca-Settat\n  P1.1 ')
    expect(output).toMatch(/\.csv, \d+ rows:\n {2}INDICATOR,REF_AREA/)
    expect(output).toContain('application/vnd.sdmx.data+json')
    expect(output).toMatch(/\[\d+ \(T\d 20\d\d\)\]\(\/v1\/programme\/observations\//)
  },

  async '12-webhooks'(run) {
    const output = await run('receive.ts')
    expect(output).toContain('run.finished: run as started succeeded\nIts answer: ')
    expect(output).toContain('Repeated: 200 duplicate\nAltered: 400 No signature')
    expect(output).toContain('Delivery log: run.finished delivered, attempt 1 returned 204')
  },

  async '13-budgets'(run) {
    const output = await run('limit.ts')
    expect(output).toMatch(
      /(succeeded: \d+ tokens, 0 micros\n){2}Rejected: This member has used up the runs of this day \(2 of 2\)/,
    )
    expect(output).toContain('2 runs used, 0 remaining, ')
  },
}

it.each(Object.entries(examples))('%s', async (folder, check) => {
  await check(async (file, ...args) => {
    const path = join(here, folder, file)
    // on SQLite as users run it; on PostgreSQL only the server differs
    if (dialect === 'postgres' && file.endsWith('.ts')) return runInProcess(path, args, connection)
    const [program, ...programArgs] = file.endsWith('.sh') ? ['sh', path] : [process.execPath, path]
    const { stdout, stderr } = await run(program!, [...programArgs, ...args], { env })
    expect(stderr).toBe('')
    return stdout
  })
})

it('every example has a README and a test', () => {
  const folders = readdirSync(here).filter((name) => /^\d\d-/.test(name))
  expect(folders).toEqual(Object.keys(examples))
  for (const folder of folders) {
    expect(readFileSync(join(here, folder, 'README.md'), 'utf8')).toContain(`examples/${folder}/`)
    expect(readFileSync(join(here, 'README.md'), 'utf8')).toContain(`[${folder}](${folder})`)
  }
})

describe('the samples of the documents', () => {
  const samplesOf = (document: string) => {
    const text = readFileSync(join(here, '..', document), 'utf8')
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, sample]) => sample).join('\n')
  }
  const folder = join(dataDir, 'samples')
  mkdirSync(join(folder, 'node_modules', '@fusion-factory'), { recursive: true })
  symlinkSync(join(here, '../sdk'), join(folder, 'node_modules/@fusion-factory/sdk'), 'dir')
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('package.json', JSON.stringify({ type: 'module' }))
  write('readme.ts', samplesOf('README.md').replaceAll('http://127.0.0.1:4700', url))
  write('sdk.ts', samplesOf('docs/sdk.md').replaceAll('http://127.0.0.1:4700', url))

  it.runIf(dialect === 'sqlite')('have the right types', async () => {
    write(
      'tsconfig.json',
      JSON.stringify({
        extends: join(here, '../tsconfig.json'),
        compilerOptions: { typeRoots: [join(here, '../node_modules/@types')] },
        include: ['*.ts'],
      }),
    )
    const tsc = join(here, '../node_modules/typescript/bin/tsc')
    const compiled = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error)
    expect(compiled).toEqual({ stdout: '', stderr: '' })
  })

  it('run', async () => {
    const [readme, sdk] = await Promise.all(
      ['readme.ts', 'sdk.ts'].map((name) => run(process.execPath, [join(folder, name)], { env })),
    )
    expect([readme!.stderr, sdk!.stderr]).toEqual(['', ''])
    expect(readme!.stdout).toContain('الرباط')
    expect(sdk!.stdout).toMatch(/waiting approval-required\nidentity_whoAmI \{\}\nsucceeded\n/)
    expect(sdk!.stdout).toContain('celsius: 21')
  })
})
