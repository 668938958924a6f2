import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createAljazariFixture } from '../testing/fixture.ts'
import { registerInstitute, setInstituteStatus } from './change-operations.ts'
import { getInstitute, listInstitutes } from './operations.ts'

const { call, createActor } = await createAljazariFixture()
const platformManager = await createActor(['platform:manage'])
const manager = await createActor(['aljazari:manage'])
const input = {
  operatorOrganisationId: manager.organisationId,
  name: { fr: 'Institut des oasis Exemple' },
  regionCode: 'MA-08' as const,
  themes: ['AIOT' as const],
  source: 'Convention fictive',
}

describe('registerInstitute', () => {
  it('registers an announced institute with its laboratories', async () => {
    const sensors = {
      name: { fr: 'Laboratoire des capteurs' },
      theme: 'AIOT' as const,
      skillIds: ['embedded-systems' as const],
      equipment: [{ fr: 'Chambre climatique' }],
    }
    const telemedicine = { name: { fr: 'Laboratoire de télésanté' }, theme: 'DIGITAL_HEALTH' as const }
    const { instituteId } = await call(registerInstitute, platformManager, {
      ...input,
      laboratories: [sensors, telemedicine],
    })
    const shown = await call(getInstitute, null, { instituteId })
    expect(shown).toMatchObject({
      operatorOrganisationId: manager.organisationId,
      status: 'ANNOUNCED',
      statusOn: '2027-03-01',
      city: { fr: 'Errachidia' },
      allowedEvents: ['sign', 'close'],
    })
    expect(shown.laboratories).toHaveLength(2)
    expect(shown.laboratories).toContainEqual({ laboratoryId: expect.any(String), ...sensors })
    expect(shown.laboratories).toContainEqual(expect.objectContaining({ ...telemedicine, skillIds: [], equipment: [] }))
    const { items } = await call(listInstitutes, null, { query: 'oasis' })
    expect(items.map((one) => one.instituteId)).toEqual([instituteId])
    expect(
      await call(setInstituteStatus, manager, { instituteId, event: 'sign', source: 'Signature fictive' }),
    ).toMatchObject({ status: 'CONVENTION_SIGNED' })
  })

  it('rejects an organisation that does not exist and an announcement in the future', async () => {
    const unknown = { ...input, operatorOrganisationId: crypto.randomUUID() }
    expect(await problemThrownBy(call(registerInstitute, platformManager, unknown))).toMatchObject({ status: 404 })
    const future = { ...input, announcedOn: '2027-03-02' }
    expect(await problemThrownBy(call(registerInstitute, platformManager, future))).toMatchObject({
      status: 422,
      issues: [{ path: 'announcedOn' }],
    })
  })
})
