import { labelledEnum } from '#platform/lib/labelled-enum.ts'

const names = (fr: string[], ar: string[], en: string[]) => ({ fr, ar, en })

export const Category = labelledEnum(
  {
    FDM_PRINTER: names(
      ['imprimante 3D', 'impression 3D', 'imprimante FDM'],
      ['طابعة ثلاثية الأبعاد', 'طباعة ثلاثية الأبعاد'],
      ['3D printer', '3D printing', 'FDM printer'],
    ),
    SLA_PRINTER: names(
      ['imprimante à résine', 'imprimante résine', 'imprimante SLA'],
      ['طابعة راتنج'],
      ['resin printer', 'SLA printer'],
    ),
    SLS_PRINTER: names(
      ['imprimante à poudre', 'imprimante poudre', 'imprimante SLS'],
      ['طابعة مسحوق'],
      ['powder printer', 'SLS printer'],
    ),
    LASER_CUTTER: names(
      ['découpeuse laser', 'découpe laser', 'laser'],
      ['قاطعة ليزر', 'قص بالليزر', 'ليزر'],
      ['laser cutter', 'laser cutting', 'laser'],
    ),
    CNC_MILL: names(
      ['fraiseuse CNC', 'fraiseuse numérique', 'CNC'],
      ['آلة تفريز رقمية', 'فريزة رقمية'],
      ['CNC mill', 'milling machine', 'CNC'],
    ),
    CNC_ROUTER: names(
      ['défonceuse CNC', 'fraiseuse à bois'],
      ['راوتر رقمي', 'آلة نحت الخشب'],
      ['CNC router', 'wood router'],
    ),
    LATHE: names(['tour', 'tour à métaux'], ['مخرطة'], ['lathe']),
    PCB_MILL: names(
      ['graveuse de circuits imprimés', 'fraiseuse PCB'],
      ['آلة نقش الدارات المطبوعة'],
      ['PCB mill', 'circuit board mill'],
    ),
    PICK_AND_PLACE: names(['machine de placement', 'poseuse de composants'], ['آلة وضع المكونات'], ['pick and place']),
    REFLOW_OVEN: names(['four de refusion'], ['فرن لحام'], ['reflow oven']),
    VINYL_CUTTER: names(['découpeuse vinyle', 'plotter de découpe'], ['قاطعة فينيل'], ['vinyl cutter']),
    EMBROIDERY: names(['brodeuse', 'machine à broder'], ['آلة تطريز'], ['embroidery machine']),
    '3D_SCANNER': names(['scanner 3D', 'numérisation 3D'], ['ماسح ثلاثي الأبعاد'], ['3D scanner']),
    OSCILLOSCOPE: names(['oscilloscope'], ['راسم الإشارة', 'أوسيلوسكوب'], ['oscilloscope']),
    SOLDER_STATION: names(
      ['station de soudage électronique', 'station de soudage'],
      ['محطة لحام'],
      ['soldering station', 'solder station'],
    ),
    VACUUM_FORMER: names(['thermoformeuse'], ['آلة تشكيل بالتفريغ'], ['vacuum former']),
    WATERJET: names(['découpe au jet d’eau', 'découpe jet d’eau'], ['قاطعة بنفث الماء'], ['waterjet']),
    OTHER: names(['autre machine'], ['آلة أخرى'], ['other machine']),
  },
  'A kind of machine.',
)
export type Category = (typeof Category.options)[number]

export const Material = labelledEnum(
  {
    PLYWOOD: names(['contreplaqué', 'bois'], ['خشب رقائقي', 'خشب'], ['plywood', 'wood']),
    MDF: names(['MDF', 'médium'], ['خشب مضغوط'], ['MDF']),
    ACRYLIC: names(['acrylique', 'plexiglas'], ['أكريليك', 'زجاج عضوي'], ['acrylic', 'plexiglass']),
    CARDBOARD: names(['carton', 'papier'], ['كرتون', 'ورق'], ['cardboard', 'paper']),
    LEATHER: names(['cuir'], ['جلد'], ['leather']),
    TEXTILE: names(['textile', 'tissu'], ['نسيج', 'قماش'], ['textile', 'fabric']),
    VINYL: names(['vinyle', 'adhésif'], ['فينيل'], ['vinyl']),
    PLA: names(['PLA'], ['PLA'], ['PLA']),
    PETG: names(['PETG'], ['PETG'], ['PETG']),
    TPU: names(['TPU', 'plastique souple'], ['TPU', 'بلاستيك مرن'], ['TPU', 'flexible plastic']),
    RESIN: names(['résine'], ['راتنج'], ['resin']),
    NYLON: names(['nylon', 'polyamide'], ['نايلون'], ['nylon', 'polyamide']),
    ALUMINIUM: names(['aluminium'], ['ألمنيوم'], ['aluminium', 'aluminum']),
    STEEL: names(['acier'], ['فولاذ'], ['steel']),
    BRASS: names(['laiton'], ['نحاس أصفر'], ['brass']),
    FR4: names(['FR4', 'circuit imprimé'], ['دارة مطبوعة'], ['FR4', 'circuit board']),
  },
  'A material to be worked.',
)
export type Material = (typeof Material.options)[number]

