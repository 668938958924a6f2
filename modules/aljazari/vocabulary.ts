import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

/** Names of each theme; the search index contains them, so that a theme is found in any language. */
export const themeLabels = {
  DIGITAL_HEALTH: names(
    ['santé numérique', 'e-santé', 'télémédecine'],
    ['الصحة الرقمية', 'التطبيب عن بعد'],
    ['digital health', 'e-health', 'telemedicine'],
  ),
  AIOT: names(
    ['AIoT', 'objets connectés intelligents', 'internet des objets'],
    ['إنترنت الأشياء الذكي', 'إنترنت الأشياء'],
    ['AIoT', 'smart connected objects', 'internet of things'],
  ),
  INDUSTRIAL_CYBERSECURITY: names(
    ['cybersécurité industrielle', 'cybersécurité'],
    ['الأمن السيبراني الصناعي', 'الأمن السيبراني'],
    ['industrial cybersecurity', 'cybersecurity'],
  ),
  OTHER: names(['autre thème'], ['موضوع آخر'], ['other theme']),
}
export const Theme = labelledEnum(themeLabels, 'A theme of the Al-Jazari institutes.')
export type Theme = (typeof Theme.options)[number]

export const InstituteStatus = labelledEnum(
  {
    ANNOUNCED: names(['annoncé'], ['معلن عنه'], ['announced']),
    CONVENTION_SIGNED: names(['convention signée'], ['موقع الاتفاقية'], ['convention signed']),
    FITTING: names(['en aménagement', 'en travaux'], ['قيد التجهيز'], ['being fitted out']),
    OPEN: names(['ouvert'], ['مفتوح'], ['open']),
    SUSPENDED: names(['suspendu'], ['معلق'], ['suspended']),
    CLOSED: names(['fermé'], ['مغلق'], ['closed']),
  },
  'The status of an institute.',
)
export type InstituteStatus = (typeof InstituteStatus.options)[number]
export const InstituteEvent = labelledEnum(
  {
    sign: names(['signer la convention'], ['توقيع الاتفاقية'], ['sign the convention']),
    fit_out: names(['aménager'], ['تجهيز'], ['fit out']),
    open: names(['ouvrir'], ['افتتاح'], ['open']),
    suspend: names(['suspendre'], ['تعليق'], ['suspend']),
    resume: names(['rouvrir'], ['استئناف'], ['resume']),
    close: names(['fermer'], ['إغلاق'], ['close']),
  },
  'The event of the institute.',
)
export type InstituteEvent = (typeof InstituteEvent.options)[number]

export const ProblemConfidentiality = labelledEnum(
  {
    PUBLIC: names(['public'], ['عمومي'], ['public']),
    NETWORK: names(['réseau', 'membres du réseau'], ['الشبكة'], ['network']),
    NDA: names(
      ['sous accord de confidentialité', 'NDA'],
      ['بموجب اتفاق سرية'],
      ['under a non-disclosure agreement', 'NDA'],
    ),
    CONFIDENTIAL: names(['confidentiel'], ['سري'], ['confidential']),
  },
  'Who may see it besides its own organisation and its institute: PUBLIC and NETWORK, once open, the signed-in members of every organisation; NDA, organisations whose agreement is on record; CONFIDENTIAL, no other organisation.',
)
export type ProblemConfidentiality = (typeof ProblemConfidentiality.options)[number]

export const DataAvailability = labelledEnum(
  {
    NONE: names(['aucune donnée'], ['لا بيانات'], ['no data']),
    NDA: names(['données sous accord'], ['بيانات بموجب اتفاق'], ['data under agreement']),
    OPEN: names(['données ouvertes'], ['بيانات مفتوحة'], ['open data']),
  },
  'Whether data are available.',
)
export type DataAvailability = (typeof DataAvailability.options)[number]

export const Urgency = labelledEnum(
  {
    LOW: names(['faible'], ['منخفضة'], ['low']),
    NORMAL: names(['normale'], ['عادية'], ['normal']),
    HIGH: names(['forte', 'urgent'], ['عالية', 'مستعجل'], ['high', 'urgent']),
  },
  'How urgent it is.',
)
export type Urgency = (typeof Urgency.options)[number]

