import type { LocalizedText } from '#platform/lib/localized.ts'
import type { DataAvailability, Theme } from '../vocabulary.ts'

type Trilingual = Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>

/** A way to turn a problem into a doctorate. `{title}` stands for the title of the problem. */
export interface ThesisAngle {
  name: 'MODEL' | 'BUILD' | 'TRANSFER'
  title: Trilingual
  question: Trilingual
  method: Record<Theme, Trilingual>
}

const trilingual = (fr: string, ar: string, en: string): Trilingual => ({ fr, ar, en })

export const thesisAngles: readonly ThesisAngle[] = [
  {
    name: 'MODEL',
    title: trilingual(
      'Modéliser et anticiper : {title}',
      'النمذجة والتوقع: {title}',
      'Modelling and anticipating: {title}',
    ),
    question: trilingual(
      'Quels signaux mesurables annoncent le problème, et avec quelle avance et quelle fiabilité ?',
      'ما هي الإشارات القابلة للقياس التي تنذر بالمشكلة، وبأي سبق وأي موثوقية؟',
      'Which measurable signals announce the problem, how early and how reliably?',
    ),
    method: {
      DIGITAL_HEALTH: trilingual(
        'Cohorte observationnelle après avis éthique, données dépersonnalisées, validation externe dans un second site.',
        'دراسة رصدية بعد رأي لجنة الأخلاقيات، بيانات منزوعة الهوية، وتحقق خارجي في موقع ثان.',
        'Observational cohort after ethics approval, de-identified data, external validation at a second site.',
      ),
      AIOT: trilingual(
        'Campagne de mesures sur site, modèles embarqués, comparaison à une référence simple sur une saison entière.',
        'حملة قياسات ميدانية، نماذج مدمجة، ومقارنة بمرجع بسيط طوال موسم كامل.',
        'Measurements on site, models on the device, comparison with a simple baseline over a whole season.',
      ),
      INDUSTRIAL_CYBERSECURITY: trilingual(
        'Banc d’essai isolé, écoute passive, jeux d’attaques documentés, mesure des fausses alertes par semaine.',
        'منصة اختبار معزولة، رصد سلبي، مجموعات هجمات موثقة، وقياس الإنذارات الخاطئة أسبوعيا.',
        'Isolated test bench, passive listening, documented attack sets, false alarms counted per week.',
      ),
      OTHER: trilingual(
        'Revue systématique, mesures sur le terrain, modèle comparé à une référence simple.',
        'مراجعة منهجية، قياسات ميدانية، ونموذج يقارن بمرجع بسيط.',
        'Systematic review, field measurements, a model compared with a simple baseline.',
      ),
    },
  },
  {
    name: 'BUILD',
    title: trilingual(
      'Concevoir et éprouver une réponse : {title}',
      'تصميم حل وتجريبه: {title}',
      'Designing and proving an answer: {title}',
    ),
    question: trilingual(
      'Quelle solution réduit le problème de façon mesurable, à un coût que l’organisation peut porter ?',
      'ما هو الحل الذي يقلل المشكلة بشكل قابل للقياس وبكلفة تتحملها المنظمة؟',
      'Which solution reduces the problem measurably, at a cost that the organisation can bear?',
    ),
    method: {
      DIGITAL_HEALTH: trilingual(
        'Conception avec soignants et patients, essai pilote avant-après, avis éthique préalable.',
        'تصميم مع مقدمي الرعاية والمرضى، تجربة قبلية وبعدية، ورأي أخلاقي مسبق.',
        'Design with carers and patients, pilot before and after, ethics approval first.',
      ),
      AIOT: trilingual(
        'Prototype réalisé en FabLab, essai sur site du TRL 3 au TRL 6 avec preuve à chaque niveau.',
        'نموذج أولي ينجز في مختبر التصنيع، وتجربة ميدانية من المستوى 3 إلى 6 مع دليل عند كل مستوى.',
        'Prototype made in a FabLab, trial on site from TRL 3 to TRL 6 with evidence at each level.',
      ),
      INDUSTRIAL_CYBERSECURITY: trilingual(
        'Architecture de défense sur banc d’essai, puis sur une ligne à l’arrêt, avec divulgation coordonnée des failles.',
        'هندسة دفاعية على منصة اختبار ثم على خط متوقف، مع إفصاح منسق عن الثغرات.',
        'Defence architecture on a test bench, then on a stopped line, with coordinated disclosure of flaws.',
      ),
      OTHER: trilingual(
        'Cycles de conception et d’essai avec l’organisation, mesure avant-après.',
        'دورات تصميم وتجريب مع المنظمة، وقياس قبلي وبعدي.',
        'Cycles of design and trial with the organisation, measured before and after.',
      ),
    },
  },
  {
    name: 'TRANSFER',
    title: trilingual(
      'Transférer d’une région à l’autre : {title}',
      'النقل من جهة إلى أخرى: {title}',
      'Transferring from region to region: {title}',
    ),
    question: trilingual(
      'À quelles conditions une réponse qui fonctionne ici fonctionne-t-elle ailleurs, et où échoue-t-elle ?',
      'بأي شروط ينجح في مكان آخر حل نجح هنا، وأين يفشل؟',
      'Under which conditions does an answer that works here work elsewhere, and where does it fail?',
    ),
    method: {
      DIGITAL_HEALTH: trilingual(
        'Réplications contrôlées dans deux régions, indicateurs communs, publication des échecs.',
        'تطبيقات مضبوطة في جهتين، مؤشرات مشتركة، ونشر حالات الفشل.',
        'Controlled replications in two regions, shared indicators, failures published.',
      ),
      AIOT: trilingual(
        'Réplications dans deux climats, même protocole de mesure, analyse des écarts.',
        'تطبيقات في مناخين مختلفين، بروتوكول قياس واحد، وتحليل الفوارق.',
        'Replications in two climates, one protocol of measurement, analysis of the differences.',
      ),
      INDUSTRIAL_CYBERSECURITY: trilingual(
        'Réplications dans deux filières, scénarios d’attaque identiques, analyse des écarts.',
        'تطبيقات في قطاعين، سيناريوهات هجوم متطابقة، وتحليل الفوارق.',
        'Replications in two industries, the same attack scenarios, analysis of the differences.',
      ),
      OTHER: trilingual(
        'Réplications dans deux régions, même protocole de mesure, analyse des écarts.',
        'تطبيقات في جهتين، بروتوكول قياس واحد، وتحليل الفوارق.',
        'Replications in two regions, one protocol of measurement, analysis of the differences.',
      ),
    },
  },
]

