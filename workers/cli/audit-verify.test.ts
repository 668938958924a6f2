import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { Anchors, anchorsPath } from '#platform/audit/anchors.ts'
import { sealAll } from '#platform/audit/sealer.ts'
import { auditEvents } from '#platform/audit/tables.ts'
import { dialect } from '#platform/db/dialect.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { addMember } from '#platform/identity/members.ts'
import { organisations } from '#platform/identity/tables.ts'
import { createTestPlatform, testActor } from '#platform/testing/platform.ts'
import { auditVerify, type CommandResult } from './audit-verify.ts'

const { db, services, auditKey, contextOf } = await createTestPlatform([identity])
const { config } = services
const command = fileURLToPath(new URL('./audit-verify.ts', import.meta.url))
const folders: string[] = []
const newFolder = () => folders[folders.push(mkdtempSync(join(tmpdir(), 'fusion-'))) - 1]!
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const environment = (env: Record<string, string>) => {
  const { AUDIT_KEY: _, ...inherited } = process.env
  return { ...inherited, DATABASE_URL: config.databaseUrl, DATA_DIR: config.dataDir, ...env }
}
const run = (env: Record<string, string>, ...args: string[]) => auditVerify(args, environment(env))
const runProcess = (env: Record<string, string>) =>
  new Promise<CommandResult>((resolve) => {
    execFile(process.execPath, [command], { env: environment(env) }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })

async function createOrganisation(name: string) {
  const [organisation] = await db
    .insert(organisations)
    .values({ name: { fr: name }, kind: 'startup' })
    .returning()
  return organisation!.id
}
const addMembers = async (organisationId: string, count: number) => {
  const actor = { ...testActor('*:manage'), organisationId }
  for (let i = 0; i < count; i++)
    await invoke(addMember, { name: `Membre Exemple ${i}`, roles: ['maker'] }, contextOf(actor))
}

describe('npm run audit:verify', () => {
  it('prints a line for each organisation, with the first broken event', async () => {
    expect(await run({})).toEqual({ code: 0, stdout: 'No events yet.\n', stderr: '' })

    const [first, second] = [await createOrganisation('Premiere Exemple'), await createOrganisation('Seconde Exemple')]
    await addMembers(first, 4)
    await addMembers(second, 2)
    const anchors = new Anchors(anchorsPath(config.dataDir), pino({ level: 'silent' }))
    await sealAll(db, auditKey, anchors)
    await addMembers(second, 1)
    anchors.flush()
    const intact = await run({})
    expect(intact).toMatchObject({ code: 0, stderr: '' })
    expect(intact.stdout).toContain('intact   Premiere Exemple: 4 sealed, 0 not sealed yet\n')
    expect(intact.stdout).toContain('intact   Seconde Exemple: 2 sealed, 1 not sealed yet\n')

    expect(await run({ AUDIT_KEY: 'another key, of thirty-two characters' })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('BROKEN'),
    })

    await db
      .update(auditEvents)
      .set({ actorId: 'another actor' })
      .where(and(eq(auditEvents.organisationId, first), eq(auditEvents.seq, 3)))
    const { code, stdout } = await runProcess({})
    expect(code).toBe(1)
    expect(stdout).toContain(`BROKEN   Premiere Exemple (${first}): at event 3, an event was altered\n`)
    expect(stdout).toContain('intact   Seconde Exemple')
    const json = await run({}, '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      intact: false,
      organisations: expect.arrayContaining([
        { id: first, name: 'Premiere Exemple', intact: false, brokenAt: 3, reason: 'an event was altered' },
        { id: second, name: 'Seconde Exemple', intact: true, sealed: 2, unsealed: 1 },
      ]),
    })
  })

  it('reports an organisation of which only the anchor remains', async () => {
    const dataDir = newFolder()
    cpSync(join(config.dataDir, 'audit.key'), join(dataDir, 'audit.key'))
    writeFileSync(anchorsPath(dataDir), JSON.stringify({ deleted: { seq: 7, hash: 'x' } }))
    expect(await run({ DATA_DIR: dataDir })).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringContaining('BROKEN   deleted'),
    })
    writeFileSync(anchorsPath(dataDir), 'not json')
    expect(await run({ DATA_DIR: dataDir })).toMatchObject({ code: 2, stderr: expect.stringContaining('anchors') })
  })

  it('reports a missing key or database, and creates neither', async () => {
    const dataDir = newFolder()
    expect(await runProcess({ DATA_DIR: dataDir })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no key to verify with'),
    })
    const empty =
      dialect === 'sqlite'
        ? join(dataDir, 'none.db')
        : Object.assign(new URL(config.databaseUrl), { pathname: '/fusion_none' }).toString()
    const result = await run({ DATA_DIR: dataDir, DATABASE_URL: empty, AUDIT_KEY: 'k'.repeat(32) })
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('Start the server once') })
    expect(readdirSync(dataDir)).toEqual([])
    expect(existsSync(empty)).toBe(false)
  })

  it('prints its help, and rejects unknown options', async () => {
    expect(await run({}, '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--json') })
    expect(await run({}, '--jsn')).toMatchObject({ code: 2, stderr: expect.stringContaining('--jsn') })
  })
})
