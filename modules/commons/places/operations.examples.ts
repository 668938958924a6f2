import type { OperationExample } from '#platform/operation.ts'

export const listRegions = [
  {
    questions: [
      {
        fr: 'Quelles sont les douze régions du Maroc ?',
        ar: 'ما هي جهات المغرب الاثنتا عشرة؟',
        en: 'What are the twelve regions of Morocco?',
      },
      { fr: 'Donne la liste des régions', ar: 'أعطني لائحة الجهات', en: 'Give the list of regions' },
      { fr: 'Comment le pays est-il divisé ?', ar: 'كيف تنقسم البلاد؟', en: 'How is the country divided?' },
      {
        fr: 'Quels sont les codes des régions et leurs chefs-lieux ?',
        ar: 'ما هي رموز الجهات ومراكزها؟',
        en: 'What are the codes of the regions and their chief towns?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const listPlaces = [
  {
    questions: [
      {
        fr: 'Quels lieux du programme se trouvent à Rabat ?',
        ar: 'ما هي أماكن البرنامج الموجودة في الرباط؟',
        en: 'Which places of the programme are in Rabat?',
      },
    ],
    input: { regionCode: 'MA-04' },
  },
  {
    questions: [
      {
        fr: 'Où le programme a-t-il des sites ?',
        ar: 'أين توجد مواقع البرنامج؟',
        en: 'Where does the programme have sites?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels sites le programme a-t-il à Marrakech ?',
        ar: 'ما هي مواقع البرنامج في مراكش؟',
        en: 'Which sites does the programme have in Marrakesh?',
      },
    ],
    input: { regionCode: 'MA-07' },
  },
] as const satisfies readonly OperationExample[]

export const createPlace = [
  {
    questions: [
      {
        fr: 'Ajoute notre hall d’essais à Settat',
        ar: 'أضف قاعة التجارب الخاصة بنا في سطات',
        en: 'Add our test hall in Settat',
      },
      {
        fr: 'Mets un nouveau site sur la carte',
        ar: 'ضع موقعا جديدا على الخريطة',
        en: 'Put a new site on the map',
      },
      { fr: 'Crée un lieu pour le programme', ar: 'أنشئ مكانا للبرنامج', en: 'Create a place for the programme' },
    ],
    input: {
      name: { fr: 'Hall d’essais Exemple' },
      regionCode: 'MA-06',
      city: { fr: 'Settat', ar: 'سطات', en: 'Settat' },
      latitude: 33.0,
      longitude: -7.62,
    },
  },
] as const satisfies readonly OperationExample[]
