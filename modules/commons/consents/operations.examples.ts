import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const recordConsent = [
  {
    questions: [
      {
        fr: 'J’accepte d’être proposé pour des mises en relation',
        ar: 'أوافق على اقتراحي للربط مع الأطراف',
        en: 'I agree to be proposed for matching',
      },
    ],
    input: { purpose: 'MATCHING', textVersion: '1', language: 'fr' },
  },
  {
    questions: [
      {
        fr: 'Enregistre le consentement signé par cette personne',
        ar: 'سجل الموافقة التي وقعها هذا الشخص',
        en: 'Record the consent this person has signed',
      },
    ],
    input: {
      personId: sampleMembers.maker.id,
      purpose: 'DIRECTORY',
      textVersion: '1',
      language: 'fr',
    },
  },
  {
    questions: [
      {
        fr: 'J’accepte de figurer dans l’annuaire',
        ar: 'أوافق على إدراجي في الدليل',
        en: 'I give my consent to the directory',
      },
    ],
    input: { purpose: 'DIRECTORY', textVersion: '1', language: 'fr' },
  },
  {
    questions: [
      {
        fr: 'D’accord pour recevoir les nouvelles',
        ar: 'موافق على تلقي الأخبار',
        en: 'I agree to receive the news',
      },
    ],
    input: { purpose: 'NEWS', textVersion: '1', language: 'fr' },
  },
] as const satisfies readonly OperationExample[]

export const withdrawConsent = [
  {
    questions: [
      {
        fr: 'Je retire mon consentement aux nouvelles',
        ar: 'أسحب موافقتي على تلقي الأخبار',
        en: 'I withdraw my consent to news',
      },
      { fr: 'Ne m’envoyez plus de nouvelles', ar: 'لا ترسلوا لي الأخبار بعد الآن', en: 'Stop sending me news' },
    ],
    input: { purpose: 'NEWS' },
  },
  {
    questions: [
      {
        fr: 'Retire le consentement de cette personne, elle l’a demandé par écrit',
        ar: 'اسحب موافقة هذا الشخص، فقد طلب ذلك كتابة',
        en: 'Withdraw this person’s consent, they asked in writing',
      },
    ],
    input: { personId: sampleMembers.maker.id, purpose: 'DIRECTORY' },
  },
  {
    questions: [
      {
        fr: 'Je ne suis plus d’accord pour être proposé',
        ar: 'لم أعد موافقا على اقتراحي',
        en: 'I no longer agree to be proposed',
      },
    ],
    input: { purpose: 'MATCHING' },
  },
  {
    questions: [
      {
        fr: 'Annule mon accord, enlève-moi de l’annuaire',
        ar: 'ألغ موافقتي واحذفني من الدليل',
        en: 'Cancel my consent, take me out of the directory',
      },
    ],
    input: { purpose: 'DIRECTORY' },
  },
] as const satisfies readonly OperationExample[]

export const listConsents = [
  {
    questions: [
      { fr: 'À quoi ai-je consenti ?', ar: 'على ماذا وافقت؟', en: 'What have I agreed to?' },
      {
        fr: 'Quels consentements ai-je donnés ?',
        ar: 'ما هي الموافقات التي أعطيتها؟',
        en: 'Which consents have I given?',
      },
      { fr: 'Montre l’historique de mes accords', ar: 'اعرض سجل موافقاتي', en: 'Show the history of my consents' },
      {
        fr: 'Ai-je accepté d’être contacté ?',
        ar: 'هل وافقت على الاتصال بي؟',
        en: 'Did I agree to being contacted?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels consentements cette personne a-t-elle donnés ?',
        ar: 'ما هي الموافقات التي أعطاها هذا الشخص؟',
        en: 'Which consents has this person given?',
      },
    ],
    input: { personId: sampleMembers.maker.id },
  },
] as const satisfies readonly OperationExample[]
