import type { Lang } from '../language.ts'

type TextsByLanguage = Record<Lang, string[]>
type Input = Record<string, unknown>

const examplesFrom = (texts: TextsByLanguage, input: Input) =>
  (Object.keys(texts) as Lang[]).flatMap((lang) => texts[lang].map((text) => ({ text, lang, input })))
const object = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const category = {
  type: 'string',
  enum: ['FDM_PRINTER', 'LASER_CUTTER', 'CNC_MILL', 'EMBROIDERY', 'OSCILLOSCOPE'],
  description: 'Kind of machine',
  'x-labels': {
    FDM_PRINTER: { fr: ['imprimante 3D', 'impression 3D'], ar: ['طابعة ثلاثية الأبعاد'], en: ['3D printer'] },
    LASER_CUTTER: {
      fr: ['découpeuse laser', 'découpe laser'],
      ar: ['قاطعة ليزر', 'القطع بالليزر'],
      en: ['laser cutter', 'laser cutting'],
    },
    CNC_MILL: {
      fr: ['fraiseuse', 'fraiseuse numérique', 'CNC'],
      ar: ['آلة تفريز'],
      en: ['CNC mill', 'milling machine'],
    },
    EMBROIDERY: { fr: ['brodeuse'], ar: ['آلة تطريز'], en: ['embroidery machine'] },
    OSCILLOSCOPE: { fr: ['oscilloscope'], ar: ['راسم الإشارة'], en: ['oscilloscope'] },
  },
}
const regionCode = { type: 'string', pattern: '^MA-\\d\\d$', description: 'Region' }
const id = (description: string) => ({ type: 'string', format: 'uuid', description })
const instant = (description: string) => ({ type: 'string', format: 'date-time', description })
const durationMinutes = { type: 'integer', minimum: 15, description: 'Duration in minutes' }
const state = {
  type: 'string',
  enum: ['CONFIRMED', 'CANCELLED', 'COMPLETED'],
  description: 'State',
  'x-labels': {
    CONFIRMED: { fr: ['confirmée'], ar: ['مؤكد'], en: ['confirmed'] },
    CANCELLED: { fr: ['annulée'], ar: ['ملغى'], en: ['cancelled'] },
  },
}

const tool = (
  name: string,
  effect: 'read' | 'write',
  description: string,
  parameters: object,
  examples: object[],
  producesIds: string[] = [],
) => ({
  type: 'function',
  function: { name: `fablabs_${name}`, description, parameters },
  effect,
  examples,
  producesIds,
})

export const machineId = '01900000-0000-7000-8000-000000000001'

