import { type Questions, to } from '../question.ts'

const adviser = to('zone-adviser')
const whole = to('galaxys.*')

export const galaxys: Questions = {
  worked: [],
  unseen: [
    adviser(
      'galaxys.listZones',
      {},
      'Où se situent les zones d’accélération technologique ?',
      'أين تقع مناطق التسريع التكنولوجي؟',
      'Where are the technology zones?',
    ),
    adviser(
      'galaxys.searchSpace',
      { kind: 'OFFICE', persons: 12 },
      'Il nous faut un bureau pour 12 personnes',
      'نحتاج إلى مكتب يتسع لـ 12 شخصا',
      'We need an office for 12 people',
    ),
    adviser(
      'galaxys.searchSpace',
      { kind: 'CLEANROOM' },
      'Une salle blanche est-elle disponible dans la zone ?',
      'هل توجد غرفة نظيفة شاغرة في المنطقة؟',
      'Is a clean room free in the zone?',
    ),
    adviser('galaxys.searchSpace', { kind: 'WAREHOUSE' }, 'Je voudrais louer un entrepôt', 'أرغب في كراء مستودع', 'I would like to rent a warehouse'),
    adviser('galaxys.capacity', {}, 'Quel est le taux d’occupation de cette zone ?', 'ما هي نسبة إشغال هذه المنطقة؟', 'How full is this zone?'),
    adviser(
      'galaxys.listPools',
      {},
      'De quelles ressources de calcul dispose cette zone ?',
      'ما هي موارد الحوسبة في هذه المنطقة؟',
      'What computing resources does this zone have?',
    ),
    adviser(
      'galaxys.packageOffer',
      {},
      'Composez-moi une offre complète : locaux, calcul et talents',
      'أعدوا لي عرضا متكاملا: محلات وحوسبة وكفاءات',
      'Put a complete offer together for me: premises, computing and talent',
    ),
    adviser('galaxys.listFiles', {}, 'Où en est notre dossier d’admission ?', 'ماذا حل بملف قبولنا؟', 'What has become of our admission file?'),
    adviser('galaxys.usage', {}, 'Combien de notre quota avons-nous consommé ?', 'كم استهلكنا من حصتنا؟', 'How much of our quota have we used up?'),
    adviser(
      'galaxys.obligationsDue',
      {},
      'Quels engagements devons-nous remplir prochainement ?',
      'ما هي الالتزامات التي علينا الوفاء بها قريبا؟',
      'Which of our commitments fall due soon?',
    ),
    adviser(
      'galaxys.listAllocations',
      {},
      'Quels locaux occupons-nous actuellement ?',
      'ما هي المحلات التي نشغلها حاليا؟',
      'What premises do we hold at present?',
    ),
    whole('galaxys.updateUnit', { status: 'UNDER_WORKS' }, 'Cette unité est en travaux', 'هذه الوحدة قيد الأشغال', 'This unit is under works'),
  ],
}
