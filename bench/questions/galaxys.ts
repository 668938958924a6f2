import { type Questions, questionsFor } from '../question.ts'

const adviser = questionsFor('zone-adviser')
const whole = questionsFor('galaxys.*')

export const galaxysQuestions: Questions = {
  development: [
    adviser(
      'galaxys.listZones',
      { regionCode: 'MA-04' },
      'Une zone technologique existe-t-elle près de Rabat ?',
      'هل توجد منطقة تكنولوجية قرب الرباط؟',
      'Is there a technology zone near Rabat?',
    ),
    adviser(
      'galaxys.searchSpace',
      { kind: 'LAB' },
      'Nous voulons installer notre labo dans la zone',
      'نريد إقامة مختبرنا في المنطقة',
      'We want to set up our lab in the zone',
    ),
    adviser(
      'galaxys.searchSpace',
      { kind: 'DESK', persons: 3 },
      'Avez-vous des postes de travail pour 3 personnes ?',
      'هل لديكم مكاتب عمل لـ 3 أشخاص؟',
      'Do you have desks for 3 people?',
    ),
    adviser('galaxys.listUnits', {}, 'Quels bâtiments composent cette zone ?', 'ما هي مباني هذه المنطقة؟', 'What buildings make up this zone?'),
    adviser(
      'galaxys.submitFile',
      {},
      'Nous voulons nous implanter dans la zone, ouvrez-nous un dossier',
      'نريد الاستقرار في المنطقة، افتحوا لنا ملفا',
      'We want to move into the zone, open a file for us',
    ),
    adviser(
      'galaxys.requestQuota',
      {},
      'Nous avons besoin de plus d’heures de GPU, demandez un quota',
      'نحتاج إلى مزيد من ساعات المعالج الرسومي، اطلبوا حصة',
      'We need more GPU hours, ask for a quota',
    ),
    adviser(
      'galaxys.recordObligation',
      {},
      'Voici la preuve que nous avons créé les emplois promis',
      'هذا دليل على أننا أحدثنا مناصب الشغل الموعودة',
      'Here is the proof that we created the promised jobs',
    ),
    adviser('galaxys.obligationsDue', {}, 'Sommes-nous en retard sur nos obligations ?', 'هل تأخرنا في التزاماتنا؟', 'Are we late with our obligations?'),
    adviser('galaxys.getFile', {}, 'Montre le détail de ce dossier d’admission', 'اعرض تفاصيل ملف القبول هذا', 'Show this admission file in detail'),
    whole('galaxys.scoreFile', {}, 'J’évalue ce dossier', 'أقيم هذا الملف', 'I rate this file'),
  ],
  heldOut: [
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
