import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceFile = [
  {
    questions: [
      {
        fr: 'Le dossier est complet, lance l’instruction',
        ar: 'الملف كامل، ابدأ الدراسة',
        en: 'The file is complete, start the screening',
      },
    ],
    input: { fileId: exampleIds.file(3), event: 'find_complete' },
  },
  {
    questions: [
      {
        fr: 'Il manque le plan de financement, renvoie le dossier au candidat',
        ar: 'خطة التمويل ناقصة، أعد الملف إلى صاحبه',
        en: 'The financing plan is missing, return the file to the applicant',
      },
    ],
    input: { fileId: exampleIds.file(3), event: 'find_incomplete', note: 'Plan de financement manquant' },
  },
  {
    questions: [
      { fr: 'Passe ce dossier au comité', ar: 'أحل هذا الملف على اللجنة', en: 'Send this file to the committee' },
    ],
    input: { fileId: exampleIds.file(6), event: 'to_committee' },
  },
] as const satisfies readonly OperationExample[]

export const scoreFile = [
  {
    questions: [
      {
        fr: 'Note ce dossier : 4 en technologie, 3 partout ailleurs',
        ar: 'نقط هذا الملف: 4 في التكنولوجيا و3 في الباقي',
        en: 'Score this file: 4 for technology, 3 for all the rest',
      },
      { fr: 'J’évalue ce dossier d’admission', ar: 'أقيم ملف القبول هذا', en: 'I rate this admission file' },
    ],
    input: {
      fileId: exampleIds.file(5),
      scores: { technology: 4, research_links: 3, jobs: 3, investment: 3, site_fit: 3 },
    },
  },
  {
    questions: [
      {
        fr: 'Évalue la candidature et dis-moi quels espaces conviendraient',
        ar: 'قيم الترشيح وأخبرني أي الفضاءات تناسبه',
        en: 'Evaluate the application and tell me which spaces would suit',
      },
    ],
    input: {
      fileId: exampleIds.file(6),
      scores: { technology: 5, research_links: 4, jobs: 2, investment: 3, site_fit: 4 },
      comment: 'Très bon dossier',
    },
  },
] as const satisfies readonly OperationExample[]

export const decideFile = [
  {
    questions: [
      {
        fr: 'Le comité approuve ce dossier',
        ar: 'اللجنة توافق على هذا الملف',
        en: 'The committee approves this file',
      },
    ],
    input: { fileId: exampleIds.file(7), outcome: 'APPROVED' },
  },
  {
    questions: [
      {
        fr: 'Approuve le dossier à condition d’un accord avec une université',
        ar: 'وافق على الملف بشرط إبرام اتفاق مع جامعة',
        en: 'Approve the file on condition of an agreement with a university',
      },
    ],
    input: {
      fileId: exampleIds.file(7),
      outcome: 'APPROVED_WITH_CONDITIONS',
      conditions: ['Accord signé avec une université'],
    },
  },
  {
    questions: [
      {
        fr: 'Mets cette candidature sur liste d’attente',
        ar: 'ضع هذا الترشيح في لائحة الانتظار',
        en: 'Put this application on the waiting list',
      },
    ],
    input: { fileId: exampleIds.file(7), outcome: 'WAITLISTED' },
  },
] as const satisfies readonly OperationExample[]
