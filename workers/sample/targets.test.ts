import { expect, test } from 'vitest'
import { getCertificate } from '#modules/institute/certificates/operations.ts'
import { instituteCandidates, instituteCertificates, instituteTheses } from '#modules/institute/tables.ts'
import { getThesis } from '#modules/institute/theses/operations.ts'
import { explainFigure } from '#modules/programme/editions/explain.ts'
import { kpiTree } from '#modules/programme/indicators/kpi-tree.ts'
import { indicator } from '#modules/programme/indicators/operations.ts'
import { sourceTargets } from '#modules/programme/indicators/source-targets.ts'
import { sampleStaff } from '#modules/programme/sample/sample.ts'
import { getStartup } from '#modules/ventures/startups/operations.ts'
import { ventureStartups } from '#modules/ventures/tables.ts'
import type { Actor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { getOrganisation } from '#platform/identity/organisations.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { modules } from '../modules.ts'
import { loadSampleData } from './load.ts'

const today = new Date('2027-03-01T08:00:00Z')
const { db, contextOf } = await createTestPlatform(modules, { now: () => today })
await loadSampleData(db, modules, today)

const programmeOffice = contextOf({ ...sampleStaff.pilot, scopes: ['*:manage'] })
/**
 * The context of a member of the organisation that owns a row. The programme office sees which rows are counted, but
 * cannot read them.
 */
const memberContext = (organisationId: string) =>
  contextOf({ id: crypto.randomUUID(), name: 'Membre Exemple', organisationId, scopes: ['*:manage'] } satisfies Actor)

const thesisOf = async (personId: string) => {
  const [row] = await db
    .select({ thesisId: instituteTheses.id, universityId: instituteTheses.organisationId })
    .from(instituteTheses)
    .innerJoin(
      instituteCandidates,
      and(eq(instituteCandidates.id, instituteTheses.candidateId), eq(instituteCandidates.personId, personId)),
    )
  const { thesisId } = row!
  return (await invoke(getThesis, { thesisId }, memberContext(row!.universityId))).personId
}

/** Reads a row of a figure by its kind and returns its id from the response. */
const readRow: Record<string, (id: string) => Promise<string>> = {
  async startup(startupId) {
    const [row] = await db.select().from(ventureStartups).where(eq(ventureStartups.id, startupId))
    return (await invoke(getStartup, { startupId }, memberContext(row!.ownerOrganisationId))).startupId
  },
  async certificate(certificateId) {
    const [row] = await db.select().from(instituteCertificates).where(eq(instituteCertificates.id, certificateId))
    return (await invoke(getCertificate, { certificateId }, memberContext(row!.issuerOrganisationId))).certificateId
  },
  organisation: async (id) => (await invoke(getOrganisation, {}, memberContext(id))).id,
  person: thesisOf,
}

async function explainAllRows(observationId: string) {
  const rows = []
  let first: Awaited<ReturnType<typeof page>> | undefined
  const page = (cursor?: string) =>
    invoke(explainFigure, { observationId, limit: 50, ...(cursor && { cursor }) }, programmeOffice)
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const next = await page(cursor)
    first ??= next
    rows.push(...next.rows!)
    cursor = next.nextCursor
  }
  return { ...first!, rows }
}

test.each(sourceTargets.map(({ code }) => code))(
  '%s has a target, and a figure whose rows can be read and add up by region',
  async (code) => {
    const { pillars } = await invoke(kpiTree, {}, contextOf(null))
    const { figure, period, target } = pillars
      .flatMap(({ indicators }) => indicators)
      .find((indicator) => indicator.code === code)!
    expect(target).not.toBeNull()
    const national = await explainAllRows(figure!.observationId!)
    expect(national.figure.value).toBe(String(national.rows.length))
    for (const { rowId } of national.rows) expect(await readRow[national.rowsAre]!(rowId)).toBe(rowId)

    const { regions } = await invoke(indicator, { code, period: period!, by: 'REGION' }, programmeOffice)
    const parts = await Promise.all(regions!.map(({ observationId }) => explainAllRows(observationId!)))
    expect(regions!.map(({ region }) => region)).toContain('UNKNOWN')
    expect(parts.reduce((sum, part) => sum + BigInt(part.figure.value!), 0n)).toBe(BigInt(national.figure.value!))
    expect(parts.flatMap(({ rows }) => rows.map(({ rowId }) => rowId)).sort()).toEqual(
      national.rows.map(({ rowId }) => rowId).sort(),
    )
  },
)

test('the figures of the sample count startups, organisations, certificates and people', async () => {
  const { pillars } = await invoke(kpiTree, {}, contextOf(null))
  const counted = pillars
    .flatMap(({ indicators }) => indicators)
    .filter(({ code }) => sourceTargets.some((target) => target.code === code))
  const kinds = await Promise.all(counted.map(async ({ figure }) => explainAllRows(figure!.observationId!)))
  expect(new Set(kinds.filter(({ rows }) => rows.length > 0).map(({ rowsAre }) => rowsAre))).toEqual(
    new Set(Object.keys(readRow)),
  )
})
