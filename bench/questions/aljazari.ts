import { type Questions, to } from '../question.ts'

const broker = to('research-broker')
const whole = to('aljazari.*')

export const aljazari: Questions = {
  worked: [],
  unseen: [
    broker(
      'aljazari.listInstitutes',
      { regionCode: 'MA-02' },
      'Un institut Al-Jazari est-il prévu à Oujda ?',
      'هل سيكون هناك معهد الجزري في وجدة؟',
      'Will there be an Al-Jazari institute in Oujda?',
    ),
    broker(
      'aljazari.listInstitutes',
      { theme: 'DIGITAL_HEALTH' },
      'Quel institut travaille sur la santé numérique ?',
      'أي معهد يشتغل على الصحة الرقمية؟',
      'Which institute works on digital health?',
    ),
    broker(
      'aljazari.searchProblems',
      {},
      'Quels défis les industriels ont-ils soumis à la recherche ?',
      'ما هي التحديات التي طرحها الصناعيون على البحث العلمي؟',
      'What challenges has industry put to researchers?',
    ),
    broker(
      'aljazari.searchProblems',
      { theme: 'INDUSTRIAL_CYBERSECURITY', state: 'OPEN' },
      'Montre les problèmes ouverts en cybersécurité industrielle',
      'أرني المشاكل المفتوحة في الأمن السيبراني الصناعي',
      'Show open problems in industrial cybersecurity',
    ),
    broker(
      'aljazari.submitProblem',
      {},
      'Notre usine a un souci technique que nous voudrions confier à des chercheurs',
      'لدى مصنعنا مشكلة تقنية نريد عرضها على الباحثين',
      'Our factory has a technical problem we would like researchers to solve',
    ),
    broker(
      'aljazari.matchProblem',
      {},
      'Qui pourrait nous aider à résoudre ce problème ?',
      'من يمكنه مساعدتنا على حل هذه المشكلة؟',
      'Who could help us solve this problem?',
    ),
    broker(
      'aljazari.suggestThesisTopics',
      {},
      'Je cherche un sujet de doctorat tiré de l’industrie',
      'أبحث عن موضوع دكتوراه نابع من الصناعة',
      'I am looking for a PhD subject drawn from industry',
    ),
    broker(
      'aljazari.findPractices',
      {},
      'Quelles bonnes pratiques ont fait leurs preuves ailleurs ?',
      'ما هي الممارسات الجيدة التي أثبتت نجاحها؟',
      'Which good practices have proved themselves elsewhere?',
    ),
    broker(
      'aljazari.recordReplication',
      { regionCode: 'MA-07' },
      'Nous allons essayer cette bonne pratique à Marrakech',
      'سنجرب هذه الممارسة الجيدة في مراكش',
      'We are going to try this good practice in Marrakesh',
    ),
    broker(
      'aljazari.listProjects',
      {},
      'Sur quels projets de recherche travaillons-nous ?',
      'ما هي مشاريع البحث التي نشتغل عليها؟',
      'Which research projects are we working on?',
    ),
    whole(
      'aljazari.discloseInvention',
      {},
      'Nous avons inventé quelque chose, je veux le déclarer au bureau de transfert',
      'لقد ابتكرنا شيئا ونريد التصريح به لمكتب نقل التكنولوجيا',
      'We have invented something and want to report it to the transfer office',
    ),
    whole(
      'aljazari.getPublicationHold',
      {},
      'Avons-nous le droit de publier l’article issu de ce projet ?',
      'هل يحق لنا نشر المقال الناتج عن هذا المشروع؟',
      'Are we free to publish the paper from this project?',
    ),
  ],
}
