import { type Questions, questionsFor } from '../question.ts'

const adviser = questionsFor('training-adviser')
const whole = questionsFor('institute.*')

export const instituteQuestions: Questions = {
  development: [
    adviser(
      'institute.searchProgrammes',
      { domain: 'IOT' },
      'Existe-t-il un cursus sur les objets connectés ?',
      'هل من برنامج حول إنترنت الأشياء؟',
      'Is there anything to study on the internet of things?',
    ),
    adviser(
      'institute.searchProgrammes',
      { language: 'en' },
      'Quels programmes sont enseignés en anglais ?',
      'ما هي البرامج التي تدرس بالإنجليزية؟',
      'What is taught in English?',
    ),
    adviser(
      'institute.listSessions',
      { regionCode: 'MA-09' },
      'Quand démarre la prochaine session à Agadir ?',
      'متى تنطلق الدورة المقبلة في أكادير؟',
      'When does a session start in Agadir?',
    ),
    adviser('institute.enrol', {}, 'Réserve-moi un siège dans cette session', 'احجز لي مقعدا في هذه الدورة', 'Get me a seat in this session'),
    adviser('institute.learnerRecord', {}, 'Montre mon parcours de formation', 'اعرض مساري التكويني', 'Show my learning history'),
    adviser('institute.getCertificate', {}, 'Je voudrais récupérer mon attestation', 'أريد الحصول على نسخة من شهادتي', 'I’d like a copy of my certificate'),
    adviser(
      'institute.verifyCertificate',
      { serial: 'AIT-2026-IOT-000007' },
      'AIT-2026-IOT-000007 est-il un vrai certificat ?',
      'هل AIT-2026-IOT-000007 شهادة حقيقية؟',
      'Is AIT-2026-IOT-000007 a real certificate?',
    ),
    whole('institute.listEnrolments', {}, 'Qui participe à cette session ?', 'من يشارك في هذه الدورة؟', 'Who takes part in this session?'),
    whole(
      'institute.getMilestonePlan',
      {},
      'Qu’exige notre université d’un doctorant ?',
      'ماذا تشترط جامعتنا على طالب الدكتوراه؟',
      'What does our university require of a doctoral student?',
    ),
    whole(
      'institute.recordAssessment',
      { kind: 'EXAM' },
      'Cette personne a eu 75 % à l’examen',
      'حصل هذا الشخص على 75٪ في الامتحان',
      'This person scored 75% in the exam',
    ),
  ],
  heldOut: [
    adviser(
      'institute.searchProgrammes',
      { domain: 'INDUSTRIAL_CYBERSECURITY' },
      'Que proposez-vous comme cursus en cybersécurité ?',
      'ماذا تقترحون من برامج في الأمن السيبراني؟',
      'What programmes do you offer in cybersecurity?',
    ),
    adviser(
      'institute.searchProgrammes',
      { domain: 'AI', regionCode: 'MA-03' },
      'Je voudrais étudier l’intelligence artificielle à Fès',
      'أريد دراسة الذكاء الاصطناعي في فاس',
      'I would like to study artificial intelligence in Fez',
    ),
    adviser(
      'institute.listSessions',
      { mode: 'ONLINE' },
      'Quelles sessions peut-on suivre en ligne ?',
      'ما هي الدورات التي يمكن متابعتها عن بعد؟',
      'Which sessions can be taken online?',
    ),
    adviser(
      'institute.listSessions',
      { domain: 'HYBRID_CLOUD' },
      'Reste-t-il des places dans une session de cloud hybride ?',
      'هل بقيت مقاعد في دورة حول السحابة الهجينة؟',
      'Are seats left in a session on hybrid cloud?',
    ),
    adviser(
      'institute.getProgramme',
      {},
      'Que faut-il réussir pour obtenir le certificat de ce programme ?',
      'ماذا يجب اجتيازه لنيل شهادة هذا البرنامج؟',
      'What must I pass to be certified in this programme?',
    ),
    adviser('institute.enrol', {}, 'Je m’inscris à cette session', 'أسجل نفسي في هذه الدورة', 'Sign me up for this session'),
    adviser(
      'institute.cancelEnrolment',
      {},
      'Je ne peux plus venir, désinscrivez-moi de la session',
      'لم أعد أستطيع الحضور، ألغوا تسجيلي في الدورة',
      'I can no longer attend, take me off the session',
    ),
    adviser(
      'institute.learnerRecord',
      {},
      'Quels certificats ai-je déjà obtenus ?',
      'اعرض ما نلته من شهادات إلى اليوم',
      'Which certificates have I earned so far?',
    ),
    adviser(
      'institute.verifyCertificate',
      {},
      'Un candidat me montre un certificat : est-il authentique ?',
      'قدم لي مرشح شهادة، هل هي أصلية؟',
      'An applicant shows me a certificate: is it genuine?',
    ),
    whole(
      'institute.findTalent',
      { skillIds: ['computer-vision'] },
      'Qui est certifié en vision par ordinateur ?',
      'من لديه شهادة في الرؤية الحاسوبية؟',
      'Who is certified in computer vision?',
    ),
    whole(
      'institute.candidatesAtRisk',
      {},
      'Quels doctorants ont pris du retard ?',
      'أي الباحثين في سلك الدكتوراه تجاوزوا الآجال؟',
      'Which doctoral students are running late?',
    ),
    whole('institute.getThesis', {}, 'Montre l’avancement de ce doctorat', 'أرني تقدم هذه الدكتوراه', 'Show how this PhD is progressing'),
  ],
}
