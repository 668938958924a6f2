import { describe, expect, it } from 'vitest'
import { commonsOrganisationProfiles, commonsPersons } from '#modules/commons/tables.ts'
import { getCertificate } from '#modules/institute/certificates/operations.ts'
import { verifyCertificate } from '#modules/institute/certificates/verify-certificate.ts'
import { exampleIds } from '#modules/institute/example-ids.ts'
import { findTalent } from '#modules/institute/learners/find-talent.ts'
import { sampleInstituteStaff } from '#modules/institute/sample/catalogue.ts'
import { instituteCertificates, instituteIssuerKeys } from '#modules/institute/tables.ts'
import { ventureStartups } from '#modules/ventures/tables.ts'
import { dialect } from '#platform/db/dialect.ts'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { organisations } from '#platform/identity/tables.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { tablesOf } from '../conformance/seeded-platform.ts'
import { modules } from '../modules.ts'
import { countSample } from './counts.ts'
import { loadSampleData } from './load.ts'

const now = new Date('2027-03-01T08:00:00Z')
const tables = await tablesOf(modules)
type Db = Awaited<ReturnType<typeof createTestPlatform>>['db']
type Row = Record<string, unknown> & { id: string }

const rowsOf = async (db: Db, table: (typeof tables)[number]) =>
  (await db.select().from(table as never)) as unknown as Row[]
const everyRow = async (db: Db) => (await Promise.all(tables.map((table) => rowsOf(db, table)))).flat()

async function seededDatabase(size: 'small' | 'full') {
  const platform = await createTestPlatform(modules, { now: () => now })
  await loadSampleData(platform.db, modules, now, { size })
  return platform
}

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** Returns ids in columns, texts and JSON that belong to no row. */
function danglingReferences(rows: readonly Row[]) {
  const known = new Set(rows.map(({ id }) => id))
  const dangling = new Set<string>()
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (
        column === 'id' ||
        value === null ||
        value instanceof Date ||
        (typeof value !== 'string' && typeof value !== 'object')
      )
        continue
      for (const [id] of (typeof value === 'string' ? value : JSON.stringify(value)).matchAll(uuid))
        if (!known.has(id)) dangling.add(`${column}: ${id}`)
    }
  }
  return [...dangling]
}

/** Returns the names that occur more than once. */
const duplicates = (names: readonly string[]) =>
  [...Map.groupBy(names, (name) => name)].filter(([, group]) => group.length > 1).map(([name]) => name)

const sizes = dialect === 'sqlite' ? (['small', 'full'] as const) : (['small'] as const)
const small = await seededDatabase('small')
describe.each(sizes)('the %s sample', async (size) => {
  const { db, contextOf } = size === 'small' ? small : await seededDatabase(size)

  it('has no dangling references and no duplicate names', async () => {
    expect(danglingReferences(await everyRow(db))).toEqual([])
    expect(duplicates((await db.select().from(organisations)).map(({ name }) => name.fr))).toEqual([])
    expect(
      duplicates((await db.select().from(commonsOrganisationProfiles)).map(({ legalName }) => legalName.fr!)),
    ).toEqual([])
    expect(duplicates((await db.select().from(commonsPersons)).flatMap(({ emailKey }) => emailKey ?? []))).toEqual([])
  })

  it('has the documented number of rows', async () => {
    expect(Object.fromEntries(await countSample(db))).toMatchObject({ machines: 120, zones: 1, institutes: 12 })
    if (size === 'full')
      expect(Object.fromEntries(await countSample(db))).toMatchObject({
        certificates: 20_000,
        startups: 50,
        'doctoral candidates': 100,
        'diaspora profiles': 400,
      })
  })

  it('has certificates that verify, with unique serial numbers', async () => {
    const { year, serial } = instituteCertificates
    const all = await db.select({ year, serial }).from(instituteCertificates)
    expect(new Set(all.map(({ serial }) => serial)).size).toBe(all.length)
    expect(new Set(all.map(({ year, serial }) => `${year} ${serial.slice(-6)}`)).size).toBe(all.length)
    const { id, name, organisationId } = sampleInstituteStaff.registrar
    const registrar = contextOf({ id, name, organisationId, scopes: ['institute:manage'] })
    for (const n of [1, Math.ceil(all.length / 2), all.length]) {
      const { jwt, serial, status } = await invoke(
        getCertificate,
        { certificateId: exampleIds.certificate(n) },
        registrar,
      )
      const verdict = status === 'REVOKED' ? 'REVOKED' : 'VALID'
      expect(await invoke(verifyCertificate, { jwt }, contextOf(null))).toMatchObject({
        verdict,
        certificate: { serial },
      })
    }
  })

  if (size === 'full')
    it('has talents to find, and revoked certificates', async () => {
      const { id, name, organisationId } = sampleInstituteStaff.registrar
      const registrar = contextOf({ id, name, organisationId, scopes: ['institute:manage'] })
      const skillIds = ['machine-learning', 'kubernetes']
      expect((await invoke(findTalent, { skillIds, limit: 50 }, registrar)).items).toHaveLength(50)
      expect(await db.$count(instituteCertificates, eq(instituteCertificates.status, 'REVOKED'))).toBe(500)
    })

  it('has yearly figures that equal a count of the rows, and regions that sum to the national figure', async () => {
    const figures = async (code: string, from: string) => {
      const period = {
        from: new Date(`${from}-01-01T00:00:00Z`),
        to: new Date(`${Number(from) + 1}-01-01T00:00:00Z`),
        asOf: now,
      }
      const { compute } = modules
        .flatMap(({ indicators = [] }) => indicators)
        .find((indicator) => indicator.code === code)!
      const [all, ...regions] = await compute(db, period)
      expect(regions.reduce((sum, { value }) => sum + Number(value), 0)).toBe(Number(all!.value))
      return Number(all!.value)
    }
    const certificates = (await db.select().from(instituteCertificates)).filter(({ status }) => status !== 'REVOKED')
    for (const year of new Set(certificates.map(({ issuedAt }) => issuedAt.getUTCFullYear())))
      expect(await figures('P2.1', `${year}`)).toBe(
        certificates.filter(({ issuedAt }) => issuedAt.getUTCFullYear() === year).length,
      )
    for (const code of ['P1.1', 'P2.3']) expect(await figures(code, '2027')).toBeGreaterThan(0)
  })
})

it('the sample is the same on every server', async () => {
  const other = await seededDatabase('small')
  const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : 1)
  for (const table of tables) {
    if ((table as unknown) === instituteIssuerKeys) continue // each server has its own signing keys
    expect((await rowsOf(small.db, table)).sort(byId)).toEqual((await rowsOf(other.db, table)).sort(byId))
  }
  expect(await small.db.$count(ventureStartups)).toBeGreaterThan(0)
})
