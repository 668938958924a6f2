import { z } from 'zod'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

export const Regime = labelledEnum(
  {
    LAW_102_21: names(
      ['loi 102-21', 'zone industrielle'],
      ['القانون 102.21', 'منطقة صناعية'],
      ['law 102-21', 'industrial zone'],
    ),
    LAW_19_94: names(
      ['loi 19-94', 'zone d’accélération industrielle'],
      ['القانون 19.94', 'منطقة التسريع الصناعي'],
      ['law 19-94', 'industrial acceleration zone'],
    ),
    PRIVATE: names(['privé'], ['خاص'], ['private']),
    OTHER: names(['autre régime'], ['نظام آخر'], ['other regime']),
  },
  'The legal regime of a zone; null until it is decided.',
)
export type Regime = (typeof Regime.options)[number]

export const UnitKind = labelledEnum(
  {
    LOT: names(['lot', 'terrain', 'parcelle'], ['قطعة أرضية', 'بقعة'], ['lot', 'plot', 'land']),
    BUILDING: names(['bâtiment', 'immeuble'], ['مبنى', 'بناية'], ['building']),
    FLOOR: names(['étage', 'plateau'], ['طابق'], ['floor']),
    LAB: names(['laboratoire', 'labo'], ['مختبر'], ['laboratory', 'lab space']),
    CLEANROOM: names(['salle blanche'], ['غرفة نظيفة'], ['clean room', 'cleanroom']),
    OFFICE: names(['bureau', 'bureaux'], ['مكتب', 'مكاتب'], ['office', 'offices']),
    DESK: names(['poste de travail', 'coworking'], ['مكتب مشترك', 'عمل مشترك'], ['desk', 'coworking']),
    MEETING_ROOM: names(['salle de réunion'], ['قاعة اجتماعات'], ['meeting room']),
    WAREHOUSE: names(['entrepôt', 'hangar'], ['مستودع'], ['warehouse']),
    DATA_HALL: names(['salle informatique', 'salle de données'], ['قاعة بيانات'], ['data hall', 'server room']),
    RACK: names(['baie', 'armoire informatique'], ['رف خوادم'], ['rack', 'server rack']),
  },
  'A kind of space.',
)
export type UnitKind = (typeof UnitKind.options)[number]

export const UnitStatus = labelledEnum(
  {
    AVAILABLE: names(['en service'], ['في الخدمة'], ['in service', 'available']),
    UNDER_WORKS: names(['en travaux'], ['قيد الأشغال'], ['under works']),
    OUT_OF_SERVICE: names(['hors service'], ['خارج الخدمة'], ['out of service']),
  },
  'Whether a unit is in service; its allocations show whether it is taken.',
)
export type UnitStatus = (typeof UnitStatus.options)[number]

export const PoolClass = labelledEnum(
  {
    VCPU: names(
      ['processeur virtuel', 'vCPU', 'calcul'],
      ['معالج افتراضي', 'حوسبة'],
      ['virtual CPU', 'vCPU', 'compute'],
    ),
    RAM_MB: names(['mémoire', 'RAM'], ['ذاكرة'], ['memory', 'RAM']),
    DISK_GB: names(['stockage', 'disque'], ['تخزين'], ['storage', 'disk']),
    GPU_H: names(['heures de GPU', 'calcul GPU'], ['ساعات معالج رسومي'], ['GPU hours', 'GPU']),
    VGPU: names(['GPU virtuel'], ['معالج رسومي افتراضي'], ['virtual GPU']),
    RACK_U: names(['unités de baie'], ['وحدات رف'], ['rack units']),
    POWER_W: names(['puissance électrique', 'watts'], ['قدرة كهربائية'], ['power', 'watts']),
    BANDWIDTH_MBPS: names(['bande passante', 'débit'], ['صبيب', 'عرض النطاق'], ['bandwidth']),
    IPV4: names(['adresses IPv4'], ['عناوين الإنترنت'], ['IPv4 addresses']),
    SPECTRUM_TESTBED: names(
      ['banc de test radio', 'spectre'],
      ['منصة اختبار الطيف'],
      ['spectrum testbed', 'radio testbed'],
    ),
    SENSOR_NET: names(['réseau de capteurs'], ['شبكة مستشعرات'], ['sensor network']),
  },
  'A kind of digital resource. Quantities are levels at each moment; for GPU_H, hours a day.',
)
export type PoolClass = (typeof PoolClass.options)[number]

export const DataClass = labelledEnum(
  {
    ORDINARY: names(['données ordinaires'], ['بيانات عادية'], ['ordinary data']),
    SENSITIVE_SYSTEM: names(['système sensible'], ['نظام حساس'], ['sensitive system']),
    SENSITIVE_DATA: names(['données sensibles'], ['بيانات حساسة'], ['sensitive data']),
  },
  'The class of the data: a sensitive system needs hosting of level 1, sensitive data of level 2.',
)
export type DataClass = (typeof DataClass.options)[number]

/** The minimum hosting level for each class of data. */
export const hostingLevelFor: Readonly<Record<DataClass, number>> = {
  ORDINARY: 0,
  SENSITIVE_SYSTEM: 1,
  SENSITIVE_DATA: 2,
}