/** The tools of a network of FabLabs, as their operations describe them. */
export const fablabTools = [
  tool(
    'findLabs',
    'read',
    'Find FabLabs by region or town.',
    object({
      regionCode,
      city: { type: 'string', description: 'Town' },
      openNow: {
        type: 'boolean',
        description: 'Open now',
        'x-labels': { true: { fr: ['ouvert maintenant'], ar: ['مفتوح الآن'], en: ['open now'] } },
      },
    }),
    examplesFrom(
      {
        fr: ['Quels FabLabs y a-t-il à Rabat ?', 'Où est le FabLab le plus proche de Fès ?'],
        ar: ['ما هي مختبرات التصنيع في الرباط؟', 'أين يوجد أقرب فابلاب من فاس؟'],
        en: ['Which FabLabs are there in Rabat?', 'Where is the nearest FabLab to Fez?'],
      },
      { regionCode: 'MA-04' },
    ),
    ['labId'],
  ),
  tool(
    'searchMachines',
    'read',
    'Search machines by category and region.',
    object({ category, regionCode, labId: id('Lab') }),
    examplesFrom(
      {
        fr: ['Trouve une découpeuse laser à Casablanca', 'Quelles machines y a-t-il dans la région de Marrakech ?'],
        ar: ['ابحث عن قاطعة ليزر في الدار البيضاء', 'ما هي الآلات الموجودة في جهة مراكش؟'],
        en: ['Find a laser cutter in Casablanca', 'Which machines are there in the Marrakesh region?'],
      },
      { category: 'LASER_CUTTER', regionCode: 'MA-06' },
    ),
    ['machineId', 'labId'],
  ),
  tool(
    'availability',
    'read',
    'Free intervals of a machine.',
    object({ machineId: id('Machine'), from: instant('From'), to: instant('To'), durationMinutes }, [
      'machineId',
      'from',
      'to',
    ]),
    examplesFrom(
      {
        fr: [
          'Quand la découpeuse laser est-elle libre demain ?',
          'Quels sont les créneaux disponibles pour cette machine vendredi ?',
        ],
        ar: ['متى تكون قاطعة الليزر متاحة غدا؟', 'ما هي الأوقات المتاحة لهذه الآلة يوم الجمعة؟'],
        en: ['When is the laser cutter free tomorrow?', 'Which slots are available for this machine on Friday?'],
      },
      { machineId: machineId, from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' },
    ),
    ['startsAt'],
  ),
  tool(
    'bookMachine',
    'write',
    'Book a machine for a time. Refuses with alternatives when it is taken.',
    object(
      {
        machineId: id('Machine'),
        startsAt: instant('Start'),
        durationMinutes,
        purpose: { type: 'string', description: 'Purpose' },
      },
      ['machineId', 'startsAt', 'durationMinutes'],
    ),
    examplesFrom(
      {
        fr: [
          'Réserve une imprimante 3D demain à 10h pour 2 heures',
          'Je voudrais réserver la découpeuse laser vendredi à 14h',
        ],
        ar: ['احجز طابعة ثلاثية الأبعاد غدا على الساعة 10 لمدة ساعتين', 'أريد حجز قاطعة الليزر يوم الجمعة'],
        en: ['Book a 3D printer tomorrow at 10 for 2 hours', 'I want to reserve the laser cutter on Friday at 2pm'],
      },
      { machineId: machineId, startsAt: '2026-11-24T09:00:00Z', durationMinutes: 120 },
    ),
    ['bookingId'],
  ),
  tool(
    'cancelBooking',
    'write',
    'Cancel a booking before its deadline.',
    object({ bookingId: id('Booking'), reason: { type: 'string', description: 'Reason' } }, ['bookingId']),
    examplesFrom(
      {
        fr: ['Annule ma réservation de demain', 'Je veux annuler ma réservation'],
        ar: ['ألغ حجزي ليوم غد', 'أريد إلغاء الحجز'],
        en: ['Cancel my booking of tomorrow', 'I want to cancel my reservation'],
      },
      { bookingId: machineId },
    ),
  ),
  tool(
    'rescheduleBooking',
    'write',
    'Move a booking to another time.',
    object({ bookingId: id('Booking'), startsAt: instant('New start') }, ['bookingId', 'startsAt']),
    examplesFrom(
      {
        fr: ['Déplace ma réservation à jeudi 15h', 'Peux-tu reporter ma réservation à lundi ?'],
        ar: ['غير موعد حجزي إلى يوم الخميس', 'أجل حجزي إلى يوم الاثنين'],
        en: ['Move my booking to Thursday at 3pm', 'Can you reschedule my booking to Monday?'],
      },
      { bookingId: machineId, startsAt: '2026-11-26T14:00:00Z' },
    ),
  ),
  tool(
    'listBookings',
    'read',
    'My bookings.',
    object({ state, from: instant('From'), to: instant('To') }),
    examplesFrom(
      {
        fr: ['Montre mes réservations', 'Quelles sont mes réservations cette semaine ?'],
        ar: ['اعرض حجوزاتي', 'ما هي حجوزاتي هذا الأسبوع؟'],
        en: ['Show my bookings', 'What are my bookings this week?'],
      },
      {},
    ),
    ['bookingId', 'machineId'],
  ),
  tool(
    'qualificationStatus',
    'read',
    'Which machines a person is qualified for, and what is missing.',
    object({ category }),
    examplesFrom(
      {
        fr: ['Ai-je le droit d’utiliser la découpeuse laser ?', 'Quelles sont mes habilitations ?'],
        ar: ['هل أنا مؤهل لاستعمال قاطعة الليزر؟', 'ما هي مؤهلاتي؟'],
        en: ['Am I allowed to use the laser cutter?', 'What are my qualifications?'],
      },
      { category: 'LASER_CUTTER' },
    ),
  ),
  tool(
    'listTrainings',
    'read',
    'Trainings that are coming.',
    object({ category, regionCode, from: instant('From'), to: instant('To') }),
    examplesFrom(
      {
        fr: ['Quelles formations y a-t-il à Agadir ?', 'Je cherche une formation à l’impression 3D'],
        ar: ['ما هي التكوينات المتوفرة في أكادير؟', 'أبحث عن دورة تدريبية في الطباعة ثلاثية الأبعاد'],
        en: ['Which trainings are there in Agadir?', 'I am looking for a course on 3D printing'],
      },
      { regionCode: 'MA-09' },
    ),
    ['trainingId'],
  ),
  tool(
    'joinTraining',
    'write',
    'Enrol in a training.',
    object({ trainingId: id('Training') }, ['trainingId']),
    examplesFrom(
      {
        fr: ['Inscris-moi à la formation découpe laser', 'Je veux m’inscrire à cette formation'],
        ar: ['سجلني في تكوين القطع بالليزر', 'أريد التسجيل في هذه الدورة'],
        en: ['Enrol me in the laser cutting training', 'I want to sign up for this course'],
      },
      { trainingId: machineId },
    ),
  ),
  tool(
    'reportIncident',
    'write',
    'Report an incident or a broken machine.',
    object({ machineId: id('Machine'), description: { type: 'string', description: 'What happened' } }, [
      'machineId',
      'description',
    ]),
    examplesFrom(
      {
        fr: ['Je signale une panne sur la fraiseuse', 'L’imprimante 3D est cassée'],
        ar: ['أريد التبليغ عن عطل في آلة التفريز', 'الطابعة معطلة'],
        en: ['I want to report a fault on the milling machine', 'The 3D printer is broken'],
      },
      { machineId: machineId, description: '…' },
    ),
  ),
  tool(
    'utilisation',
    'read',
    'How much the machines of a lab are used.',
    object({ labId: id('Lab'), from: instant('From'), to: instant('To') }, ['labId']),
    examplesFrom(
      {
        fr: [
          'Quel est le taux d’utilisation du FabLab de Rabat ce mois-ci ?',
          'Combien d’heures les machines ont-elles servi ?',
        ],
        ar: ['ما هي نسبة استعمال مختبر الرباط هذا الشهر؟', 'كم ساعة استعملت الآلات؟'],
        en: ['What is the utilisation of the Rabat lab this month?', 'How many hours were the machines used?'],
      },
      { labId: machineId },
    ),
  ),
]
