import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getNeed = [
  {
    questions: [
      { fr: 'Montre ce besoin en détail', ar: 'اعرض تفاصيل هذه الحاجة', en: 'Show this need in detail' },
      {
        fr: 'Que demande ce besoin, précisément ?',
        ar: 'ماذا تتطلب هذه الحاجة بالتحديد؟',
        en: 'What does this need ask for, precisely?',
      },
      { fr: 'Détaille-moi cette demande', ar: 'فصل لي هذا الطلب', en: 'Tell me more about this need' },
    ],
    input: { needId: exampleIds.need(1) },
  },
] as const satisfies readonly OperationExample[]

export const listNeeds = [
  {
    questions: [
      {
        fr: 'Qui a besoin d’expertise en cybersécurité industrielle ?',
        ar: 'من يحتاج إلى خبرة في الأمن السيبراني الصناعي؟',
        en: 'Who needs expertise in industrial cybersecurity?',
      },
    ],
    input: { kind: 'EXPERTISE', skillId: 'ot-security' },
  },
  {
    questions: [
      { fr: 'Quels sont nos besoins ouverts ?', ar: 'ما هي حاجاتنا المفتوحة؟', en: 'What are our open needs?' },
    ],
    input: { own: true, state: 'OPEN' },
  },
  {
    questions: [
      { fr: 'Qui cherche quoi en ce moment ?', ar: 'من يبحث عن ماذا الآن؟', en: 'Who is looking for what now?' },
      { fr: 'De quoi les autres ont-ils besoin ?', ar: 'ما الذي يحتاج إليه الآخرون؟', en: 'What do others need?' },
      {
        fr: 'Quelles demandes les organisations ont-elles publiées ?',
        ar: 'ما الطلبات التي نشرتها المنظمات؟',
        en: 'Which requests have organisations posted?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Montre les besoins de notre organisation',
        ar: 'اعرض حاجات منظمتنا',
        en: 'Show the needs of our organisation',
      },
    ],
    input: { own: true },
  },
] as const satisfies readonly OperationExample[]
