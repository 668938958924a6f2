import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const submitApplication = [
  {
    questions: [
      {
        fr: 'Dépose ma candidature, j’accepte qu’elle soit examinée',
        ar: 'أودع طلب ترشيحي، وأوافق على دراسته',
        en: 'Submit my application, I agree to its being examined',
      },
      {
        fr: 'Ma candidature est prête, dépose-la',
        ar: 'طلب ترشيحي جاهز، أودعه',
        en: 'My application is ready, hand it in',
      },
    ],
    input: { applicationId: exampleIds.application(1), consent: true },
  },
  {
    questions: [
      {
        fr: 'Dépose le dossier avant la clôture de l’appel',
        ar: 'أرسل الملف إلى النداء قبل الإغلاق',
        en: 'Send the file to the call before it closes',
      },
    ],
    input: { applicationId: exampleIds.application(9), consent: true },
  },
] as const satisfies readonly OperationExample[]

export const resubmitApplication = [
  {
    questions: [
      {
        fr: 'Le complément demandé est fait, renvoie le dossier',
        ar: 'تمت إضافة المعلومات المطلوبة، أعد إرسال الملف',
        en: 'What was asked for is there, send the file back',
      },
    ],
    input: { applicationId: exampleIds.application(4) },
  },
] as const satisfies readonly OperationExample[]

export const withdrawApplication = [
  {
    questions: [
      {
        fr: 'Retire notre candidature à cet appel',
        ar: 'اسحب طلب ترشيحنا لهذا النداء',
        en: 'Withdraw our application to this call',
      },
      {
        fr: 'Nous ne voulons plus participer, annule la candidature',
        ar: 'لم نعد نريد المشاركة، ألغ طلب الترشيح',
        en: 'We no longer want to take part, cancel the application',
      },
    ],
    input: { applicationId: exampleIds.application(1) },
  },
] as const satisfies readonly OperationExample[]

export const appealDecision = [
  {
    questions: [
      {
        fr: 'Nous faisons appel du refus de notre candidature',
        ar: 'نطعن في رفض طلب ترشيحنا',
        en: 'We appeal the refusal of our application',
      },
      {
        fr: 'Je conteste la décision du comité sur mon dossier',
        ar: 'أعترض على قرار اللجنة بشأن ملفي',
        en: 'I contest the committee’s decision on my file',
      },
    ],
    input: { applicationId: exampleIds.application(8), reason: 'Un brevet a été déposé depuis.' },
  },
] as const satisfies readonly OperationExample[]
