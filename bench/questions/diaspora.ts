import { type Questions, questionsFor } from '../question.ts'

const liaison = questionsFor('diaspora-liaison')
const whole = questionsFor('diaspora.*')

export const diasporaQuestions: Questions = {
  development: [
    liaison(
      'diaspora.searchProfiles',
      { skillIds: ['generative-ai'] },
      'Je cherche un spécialiste de l’IA générative à l’étranger',
      'أبحث عن متخصص في الذكاء الاصطناعي التوليدي بالخارج',
      'I am looking for a generative AI specialist abroad',
    ),
    liaison(
      'diaspora.searchProfiles',
      { countryCodes: ['FR'] },
      'Qui vit en France et peut nous aider ?',
      'من يعيش في فرنسا ويمكنه مساعدتنا؟',
      'Who lives in France and can help us?',
    ),
    liaison('diaspora.listEvents', { past: true }, 'Quels événements ont déjà eu lieu ?', 'ما هي اللقاءات السابقة؟', 'Which events are past?'),
    liaison('diaspora.listEvents', { kind: 'HACKATHON' }, 'Un hackathon est-il prévu ?', 'هل هناك هاكاثون مبرمج؟', 'Is a hackathon planned?'),
    liaison(
      'diaspora.cancelRegistration',
      {},
      'Retire-moi de la liste des participants à cet événement',
      'احذفني من لائحة المشاركين في هذا اللقاء',
      'Take me off the list for this event',
    ),
    liaison(
      'diaspora.listBridges',
      { kind: 'INDUSTRIAL' },
      'Quels partenariats industriels avons-nous à l’étranger ?',
      'ما هي الشراكات الصناعية التي لدينا بالخارج؟',
      'Which industrial partnerships do we have abroad?',
    ),
    liaison(
      'diaspora.listEngagements',
      {},
      'Quelles missions ont été conclues avec la diaspora ?',
      'ما هي المهام المتفق عليها مع الجالية؟',
      'Which missions were agreed with the diaspora?',
    ),
    liaison('diaspora.getProfile', {}, 'Dis-m’en plus sur ce profil', 'أخبرني المزيد عن هذا الملف', 'Tell me more about this profile'),
    liaison(
      'diaspora.impact',
      { by: 'SECTOR' },
      'Qu’a apporté la diaspora, par secteur ?',
      'ماذا قدمت الجالية حسب القطاع؟',
      'What has the diaspora brought, by sector?',
    ),
    whole(
      'diaspora.upsertProfile',
      {},
      'Mets à jour mon profil : j’ai changé d’employeur',
      'حدث ملفي: لقد غيرت المشغل',
      'Update my profile: I changed employer',
    ),
  ],
  heldOut: [
    liaison(
      'diaspora.searchProfiles',
      { skillIds: ['machine-learning'] },
      'Quels Marocains du monde s’y connaissent en apprentissage automatique ?',
      'من من مغاربة العالم متخصص في التعلم الآلي؟',
      'Which Moroccans abroad know machine learning?',
    ),
    liaison(
      'diaspora.searchProfiles',
      { countryCodes: ['CA'] },
      'Trouvez-moi des compétences installées au Canada',
      'ابحثوا لي عن كفاءات مقيمة في كندا',
      'Find me talents living in Canada',
    ),
    liaison(
      'diaspora.searchProfiles',
      { modes: ['REMOTE_MENTORING'] },
      'Quelqu’un à l’étranger pourrait-il être mon mentor à distance ?',
      'هل من أحد في الخارج يمكنه أن يكون مرشدي عن بعد؟',
      'Could somebody abroad be my remote mentor?',
    ),
    liaison(
      'diaspora.matchNeed',
      {},
      'Qui dans la diaspora pourrait répondre à notre besoin ?',
      'من في الجالية يمكنه تلبية حاجتنا؟',
      'Who in the diaspora could answer our need?',
    ),
    liaison(
      'diaspora.listEvents',
      {},
      'Quels événements sont prévus pour les Marocains de l’étranger ?',
      'ما هي التظاهرات المبرمجة لمغاربة الخارج؟',
      'What events are planned for Moroccans abroad?',
    ),
    liaison('diaspora.listEvents', { kind: 'WEBINAR' }, 'Y a-t-il bientôt un webinaire ?', 'هل هناك ندوة عبر الإنترنت قريبا؟', 'Is there a webinar soon?'),
    liaison('diaspora.registerForEvent', {}, 'Je veux participer à cet événement', 'أريد المشاركة في هذه التظاهرة', 'I want to attend this event'),
    liaison(
      'diaspora.listBridges',
      { kind: 'ACADEMIC' },
      'Avec quelles universités étrangères avons-nous des ponts académiques ?',
      'ما هي الجسور الأكاديمية مع الجامعات الأجنبية؟',
      'What academic bridges do we have with foreign universities?',
    ),
    liaison('diaspora.myData', {}, 'Que gardez-vous comme informations sur moi ?', 'ما هي المعلومات التي تحتفظون بها عني؟', 'What do you keep about me?'),
    liaison('diaspora.listContactRequests', {}, 'Qui souhaite entrer en contact avec moi ?', 'من يرغب في التواصل معي؟', 'Who wants to get in touch with me?'),
    liaison(
      'diaspora.impact',
      { by: 'COUNTRY' },
      'Dans quels pays vivent les membres de la diaspora, et en quel nombre ?',
      'كم يعيش من أفراد الجالية في كل بلد؟',
      'How is the diaspora spread over countries?',
    ),
    whole(
      'diaspora.withdrawConsent',
      {},
      'Je ne veux plus apparaître dans le réseau de la diaspora',
      'لم أعد أريد الظهور في شبكة الجالية',
      'I no longer want to appear in the diaspora network',
    ),
  ],
}
