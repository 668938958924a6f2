import { type Questions, to } from '../question.ts'

const adviser = to('startup-adviser')
const whole = to('ventures.*')

export const ventures: Questions = {
  worked: [],
  unseen: [
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
    whole(
      'ventures.listAssignments',
      {},
      'Que me reste-t-il à évaluer ?',
      'كم بقي لي من ملفات للتقييم؟',
      'What is left on my review list?',
    ),
    whole(
      'ventures.declareInterest',
      {},
      'Je connais personnellement les fondateurs de cette entreprise, je dois me récuser',
      'تربطني مصلحة بهذه الشركة ولا يمكنني تقييمها',
      'I am tied to this company and must step aside',
    ),
  ],
}
