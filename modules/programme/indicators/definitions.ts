import { type TrilingualText, trilingual } from '../fields.ts'

/** Definition of an indicator. Every change requires a new version; older observations keep theirs. */
export interface Definition {
  version: number
  title: TrilingualText
  text: TrilingualText
  /** Exclusions and their reason. */
  exclusions: TrilingualText | null
  /** Whether it counts people or their property: then even the national count is suppressed below five. */
  isPersonal: boolean
}

export const definition = (
  title: TrilingualText,
  text: TrilingualText,
  exclusions: TrilingualText | null,
  isPersonal: boolean,
  version = 1,
): Definition => ({
  version,
  title,
  text,
  exclusions,
  isPersonal,
})

/** Definitions of the indicators that the source names, whether or not their modules are installed. */
export const definitionsByCode: Record<string, Definition> = {
  'P1.1': definition(
    trilingual('Startups innovantes émergées', 'الشركات الناشئة المبتكرة المنبثقة', 'Innovative startups that emerged'),
    trilingual(
      'Entreprises distinctes sorties d’un programme d’accompagnement ou qui y sont actives depuis six mois.',
      'المقاولات المتمايزة التي أتمت برنامج مواكبة أو تنشط فيه منذ ستة أشهر.',
      'Distinct enterprises that graduated from a support programme or have been active in one for six months.',
    ),
    trilingual(
      'Les entreprises fermées à la date de lecture.',
      'المقاولات المغلقة في تاريخ القراءة.',
      'Enterprises closed at the time of reading.',
    ),
    false,
  ),
  'P1.2': definition(
    trilingual(
      'Entrepreneurs et investisseurs soutenus',
      'المقاولون والمستثمرون المدعومون',
      'Entrepreneurs and investors supported',
    ),
    trilingual(
      'Bénéficiaires distincts d’au moins une action de soutien prouvée.',
      'المستفيدون المتمايزون من إجراء دعم واحد على الأقل مثبت.',
      'Distinct beneficiaries of at least one evidenced act of support.',
    ),
    trilingual('Les soutiens sans preuve.', 'إجراءات الدعم غير المثبتة.', 'Support without evidence.'),
    true,
  ),
  'P1.3': definition(
    trilingual('Entreprises gazelles', 'المقاولات الغزالة', 'Gazelle companies'),
    trilingual(
      'Au plus cinq ans d’âge, plus de 20 % de croissance annuelle moyenne sur trois ans, au moins dix salariés au départ (OCDE-Eurostat 2007).',
      'عمرها خمس سنوات على الأكثر، ومتوسط نموها السنوي يفوق 20 % على ثلاث سنوات، وعشرة أجراء على الأقل في البداية (OCDE-Eurostat 2007).',
      'At most five years old, average growth above 20 % a year over three years, at least ten employees at the start (OECD-Eurostat 2007).',
    ),
    trilingual('Les chiffres non vérifiés.', 'الأرقام غير المتحقق منها.', 'Unverified figures.'),
    false,
  ),
  'P1.4': definition(
    trilingual('Licornes technologiques', 'الشركات أحادية القرن', 'Technology unicorns'),
    trilingual(
      'Valorisation vérifiée d’au moins un milliard de dollars au dernier tour de table chiffré.',
      'تقييم متحقق منه لا يقل عن مليار دولار في آخر جولة تمويل مسعرة.',
      'A verified valuation of at least one thousand million dollars in the last priced round.',
    ),
    trilingual(
      'Les valorisations sans tour chiffré.',
      'التقييمات بدون جولة مسعرة.',
      'Valuations without a priced round.',
    ),
    false,
  ),
  'P2.1': definition(
    trilingual('Certificats délivrés', 'الشهادات المسلمة', 'Certificates issued'),
    trilingual(
      'Certificats délivrés pendant la période.',
      'الشهادات المسلمة خلال الفترة.',
      'Certificates issued within the period.',
    ),
    trilingual(
      'Les certificats révoqués pour erreur ou fraude à la date de lecture.',
      'الشهادات الملغاة بسبب خطأ أو غش في تاريخ القراءة.',
      'Certificates revoked for error or fraud at the time of reading.',
    ),
    true,
  ),
  'P2.2': definition(
    trilingual('Titulaires distincts', 'الحاصلون على الشهادات', 'Distinct holders'),
    trilingual(
      'Personnes distinctes ayant reçu un certificat pendant la période.',
      'الأشخاص المتمايزون الذين تسلموا شهادة خلال الفترة.',
      'Distinct people who received a certificate within the period.',
    ),
    trilingual(
      'Qui en a reçu dans plusieurs régions compte dans la première par son code.',
      'من تسلم شهادات في عدة جهات يحسب في أولاها حسب الرمز.',
      'Who received some in several regions counts in the first by its code.',
    ),
    true,
  ),
  'P2.3': definition(
    trilingual(
      'Doctorants inscrits depuis le début',
      'طلبة الدكتوراه المسجلون منذ البداية',
      'Doctoral candidates ever registered',
    ),
    trilingual(
      'Personnes distinctes inscrites en doctorat.',
      'الأشخاص المتمايزون المسجلون في الدكتوراه.',
      'Distinct people registered for a doctorate.',
    ),
    trilingual('Les candidatures sans inscription.', 'الترشيحات بدون تسجيل.', 'Applications without registration.'),
    true,
  ),
  'P2.4': definition(
    trilingual('Nouveaux doctorants inscrits', 'طلبة الدكتوراه المسجلون الجدد', 'Newly registered doctoral candidates'),
    trilingual(
      'Personnes inscrites en doctorat pendant la période.',
      'المسجلون في الدكتوراه خلال الفترة.',
      'People registered for a doctorate within the period.',
    ),
    trilingual('Les réinscriptions.', 'إعادة التسجيل.', 'Re-enrolments.'),
    true,
  ),
}

/** Units that neither count people nor reveal anything about a person. */
export const nonPersonalUnits = new Set([
  'startup',
  'organisation',
  'lab',
  'machine',
  'region',
  'institute',
  'zone',
  'lot',
  'practice',
  'problem',
])

export const codeLabels: Record<string, { fr: string[]; ar: string[]; en: string[] }> = {
  'P1.1': { fr: ['startups', 'startups innovantes'], ar: ['الشركات الناشئة'], en: ['startups'] },
  'P1.2': {
    fr: ['entrepreneurs', 'investisseurs'],
    ar: ['المقاولون', 'المستثمرون', 'المقاولين', 'المستثمرين'],
    en: ['entrepreneurs', 'investors'],
  },
  'P1.3': { fr: ['gazelles', 'gazelle'], ar: ['الغزالة', 'الغزالات'], en: ['gazelles', 'gazelle'] },
  'P1.4': { fr: ['licorne', 'licornes'], ar: ['أحادية القرن'], en: ['unicorn', 'unicorns'] },
  'P2.1': { fr: ['certificats'], ar: ['الشهادات', 'شهادات'], en: ['certificates'] },
  'P2.2': { fr: ['titulaires'], ar: ['الحاصلون', 'الحاصلين'], en: ['holders'] },
  'P2.3': { fr: ['doctorants'], ar: ['طلبة الدكتوراه'], en: ['doctoral candidates', 'doctoral researchers'] },
  'P2.4': {
    fr: ['nouveaux doctorants', 'nouveaux inscrits'],
    ar: ['طلبة الدكتوراه الجدد'],
    en: ['new doctoral candidates'],
  },
}
