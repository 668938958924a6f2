import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string, ar: string, en: string) => ({ fr: [fr], ar: [ar], en: [en] })

/** The 21 sections that the Moroccan nomenclature of activities (NMA 2010) shares with ISIC Rev. 4. */
export const NmaSection = labelledEnum(
  {
    A: names('agriculture, sylviculture et pêche', 'الفلاحة والغابات والصيد', 'agriculture, forestry and fishing'),
    B: names('industries extractives', 'الصناعات الاستخراجية', 'mining and quarrying'),
    C: names('industrie manufacturière', 'الصناعة التحويلية', 'manufacturing'),
    D: names(
      'production et distribution d’électricité et de gaz',
      'إنتاج وتوزيع الكهرباء والغاز',
      'electricity and gas supply',
    ),
    E: names(
      'distribution d’eau, assainissement et déchets',
      'توزيع الماء والتطهير والنفايات',
      'water supply, sewerage and waste',
    ),
    F: names('construction', 'البناء', 'construction'),
    G: names('commerce et réparation d’automobiles', 'التجارة وإصلاح السيارات', 'trade and repair of motor vehicles'),
    H: names('transports et entreposage', 'النقل والتخزين', 'transportation and storage'),
    I: names('hébergement et restauration', 'الإيواء والمطاعم', 'accommodation and food service'),
    J: names('information et communication', 'المعلومات والاتصالات', 'information and communication'),
    K: names('activités financières et assurance', 'الأنشطة المالية والتأمين', 'finance and insurance'),
    L: names('activités immobilières', 'الأنشطة العقارية', 'real estate'),
    M: names(
      'activités spécialisées, scientifiques et techniques',
      'الأنشطة المتخصصة والعلمية والتقنية',
      'professional, scientific and technical activities',
    ),
    N: names(
      'services administratifs et de soutien',
      'الخدمات الإدارية وخدمات الدعم',
      'administrative and support services',
    ),
    O: names('administration publique', 'الإدارة العمومية', 'public administration'),
    P: names('enseignement', 'التعليم', 'education'),
    Q: names('santé humaine et action sociale', 'الصحة والعمل الاجتماعي', 'health and social work'),
    R: names('arts, spectacles et activités récréatives', 'الفنون والترفيه', 'arts, entertainment and recreation'),
    S: names('autres activités de services', 'أنشطة خدمات أخرى', 'other services'),
    T: names('activités des ménages', 'أنشطة الأسر', 'activities of households'),
    U: names('activités extra-territoriales', 'أنشطة المنظمات الأجنبية', 'extraterritorial organisations'),
  },
  'Section of the Moroccan nomenclature of activities (NMA 2010).',
)
export type NmaSection = (typeof NmaSection.options)[number]

/** The divisions of each section, ISIC Rev. 4. */
const divisions: Record<NmaSection, string> = {
  A: '01 02 03',
  B: '05 06 07 08 09',
  C: '10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33',
  D: '35',
  E: '36 37 38 39',
  F: '41 42 43',
  G: '45 46 47',
  H: '49 50 51 52 53',
  I: '55 56',
  J: '58 59 60 61 62 63',
  K: '64 65 66',
  L: '68',
  M: '69 70 71 72 73 74 75',
  N: '77 78 79 80 81 82',
  O: '84',
  P: '85',
  Q: '86 87 88',
  R: '90 91 92 93',
  S: '94 95 96',
  T: '97 98',
  U: '99',
}

const sectionByDivision = new Map(
  Object.entries(divisions).flatMap(([section, all]) =>
    all.split(' ').map((division) => [division, section as NmaSection] as const),
  ),
)

/** All 88 divisions. */
export const isicDivisions = [...sectionByDivision.keys()]

/** Returns the section of a division; undefined if there is no such division. */
export const sectionOf = (division: string): NmaSection | undefined => sectionByDivision.get(division)
