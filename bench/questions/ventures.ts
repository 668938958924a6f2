import { type Questions, questionsFor } from '../question.ts'

const adviser = questionsFor('startup-adviser')
const whole = questionsFor('ventures.*')

export const venturesQuestions: Questions = {
  development: [
    adviser(
      'ventures.listCalls',
      { track: 'ACCELERATION', regionCode: 'MA-01' },
      'Un accélérateur recrute-t-il à Tétouan ?',
      'هل هناك برنامج تسريع في تطوان؟',
      'Is an accelerator taking startups in Tetouan?',
    ),
    adviser(
      'ventures.checkEligibility',
      {},
      'Est-ce que nous remplissons les critères de cet appel ?',
      'هل نستوفي معايير هذا النداء؟',
      'Do we meet the criteria of this call?',
    ),
    adviser('ventures.listStartups', { own: true }, 'Affiche les startups de mon organisation', 'أرني الشركات الناشئة التابعة لي', 'What startups do we own?'),
    adviser(
      'ventures.startApplication',
      {},
      'J’aimerais poser notre candidature à cet appel',
      'نود تقديم ترشيحنا لهذا النداء',
      'We would like to apply for this call',
    ),
    adviser('ventures.submitApplication', {}, 'Mon dossier est prêt, déposez-le', 'ملفي جاهز، أودعوه', 'My file is ready, hand it in'),
    adviser(
      'ventures.getApplication',
      {},
      'Le comité a-t-il déjà statué sur mon dossier ?',
      'هل بتت اللجنة في ملفي؟',
      'Has the committee decided on my file yet?',
    ),
    adviser('ventures.getStartup', {}, 'Que sait-on de cette jeune pousse ?', 'ماذا نعرف عن هذه الشركة الناشئة؟', 'What is known about this startup?'),
    adviser(
      'ventures.reportMetrics',
      { employees: 15 },
      'Nous sommes 15 salariés à la fin de l’année, note-le',
      'أصبح لدينا 15 أجيرا في نهاية السنة، سجل ذلك',
      'We had 15 employees at the end of the year, record it',
    ),
    whole('ventures.appealDecision', {}, 'Je conteste la décision du comité', 'أعترض على قرار اللجنة', 'I contest the decision of the committee'),
    whole('ventures.listCommitteeSessions', {}, 'Quand siège la commission ?', 'متى تنعقد اللجنة؟', 'When does the panel sit?'),
  ],
  heldOut: [
    adviser(
      'ventures.listCalls',
      { track: 'INCUBATION' },
      'Je cherche un programme d’incubation pour ma jeune pousse',
      'أبحث عن برنامج احتضان لمشروعي الناشئ',
      'I am looking for an incubation programme for my young company',
    ),
    adviser(
      'ventures.listCalls',
      { state: 'OPEN' },
      'Y a-t-il en ce moment des appels à candidatures ouverts ?',
      'هل هناك حاليا نداءات ترشيح مفتوحة؟',
      'Are any calls open right now?',
    ),
    adviser(
      'ventures.getCall',
      {},
      'Quelles sont les conditions et la date limite de cet appel ?',
      'ما هي شروط هذا النداء وآخر أجل له؟',
      'What are the conditions of this call, and when is its deadline?',
    ),
    adviser(
      'ventures.checkEligibility',
      {},
      'Ma startup a-t-elle le droit de postuler à cet appel ?',
      'هل يحق لشركتي الناشئة الترشح لهذا النداء؟',
      'Would my startup qualify for this call?',
    ),
    adviser(
      'ventures.listStartups',
      { regionCode: 'MA-09' },
      'Quelles jeunes pousses sont suivies dans le Souss-Massa ?',
      'ما هي الشركات الناشئة المواكبة في سوس ماسة؟',
      'Which startups are there in Souss-Massa?',
    ),
    adviser('ventures.listApplications', {}, 'Où en sont mes candidatures ?', 'أين وصلت طلبات ترشيحي؟', 'How are my applications doing?'),
    adviser(
      'ventures.withdrawApplication',
      {},
      'Finalement je renonce, retirez mon dossier de candidature',
      'قررت التراجع، اسحبوا ملف ترشيحي',
      'We changed our mind, please pull our application',
    ),
    adviser('ventures.growthStatus', {}, 'Sommes-nous déjà une gazelle ?', 'هل أصبحت شركتنا غزالة؟', 'Do we count as a gazelle yet?'),
    adviser(
      'ventures.openNeed',
      { kind: 'FUNDING' },
      'Ma startup cherche des financements, publiez ce besoin',
      'شركتي الناشئة تحتاج إلى تمويل، انشروا هذه الحاجة',
      'My startup is looking for funding, post that need',
    ),
    whole(
      'ventures.rankApplications',
      {},
      'Donne le classement des dossiers évalués de cet appel',
      'أعطني ترتيب الملفات المقيمة في هذا النداء',
      'How do the reviewed files of this call rank?',
    ),
    whole('ventures.listAssignments', {}, 'Que me reste-t-il à évaluer ?', 'كم بقي لي من ملفات للتقييم؟', 'What is left on my review list?'),
    whole(
      'ventures.declareInterest',
      {},
      'Je connais personnellement les fondateurs de cette entreprise, je dois me récuser',
      'تربطني مصلحة بهذه الشركة ولا يمكنني تقييمها',
      'I am tied to this company and must step aside',
    ),
  ],
}