export const TenantCategory = labelledEnum(
  {
    STARTUP: names(['startup', 'jeune pousse'], ['شركة ناشئة'], ['startup']),
    SME: names(['PME'], ['مقاولة صغرى أو متوسطة'], ['SME']),
    LARGE: names(['grande entreprise'], ['شركة كبرى'], ['large company']),
    RESEARCH: names(['recherche', 'laboratoire public'], ['بحث'], ['research']),
    INVESTOR: names(['investisseur'], ['مستثمر'], ['investor']),
    SERVICE: names(['services', 'prestataire'], ['خدمات'], ['services', 'service provider']),
  },
  'The category of the tenant.',
)
export type TenantCategory = (typeof TenantCategory.options)[number]

export const FileState = labelledEnum(
  {
    DRAFT: names(['brouillon'], ['مسودة'], ['draft']),
    SUBMITTED: names(['déposé', 'soumis'], ['مودع'], ['submitted']),
    COMPLETE: names(['complet'], ['كامل'], ['complete']),
    INCOMPLETE: names(['incomplet', 'pièces manquantes'], ['ناقص'], ['incomplete']),
    TECHNICAL_REVIEW: names(['examen technique'], ['دراسة تقنية'], ['technical review']),
    SITE_FIT: names(['étude d’implantation'], ['دراسة الموقع'], ['site fit']),
    COMMITTEE: names(['en comité'], ['لدى اللجنة'], ['committee']),
    APPROVED: names(['approuvé'], ['موافق عليه'], ['approved']),
    APPROVED_WITH_CONDITIONS: names(['approuvé sous conditions'], ['موافق عليه بشروط'], ['approved with conditions']),
    WAITLISTED: names(['en liste d’attente'], ['في لائحة الانتظار'], ['waitlisted']),
    REJECTED: names(['rejeté', 'refusé'], ['مرفوض'], ['rejected']),
  },
  'The state of an admission file.',
)
export type FileState = (typeof FileState.options)[number]

export const AllocationState = labelledEnum(
  {
    PROPOSED: names(['proposée'], ['مقترح'], ['proposed']),
    RESERVED: names(['réservée'], ['محجوز'], ['reserved']),
    ALLOCATED: names(['attribuée'], ['مخصص'], ['allocated']),
    VACATED: names(['libérée'], ['مخلى'], ['vacated']),
    LAPSED: names(['caduque'], ['ساقط'], ['lapsed']),
    RECOVERED: names(['récupérée'], ['مسترجع'], ['recovered']),
  },
  'The state of an allocation.',
)
export type AllocationState = (typeof AllocationState.options)[number]

export const QuotaState = labelledEnum(
  {
    REQUESTED: names(['demandé'], ['مطلوب'], ['requested']),
    GRANTED: names(['accordé'], ['ممنوح'], ['granted']),
    PARTIAL: names(['accordé en partie'], ['ممنوح جزئيا'], ['partly granted']),
    REFUSED: names(['refusé'], ['مرفوض'], ['refused']),
    EXPIRED: names(['expiré'], ['منتهي'], ['expired']),
  },
  'The state of a quota.',
)
export type QuotaState = (typeof QuotaState.options)[number]

export const ObligationType = labelledEnum(
  {
    WORKS_START: names(['début des travaux'], ['بداية الأشغال'], ['start of works']),
    WORKS_END: names(['fin des travaux'], ['نهاية الأشغال'], ['end of works']),
    OPERATION_START: names(
      ['mise en exploitation', 'démarrage de la production'],
      ['بداية الاستغلال'],
      ['start of operation'],
    ),
    JOBS: names(['emplois'], ['مناصب الشغل'], ['jobs']),
    INVESTMENT: names(['investissement'], ['استثمار'], ['investment']),
    R_AND_D: names(['recherche et développement'], ['البحث والتطوير'], ['research and development']),
  },
  'The type of commitment of a tenant.',
)
export type ObligationType = (typeof ObligationType.options)[number]

export const ObligationState = labelledEnum(
  {
    DUE: names(['à remplir'], ['مستحق'], ['due']),
    BREACH_PENDING: names(['en retard'], ['متأخر'], ['overdue']),
    CURE: names(['mise en demeure', 'délai de régularisation'], ['مهلة التسوية'], ['cure period']),
    MET: names(['remplie'], ['منجز'], ['met']),
    WAIVED: names(['levée'], ['معفى منه'], ['waived']),
    BREACHED: names(['non respectée'], ['مخل به'], ['breached']),
    RECOVERY_STARTED: names(['récupération engagée'], ['بدأ الاسترجاع'], ['recovery started']),
    LOT_RECOVERED: names(['lot récupéré'], ['استرجعت القطعة'], ['lot recovered']),
  },
  'The state of an obligation.',
)
export type ObligationState = (typeof ObligationState.options)[number]

export const zoneStatuses = ['PLANNED', 'OPEN', 'CLOSED'] as const
export const fileOutcomes = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'WAITLISTED', 'REJECTED'] as const
export type FileOutcome = (typeof fileOutcomes)[number]

/** A feature of a unit: `fibre`, `loading-dock`. */
export const Feature = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Lower-case letters, digits and hyphens, such as fume-hood.')
  .describe('A feature of a space, such as fibre, fume-hood or loading-dock.')
