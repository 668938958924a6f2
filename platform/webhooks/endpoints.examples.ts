import { exampleId } from '../lib/example-id.ts'
import type { OperationExample } from '../operation.ts'

export const createEndpoint = [
  {
    questions: [
      {
        fr: 'Préviens notre serveur quand une exécution se termine',
        ar: 'أعلم خادمنا عند انتهاء تنفيذ',
        en: 'Tell our server when a run ends',
      },
    ],
    input: { url: 'https://hooks.example.org/fusion', types: ['run.finished'] },
  },
] as const satisfies readonly OperationExample[]

export const listEndpoints = [
  {
    questions: [
      {
        fr: 'Quels points de terminaison avons-nous ?',
        ar: 'ما هي نقاط الاستقبال لدينا؟',
        en: 'Which endpoints do we have?',
      },
      {
        fr: 'Où nos événements sont-ils envoyés ?',
        ar: 'إلى أين ترسل أحداثنا؟',
        en: 'Where are our events posted?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getEndpoint = [
  {
    questions: [
      {
        fr: 'Pourquoi ce point de terminaison est-il désactivé ?',
        ar: 'لماذا عطلت نقطة الاستقبال هذه؟',
        en: 'Why is this endpoint disabled?',
      },
    ],
    input: { endpointId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const updateEndpoint = [
  {
    questions: [
      {
        fr: 'Change l’URL de ce point de terminaison',
        ar: 'غير عنوان نقطة الاستقبال هذه',
        en: 'Change the URL of this endpoint',
      },
    ],
    input: { endpointId: exampleId(), url: 'https://hooks.example.org/new' },
  },
] as const satisfies readonly OperationExample[]

export const deleteEndpoint = [
  {
    questions: [{ fr: 'Supprime ce point de terminaison', ar: 'احذف نقطة الاستقبال هذه', en: 'Delete this endpoint' }],
    input: { endpointId: exampleId() },
  },
] as const satisfies readonly OperationExample[]