export const ProblemState = labelledEnum(
  {
    SUBMITTED: names(['soumis'], ['مقدم'], ['submitted']),
    QUALIFIED: names(['qualifié'], ['مؤهل'], ['qualified']),
    OPEN: names(['ouvert'], ['مفتوح'], ['open']),
    MATCHED: names(['apparié'], ['مطابق'], ['matched']),
    IN_RESEARCH: names(['en recherche'], ['قيد البحث'], ['in research']),
    SOLVED: names(['résolu'], ['محلول'], ['solved']),
    PARTIAL: names(['résolu en partie'], ['محلول جزئيا'], ['partly solved']),
    CLOSED_UNSOLVED: names(['clos sans solution'], ['مغلق دون حل'], ['closed unsolved']),
    WITHDRAWN: names(['retiré'], ['مسحوب'], ['withdrawn']),
  },
  'The state of an industry problem.',
)
export type ProblemState = (typeof ProblemState.options)[number]
export const ProblemEvent = labelledEnum(
  {
    qualify: names(['qualifier'], ['تأهيل'], ['qualify']),
    open: names(['ouvrir'], ['فتح'], ['open']),
    match: names(['apparier'], ['مطابقة'], ['match']),
    start_research: names(['lancer la recherche'], ['بدء البحث'], ['start research']),
    solve: names(['résoudre'], ['حل'], ['solve']),
    solve_partly: names(['résoudre en partie'], ['حل جزئي'], ['solve partly']),
    close_unsolved: names(['clore sans solution'], ['إغلاق دون حل'], ['close unsolved']),
    withdraw: names(['retirer'], ['سحب'], ['withdraw']),
  },
  'The event of the problem.',
)
export type ProblemEvent = (typeof ProblemEvent.options)[number]

export const ProjectKind = labelledEnum(
  {
    APPLIED: names(['recherche appliquée'], ['بحث تطبيقي'], ['applied research']),
    COLLABORATIVE: names(['recherche collaborative'], ['بحث تعاوني'], ['collaborative research']),
    CONTRACT: names(['recherche sous contrat'], ['بحث تعاقدي'], ['contract research']),
  },
  'The type of research project.',
)
export type ProjectKind = (typeof ProjectKind.options)[number]

export const ProjectState = labelledEnum(
  {
    IDEA: names(['idée'], ['فكرة'], ['idea']),
    SELECTED: names(['sélectionné'], ['مختار'], ['selected']),
    ETHICS: names(['avis éthique'], ['رأي أخلاقي'], ['ethics review']),
    RUNNING: names(['en cours'], ['جار'], ['running']),
    PILOT: names(['pilote'], ['تجريبي'], ['pilot']),
    TRANSFER: names(['transfert'], ['نقل'], ['transfer']),
    CLOSED: names(['clos'], ['منته'], ['closed']),
    STOPPED: names(['arrêté'], ['متوقف'], ['stopped']),
  },
  'The state of a research project.',
)
export type ProjectState = (typeof ProjectState.options)[number]
export const ProjectEvent = labelledEnum(
  {
    select: names(['sélectionner'], ['اختيار'], ['select']),
    submit_ethics: names(['demander l’avis éthique'], ['طلب الرأي الأخلاقي'], ['ask for ethics review']),
    start: names(['démarrer'], ['انطلاق'], ['start']),
    pilot: names(['passer en pilote'], ['تجريب'], ['go to pilot']),
    transfer: names(['transférer'], ['نقل'], ['transfer']),
    close: names(['clore'], ['إنهاء'], ['close']),
    stop: names(['arrêter'], ['إيقاف'], ['stop']),
  },
  'The event of the project.',
)
export type ProjectEvent = (typeof ProjectEvent.options)[number]

export const PracticeState = labelledEnum(
  {
    DRAFT: names(['brouillon'], ['مسودة'], ['draft']),
    SUBMITTED: names(['soumise'], ['مقدمة'], ['submitted']),
    ADMIN_OK: names(['validée par l’institut'], ['مقبولة من المعهد'], ['accepted by the institute']),
    EXPERT_REVIEW: names(['en expertise'], ['قيد الخبرة'], ['under expert review']),
    PUBLISHED: names(['publiée'], ['منشورة'], ['published']),
    REVISED: names(['remplacée par une version récente'], ['معوضة بنسخة أحدث'], ['replaced by a newer version']),
    DEPRECATED: names(['obsolète'], ['متجاوزة'], ['deprecated']),
    RETRACTED: names(['rétractée'], ['مسحوبة'], ['retracted']),
  },
  'The state of a good practice.',
)
export type PracticeState = (typeof PracticeState.options)[number]
export const ValidationEvent = labelledEnum(
  {
    admin_approve: names(['valider pour l’institut'], ['قبول باسم المعهد'], ['approve for the institute']),
    take_up: names(['prendre en expertise'], ['بدء الخبرة'], ['take up for review']),
    publish: names(['approuver et publier'], ['قبول ونشر'], ['approve and publish']),
    send_back: names(['renvoyer à l’auteur'], ['إعادة إلى المؤلف'], ['send back to the author']),
  },
  'The decision on a practice: the institute of origin first approves, then a thematic expert of another institute takes it up and publishes; either may send it back.',
)
export type ValidationEvent = (typeof ValidationEvent.options)[number]
export type PracticeEvent = ValidationEvent | 'submit' | 'revise' | 'deprecate' | 'retract'

