import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { iceOf } from '#platform/lib/identifiers.ts'
import { regionOf } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import { commonsOrganisationProfiles as profiles } from '../../commons/tables.ts'
import { exampleIds } from '../example-ids.ts'

/**
 * Operator of half of the sample's institutes (a university operates the others), and a factory that has problems.
 */
export const network = {
  id: exampleIds.organisation(1),
  name: { fr: 'Réseau Exemple d’instituts', ar: 'شبكة معاهد مثال', en: 'Sample Network of Institutes' },
  kind: 'institute' as const,
}
export const factory = {
  id: exampleIds.organisation(2),
  name: { fr: 'Usine Exemple', ar: 'المصنع مثال', en: 'Sample Factory' },
  kind: 'company' as const,
}
export const university = sampleOrganisations.university
export const startup = sampleOrganisations.startup

const member = (n: number, organisationId: string, name: string, roles: ('owner' | 'developer')[]) => ({
  id: exampleIds.member(n),
  organisationId,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  roles,
})

export const sampleMembersByName = {
  ...sampleMembers,
  director: member(1, network.id, 'Directrice Reseau Exemple', ['owner']),
  expert: member(2, network.id, 'Expert Reseau Exemple', ['owner']),
  scientist: member(3, network.id, 'Scientifique Exemple', ['developer']),
  engineer: member(4, factory.id, 'Ingenieure Exemple', ['owner']),
}

export async function seedPeople({ db, now }: SampleContext) {
  await db.insert(organisations).values([network, factory].map((one) => ({ ...one, createdAt: now })))
  const { director, expert, scientist, engineer } = sampleMembersByName
  await db.insert(members).values([director, expert, scientist, engineer].map((one) => ({ ...one, createdAt: now })))
  const profile = (
    { id, name }: { id: string; name: { fr: string; ar: string; en: string } },
    kind: 'RESEARCH_CENTRE' | 'COMPANY',
    regionCode: 'MA-04' | 'MA-06',
    enterpriseKey: string,
    nmaSection: string,
  ) => ({
    id,
    kind,
    legalName: name,
    regionCode,
    city: regionOf(regionCode).chiefTown,
    ice: iceOf(enterpriseKey, '0001'),
    enterpriseKey,
    nmaSection,
    country: 'MA',
    searchText: searchIndex(...Object.values(name), ...Object.values(regionOf(regionCode).chiefTown)),
    createdAt: now,
    updatedAt: now,
  })
  await db
    .insert(profiles)
    .values([
      profile(network, 'RESEARCH_CENTRE', 'MA-04', '000000601', 'M'),
      profile(factory, 'COMPANY', 'MA-06', '000000602', 'C'),
    ])
}