/** Fills in `{title}` in each language with the problem's own words, or with the French ones. */
export const fillTitle = (template: Trilingual, title: LocalizedText): Trilingual => ({
  fr: template.fr.replace('{title}', title.fr),
  ar: template.ar.replace('{title}', title.ar ?? title.fr),
  en: template.en.replace('{title}', title.en ?? title.fr),
})

/** Returns the risks that follow from the availability of data and the theme. */
export const thesisRisks = (data: DataAvailability, theme: Theme, secret: boolean): Trilingual[] => [
  ...(data === 'NONE'
    ? [
        trilingual(
          'Aucune donnée disponible : prévoir une année de mesures.',
          'لا توجد بيانات: يلزم تخصيص سنة للقياس.',
          'No data available: plan a year of measurements.',
        ),
      ]
    : []),
  ...(data === 'NDA'
    ? [
        trilingual(
          'Données sous accord : le signer avant l’inscription.',
          'بيانات بموجب اتفاق: ينبغي توقيعه قبل التسجيل.',
          'Data under agreement: sign it before registration.',
        ),
      ]
    : []),
  ...(theme === 'DIGITAL_HEALTH'
    ? [
        trilingual(
          'Données de santé : autorisation préalable de la CNDP et avis éthique.',
          'بيانات صحية: ترخيص مسبق من اللجنة الوطنية ورأي أخلاقي.',
          'Health data: prior authorisation by the CNDP and ethics approval.',
        ),
      ]
    : []),
  ...(secret
    ? [
        trilingual(
          'Problème confidentiel : la publication de la thèse doit être convenue avec l’organisation.',
          'مشكلة سرية: يجب الاتفاق مع المنظمة على نشر الأطروحة.',
          'Confidential problem: publication of the thesis must be agreed with the organisation.',
        ),
      ]
    : []),
  trilingual(
    'La solution peut échouer sur le terrain : un échec mesuré reste une thèse.',
    'قد يفشل الحل ميدانيا: الفشل المقاس يبقى أطروحة.',
    'The solution may fail in the field: a measured failure is still a thesis.',
  ),
]

export const draftNotice = trilingual(
  'Ébauche composée par règle à partir d’un problème industriel ; personne ne l’a relue et rien n’est inscrit.',
  'مسودة مركبة بقاعدة آلية انطلاقا من مشكلة صناعية؛ لم يراجعها أحد ولم يسجل شيء.',
  'A draft composed by rule from an industry problem; it is not reviewed and not registered.',
)
