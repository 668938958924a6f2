import { exampleId } from '../lib/example-id.ts'
import type { OperationExample } from '../operation.ts'

export const whoAmI = [
  {
    questions: [
      {
        fr: 'Qui suis-je et quels sont mes droits ?',
        ar: 'من أنا وما هي صلاحياتي؟',
        en: 'Who am I and what may I do?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const listRoles = [
  {
    questions: [{ fr: 'Quels rôles existent ?', ar: 'ما هي الأدوار الموجودة؟', en: 'Which roles are there?' }],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const listMembers = [
  {
    questions: [
      {
        fr: 'Qui sont les membres de mon organisation ?',
        ar: 'من هم أعضاء منظمتي؟',
        en: 'Who are the members of my organisation?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const addMember = [
  {
    questions: [
      {
        fr: 'Ajoute Personne Exemple comme maker',
        ar: 'أضف «شخص مثال» كصانع',
        en: 'Add Sample Person as a maker',
      },
    ],
    input: { name: 'Personne Exemple', roles: ['maker'] },
  },
] as const satisfies readonly OperationExample[]

export const updateMember = [
  {
    questions: [{ fr: 'Suspends ce membre', ar: 'أوقف هذا العضو', en: 'Suspend this member' }],
    input: { memberId: exampleId(), status: 'suspended' },
  },
] as const satisfies readonly OperationExample[]
