import { z } from 'zod'
import { labelledEnum, plainEnum } from '#platform/lib/labelled-enum.ts'
import { Trl } from '../commons/fields.ts'
import { NmaSection } from '../commons/organisations/sectors.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

export const Track = labelledEnum(
  {
    PRE_INCUBATION: names(['pré-incubation'], ['ما قبل الاحتضان'], ['pre-incubation']),
    INCUBATION: names(['incubation', 'incubateur'], ['احتضان', 'حاضنة'], ['incubation', 'incubator']),
    ACCELERATION: names(['accélération', 'accélérateur'], ['تسريع', 'مسرعة'], ['acceleration', 'accelerator']),
    VENTURE_BUILDING: names(
      ['venture building', 'start-up studio'],
      ['بناء المشاريع', 'استوديو الشركات الناشئة'],
      ['venture building', 'venture studio'],
    ),
  },
  'Programme track of a call.',
)
export type Track = (typeof Track.options)[number]

export const Stage = labelledEnum(
  {
    IDEA: names(['idée'], ['فكرة'], ['idea']),
    PROBLEM_SOLUTION: names(
      ['adéquation problème-solution', 'validation du problème'],
      ['ملاءمة المشكلة والحل'],
      ['problem-solution fit'],
    ),
    MVP: names(
      ['produit minimum viable', 'prototype', 'MVP'],
      ['منتج أولي', 'نموذج أولي'],
      ['minimum viable product', 'prototype', 'MVP'],
    ),
    TRACTION: names(['traction', 'premiers clients'], ['أول الزبناء', 'انطلاق تجاري'], ['traction', 'first customers']),
    SCALE: names(['passage à l’échelle', 'croissance'], ['توسع', 'نمو'], ['scale', 'scale-up']),
  },
  'Stage of a startup.',
)
export type Stage = (typeof Stage.options)[number]

export const StartupStatus = labelledEnum(
  {
    ACTIVE: names(['active', 'en activité'], ['نشيطة'], ['active']),
    PAUSED: names(['en pause'], ['متوقفة مؤقتا'], ['paused']),
    ACQUIRED: names(['rachetée', 'acquise'], ['تم الاستحواذ عليها'], ['acquired']),
    LISTED: names(['cotée en bourse'], ['مدرجة في البورصة'], ['listed', 'public']),
    CLOSED: names(['fermée', 'liquidée'], ['مغلقة'], ['closed', 'wound up']),
  },
  'Status of a startup.',
)
export type StartupStatus = (typeof StartupStatus.options)[number]

export const CallState = labelledEnum(
  {
    PLANNED: names(['à venir', 'prévu'], ['مرتقب'], ['planned', 'coming']),
    OPEN: names(['ouvert', 'en cours'], ['مفتوح'], ['open']),
    CLOSED: names(['clos', 'fermé', 'terminé'], ['مغلق', 'منته'], ['closed', 'over']),
  },
  'State of a call, by the server clock.',
)
export type CallState = (typeof CallState.options)[number]

const moreInfoLabels = names(
  ['complément demandé', 'informations demandées'],
  ['معلومات تكميلية مطلوبة'],
  ['more information asked for'],
)

/** Uses the vocabulary of Hypha. The prefix of a `_MORE_INFO` state is the state to which the application returns. */
export const ApplicationState = labelledEnum(
  {
    DRAFT: names(['brouillon'], ['مسودة'], ['draft']),
    SUBMITTED: names(['déposée', 'soumise'], ['مودع', 'مقدم'], ['submitted']),
    SUBMITTED_MORE_INFO: moreInfoLabels,
    IN_REVIEW: names(['en évaluation'], ['قيد التقييم'], ['in review']),
    IN_REVIEW_MORE_INFO: moreInfoLabels,
    DISCUSSION: names(['en discussion'], ['قيد المناقشة'], ['discussion', 'in discussion']),
    DISCUSSION_MORE_INFO: moreInfoLabels,
    INTERVIEW: names(['présélectionnée', 'entretien'], ['مقابلة', 'في اللائحة القصيرة'], ['interview', 'shortlisted']),
    COMMITTEE: names(['en comité'], ['أمام اللجنة'], ['committee', 'before the committee']),
    ADMITTED: names(['admise', 'acceptée'], ['مقبول'], ['admitted', 'accepted']),
    ADMITTED_WITH_CONDITIONS: names(['admise sous conditions'], ['مقبول بشروط'], ['admitted with conditions']),
    WAITLISTED: names(['sur liste d’attente'], ['في لائحة الانتظار'], ['waitlisted', 'on the waiting list']),
    REJECTED: names(['refusée', 'rejetée'], ['مرفوض'], ['rejected', 'refused']),
    WITHDRAWN: names(['retirée', 'désistement'], ['مسحوب'], ['withdrawn']),
  },
  'State of an application.',
)
export type ApplicationState = (typeof ApplicationState.options)[number]

export const DecisionOutcome = labelledEnum(
  {
    ADMITTED: names(['admettre', 'accepter'], ['قبول'], ['admit', 'accept']),
    ADMITTED_WITH_CONDITIONS: names(['admettre sous conditions'], ['قبول بشروط'], ['admit with conditions']),
    WAITLISTED: names(['mettre en liste d’attente'], ['وضع في لائحة الانتظار'], ['put on the waiting list']),
    REJECTED: names(['refuser', 'rejeter'], ['رفض'], ['reject', 'refuse']),
  },
  'Decision of the committee.',
)
export type DecisionOutcome = (typeof DecisionOutcome.options)[number]

