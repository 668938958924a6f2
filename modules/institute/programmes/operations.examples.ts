import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const searchProgrammes = [
  {
    questions: [
      {
        fr: 'Quelles formations en intelligence artificielle à Casablanca ?',
        ar: 'ما هي برامج التكوين في الذكاء الاصطناعي في الدار البيضاء؟',
        en: 'Which artificial intelligence programmes are there in Casablanca?',
      },
    ],
    input: { domain: 'AI', regionCode: 'MA-06' },
  },
  {
    questions: [
      {
        fr: 'Montre les programmes de cybersécurité industrielle',
        ar: 'اعرض برامج الأمن السيبراني الصناعي',
        en: 'Show the industrial cybersecurity programmes',
      },
    ],
    input: { domain: 'INDUSTRIAL_CYBERSECURITY' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il une formation cloud en arabe ?',
        ar: 'هل يوجد تكوين في الحوسبة السحابية باللغة العربية؟',
        en: 'Is there a cloud course in Arabic?',
      },
    ],
    input: { domain: 'HYBRID_CLOUD', language: 'ar' },
  },
  {
    questions: [
      {
        fr: 'Quel programme enseigne l’apprentissage automatique ?',
        ar: 'أي برنامج يدرس التعلم الآلي؟',
        en: 'Which programme teaches machine learning?',
      },
    ],
    input: { skillId: 'machine-learning' },
  },
  {
    questions: [{ fr: 'Que peut-on étudier ici ?', ar: 'ماذا يمكن أن ندرس هنا؟', en: 'What can one study here?' }],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels programmes sont enseignés en français ?',
        ar: 'ما هي البرامج التي تدرس بالفرنسية؟',
        en: 'Which programmes are taught in French?',
      },
    ],
    input: { language: 'fr' },
  },
  {
    questions: [
      {
        fr: 'Je veux me former au cloud hybride',
        ar: 'أريد أن أتكون في السحابة الهجينة',
        en: 'I want to train in hybrid cloud',
      },
    ],
    input: { domain: 'HYBRID_CLOUD' },
  },
  {
    questions: [
      {
        fr: 'Un cursus ou un certificat dans l’internet des objets ?',
        ar: 'مسار أو شهادة في إنترنت الأشياء؟',
        en: 'A course or a certificate in the internet of things?',
      },
    ],
    input: { domain: 'IOT' },
  },
] as const satisfies readonly OperationExample[]

export const getProgramme = [
  {
    questions: [
      {
        fr: 'Que faut-il pour obtenir le certificat de ce programme ?',
        ar: 'ما المطلوب للحصول على شهادة هذا البرنامج؟',
        en: 'What does it take to get the certificate of this programme?',
      },
      {
        fr: 'Quelles compétences ce programme enseigne-t-il, et avec quel examen ?',
        ar: 'ما هي المهارات التي يدرسها هذا البرنامج وبأي امتحان؟',
        en: 'Which skills does this programme teach, and with which exam?',
      },
    ],
    input: { programmeId: exampleIds.programme(1) },
  },
  {
    questions: [
      {
        fr: 'Détaille ce programme et ses prochaines sessions',
        ar: 'فصل هذا البرنامج ودوراته القادمة',
        en: 'Show this programme in detail with its next sessions',
      },
    ],
    input: { programmeId: exampleIds.programme(2) },
  },
] as const satisfies readonly OperationExample[]
