import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

export const Domain = labelledEnum(
  {
    AI: names(['intelligence artificielle', 'IA'], ['الذكاء الاصطناعي'], ['artificial intelligence', 'AI']),
    INDUSTRIAL_CYBERSECURITY: names(
      ['cybersécurité industrielle', 'cybersécurité'],
      ['الأمن السيبراني الصناعي', 'الأمن السيبراني'],
      ['industrial cybersecurity', 'cybersecurity'],
    ),
    HYBRID_CLOUD: names(
      ['cloud hybride', 'informatique en nuage'],
      ['السحابة الهجينة', 'الحوسبة السحابية'],
      ['hybrid cloud', 'cloud'],
    ),
    IOT: names(['internet des objets', 'IoT', 'objets connectés'], ['إنترنت الأشياء'], ['internet of things', 'IoT']),
    OTHER: names(['autre domaine'], ['مجال آخر'], ['other field']),
  },
  'A key field of the institute.',
)
export type Domain = (typeof Domain.options)[number]

/** The code of each field in a serial number. */
export const domainCodes: Record<Domain, string> = {
  AI: 'AI',
  INDUSTRIAL_CYBERSECURITY: 'CYB',
  HYBRID_CLOUD: 'CLD',
  IOT: 'IOT',
  OTHER: 'GEN',
}

export const Mode = labelledEnum(
  {
    ONSITE: names(['en présentiel', 'sur place'], ['حضوري'], ['on site', 'in person']),
    ONLINE: names(['en ligne', 'à distance'], ['عن بعد', 'عبر الإنترنت'], ['online', 'remote']),
    BLENDED: names(['hybride', 'mixte'], ['مدمج'], ['blended']),
  },
  'How a session is taught.',
)
export type Mode = (typeof Mode.options)[number]

export const TeachingLanguage = labelledEnum(
  {
    fr: names(['français'], ['الفرنسية'], ['French']),
    ar: names(['arabe'], ['العربية'], ['Arabic']),
    en: names(['anglais'], ['الإنجليزية'], ['English']),
    zgh: names(['amazigh'], ['الأمازيغية'], ['Amazigh']),
  },
  'The language a session is taught in.',
)
export type TeachingLanguage = (typeof TeachingLanguage.options)[number]

export const programmeStatuses = ['DRAFT', 'OPEN', 'RETIRED'] as const
export const achievementTypes = ['Certificate', 'Certification', 'MicroCredential', 'Course'] as const

export const SessionState = labelledEnum(
  {
    DRAFT: names(['en préparation'], ['قيد الإعداد'], ['draft']),
    OPEN: names(['ouverte', 'places disponibles'], ['مفتوحة'], ['open', 'seats left']),
    FULL: names(['complète'], ['مكتملة العدد'], ['full']),
    RUNNING: names(['en cours'], ['جارية'], ['running']),
    ASSESSING: names(['en évaluation'], ['قيد التقييم'], ['assessing']),
    CLOSED: names(['close'], ['مغلقة'], ['closed']),
    CANCELLED: names(['annulée'], ['ملغاة'], ['cancelled']),
  },
  'The state of a session.',
)
export type SessionState = (typeof SessionState.options)[number]
export const sessionEvents = ['open', 'fill', 'free', 'start', 'assess', 'close', 'cancel'] as const
export type SessionEvent = (typeof sessionEvents)[number]

export const enrolmentStates = [
  'REQUESTED',
  'CONFIRMED',
  'WAITLISTED',
  'ACTIVE',
  'COMPLETED',
  'FAILED',
  'ABANDONED',
  'CANCELLED',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]
export const enrolmentEvents = [
  'request',
  'confirm',
  'waitlist',
  'promote',
  'start',
  'complete',
  'fail',
  'abandon',
  'cancel',
] as const
export type EnrolmentEvent = (typeof enrolmentEvents)[number]

export const assessmentKinds = ['EXAM', 'PROJECT', 'OBSERVATION'] as const
export type AssessmentKind = (typeof assessmentKinds)[number]
export const integrityStatuses = ['OK', 'FLAGGED', 'VOID'] as const
export type Integrity = (typeof integrityStatuses)[number]

export const certificateStatuses = ['VALID', 'REVOKED'] as const
export type CertificateStatus = (typeof certificateStatuses)[number]

export const RevocationReason = labelledEnum(
  {
    ERROR: names(['erreur'], ['خطأ'], ['error', 'mistake']),
    FRAUD: names(['fraude'], ['غش', 'احتيال'], ['fraud']),
    WITHDRAWN: names(['retrait'], ['سحب'], ['withdrawn']),
    SUPERSEDED: names(['remplacement', 'correction'], ['استبدال', 'تصحيح'], ['superseded', 'correction']),
  },
  'Why a certificate is revoked. After ERROR or SUPERSEDED a corrected one may be issued, but not after FRAUD or WITHDRAWN.',
)
export type RevocationReason = (typeof RevocationReason.options)[number]

export const VerificationVerdict = labelledEnum(
  {
    VALID: names(['valide', 'authentique'], ['صالحة'], ['valid', 'genuine']),
    REVOKED: names(['révoqué'], ['ملغاة'], ['revoked']),
    EXPIRED: names(['expiré'], ['منتهية الصلاحية'], ['expired']),
    INVALID: names(['invalide', 'faux'], ['غير صالحة'], ['invalid', 'forged']),
    INDETERMINATE: names(['indéterminé'], ['غير محدد'], ['indeterminate']),
  },
  'VALID only if every check passed. INDETERMINATE: no check failed, but one could not be made.',
)
export type VerificationVerdict = (typeof VerificationVerdict.options)[number]

