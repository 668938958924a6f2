import type { SampleContext } from '../module.ts'
import type { MemberRole } from './roles.ts'
import { members, organisations } from './tables.ts'

/** Returns the id of a sample row: recognisably fictitious and stable, so that other modules can refer to it. */
export const sampleId = (kind: number, n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleOrganisations = {
  operator: {
    id: sampleId(1, 1),
    name: { fr: 'Opérateur Exemple des FabLabs', ar: 'مشغل مثال لمختبرات التصنيع', en: 'Sample FabLab Operator' },
    kind: 'fablab_operator',
  },
  startup: {
    id: sampleId(1, 2),
    name: { fr: 'Startup Exemple', ar: 'الشركة الناشئة مثال', en: 'Sample Startup' },
    kind: 'startup',
  },
  university: {
    id: sampleId(1, 3),
    name: { fr: 'Université Exemple', ar: 'جامعة مثال', en: 'Sample University' },
    kind: 'university',
  },
} as const

const sampleMember = (
  n: number,
  organisation: keyof typeof sampleOrganisations,
  name: string,
  ...roles: MemberRole[]
) => ({
  id: sampleId(2, n),
  organisationId: sampleOrganisations[organisation].id,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  roles,
})

export const sampleMembers = {
  /** Owns the key created at the first start. */
  developer: sampleMember(1, 'startup', 'Developpeuse Exemple', 'owner', 'operator'),
  founder: sampleMember(2, 'startup', 'Fondatrice Exemple', 'owner'),
  maker: sampleMember(3, 'startup', 'Maker Exemple', 'maker'),
  student: sampleMember(4, 'university', 'Etudiant Exemple', 'maker'),
  researcher: sampleMember(5, 'university', 'Chercheuse Exemple', 'owner'),
  labManager: sampleMember(6, 'operator', 'Responsable Exemple', 'lab_manager'),
  auditor: sampleMember(7, 'university', 'Lectrice Exemple', 'reader'),
}

export async function sampleIdentity({ db, now }: SampleContext) {
  await db.insert(organisations).values(Object.values(sampleOrganisations).map((row) => ({ ...row, createdAt: now })))
  await db.insert(members).values(Object.values(sampleMembers).map((row) => ({ ...row, createdAt: now })))
}
