import { hash } from 'node:crypto'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'

/** Personal fields by category. The category decides for which purposes a field may be read. */
export const fieldsByCategory = {
  IDENTITY: ['givenName', 'familyName'],
  CONTACT: ['email', 'phoneE164'],
  ORIGIN: ['birthYear', 'nationality', 'countryOfResidence'],
  PROFESSIONAL: ['orcid'],
  DISAGGREGATION: ['gender'],
} as const
export type PersonalDataCategory = keyof typeof fieldsByCategory
export type PersonalField = (typeof fieldsByCategory)[PersonalDataCategory][number]
export const personalDataCategories = Object.keys(fieldsByCategory) as [PersonalDataCategory, ...PersonalDataCategory[]]

interface PurposeDefinition {
  title: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  /** The text a person reads and agrees to, or is informed with. Changing it requires a new version. */
  text: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  version: string
  /** Legal basis: the person's consent, or the membership contract. */
  basis: 'CONSENT' | 'CONTRACT'
  categories: readonly PersonalDataCategory[]
  recipients: readonly ('ORGANISATION' | 'NETWORK' | 'PUBLIC')[]
  /** Whether fields may be read for this purpose. Otherwise they are only counted or used to select proposals. */
  discloses: boolean
  /** Reference of the CNDP declaration or authorisation; each installation has its own. */
  cndpRef: string | null
}

