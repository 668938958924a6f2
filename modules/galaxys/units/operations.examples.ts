import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listUnits = [
  {
    questions: [
      {
        fr: 'Quels bâtiments y a-t-il dans la zone ?',
        ar: 'ما هي البنايات الموجودة في المنطقة؟',
        en: 'Which buildings are there in the zone?',
      },
      {
        fr: 'De quels bâtiments et étages se compose cette zone ?',
        ar: 'مم تتكون هذه المنطقة من مبان وطوابق؟',
        en: 'Which buildings and floors make up this zone?',
      },
      {
        fr: 'Liste les étages, salles et terrains',
        ar: 'لائحة الطوابق والقاعات والبقع',
        en: 'List the floors, rooms and lots',
      },
    ],
    input: { zoneId: exampleIds.zone(1), kind: 'BUILDING' },
  },
  {
    questions: [
      {
        fr: 'Que contient le premier bâtiment ?',
        ar: 'ماذا يوجد في المبنى الأول؟',
        en: 'What is in the first building?',
      },
    ],
    input: { zoneId: exampleIds.zone(1), parentId: exampleIds.unit(1) },
  },
] as const satisfies readonly OperationExample[]

export const addUnit = [
  {
    questions: [
      {
        fr: 'Ajoute un bureau de 20 m2 au premier étage',
        ar: 'أضف مكتبا مساحته 20 مترا مربعا في الطابق الأول',
        en: 'Add an office of 20 m2 on the first floor',
      },
    ],
    input: {
      zoneId: exampleIds.zone(1),
      parentId: exampleIds.unit(2),
      code: 'A-1-99',
      name: { fr: 'Bureau Exemple' },
      kind: 'OFFICE',
      areaDm2: 2_000,
      capacityPersons: 3,
      powerW: 2_000,
    },
  },
] as const satisfies readonly OperationExample[]

export const updateUnit = [
  {
    questions: [
      {
        fr: 'Mets ce laboratoire en travaux',
        ar: 'ضع هذا المختبر قيد الأشغال',
        en: 'Put this laboratory under works',
      },
    ],
    input: { unitId: exampleIds.unit(5), status: 'UNDER_WORKS' },
  },
] as const satisfies readonly OperationExample[]
