import { expect, test } from 'vitest'
import { asc } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleRandom } from '#platform/testing/module-fixture.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { getCertificate } from '../certificates/operations.ts'
import { verifyCertificate } from '../certificates/verify-certificate.ts'
import { exampleIds } from '../example-ids.ts'
import { institute } from '../index.ts'
import { indicators } from '../indicators.ts'
import { findTalent } from '../learners/find-talent.ts'
import { instituteCertificates as certificates, instituteCandidates } from '../tables.ts'
import { sampleInstituteStaff } from './catalogue.ts'

const now = new Date('2026-11-23T12:00:00Z')
const { db, contextOf } = await createTestPlatform([identity, institute], { now: () => now })

test('the full sample has the yearly size of the programme, and its certificates verify', async () => {
  const random = sampleRandom()
  await db.transaction(async (tx) => {
    await identity.sample!({ db: tx, now, random })
    await institute.sample!({ db: tx, now, random, size: 'full' })
  })
  expect(await db.$count(certificates)).toBe(20_000)
  expect(await db.$count(instituteCandidates)).toBe(100)
  const { scopes, ...registrar } = { ...sampleInstituteStaff.registrar, scopes: ['institute:manage' as const] }
  const actor = { id: registrar.id, name: registrar.name, organisationId: registrar.organisationId, scopes }
  for (const n of [1, 777, 13_000, 20_000]) {
    const { jwt, serial, status } = await invoke(
      getCertificate,
      { certificateId: exampleIds.certificate(n) },
      contextOf(actor),
    )
    const verdict = status === 'REVOKED' ? 'REVOKED' : 'VALID'
    expect(await invoke(verifyCertificate, { jwt }, contextOf(null))).toMatchObject({
      verdict,
      certificate: { serial },
    })
  }
  const serials = (
    await db
      .select({ year: certificates.year, serial: certificates.serial })
      .from(certificates)
      .orderBy(asc(certificates.serial))
  ).map(({ year, serial }) => `${year} ${serial.slice(-6)}`)
  expect(new Set(serials).size).toBe(20_000)
  const found = await invoke(findTalent, { skillIds: ['machine-learning', 'kubernetes'], limit: 50 }, contextOf(actor))
  expect(found.items).toHaveLength(50)
  const [all] = await indicators[0]!.compute(db, { from: new Date('2025-11-01T00:00:00Z'), to: now, asOf: now })
  expect(all!.value).toBe(20_000 - 500)
})
