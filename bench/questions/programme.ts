import { type Questions, to } from '../question.ts'

const analyst = to('programme-analyst')
const whole = to('programme.*')

export const programme: Questions = {
  worked: [],
  unseen: [
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
