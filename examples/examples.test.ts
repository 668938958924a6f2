import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { testDatabaseUrl } from '#platform/testing/database.ts'
import { startServerProcess } from '#workers/testing/server-process.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'fusion-examples-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
/** The server as `npm start` runs it, with data of its own. */
const { url } = await startServerProcess('all', {
  DATA_DIR: dataDir,
  DATABASE_URL: await testDatabaseUrl(),
  WEBHOOK_ALLOW_HOSTS: '127.0.0.1',
  REDIS_PREFIX: `test-${crypto.randomUUID().slice(0, 8)}`,
})
const env = { ...process.env, FUSION_URL: url, FUSION_KEY: readFileSync(join(dataDir, 'developer.key'), 'utf8').trim() }

const examples: Record<string, (run: (file: string, ...args: string[]) => Promise<string>) => Promise<void>> = {
  async '01-run-an-agent'(run) {
    const said = await run('run.ts')
    expect(said).toMatch(/\[1\.\d+\] calls fablabs/)
    expect(said).toContain('Casablanca')
    expect(said).toMatch(/\nsucceeded after \d+ ms\n/)
    expect(said).toMatch(/step 0: model builtin\/router\n {2}step 1: tool fablabs/)
    expect(await run('run.ts', 'أين توجد قاطعة ليزر في الرباط؟')).toMatch(/\nsucceeded after/)
  },

  async '02-define-an-agent'(run) {
    for (let again = 0; again < 2; again++) {
      const said = await run('define.ts')
      expect(said).toContain('Refused: tools.0:')
      expect(said).toContain('Similar names: fablabs.listTrainings')
      expect(said).toContain(
        'guide-des-formations, version 1, may call fablabs.listTrainings and fablabs.listQualifications',
      )
      expect(said).toMatch(/\nsucceeded: .*/)
    }
  },

  async '03-tools-with-curl'(run) {
    const said = await run('tools.sh')
    const [free, rehearsed, booked, repeated, taken, givenBack] = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
    expect(free.items[0]).toHaveProperty('machineId')
    expect(rehearsed).toMatchObject({ state: 'CONFIRMED', machineId: free.items[0].machineId })
    expect(booked.bookingId).not.toBe(rehearsed.bookingId)
    expect(repeated).toEqual(booked)
    expect(taken).toMatchObject({ status: 409, code: 'slot-taken' })
    expect(taken.alternatives.length).toBeGreaterThan(0)
    expect(givenBack).toMatchObject({ bookingId: booked.bookingId, state: 'CANCELLED' })
  },

  async '04-mcp-client'(run) {
    const said = await run('client.ts')
    expect(said).toMatch(/^\d+ tools, \d+ of them of the FabLabs:/)
    expect(said).toContain('  fablabs_bookMachine: ')
    expect(said).toContain('Rabat')
    expect(said).toContain('A booking of 7 minutes is refused')
    expect(said).toContain('durationMinutes')
  },

  async '05-ventures'(run) {
    const said = await run('apply.ts')
    expect(said).toContain('Accélération Exemple')
    expect(said).toContain('With an idea: no. Stades admis')
    expect(said).toMatch(/Submitted as it is: .* Missing: Qui êtes-vous \?\n/)
    expect(said).toContain('Completed: SUBMITTED.')
    expect(said).toMatch(/gazelle: since 20\d\d-\d\d-\d\d, TURNOVER from \d+ to \d+, verified/)
  },

  async '06-institute'(run) {
    const said = await run('verify.ts')
    expect(said).toContain('by the operation: VALID')
    expect(said).toMatch(/by jose alone: signed by a published key, .+, not revoked at place \d+ of 131072/)
    expect(said).toContain('With another title: INVALID.')
    expect(said).toContain('التعلم الآلي')
  },

  async '07-diaspora'(run) {
    const said = await run('reach.ts')
    expect(said).toContain('The profile is VERIFIED, at tier T1.')
    expect(said).toMatch(/\d+ proposals\. The one from DE: \d+\n {2}skills \d+ % of 50: 1 of 1/)
    expect(said).toContain('consents: MATCHING yes, DIASPORA_NETWORK no')
    expect(said).toContain('Withdrawn: MATCHING; 1 matches dropped, 1 requests closed')
    expect(said).toMatch(/the colleague is not among them\. The request: DECLINED/)
  },

  async '08-fablabs'(run) {
    const said = await run('prototype.ts')
    expect(said).toMatch(/(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+ \S+ 20\d\d à \d\d:\d\d – \d\d:\d\d/)
    expect(said).toContain('A prototype in 2 steps')
    expect(said).toMatch(/ CONFIRMED, .* CONFIRMED\. The other plan: Step 1: .* Nothing was booked\./)
    expect(said).toMatch(/DTSTART:20\d{6}T\d{6}Z {2}Fabrique Exemple/)
    expect(said).toContain('the secret address is closed')
  },

  async '09-galaxys'(run) {
    const said = await run('settle.ts')
    expect(said).toMatch(/\d+ {2}A-\d-\d\d: \d+ m², \d+ kW/)
    expect(said).toMatch(/from 20\d\d-\d\d-\d\d: \d+ free of 360/)
    expect(said).toContain('DRAFT, then SUBMITTED.')
    expect(said).toMatch(/360 GPU hours a day\? .* is free throughout.*\n\d+ a day\? REQUESTED/)
  },

  async '10-aljazari'(run) {
    const said = await run('broker.ts')
    expect(said).toMatch(/Tried before, for «Pannes imprévues de pompes»:\n {2}\d+ {2}\S+/)
    expect(said).toMatch(/Who could help:\n {2}\d+ {2}LABORATORY .*theme 100 % of 25/)
    expect(said).toContain('Modéliser et anticiper : Pannes imprévues de pompes')
    expect(said).toContain('رصد اهتزازات المضخات')
  },

  async '11-programme'(run) {
    const said = await run('figures.ts')
    expect(said).toMatch(/(GREEN|AMBER|RED) +P1\.1 .*of 50 \(«faire émerger 50 startups innovantes»\)/)
    expect(said).toMatch(/counts startup \S+ in MA-\d\d\n/)
    expect(said).toContain('Casablanca-Settat\n  P1.1 ')
    expect(said).toMatch(/\.csv, \d+ rows:\n {2}INDICATOR,REF_AREA/)
    expect(said).toContain('application/vnd.sdmx.data+json')
    expect(said).toMatch(/\[\d+ \(T\d 20\d\d\)\]\(\/v1\/programme\/observations\//)
  },

  async '12-webhooks'(run) {
    const said = await run('receive.ts')
    expect(said).toContain('run.finished: run ours succeeded\nIts answer: ')
    expect(said).toContain('Posted again: 200 seen before\nAltered: 400 No signature')
    expect(said).toContain('In the log: run.finished delivered, attempt 1 was answered 204')
  },

  async '13-budgets'(run) {
    const said = await run('limit.ts')
    expect(said).toMatch(
      /(succeeded: \d+ tokens, 0 millionths\n){2}Refused: This member has used up the runs of this day \(2 of 2\)/,
    )
    expect(said).toContain('2 runs used, 0 left, ')
  },
}

it.each(Object.entries(examples))('%s', async (folder, check) => {
  await check(async (file, ...args) => {
    const path = join(here, folder, file)
    const [program, ...before] = file.endsWith('.sh') ? ['sh', path] : [process.execPath, path]
    const { stdout, stderr } = await run(program!, [...before, ...args], { env })
    expect(stderr).toBe('')
    return stdout
  })
})

it('every example has its README, and is run here', () => {
  const folders = readdirSync(here).filter((name) => /^\d\d-/.test(name))
  expect(folders).toEqual(Object.keys(examples))
  for (const folder of folders) {
    expect(readFileSync(join(here, folder, 'README.md'), 'utf8')).toContain(`examples/${folder}/`)
    expect(readFileSync(join(here, 'README.md'), 'utf8')).toContain(`[${folder}](${folder})`)
  }
})

it('the samples of the documents have the right types, and run', async () => {
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
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: join(here, '../tsconfig.json'),
      compilerOptions: { typeRoots: [join(here, '../node_modules/@types')] },
      include: ['*.ts'],
    }),
  )
  const tsc = join(here, '../node_modules/typescript/bin/tsc')
  const [types, readme, sdk] = await Promise.all(
    [[tsc, '-p', folder], [join(folder, 'readme.ts')], [join(folder, 'sdk.ts')]].map((args) =>
      run(process.execPath, args, { env }).catch((error) => error as { stdout: string; stderr: string }),
    ),
  )
  expect(types!.stdout).toBe('')
  expect([readme!.stderr, sdk!.stderr]).toEqual(['', ''])
  expect(readme!.stdout).toContain('الرباط')
  expect(sdk!.stdout).toMatch(/waiting approval-required\nidentity_whoAmI \{\}\nsucceeded\n/)
  expect(sdk!.stdout).toContain('celsius: 21')
})
