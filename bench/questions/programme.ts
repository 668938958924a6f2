import { type Questions, questionsFor } from '../question.ts'

const analyst = questionsFor('programme-analyst')
const whole = questionsFor('programme.*')

export const programmeQuestions: Questions = {
  development: [
    analyst('programme.kpiTree', {}, 'Quels indicateurs sont dans le rouge ?', 'ما هي المؤشرات التي توجد في الأحمر؟', 'Which indicators are red?'),
    analyst('programme.indicator', { code: 'P1.3' }, 'Combien de gazelles avons-nous ?', 'كم لدينا من مقاولات غزالة؟', 'How many gazelles do we have?'),
    analyst(
      'programme.indicator',
      { code: 'P1.2' },
      'Combien d’entrepreneurs ont été soutenus ?',
      'كم عدد المقاولين الذين تم دعمهم؟',
      'How many entrepreneurs were supported?',
    ),
    analyst(
      'programme.forecast',
      { code: 'P1.1' },
      'Arriverons-nous aux 50 startups ?',
      'هل سنصل إلى 50 من الشركات الناشئة؟',
      'Are we going to make 50 startups?',
    ),
    analyst('programme.regionalCard', { regionCode: 'MA-03' }, 'Comment va la région de Fès ?', 'كيف هو حال جهة فاس؟', 'How is the region of Fez doing?'),
    analyst(
      'programme.brief',
      { audience: 'STEERING' },
      'Il me faut une note pour le comité de pilotage',
      'أحتاج إلى مذكرة للجنة القيادة',
      'I need a note for the steering committee',
    ),
    analyst('programme.exportIndicators', { format: 'SDMX_JSON' }, 'Sors les données au format SDMX', 'استخرج البيانات بصيغة SDMX', 'Output the data in SDMX'),
    analyst(
      'programme.listPlanningPaths',
      { code: 'P2.1' },
      'Qu’avions-nous prévu comme trajectoire pour les certificats ?',
      'ما المسار الذي برمجناه للشهادات؟',
      'What path did we plan for certificates?',
    ),
    whole('programme.listSnapshots', {}, 'Quels trimestres ont été figés ?', 'ما هي الفصول التي تم تجميدها؟', 'Which quarters have been frozen so far?'),
    whole('programme.review', {}, 'Ces chiffres ont été relus', 'تمت مراجعة هذه الأرقام', 'These figures have been reviewed'),
  ],
  heldOut: [
    analyst(
      'programme.kpiTree',
      {},
      'Le programme est-il dans les temps, dans l’ensemble ?',
      'هل يسير البرنامج عموما كما خطط له؟',
      'Is the programme on track overall?',
    ),
    analyst(
      'programme.indicator',
      { code: 'P1.1' },
      'Combien de startups ont vu le jour jusqu’ici ?',
      'كم عدد الشركات الناشئة التي رأت النور حتى الآن؟',
      'How many startups have emerged so far?',
    ),
    analyst(
      'programme.indicator',
      { code: 'P2.1', by: 'REGION' },
      'Répartition des certificats par région',
      'توزيع الشهادات حسب الجهات',
      'Breakdown of certificates by region',
    ),
    analyst(
      'programme.indicator',
      { code: 'P2.3' },
      'Combien compte-t-on de doctorants ?',
      'كم عدد طلبة الدكتوراه؟',
      'What is the number of doctoral candidates?',
    ),
    analyst(
      'programme.forecast',
      { code: 'P1.4' },
      'Aurons-nous une licorne à temps ?',
      'هل ستكون لدينا شركة أحادية القرن في الموعد؟',
      'Will there be a unicorn in time?',
    ),
    analyst(
      'programme.forecast',
      { code: 'P2.1' },
      'À ce rythme, quand atteindra-t-on l’objectif des certificats ?',
      'بهذه الوتيرة، متى سنبلغ هدف الشهادات؟',
      'At this pace, when will we reach the certificates target?',
    ),
    analyst(
      'programme.regionalCard',
      { regionCode: 'MA-12' },
      'Donne-moi la situation de la région de Dakhla',
      'أعطني وضعية جهة الداخلة',
      'Give me the situation in the Dakhla region',
    ),
    analyst(
      'programme.brief',
      { language: { fr: 'fr', ar: 'ar', en: 'en' } },
      'Rédige une note de synthèse en français',
      'اكتب مذكرة تركيبية بالعربية',
      'Write a summary note in English',
    ),
    analyst(
      'programme.exportIndicators',
      { format: 'CSV' },
      'Je veux télécharger les chiffres au format CSV',
      'أريد تنزيل الأرقام بصيغة CSV',
      'I want to download the figures as CSV',
    ),
    analyst('programme.explain', {}, 'Comment êtes-vous arrivés à ce chiffre ?', 'كيف توصلتم إلى هذا الرقم؟', 'How did you arrive at this figure?'),
    whole(
      'programme.listEditions',
      {},
      'Qu’est-ce qui attend encore d’être relu ou publié ?',
      'ما الذي ما زال ينتظر المراجعة أو النشر؟',
      'What is still waiting to be reviewed or published?',
    ),
    whole(
      'programme.verifySnapshot',
      {},
      'A-t-on touché aux chiffres de ce trimestre gelé ?',
      'هل تم المساس بأرقام هذا الفصل المجمد؟',
      'Has anybody tampered with this frozen quarter?',
    ),
  ],
}
