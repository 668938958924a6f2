import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

/** How much of a member's profile others see. Each tier shows more than the one before. */
export const Tier = labelledEnum(
  {
    T0: names(['caché', 'invisible'], ['مخفي'], ['hidden']),
    T1: names(['sans mon nom', 'pseudonyme'], ['دون اسمي'], ['without my name', 'pseudonymous']),
    T2: names(
      ['nommé après mon accord', 'sur demande'],
      ['باسمي بعد موافقتي'],
      ['named after my agreement', 'on request'],
    ),
    T3: names(
      ['nommé aux membres du programme', 'réseau'],
      ['باسمي لأعضاء البرنامج'],
      ['named to members of the programme', 'network'],
    ),
    T4: names(['public'], ['عمومي'], ['public']),
  },
  'Visibility of the profile. T0: hidden. T1: a card without a name. T2: the name to requesters the member accepts. T3: the name to members of the programme. T4: the name to everyone.',
)
export type Tier = (typeof Tier.options)[number]

export const ContributionMode = labelledEnum(
  {
    REMOTE_MENTORING: names(
      ['mentorat à distance', 'mentor', 'mentorat'],
      ['إرشاد عن بعد', 'مرشد'],
      ['remote mentoring', 'mentor'],
    ),
    EXPERT_MISSION: names(
      ['mission d’expert', 'mission', 'expertise'],
      ['مهمة خبير', 'خبرة'],
      ['expert mission', 'mission', 'expertise'],
    ),
    TEACHING: names(['enseignement', 'cours'], ['تدريس', 'دروس'], ['teaching', 'courses']),
    CO_SUPERVISION: names(
      ['co-encadrement de thèse', 'cotutelle'],
      ['إشراف مشترك على أطروحة', 'إشراف مشترك'],
      ['co-supervision of a thesis', 'co-supervision'],
    ),
    INVESTMENT: names(['investissement', 'investir'], ['استثمار'], ['investment', 'invest']),
    RETURN: names(['retour', 'revenir au Maroc'], ['العودة', 'العودة إلى المغرب'], ['return', 'relocation to Morocco']),
    BUSINESS_BRIDGE: names(
      ['mise en relation d’affaires', 'partenariat d’affaires'],
      ['ربط علاقات أعمال'],
      ['business bridge', 'business introduction'],
    ),
  },
  'How a member of the diaspora can contribute.',
)
export type ContributionMode = (typeof ContributionMode.options)[number]

export const Seniority = labelledEnum(
  {
    JUNIOR: names(['débutant', 'junior'], ['مبتدئ'], ['junior']),
    SENIOR: names(['confirmé', 'senior'], ['متمرس'], ['senior']),
    EXPERT: names(['expert'], ['خبير'], ['expert']),
    EXECUTIVE: names(['dirigeant', 'cadre dirigeant'], ['مسؤول تنفيذي'], ['executive']),
  },
  'How experienced the member is.',
)
export type Seniority = (typeof Seniority.options)[number]

export const ProfileState = labelledEnum(
  {
    DRAFT: names(['en préparation', 'brouillon'], ['مسودة'], ['draft']),
    SUBMITTED: names(['soumis', 'à vérifier'], ['مقدم للتحقق'], ['submitted', 'to be verified']),
    VERIFIED: names(['vérifié'], ['محقق'], ['verified']),
    PAUSED: names(['en pause'], ['متوقف مؤقتا'], ['paused']),
    WITHDRAWN: names(['retiré'], ['مسحوب'], ['withdrawn']),
  },
  'State of a profile.',
)
export type ProfileState = (typeof ProfileState.options)[number]
export const profileEvents = ['submit', 'verify', 'pause', 'resume', 'withdraw'] as const
export type ProfileEvent = (typeof profileEvents)[number]

export const Verification = labelledEnum(
  {
    SELF: names(['déclaré par le membre'], ['بتصريح من العضو'], ['the member’s own word']),
    DOCUMENT: names(['document', 'sur pièces'], ['بوثيقة'], ['document']),
    REFEREE: names(['référent', 'recommandation'], ['بتزكية'], ['referee']),
    INSTITUTION: names(['établissement', 'institution'], ['بتأكيد مؤسسة'], ['institution']),
  },
  'Evidence a profile was verified with: a document, a referee, an institution, or only the member’s own word.',
)
export type Verification = (typeof Verification.options)[number]

export const ContactState = labelledEnum(
  {
    SENT: names(['envoyée', 'en attente'], ['مرسل', 'قيد الانتظار'], ['sent', 'waiting']),
    ACCEPTED: names(['acceptée'], ['مقبول'], ['accepted']),
    DECLINED: names(['déclinée'], ['مرفوض'], ['declined']),
    EXPIRED: names(['expirée'], ['منتهي الصلاحية'], ['expired']),
  },
  'State of a contact request.',
)
export type ContactState = (typeof ContactState.options)[number]
export const contactEvents = ['accept', 'decline', 'expire'] as const
export type ContactEvent = (typeof contactEvents)[number]