export const Purpose = labelledEnum(
  {
    LEARN: names(['apprentissage'], ['تعلم'], ['learning']),
    PROTOTYPE: names(['prototype', 'prototypage'], ['نموذج أولي'], ['prototype', 'prototyping']),
    SMALL_SERIES: names(['petite série'], ['سلسلة صغيرة'], ['small series']),
    COURSE: names(['cours', 'atelier'], ['درس', 'ورشة'], ['course', 'workshop']),
    EVENT: names(['événement'], ['فعالية'], ['event']),
  },
  'What the machine is booked for.',
)
export type Purpose = (typeof Purpose.options)[number]

export const MachineStatus = labelledEnum(
  {
    AVAILABLE: names(['disponible', 'en service'], ['متاحة'], ['available', 'in service']),
    MAINTENANCE: names(['en maintenance', 'en entretien'], ['قيد الصيانة'], ['maintenance', 'under maintenance']),
    BROKEN: names(['en panne', 'cassée'], ['معطلة'], ['broken', 'out of order']),
    RETIRED: names(['retirée', 'hors service définitivement'], ['مسحوبة نهائيا من الخدمة'], ['retired']),
  },
  'Only AVAILABLE machines can be booked.',
)
export type MachineStatus = (typeof MachineStatus.options)[number]

export const BookingState = labelledEnum(
  {
    HELD: names(['retenue', 'en attente de confirmation'], ['محجوزة مؤقتا'], ['held']),
    EXPIRED: names(['expirée'], ['منتهية'], ['expired']),
    CONFIRMED: names(['confirmée'], ['مؤكدة'], ['confirmed']),
    IN_USE: names(['en cours'], ['قيد الاستعمال'], ['in use']),
    COMPLETED: names(['terminée'], ['مكتملة'], ['completed']),
    CANCELLED: names(['annulée'], ['ملغاة'], ['cancelled']),
    NO_SHOW: names(['absence', 'non présenté'], ['غياب'], ['no show']),
  },
  'State of a booking. HELD lasts ten minutes unless it is confirmed.',
)
export type BookingState = (typeof BookingState.options)[number]

export const labKinds = ['HUB', 'LOCAL', 'MOBILE', 'SCHOOL'] as const
export const labStatuses = ['PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED'] as const
export const riskClasses = ['LOW', 'MEDIUM', 'HIGH'] as const
export const grantStates = ['GRANTED', 'REVOKED'] as const

export const WaitlistState = labelledEnum(
  {
    WAITING: names(['en attente'], ['في الانتظار'], ['waiting']),
    OFFERED: names(['proposé', 'créneau proposé'], ['معروض'], ['offered']),
    BOOKED: names(['réservé'], ['محجوز'], ['booked']),
    LAPSED: names(['échue', 'périmée'], ['منقضية'], ['lapsed']),
    LEFT: names(['retirée', 'abandonnée'], ['منسحبة'], ['left']),
  },
  'State of an entry. OFFERED: a slot is held for the person; LAPSED: the window passed without one.',
)
export type WaitlistState = (typeof WaitlistState.options)[number]

export const MaintenanceKind = labelledEnum(
  {
    PREVENTIVE: names(['préventive', 'entretien', 'révision'], ['وقائية', 'صيانة دورية'], ['preventive', 'service']),
    CORRECTIVE: names(['corrective', 'réparation'], ['إصلاح', 'تصحيحية'], ['corrective', 'repair']),
    CALIBRATION: names(['étalonnage', 'calibration'], ['معايرة'], ['calibration']),
    UPGRADE: names(['mise à niveau'], ['ترقية'], ['upgrade']),
  },
  'Kind of maintenance.',
)
export type MaintenanceKind = (typeof MaintenanceKind.options)[number]

export const MaintenanceState = labelledEnum(
  {
    PLANNED: names(['planifiée', 'prévue'], ['مبرمجة'], ['planned']),
    IN_PROGRESS: names(['en cours'], ['جارية'], ['in progress']),
    DONE: names(['terminée', 'faite'], ['منجزة'], ['done']),
    CANCELLED: names(['annulée'], ['ملغاة'], ['cancelled']),
  },
  'State of a maintenance order.',
)
export type MaintenanceState = (typeof MaintenanceState.options)[number]

export const Severity = labelledEnum(
  {
    NEAR_MISS: names(['presqu’accident', 'sans conséquence'], ['حادث وشيك'], ['near miss']),
    MINOR: names(['mineur', 'léger'], ['بسيط'], ['minor']),
    SERIOUS: names(['grave', 'sérieux'], ['خطير'], ['serious']),
  },
  'A SERIOUS incident takes the machine out of service.',
)
export type Severity = (typeof Severity.options)[number]

export const Openness = labelledEnum(
  {
    OPEN: names(['ouvert', 'public', 'libre'], ['مفتوح', 'عمومي'], ['open', 'public']),
    PRIVATE: names(['privé', 'confidentiel'], ['خاص', 'سري'], ['private', 'confidential']),
  },
  'OPEN: readable by everyone. PRIVATE: readable only by its owner.',
)
export type Openness = (typeof Openness.options)[number]

export const IncidentState = labelledEnum(
  {
    OPEN: names(['ouvert', 'non traité'], ['مفتوح', 'غير معالج'], ['open']),
    CLOSED: names(['clos', 'traité'], ['مغلق', 'معالج'], ['closed']),
  },
  'OPEN until the lab records what it did about the incident.',
)
export type IncidentState = (typeof IncidentState.options)[number]

export const planStates = ['ROUTED', 'BOOKED'] as const
