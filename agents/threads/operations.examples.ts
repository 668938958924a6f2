import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

export const exampleThreadId = exampleId()

export const createThread = [
  {
    questions: [
      { fr: 'Commence une nouvelle conversation', ar: 'ابدأ محادثة جديدة', en: 'Begin a new conversation' },
      { fr: 'Démarre un nouvel échange', ar: 'ابدأ حديثا جديدا', en: 'Start a new exchange' },
      { fr: 'Ouvre une conversation', ar: 'افتح محادثة', en: 'Open a conversation' },
    ],
    input: { title: 'Prototype de drone' },
  },
] as const satisfies readonly OperationExample[]

export const getThread = [
  {
    questions: [
      { fr: 'Montre cette conversation', ar: 'اعرض هذه المحادثة', en: 'Show this conversation' },
      {
        fr: 'De quoi parle cette conversation ?',
        ar: 'عم تدور هذه المحادثة؟',
        en: 'What is this conversation about?',
      },
    ],
    input: { threadId: exampleThreadId },
  },
] as const satisfies readonly OperationExample[]

export const listThreads = [
  {
    questions: [
      { fr: 'Quelles sont mes conversations ?', ar: 'ما هي محادثاتي؟', en: 'Which conversations do I have?' },
      { fr: 'Montre toutes mes conversations', ar: 'اعرض كل محادثاتي', en: 'Show all my conversations' },
      { fr: 'Quels échanges ai-je eus ?', ar: 'ما الأحاديث التي أجريتها؟', en: 'Which exchanges have I had?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const listMessages = [
  {
    questions: [
      {
        fr: 'Qu’avons-nous dit dans cette conversation ?',
        ar: 'ماذا قلنا في هذه المحادثة؟',
        en: 'What was said in this conversation?',
      },
      {
        fr: 'Montre les messages de notre échange',
        ar: 'اعرض رسائل حديثنا',
        en: 'Show the messages of our exchange',
      },
      { fr: 'Relis ce que nous avons dit', ar: 'أعد قراءة ما قلناه', en: 'Read back what we have said' },
    ],
    input: { threadId: exampleThreadId },
  },
] as const satisfies readonly OperationExample[]
