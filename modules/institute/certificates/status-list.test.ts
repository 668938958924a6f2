import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { instituteCertificates as certificates } from '../tables.ts'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { revokeCertificate } from './operations.ts'
import { reserveStatusIndices } from './status-list.ts'

const { db, call, clock, learner, registrar, taught, issue } = await createCertificateFixture()

describe('reserveStatusIndices', () => {
  it('draws random indices that no certificate ever had', async () => {
    const { sessionId } = await taught(await Promise.all(Array.from({ length: 12 }, () => learner())))
    const { certificateId } = (await issue(sessionId)).issued[0]!
    await call(revokeCertificate, registrar, { certificateId, reason: 'ERROR' })
    const rows = await db.select().from(certificates)
    expect(new Set(rows.map(({ statusListId, statusIndex }) => `${statusListId} ${statusIndex}`)).size).toBe(
      rows.length,
    )
    const inOrder = rows.toSorted((a, b) => (a.serial < b.serial ? -1 : 1)).map(({ statusIndex }) => statusIndex)
    expect(inOrder).not.toEqual(inOrder.toSorted((a, b) => a - b))
    const revoked = rows.find(({ status }) => status === 'REVOKED')!
    const usedIndices = db
      .insert(certificates)
      .values({ ...revoked, id: crypto.randomUUID(), serial: 'AIT-2027-AI-900000', holderId: 'another' })
    await expect(usedIndices).rejects.toThrow()
    // The random generator may repeat used indices, revoked or not: it draws again.
    const [draws, issuedIndices] = [
      rows.map(({ statusIndex }) => statusIndex),
      new Set(rows.map(({ statusIndex }) => statusIndex)),
    ]
    const { statusListId, indices } = await db.transaction((tx) =>
      reserveStatusIndices(tx, registrar.organisationId, 5, clock.now, (below) => draws.shift() ?? randomInt(below)),
    )
    expect(statusListId).toBe(revoked.statusListId)
    expect(indices.filter((index) => issuedIndices.has(index))).toEqual([])
    expect(new Set(indices).size).toBe(5)
  })
})