export const keyStates = ['ACTIVE', 'RETIRED', 'COMPROMISED'] as const

export const Funding = labelledEnum(
  {
    PASS: names(['bourse PASS'], ['منحة PASS'], ['PASS scholarship']),
    CNRST: names(['bourse d’excellence CNRST'], ['منحة التميز CNRST'], ['CNRST excellence grant']),
    INDUSTRY: names(['financement industriel'], ['تمويل صناعي'], ['industry funding']),
    PROGRAMME: names(['financement du programme'], ['تمويل البرنامج'], ['programme funding']),
    SELF: names(['autofinancement'], ['تمويل ذاتي'], ['self-funded']),
  },
  'The funding of the doctorate.',
)
export type Funding = (typeof Funding.options)[number]

export const ThesisState = labelledEnum(
  {
    APPLIED: names(['candidature déposée'], ['ترشح'], ['applied']),
    SHORTLISTED: names(['présélectionnée'], ['اختيار أولي'], ['shortlisted']),
    INTERVIEWED: names(['entretien passé'], ['بعد المقابلة'], ['interviewed']),
    ACCEPTED: names(['admise'], ['مقبولة'], ['accepted']),
    REGISTERED: names(['inscrite'], ['مسجلة'], ['registered']),
    PROGRESSING: names(['en cours'], ['جارية'], ['progressing']),
    SUSPENDED: names(['suspendue'], ['معلقة'], ['suspended', 'on leave']),
    EXTENDED: names(['prolongée', 'dérogation'], ['ممددة'], ['extended']),
    PRE_DEFENCE: names(['pré-soutenance'], ['ما قبل المناقشة'], ['pre-defence']),
    REPORTS_IN: names(['rapports reçus'], ['تقارير مستلمة'], ['reports in']),
    DEFENCE_AUTHORISED: names(['soutenance autorisée'], ['مناقشة مرخصة'], ['defence authorised']),
    DEFENDED: names(['soutenue'], ['نوقشت'], ['defended']),
    DEPOSITED: names(['déposée'], ['مودعة'], ['deposited']),
    GRADUATED: names(['diplômée'], ['تخرج'], ['graduated']),
    REJECTED: names(['non retenue'], ['غير مقبولة'], ['rejected']),
    WITHDRAWN: names(['abandonnée', 'désistement'], ['انسحاب'], ['withdrawn']),
    EXCLUDED: names(['exclue'], ['إقصاء'], ['excluded']),
  },
  'The state of a doctorate.',
)
export type ThesisState = (typeof ThesisState.options)[number]

const event = (fr: string, ar: string, en: string) => names([fr], [ar], [en])
export const ThesisEvent = labelledEnum(
  {
    shortlist: event('présélectionner', 'اختيار أولي', 'shortlist'),
    interview: event('entretien', 'مقابلة', 'interview'),
    accept: event('admettre', 'قبول', 'accept'),
    reject: event('refuser', 'رفض', 'reject'),
    register: event('inscrire', 'تسجيل', 'register'),
    re_enrol: event('réinscrire', 'إعادة التسجيل', 're-enrol'),
    suspend: event('suspendre', 'تعليق', 'suspend'),
    resume: event('reprendre', 'استئناف', 'resume'),
    extend: event('prolonger', 'تمديد', 'extend'),
    pre_defend: event('pré-soutenance', 'ما قبل المناقشة', 'pre-defence'),
    receive_reports: event('réception des rapports', 'استلام التقارير', 'receive the reports'),
    request_revisions: event('demander des révisions', 'طلب مراجعات', 'request revisions'),
    authorise_defence: event('autoriser la soutenance', 'الترخيص بالمناقشة', 'authorise the defence'),
    defend: event('soutenance', 'مناقشة', 'defend'),
    deposit: event('dépôt', 'إيداع', 'deposit'),
    graduate: event('diplômer', 'تخرج', 'graduate'),
    withdraw: event('désistement', 'انسحاب', 'withdraw'),
    exclude: event('exclure', 'إقصاء', 'exclude'),
  },
  'The event of the doctorate.',
)
export type ThesisEvent = (typeof ThesisEvent.options)[number]

/** The events for which a university's plan may require milestones: those after registration, when milestones exist. */
export const milestoneGatedEvents = [
  're_enrol',
  'extend',
  'pre_defend',
  'receive_reports',
  'authorise_defence',
  'defend',
  'deposit',
  'graduate',
] as const satisfies ThesisEvent[]
export type MilestoneGatedEvent = (typeof milestoneGatedEvents)[number]

export const milestoneTypes = [
  'CHARTER',
  'REGISTRATION',
  'TRAINING_HOURS',
  'ANNUAL_REPORT',
  'COMMITTEE',
  'PUBLICATION',
  'MOBILITY',
  'PRE_DEFENCE',
  'REPORTS',
  'DEFENCE',
  'DEPOSIT',
] as const
export type MilestoneType = (typeof milestoneTypes)[number]
export const milestoneOutcomes = ['ACCEPTED', 'REVISIONS', 'REFUSED'] as const
export type MilestoneOutcome = (typeof milestoneOutcomes)[number]
export const confidentialityLevels = ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] as const