export const CohortEnrolmentState = labelledEnum(
  {
    ONBOARDING: names(['en accueil', 'intégration'], ['قيد الإدماج'], ['onboarding']),
    ACTIVE: names(['en cours de programme', 'active'], ['نشيط'], ['active', 'under way']),
    PAUSED: names(['suspendue'], ['معلق'], ['paused']),
    GRADUATED: names(['diplômée du programme', 'sortie'], ['متخرج'], ['graduated']),
    DROPPED_OUT: names(['abandon'], ['منقطع'], ['dropped out']),
    EXCLUDED: names(['exclue'], ['مقصى'], ['excluded']),
    CANCELLED: names(['annulée'], ['ملغى'], ['cancelled']),
  },
  'State of an enrolment in a programme.',
)
export type CohortEnrolmentState = (typeof CohortEnrolmentState.options)[number]

export const MetricsEvidence = labelledEnum(
  {
    DECLARED: names(['déclaration', 'déclaré'], ['تصريح'], ['declared']),
    CNSS: names(['bordereau CNSS', 'CNSS'], ['الصندوق الوطني للضمان الاجتماعي'], ['CNSS statement', 'social security']),
    AUDITED: names(['comptes audités'], ['حسابات مدققة'], ['audited accounts']),
    TAX: names(['liasse fiscale', 'déclaration fiscale'], ['تصريح ضريبي'], ['tax return']),
  },
  'Evidence for the figures.',
)
export type MetricsEvidence = (typeof MetricsEvidence.options)[number]

export const SupportKind = labelledEnum(
  {
    TRAINING: names(['formation'], ['تكوين'], ['training']),
    MENTORING: names(['mentorat', 'accompagnement'], ['مواكبة', 'إرشاد'], ['mentoring', 'coaching']),
    GRANT: names(['subvention', 'bourse'], ['منحة'], ['grant']),
    LOAN: names(['prêt', 'prêt d’honneur'], ['قرض', 'قرض شرف'], ['loan', 'honour loan']),
    INTRO: names(['mise en relation'], ['ربط الاتصال'], ['introduction']),
    COMPUTE: names(['crédits de calcul', 'calcul'], ['رصيد حوسبة'], ['compute credits', 'compute']),
    SPACE: names(['hébergement', 'espace de travail'], ['فضاء عمل', 'إيواء'], ['space', 'office space']),
  },
  'Kind of support (help) given.',
)
export type SupportKind = (typeof SupportKind.options)[number]

export const BeneficiaryRole = labelledEnum(
  {
    FOUNDER: names(['entrepreneur', 'fondatrice', 'fondateur'], ['مقاول', 'مؤسس'], ['entrepreneur', 'founder']),
    INVESTOR: names(['investisseur'], ['مستثمر'], ['investor']),
  },
  'Role in which the organisation was supported.',
)
export type BeneficiaryRole = (typeof BeneficiaryRole.options)[number]

export const RoundKind = labelledEnum(
  {
    GRANT: names(['subvention'], ['منحة'], ['grant']),
    PRE_SEED: names(['pré-amorçage'], ['ما قبل التمويل الأولي'], ['pre-seed']),
    SEED: names(['amorçage'], ['تمويل أولي'], ['seed']),
    A: names(['série A'], ['الجولة أ'], ['series A']),
    B: names(['série B'], ['الجولة ب'], ['series B']),
    C: names(['série C et suivantes'], ['الجولة ج وما بعدها'], ['series C and later']),
    DEBT: names(['dette'], ['دين'], ['debt']),
    CONVERTIBLE: names(['obligations convertibles', 'SAFE'], ['سندات قابلة للتحويل'], ['convertible', 'SAFE']),
  },
  'Kind of funding round.',
)
export type RoundKind = (typeof RoundKind.options)[number]

export const recommendations = ['YES', 'MAYBE', 'NO'] as const
export type Recommendation = (typeof recommendations)[number]
export const Recommendation = z.enum(recommendations).describe('Recommendation for admission: YES, MAYBE or NO.')

export const votes = ['YES', 'NO', 'ABSTAIN'] as const
export type Vote = (typeof votes)[number]
export const Vote = z.enum(votes).describe('YES to admit, NO, or ABSTAIN.')

/** One eligibility condition of a call. Rules are data, because each call has its own. */
export const EligibilityRule = z
  .discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('STAGE_IN'), stages: z.array(plainEnum(Stage)).min(1).max(5) }),
    z.strictObject({ rule: z.literal('TRL_BETWEEN'), from: Trl, to: Trl }),
    z.strictObject({ rule: z.literal('MAX_AGE_YEARS'), years: z.int().min(1).max(30) }),
    z.strictObject({ rule: z.literal('SECTOR_IN'), sections: z.array(plainEnum(NmaSection)).min(1).max(21) }),
    z.strictObject({ rule: z.literal('INCORPORATED') }),
  ])
  .describe('Condition that a startup must meet.')

export type EligibilityRule = z.infer<typeof EligibilityRule>
