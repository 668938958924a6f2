import { expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createDiasporaFixture } from '../testing/fixture.ts'
import { createBridge, listBridges, recordBridgeOutput } from './operations.ts'

const { call, createActor, officer, expat } = await createDiasporaFixture()

it('shows a bridge to everyone, its lead to its organisation only while the lead is discoverable', async () => {
  const lead = await expat({ tier: 'T1' })
  const hidden = await expat({ tier: 'T0' })
  const owner = await createActor(['diaspora:manage'])
  const bridgeInput = {
    kind: 'ACADEMIC',
    instrument: 'JOINT_LAB',
    foreignPartner: { name: 'Universität Exemple', countryCode: 'DE' },
    signedOn: '2027-01-15',
  } as const
  const { bridgeId } = await call(createBridge, owner, { ...bridgeInput, leadProfileId: lead.profileId })
  const listAs = async (who: Parameters<typeof call>[1]) => (await call(listBridges, who, { countryCode: 'DE' })).items
  expect(await listAs(owner)).toMatchObject([
    {
      bridgeId,
      own: true,
      leadProfileId: lead.profileId,
      isValid: true,
      moroccanOrganisation: { fr: 'Organisation Exemple' },
    },
  ])
  expect(await listAs(null)).toMatchObject([{ own: false, leadProfileId: null }])
  expect(await listAs(officer)).toMatchObject([{ own: false, leadProfileId: null }])
  expect(
    await problemThrownBy(call(createBridge, owner, { ...bridgeInput, leadProfileId: hidden.profileId })),
  ).toMatchObject({
    status: 404,
  })
  expect(await problemThrownBy(call(createBridge, owner, { ...bridgeInput, signedOn: '2027-09-01' }))).toMatchObject({
    status: 422,
  })
  expect(
    await problemThrownBy(call(recordBridgeOutput, officer, { bridgeId, title: 'Article', producedOn: '2027-02-01' })),
  ).toMatchObject({ status: 403 })
  expect(
    await problemThrownBy(call(recordBridgeOutput, owner, { bridgeId, title: 'Article', producedOn: '2027-01-01' })),
  ).toMatchObject({
    status: 422,
    issues: [{ path: 'producedOn' }],
  })
  expect(await call(recordBridgeOutput, owner, { bridgeId, title: 'Article', producedOn: '2027-02-01' })).toMatchObject(
    { outputs: [{ title: 'Article' }] },
  )
})