export const ReplicationState = labelledEnum(
  {
    PLANNED: names(['prévue'], ['مبرمجة'], ['planned']),
    RUNNING: names(['en cours'], ['جارية'], ['running']),
    MEASURED: names(['mesurée'], ['مقاسة'], ['measured']),
    VALIDATED: names(['validée'], ['مصادق عليها'], ['validated']),
    ABANDONED: names(['abandonnée'], ['متخلى عنها'], ['abandoned']),
  },
  'The state of the attempt.',
)
export type ReplicationState = (typeof ReplicationState.options)[number]
export type ReplicationEvent = 'start' | 'measure' | 'validate' | 'abandon'

export const Verdict = labelledEnum(
  {
    WORKED: names(['réussi', 'a fonctionné'], ['نجح'], ['worked', 'success']),
    PARTLY: names(['en partie', 'partiel'], ['نجح جزئيا'], ['partly', 'partial']),
    FAILED: names(['échec', 'n’a pas fonctionné'], ['فشل'], ['failed', 'failure']),
  },
  'The outcome. Failures are welcome: other regions learn from them.',
)
export type Verdict = (typeof Verdict.options)[number]

export const InventionState = labelledEnum(
  {
    DISCLOSED: names(['déclarée'], ['مصرح به'], ['disclosed']),
    COMPLETENESS: names(['en vérification'], ['قيد التحقق'], ['completeness check']),
    EVALUATION: names(['en évaluation'], ['قيد التقييم'], ['under evaluation']),
    DECISION: names(['en décision'], ['قيد القرار'], ['awaiting the decision']),
    PROTECTED: names(['protégée', 'brevet déposé'], ['محمي'], ['protected', 'filed']),
    PUBLISHED: names(['publiée'], ['منشور'], ['published']),
    OPEN_SOURCED: names(['libérée', 'open source'], ['مفتوح المصدر'], ['open source']),
    RELEASED: names(['rendue aux inventeurs'], ['معاد إلى المخترعين'], ['released to the inventors']),
    MARKETED: names(['proposée au marché'], ['معروض في السوق'], ['marketed']),
    NEGOTIATION: names(['en négociation'], ['قيد التفاوض'], ['under negotiation']),
    LICENSED: names(['licenciée'], ['مرخص'], ['licensed']),
    SPIN_OFF: names(['essaimage'], ['شركة منبثقة'], ['spin-off']),
    MONITORED: names(['suivie'], ['قيد التتبع'], ['monitored']),
    EXPIRED: names(['expirée'], ['منتهي الصلاحية'], ['expired']),
    ABANDONED: names(['abandonnée'], ['متخلى عنه'], ['abandoned']),
  },
  'The state of an invention.',
)
export type InventionState = (typeof InventionState.options)[number]
export const InventionEvent = labelledEnum(
  {
    check: names(['vérifier'], ['تحقق'], ['check completeness']),
    evaluate: names(['évaluer'], ['تقييم'], ['evaluate']),
    conclude: names(['conclure l’évaluation'], ['إنهاء التقييم'], ['conclude the evaluation']),
    protect: names(['protéger', 'déposer un brevet'], ['حماية', 'إيداع براءة'], ['protect', 'file']),
    publish: names(['publier'], ['نشر'], ['publish']),
    open_source: names(['ouvrir le code'], ['فتح المصدر'], ['open source']),
    release: names(['rendre aux inventeurs'], ['إعادة إلى المخترعين'], ['release to the inventors']),
    market: names(['proposer au marché'], ['عرض في السوق'], ['market']),
    negotiate: names(['négocier'], ['تفاوض'], ['negotiate']),
    license: names(['licencier'], ['ترخيص'], ['license']),
    spin_off: names(['essaimer'], ['إنشاء شركة'], ['spin off']),
    monitor: names(['suivre'], ['تتبع'], ['monitor']),
    expire: names(['expirer'], ['انتهاء'], ['expire']),
    abandon: names(['abandonner'], ['تخل'], ['abandon']),
  },
  'The event of the invention.',
)
export type InventionEvent = (typeof InventionEvent.options)[number]

/** The kind of record a history entry concerns. */
export const historyKinds = ['institute', 'problem', 'project', 'practice', 'invention'] as const
export type HistoryKind = (typeof historyKinds)[number]
