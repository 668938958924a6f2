import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const upsertOrganisationProfile = [
  {
    questions: [
      {
        fr: 'Mets à jour le profil public de mon entreprise',
        ar: 'حدث الملف العمومي لشركتي',
        en: 'Update the public profile of my company',
      },
      {
        fr: 'Modifie la fiche de notre organisation : nouvelle adresse web',
        ar: 'عدل بطاقة منظمتنا: عنوان إلكتروني جديد',
        en: 'Change the record of our organisation: a new web address',
      },
      {
        fr: 'Notre société a changé de nom, corrige-le',
        ar: 'غيرت شركتنا اسمها، صححه',
        en: 'Our company has changed its name, correct it',
      },
    ],
    input: {
      legalName: { fr: 'Société Exemple SARL' },
      kind: 'COMPANY',
      country: 'MA',
      regionCode: 'MA-06',
      nmaSection: 'J',
      website: 'https://exemple.example.org',
    },
  },
] as const satisfies readonly OperationExample[]

export const getOrganisationProfile = [
  {
    questions: [
      {
        fr: 'Montre le profil public de cette organisation',
        ar: 'اعرض الملف العمومي لهذه المنظمة',
        en: 'Show the public profile of this organisation',
      },
      {
        fr: 'Qui est cette organisation et que fait-elle ?',
        ar: 'من هي هذه المنظمة وماذا تفعل؟',
        en: 'Who is this organisation and what does it do?',
      },
      {
        fr: 'Donne la fiche de cette entreprise',
        ar: 'أعطني بطاقة هذه الشركة',
        en: 'Give the record of this company',
      },
    ],
    input: { organisationId: sampleOrganisations.university.id },
  },
] as const satisfies readonly OperationExample[]

export const searchOrganisations = [
  {
    questions: [
      {
        fr: 'Quelles universités y a-t-il à Fès ?',
        ar: 'ما هي الجامعات الموجودة في فاس؟',
        en: 'Which universities are there in Fez?',
      },
    ],
    input: { kind: 'UNIVERSITY', regionCode: 'MA-03' },
  },
  {
    questions: [
      {
        fr: 'Cherche les entreprises du secteur information et communication',
        ar: 'ابحث عن شركات قطاع المعلومات والاتصالات',
        en: 'Search for companies in information and communication',
      },
    ],
    input: { kind: 'COMPANY', nmaSection: 'J' },
  },
  {
    questions: [{ fr: 'Liste les centres de recherche', ar: 'لائحة مراكز البحث', en: 'List the research centres' }],
    input: { kind: 'RESEARCH_CENTRE' },
  },
  {
    questions: [
      {
        fr: 'Quelles organisations participent à Agadir ?',
        ar: 'ما المنظمات المشاركة في أكادير؟',
        en: 'Which organisations take part in Agadir?',
      },
    ],
    input: { regionCode: 'MA-09' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il des écoles ou des entreprises près de Rabat ?',
        ar: 'هل توجد مؤسسات أو شركات قرب الرباط؟',
        en: 'Are there institutions or companies near Rabat?',
      },
    ],
    input: { regionCode: 'MA-04' },
  },
  {
    questions: [
      {
        fr: 'Trouve une entreprise par son ICE',
        ar: 'ابحث عن شركة برقم التعريف الموحد',
        en: 'Find an enterprise by its ICE',
      },
    ],
    input: { kind: 'COMPANY' },
  },
] as const satisfies readonly OperationExample[]
