import { z } from 'zod'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

export const OrganisationKind = labelledEnum(
  {
    COMPANY: names(
      ['entreprise', 'société', 'startup'],
      ['شركة', 'مقاولة', 'شركة ناشئة'],
      ['company', 'startup', 'business'],
    ),
    UNIVERSITY: names(['université'], ['جامعة'], ['university']),
    RESEARCH_CENTRE: names(
      ['centre de recherche', 'laboratoire de recherche'],
      ['مركز بحث'],
      ['research centre', 'research center'],
    ),
    PUBLIC_BODY: names(
      ['organisme public', 'administration'],
      ['مؤسسة عمومية', 'إدارة'],
      ['public body', 'administration'],
    ),
    ASSOCIATION: names(['association'], ['جمعية'], ['association']),
    FUND: names(['fonds', 'fonds d’investissement'], ['صندوق', 'صندوق استثمار'], ['fund', 'investment fund']),
    SCHOOL: names(['école', 'institut de formation'], ['مدرسة', 'معهد تكوين'], ['school', 'training institute']),
    FABLAB_OPERATOR: names(['opérateur de FabLab'], ['مشغل مختبر تصنيع'], ['FabLab operator']),
    ZONE_OPERATOR: names(['opérateur de zone', 'gestionnaire de zone d’activité'], ['مشغل منطقة'], ['zone operator']),
    FOREIGN: names(['organisation étrangère'], ['منظمة أجنبية'], ['foreign organisation']),
  },
  'Kind of organisation.',
)
export type OrganisationKind = (typeof OrganisationKind.options)[number]

export const NeedKind = labelledEnum(
  {
    EXPERTISE: names(['expertise', 'expert', 'mentor'], ['خبرة', 'خبير', 'مرشد'], ['expertise', 'expert', 'mentor']),
    MACHINE_TIME: names(['temps machine', 'machine'], ['وقت آلة', 'آلة'], ['machine time', 'machine']),
    TALENT: names(['talent', 'recrutement', 'stagiaire'], ['موهبة', 'توظيف', 'متدرب'], ['talent', 'hire', 'intern']),
    SPACE: names(['espace', 'locaux', 'bureau'], ['فضاء', 'مقر', 'مكتب'], ['space', 'premises', 'office']),
    COMPUTE: names(['calcul', 'GPU', 'serveurs'], ['حوسبة', 'خوادم'], ['compute', 'GPU', 'servers']),
    RESEARCH: names(['recherche', 'laboratoire'], ['بحث', 'بحث علمي'], ['research', 'laboratory']),
    FUNDING: names(['financement', 'investissement'], ['تمويل', 'استثمار'], ['funding', 'investment']),
    PARTNER: names(['partenaire', 'partenariat'], ['شريك', 'شراكة'], ['partner', 'partnership']),
  },
  'Kind of need.',
)
export type NeedKind = (typeof NeedKind.options)[number]

export const NeedState = labelledEnum(
  {
    OPEN: names(['ouvert'], ['مفتوح'], ['open']),
    MATCHING: names(['en rapprochement', 'en cours'], ['قيد المطابقة'], ['matching', 'in progress']),
    COVERED: names(['couvert', 'satisfait'], ['ملبى'], ['covered', 'met']),
    EXPIRED: names(['expiré'], ['منتهي الصلاحية'], ['expired']),
    WITHDRAWN: names(['retiré'], ['مسحوب'], ['withdrawn']),
  },
  'State of a need.',
)
export type NeedState = (typeof NeedState.options)[number]

export const Confidentiality = labelledEnum(
  {
    PUBLIC: names(['public'], ['عمومي'], ['public']),
    NETWORK: names(['réseau', 'membres du réseau'], ['الشبكة'], ['network']),
    CONFIDENTIAL: names(['confidentiel'], ['سري'], ['confidential']),
  },
  'Visibility. PUBLIC and NETWORK: members of every organisation. CONFIDENTIAL: members of the own organisation only.',
)
export type Confidentiality = (typeof Confidentiality.options)[number]

export const MatchState = labelledEnum(
  {
    PROPOSED: names(['proposé'], ['مقترح'], ['proposed']),
    SHORTLISTED: names(['présélectionné'], ['مختار مبدئيا'], ['shortlisted']),
    CONTACT_REQUESTED: names(['contact demandé'], ['طلب الاتصال'], ['contact requested']),
    ACCEPTED: names(['accepté'], ['مقبول'], ['accepted']),
    DECLINED: names(['décliné', 'refusé'], ['مرفوض'], ['declined']),
    CONVERTED: names(['concrétisé'], ['متحقق'], ['converted']),
  },
  'State of a match.',
)
export type MatchState = (typeof MatchState.options)[number]

export const Gender = labelledEnum(
  {
    F: names(['femme'], ['أنثى'], ['female', 'woman']),
    M: names(['homme'], ['ذكر'], ['male', 'man']),
    X: names(['autre'], ['آخر'], ['other']),
    UNDISCLOSED: names(['non précisé'], ['غير محدد'], ['undisclosed']),
  },
  'Gender. Used in counts only, never shown to others.',
)
export type Gender = (typeof Gender.options)[number]

/** Levels of the Common European Framework of Reference for Languages. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const Cefr = z.enum(cefrLevels).describe('CEFR level, A1 to C2.')

export const evidences = ['CREDENTIAL', 'PEER', 'SELF'] as const
export type Evidence = (typeof evidences)[number]

/** Weight of each kind of evidence, 0 to 100. Proposed values, used by every matcher. */
export const evidenceWeights: Readonly<Record<Evidence, number>> = { CREDENTIAL: 100, PEER: 60, SELF: 30 }
export const Evidence = z
  .enum(evidences)
  .describe('Evidence of the claim: a credential, a colleague (PEER), or the person’s own word (SELF).')

export const consentMethods = ['WEB', 'PAPER', 'API'] as const
export const personStatuses = ['ACTIVE', 'ANONYMISED'] as const
export const linkVisibilities = ['PUBLIC', 'OWN'] as const
