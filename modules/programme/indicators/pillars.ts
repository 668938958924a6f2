import { type TrilingualText, trilingual } from '../fields.ts'

export const pillars: readonly { pillar: number; title: TrilingualText; result: TrilingualText }[] = [
  {
    pillar: 1,
    title: trilingual(
      'ABA Ventures – Pacte national startups',
      'ABA Ventures – الميثاق الوطني للشركات الناشئة',
      'ABA Ventures – national startup pact',
    ),
    result: trilingual(
      'Des startups marocaines émergent et grandissent.',
      'شركات ناشئة مغربية تنبثق وتكبر.',
      'Moroccan startups emerge and grow.',
    ),
  },
  {
    pillar: 2,
    title: trilingual('ABA Institute of Technology', 'معهد ABA للتكنولوجيا', 'ABA Institute of Technology'),
    result: trilingual(
      'Un vivier national de talents technologiques.',
      'رصيد وطني من المواهب التكنولوجية.',
      'A national pool of technological talent.',
    ),
  },
  {
    pillar: 3,
    title: trilingual('Mobilisation de la diaspora', 'تعبئة مغاربة العالم', 'Mobilisation of the diaspora'),
    result: trilingual(
      'La diaspora prend part à la transformation numérique.',
      'مغاربة العالم يشاركون في التحول الرقمي.',
      'The diaspora takes part in the digital transformation.',
    ),
  },
  {
    pillar: 4,
    title: trilingual('NexTronic FabLabs', 'مختبرات NexTronic للتصنيع', 'NexTronic FabLabs'),
    result: trilingual(
      'Des FabLabs accessibles sur tout le territoire.',
      'مختبرات تصنيع في متناول الجميع عبر التراب الوطني.',
      'FabLabs within reach all over the country.',
    ),
  },
  {
    pillar: 5,
    title: trilingual('ABA Galaxys', 'ABA Galaxys', 'ABA Galaxys'),
    result: trilingual(
      'Une zone qui accueille et accélère les projets.',
      'منطقة تستقبل المشاريع وتسرعها.',
      'A zone that hosts and accelerates projects.',
    ),
  },
  {
    pillar: 6,
    title: trilingual('Instituts régionaux Al-Jazari', 'معاهد الجزري الجهوية', 'Regional Al-Jazari institutes'),
    result: trilingual(
      'Des pôles régionaux de recherche appliquée.',
      'أقطاب جهوية للبحث التطبيقي.',
      'Regional centres of applied research.',
    ),
  },
  {
    pillar: 7,
    title: trilingual('Fusion Factory AI', 'Fusion Factory AI', 'Fusion Factory AI'),
    result: trilingual(
      'Une infrastructure d’IA ouverte à la communauté.',
      'بنية تحتية للذكاء الاصطناعي مفتوحة للمجتمع.',
      'AI infrastructure open to the community.',
    ),
  },
]
