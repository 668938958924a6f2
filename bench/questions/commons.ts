import { type Questions, questionsFor } from '../question.ts'

const whole = questionsFor('commons.*')

export const commonsQuestions: Questions = {
  development: [
    whole(
      'commons.listPlaces',
      { regionCode: 'MA-07' },
      'Où le programme a-t-il des sites à Marrakech ?',
      'أين توجد مواقع البرنامج في مراكش؟',
      'Where does the programme have sites in Marrakesh?',
    ),
    whole('commons.upsertPerson', {}, 'Modifie mon adresse e-mail dans ma fiche', 'غير بريدي الإلكتروني في بطاقتي', 'Change the e-mail address in my record'),
    whole(
      'commons.countPersons',
      { by: 'GENDER' },
      'Combien de femmes et d’hommes participent ?',
      'كم عدد النساء والرجال المشاركين؟',
      'How many women and men take part?',
    ),
    whole(
      'commons.searchPersons',
      { skillId: 'data-science' },
      'Qui chez nous sait faire de la science des données ?',
      'من عندنا يتقن علم البيانات؟',
      'Who among us knows data science?',
    ),
    whole('commons.listConsents', {}, 'Quels consentements ai-je donnés ?', 'ما هي الموافقات التي أعطيتها؟', 'Which consents did I give?'),
    whole('commons.listPurposes', {}, 'Pourquoi traitez-vous mes données ?', 'لماذا تعالجون بياناتي؟', 'Why do you process my data?'),
    whole(
      'commons.withdrawNeed',
      {},
      'Nous n’avons plus besoin de cela, annulez le besoin',
      'لم نعد بحاجة إلى ذلك، ألغوا الحاجة',
      'We no longer need this, withdraw it',
    ),
    whole('commons.listContactRequests', {}, 'Ai-je reçu des demandes de contact ?', 'هل تلقيت طلبات اتصال؟', 'Did I get any contact requests?'),
  ],
  heldOut: [
    whole(
      'commons.listRegions',
      {},
      'Combien de régions compte le pays et comment s’appellent-elles ?',
      'كم عدد جهات المغرب وما أسماؤها؟',
      'How many regions does Morocco have and what are they called?',
    ),
    whole('commons.myProfile', {}, 'Qu’y a-t-il dans ma fiche personnelle ?', 'ماذا يوجد في بطاقتي الشخصية؟', 'What does my personal record say?'),
    whole(
      'commons.myAccessLog',
      {},
      'Quelqu’un a-t-il regardé mes informations personnelles ?',
      'هل شاهد أحد معلوماتي الشخصية؟',
      'Did anybody look at my personal information?',
    ),
    whole(
      'commons.searchOrganisations',
      { kind: 'UNIVERSITY', regionCode: 'MA-04' },
      'Je voudrais la liste des universités de Rabat',
      'أريد لائحة جامعات الرباط',
      'I’d like a list of the universities of Rabat',
    ),
    whole(
      'commons.claimSkill',
      { skillId: 'computer-vision', level: 4 },
      'Je maîtrise la vision par ordinateur, niveau 4',
      'أتقن الرؤية الحاسوبية، المستوى 4',
      'I am good at computer vision, level 4',
    ),
    whole(
      'commons.searchSkills',
      { field: 'INTERNET_OF_THINGS' },
      'Quelles compétences existent dans l’internet des objets ?',
      'ما هي المهارات الموجودة في إنترنت الأشياء؟',
      'What skills are there in the Internet of Things?',
    ),
    whole(
      'commons.listNeeds',
      { kind: 'TALENT' },
      'Qui recherche des talents en ce moment ?',
      'من يبحث عن مواهب حاليا؟',
      'Who is looking for talent at the moment?',
    ),
    whole(
      'commons.openNeed',
      { kind: 'EXPERTISE' },
      'Notre organisation a besoin d’une expertise, enregistrez ce besoin',
      'منظمتنا تحتاج إلى خبرة، سجلوا هذه الحاجة',
      'Our organisation needs expertise, put that need on record',
    ),
    whole('commons.listMatches', {}, 'Qui a-t-on proposé pour notre besoin ?', 'من تم اقتراحه لحاجتنا؟', 'Who was suggested for our need?'),
    whole('commons.listSkillClaims', {}, 'Quelles sont mes compétences enregistrées ?', 'ما هي مهاراتي المسجلة؟', 'Which skills do I have on file?'),
  ],
}