export const EngagementState = labelledEnum(
  {
    PROPOSED: names(['proposé'], ['مقترح'], ['proposed']),
    TOR_DRAFT: names(['termes en discussion'], ['قيد صياغة الشروط'], ['terms being drafted']),
    AGREED: names(['convenu', 'signé'], ['متفق عليه'], ['agreed', 'signed']),
    IN_PROGRESS: names(['en cours'], ['قيد التنفيذ'], ['in progress']),
    DELIVERED: names(['livré'], ['مسلم'], ['delivered']),
    COMPLETED: names(['achevé', 'terminé'], ['منجز'], ['completed']),
    FOLLOWED_UP: names(['suivi à douze mois'], ['تمت متابعته'], ['followed up']),
    DECLINED: names(['décliné'], ['مرفوض'], ['declined']),
    CANCELLED: names(['annulé'], ['ملغى'], ['cancelled']),
    DISPUTED: names(['en litige'], ['محل نزاع'], ['disputed']),
  },
  'State of an engagement.',
)
export type EngagementState = (typeof EngagementState.options)[number]
export const engagementEvents = [
  'accept',
  'decline',
  'revise',
  'sign',
  'start',
  'deliver',
  'return',
  'complete',
  'follow_up',
  'cancel',
  'dispute',
  'resume',
  'settle',
] as const
/** `agree` is triggered by the second signature; callers cannot request it. */
export type EngagementEvent = (typeof engagementEvents)[number] | 'agree'

export const compensationKinds = ['PRO_BONO', 'FEE', 'TRAVEL'] as const

export const EventKind = labelledEnum(
  {
    FORUM: names(['forum'], ['منتدى'], ['forum']),
    HACKATHON: names(['hackathon'], ['هاكاثون'], ['hackathon']),
    WEBINAR: names(['webinaire', 'visioconférence'], ['ندوة عبر الإنترنت'], ['webinar']),
    ROADSHOW: names(['tournée', 'roadshow'], ['جولة تعريفية'], ['roadshow']),
    VISIT: names(['visite'], ['زيارة'], ['visit']),
  },
  'Kind of event.',
)
export type EventKind = (typeof EventKind.options)[number]

export const EventState = labelledEnum(
  {
    DRAFT: names(['en préparation'], ['قيد الإعداد'], ['draft']),
    PUBLISHED: names(['ouvert', 'publié'], ['مفتوح'], ['open', 'published']),
    FULL: names(['complet'], ['مكتمل العدد'], ['full']),
    HELD: names(['tenu'], ['منعقد'], ['held']),
    CLOSED: names(['clos'], ['مغلق'], ['closed']),
    CANCELLED: names(['annulé'], ['ملغى'], ['cancelled']),
  },
  'State of an event.',
)
export type EventState = (typeof EventState.options)[number]
export const eventEvents = ['hold', 'close', 'cancel'] as const
/** `publish` creates the event; `fill` and `free` are triggered by the number of free places. */
export type EventEvent = (typeof eventEvents)[number] | 'publish' | 'fill' | 'free'

export const registrationStates = ['REGISTERED', 'CANCELLED', 'ATTENDED'] as const
export type RegistrationState = (typeof registrationStates)[number]

export const BridgeKind = labelledEnum(
  {
    INDUSTRIAL: names(['industriel', 'passerelle industrielle'], ['صناعي'], ['industrial']),
    ACADEMIC: names(['académique', 'passerelle académique'], ['أكاديمي'], ['academic']),
  },
  'INDUSTRIAL: between companies. ACADEMIC: between universities or laboratories.',
)
export type BridgeKind = (typeof BridgeKind.options)[number]

export const Instrument = labelledEnum(
  {
    MOU: names(
      ['protocole d’accord', 'convention'],
      ['مذكرة تفاهم', 'اتفاقية'],
      ['memorandum of understanding', 'agreement'],
    ),
    JOINT_LAB: names(['laboratoire conjoint'], ['مختبر مشترك'], ['joint laboratory']),
    CO_SUPERVISION: names(['convention de cotutelle'], ['اتفاقية إشراف مشترك'], ['co-supervision agreement']),
    SUPPLY: names(['contrat de fourniture'], ['عقد توريد'], ['supply contract']),
    INVESTMENT: names(['accord d’investissement'], ['اتفاق استثمار'], ['investment agreement']),
  },
  'Type of the signed agreement.',
)
export type Instrument = (typeof Instrument.options)[number]
