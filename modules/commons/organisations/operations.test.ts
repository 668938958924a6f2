import { describe, expect, it } from 'vitest'
import { iceOf } from '#platform/lib/identifiers.ts'
import { createCommonsFixture } from '../testing/fixture.ts'

const { call, join } = await createCommonsFixture()
const profile = (more: object = {}) => ({
  legalName: { fr: 'Société Éxemple SARL', ar: 'شركة مثال' },
  kind: 'COMPANY',
  ...more,
})

describe('organisation profiles', () => {
  it('are written by managers of the organisation and readable by everyone', async () => {
    const owner = await join(['owner'])
    const reader = await join(['reader'], { organisationId: owner.organisationId })
    expect((await call(reader, 'PUT /organisation', profile())).status).toBe(403)
    expect((await call(undefined, `GET /organisations/${owner.organisationId}`)).status).toBe(404)
    const ice = iceOf('000000101', '0002')
    const written = await call(
      owner,
      'PUT /organisation',
      profile({
        ice: ice.replace(/(.{9})(.{4})/, '$1 $2 '),
        isicDivision: '62',
        regionCode: 'MA-06',
        ror: '00r8w8f84',
      }),
    )
    expect(written).toMatchObject({
      status: 200,
      body: { ice, nmaSection: 'J', country: 'MA', ror: 'https://ror.org/00r8w8f84', version: 1 },
    })
    expect((await call(undefined, `GET /organisations/${owner.organisationId}`)).body).toEqual(written.body)
  })

  it('exist once per enterprise, also under concurrent writes (unique ICE)', async () => {
    const owners = await Promise.all([1, 2, 3, 4].map(() => join(['owner'])))
    const answers = await Promise.all(
      owners.map((owner, i) => call(owner, 'PUT /organisation', profile({ ice: iceOf('000000202', `000${i}`) }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const winner = answers.find(({ status }) => status === 200)!.body.organisationId
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({
        code: 'enterprise-taken',
        enterpriseKey: '000000202',
        profileOfOrganisationId: winner,
      })
    }
    const own = owners.find(({ organisationId }) => organisationId === winner)!
    expect((await call(own, 'PUT /organisation', profile({ ice: iceOf('000000202', '0009') }))).body).toMatchObject({
      version: 2,
    })
    expect((await call(undefined, `GET /organisations?ice=${iceOf('000000202', '0777')}`)).body.items).toMatchObject([
      { organisationId: winner },
    ])
  })

  it('are found in every language, with and without accents', async () => {
    const owner = await join(['owner'])
    await call(
      owner,
      'PUT /organisation',
      profile({
        legalName: { fr: 'Énergie Hélios Exemple', ar: 'طاقةُ هيليوس مثال' },
        city: { fr: 'Béni Mellal', ar: 'بني ملال' },
        kind: 'FUND',
        nmaSection: 'K',
      }),
    )
    const found = async (query: string) =>
      (await call(undefined, `GET /organisations?${new URLSearchParams({ query })}`)).body.items.map(
        (item: { organisationId: string }) => item.organisationId,
      )
    for (const query of ['energie helios', 'ÉNERGIE', 'هيليوس', 'الطاقه', 'beni mellal', 'hel'])
      expect(await found(query), query).toEqual([owner.organisationId])
    for (const query of ['elios', '%', '_nergie'])
      expect(await found(query), query).toEqual(query === '%' ? expect.arrayContaining([owner.organisationId]) : [])
    expect((await call(undefined, 'GET /organisations?kind=FUND&nmaSection=K')).body.items).toHaveLength(1)
  })

  it('reject invalid fields and explain what is valid', async () => {
    const owner = await join(['owner'])
    for (const [field, value] of [
      ['ice', '001561191000065'],
      ['ror', '00r8w8f85'],
      ['country', 'ZZ'],
      ['website', 'javascript:alert(1)'],
      ['isicDivision', '04'],
    ]) {
      expect((await call(owner, 'PUT /organisation', profile({ [field!]: value }))).body, field).toMatchObject({
        status: 422,
        issues: [{ path: field }],
      })
    }
    expect(
      (await call(owner, 'PUT /organisation', profile({ isicDivision: '62', nmaSection: 'A' }))).body,
    ).toMatchObject({
      status: 422,
      issues: [{ message: expect.stringContaining('section J') }],
    })
  })

  it('lose no concurrent change', async () => {
    const owner = await join(['owner'])
    const answers = await Promise.all([1, 2, 3].map(() => call(owner, 'PUT /organisation', profile({ ifVersion: 0 }))))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})
