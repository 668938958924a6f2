import { describe, expect, it } from 'vitest'
import { issueCertificates } from './certificates/issue-certificates.ts'
import { revokeCertificate } from './certificates/operations.ts'
import { indicators } from './indicators.ts'
import { createInstituteFixture } from './testing/fixture.ts'

const { db, call, learner, taught, registrar, clock } = await createInstituteFixture()

const year = { from: new Date('2027-01-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') }
const compute = (code: string, asOf = clock.now) =>
  indicators.find((one) => one.code === code)!.compute(db, { ...year, asOf })
const values = async (code: string, asOf?: Date) =>
  Object.fromEntries((await compute(code, asOf)).map(({ region, value }) => [region, value]))

const [one, two] = [await learner(), await learner()]
const casablanca = await taught([one, two], { regionCode: 'MA-06' })
const online = await taught([one], { mode: 'ONLINE', regionCode: undefined })
const first = await call(issueCertificates, registrar, { sessionId: casablanca.sessionId })
const second = await call(issueCertificates, registrar, { sessionId: online.sessionId })

describe('the indicators', () => {
  it('count certificates (P2.1) and distinct holders (P2.2) by region, with UNKNOWN for those without', async () => {
    expect(await values('P2.1')).toEqual({ ALL: 3, 'MA-06': 2, UNKNOWN: 1 })
    // One person in two regions counts in both and once in all.
    expect(await values('P2.2')).toEqual({ ALL: 2, 'MA-06': 2, UNKNOWN: 1 })
  })

  it('list the ids of what they count, page by page', async () => {
    const figures = await compute('P2.1')
    const all = figures.find(({ region }) => region === 'ALL')!
    const page = await all.ids(2)
    const rest = await all.ids(2, page.nextCursor!)
    expect([...page.ids, ...rest.ids].toSorted()).toEqual(
      [...first.issued, ...second.issued].map(({ certificateId }) => certificateId).toSorted(),
    )
    expect(rest.nextCursor).toBeNull()
    for (const code of ['P2.1', 'P2.2', 'P2.3', 'P2.4']) {
      for (const { value, ids } of await compute(code)) expect((await ids(100)).ids).toHaveLength(value!)
    }
    expect((await (await compute('P2.2')).find(({ region }) => region === 'UNKNOWN')!.ids(10)).ids).toEqual([one.id])
  })

  it('exclude a certificate revoked for error from then on, and keep a withdrawn one', async () => {
    const before = clock.now
    clock.now = new Date('2027-04-01T10:00:00Z')
    await call(revokeCertificate, registrar, { certificateId: first.issued[0]!.certificateId, reason: 'ERROR' })
    await call(revokeCertificate, registrar, { certificateId: first.issued[1]!.certificateId, reason: 'WITHDRAWN' })
    expect(await values('P2.1')).toEqual({ ALL: 2, 'MA-06': 1, UNKNOWN: 1 })
    expect(await values('P2.1', before)).toEqual({ ALL: 3, 'MA-06': 2, UNKNOWN: 1 })
    expect(await values('P2.1', new Date('2027-01-15T00:00:00Z'))).toEqual({ ALL: 0 })
  })
})