/** The purposes for which the programme processes personal data. Fields of other people are read for no other purpose. */
export const purposes = {
  MEMBERSHIP: {
    title: { fr: 'Gestion des membres', ar: 'تدبير الأعضاء', en: 'Administration of members' },
    text: {
      fr: 'Votre organisation tient votre fiche pour gérer votre participation au programme.',
      ar: 'تحتفظ منظمتك ببطاقتك لتدبير مشاركتك في البرنامج.',
      en: 'Your organisation keeps your record to administer your part in the programme.',
    },
    version: '1',
    basis: 'CONTRACT',
    categories: ['IDENTITY', 'CONTACT', 'ORIGIN', 'PROFESSIONAL'],
    recipients: ['ORGANISATION'],
    discloses: true,
    cndpRef: null,
  },
  DIRECTORY: {
    title: { fr: 'Annuaire', ar: 'الدليل', en: 'Directory' },
    text: {
      fr: 'J’accepte que les responsables de mon organisation consultent mon nom et mon identifiant de chercheur pour l’annuaire.',
      ar: 'أوافق على أن يطلع مسؤولو منظمتي على اسمي ومعرفي كباحث من أجل الدليل.',
      en: 'I agree that those who run my organisation read my name and researcher id for the directory.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['IDENTITY', 'PROFESSIONAL'],
    recipients: ['ORGANISATION'],
    discloses: true,
    cndpRef: null,
  },
  NEWS: {
    title: { fr: 'Nouvelles du programme', ar: 'أخبار البرنامج', en: 'News of the programme' },
    text: {
      fr: 'J’accepte que mon organisation lise mes coordonnées pour m’écrire au sujet du programme.',
      ar: 'أوافق على أن تطلع منظمتي على معلومات الاتصال بي لمراسلتي بشأن البرنامج.',
      en: 'I agree that my organisation reads my contact details to write to me about the programme.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['IDENTITY', 'CONTACT'],
    recipients: ['ORGANISATION'],
    discloses: true,
    cndpRef: null,
  },
  MATCHING: {
    title: { fr: 'Mise en relation', ar: 'الربط بين الأطراف', en: 'Matching' },
    text: {
      fr: 'J’accepte d’être proposé, sans mon nom, à ceux qui cherchent mes compétences. Je réponds moi-même à toute demande de contact.',
      ar: 'أوافق على أن يتم اقتراحي دون ذكر اسمي على من يبحث عن مهاراتي، وأجيب بنفسي عن كل طلب اتصال.',
      en: 'I agree to be proposed, without my name, to those who look for my skills. I answer every request for contact myself.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: [],
    recipients: ['NETWORK'],
    discloses: false,
    cndpRef: null,
  },
  DIASPORA_NETWORK: {
    title: {
      fr: 'Diaspora : nommé au réseau',
      ar: 'مغاربة العالم: الاسم لأعضاء البرنامج',
      en: 'Diaspora: named to the network',
    },
    text: {
      fr: 'J’accepte que les membres du programme voient, sur ma fiche de la diaspora, mon nom, mon titre, mon employeur, ma ville, mon identifiant de chercheur et mon profil en ligne. Mes coordonnées ne sont données qu’à ceux dont j’accepte la demande.',
      ar: 'أوافق على أن يرى أعضاء البرنامج في بطاقتي اسمي وصفتي ومشغلي ومدينتي ومعرفي كباحث وملفي على الإنترنت. لا تعطى معلومات الاتصال بي إلا لمن قبلت طلبه.',
      en: 'I agree that the members of the programme see on my diaspora card my name, headline, employer, city, researcher id and online profile. My contact details are given only to those whose request I accept.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['IDENTITY', 'PROFESSIONAL'],
    recipients: ['NETWORK'],
    discloses: false,
    cndpRef: null,
  },
  DIASPORA_PUBLIC: {
    title: { fr: 'Diaspora : fiche publique', ar: 'مغاربة العالم: بطاقة عمومية', en: 'Diaspora: public card' },
    text: {
      fr: 'J’accepte que tous, y compris les agents logiciels, voient sur ma fiche de la diaspora mon nom, mon titre, mon employeur, ma ville, mon identifiant de chercheur et mon profil en ligne. Mes coordonnées ne sont données qu’à ceux dont j’accepte la demande.',
      ar: 'أوافق على أن يرى الجميع، بمن فيهم الوكلاء البرمجيون، في بطاقتي اسمي وصفتي ومشغلي ومدينتي ومعرفي كباحث وملفي على الإنترنت. لا تعطى معلومات الاتصال بي إلا لمن قبلت طلبه.',
      en: 'I agree that everyone, software agents included, sees on my diaspora card my name, headline, employer, city, researcher id and online profile. My contact details are given only to those whose request I accept.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['IDENTITY', 'PROFESSIONAL'],
    recipients: ['PUBLIC'],
    discloses: false,
    cndpRef: null,
  },
  CERTIFICATE: {
    title: { fr: 'Nom sur les certificats', ar: 'الاسم على الشهادات', en: 'Name on certificates' },
    text: {
      fr: 'J’accepte que mon nom figure en clair dans mes certificats signés, lisible par tous ceux qui les reçoivent.',
      ar: 'أوافق على أن يظهر اسمي بوضوح في شهاداتي الموقعة، بحيث يقرؤه كل من يتسلمها.',
      en: 'I agree that my name is written in clear into my signed certificates, for everyone who receives them to read.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['IDENTITY'],
    recipients: ['PUBLIC'],
    discloses: false,
    cndpRef: null,
  },
  STATISTICS: {
    title: { fr: 'Statistiques', ar: 'الإحصائيات', en: 'Statistics' },
    text: {
      fr: 'J’accepte que mon genre soit compté dans des statistiques où je ne peux être reconnu.',
      ar: 'أوافق على احتساب جنسي في إحصائيات لا يمكن التعرف علي فيها.',
      en: 'I agree that my gender is counted in statistics in which I cannot be recognised.',
    },
    version: '1',
    basis: 'CONSENT',
    categories: ['DISAGGREGATION'],
    recipients: ['PUBLIC'],
    discloses: false,
    cndpRef: null,
  },
} as const satisfies Record<string, PurposeDefinition>

export type PurposeCode = keyof typeof purposes
export const purposeCodes = Object.keys(purposes) as [PurposeCode, ...PurposeCode[]]
export const purposeOf = (code: PurposeCode): PurposeDefinition => purposes[code]

/** Returns the SHA-256 of a purpose's text, which identifies the wording. */
export const textHashOf = (code: PurposeCode, language: 'fr' | 'ar' | 'en') =>
  hash('sha256', purposes[code].text[language])

/** Returns the fields that may be read for a purpose. */
export const readableFields = (code: PurposeCode): PersonalField[] =>
  purposes[code].discloses ? purposeOf(code).categories.flatMap((category) => [...fieldsByCategory[category]]) : []

const purposeLabels = (matches: (purpose: PurposeDefinition) => boolean) =>
  Object.fromEntries(
    purposeCodes
      .filter((code) => matches(purposeOf(code)))
      .map((code) => [
        code,
        { fr: [purposes[code].title.fr], ar: [purposes[code].title.ar], en: [purposes[code].title.en] },
      ]),
  ) as unknown as Record<PurposeCode, { fr: string[]; ar: string[]; en: string[] }>

/** A purpose for which fields of a person may be read. */
export const ReadingPurpose = labelledEnum(
  purposeLabels(({ discloses }) => discloses),
  'Purpose of the access, from commons.listPurposes. It is logged, and the person can see it.',
)
/** A purpose that requires the person's consent. */
export const ConsentPurpose = labelledEnum(
  purposeLabels(({ basis }) => basis === 'CONSENT'),
  'Purpose of the consent, from commons.listPurposes.',
)
