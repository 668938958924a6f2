import type { Synonyms } from '#platform/labels.ts'

/** The words people use for programmes, sessions and certificates. */
export const synonyms: Synonyms = {
  training:
    'apprendre apprends apprenne learn learning teach taught أتعلم تعلم نتعلم formation formations former stage atelier training trainings course courses workshop تكوين تكوينات دورة دورات تدريب',
  certificate: 'certificat certificats attestation diplôme certificate certificates diploma شهادة شهادات',
  programme: 'cursus programme programmes filière parcours program programs programme programmes برنامج برامج',
  session: 'session sessions',
  seat: 'place places siège sièges seat seats مقعد مقاعد',
  teach: 'enseigner enseigne enseigné enseignés enseignée taught study teaches teach studying أدرس دراسة تدرس يدرس',
  genuine: 'vrai véritable genuine authentic real original حقيقية صحيحة صالحة',
  exam: 'examen épreuve note exam test score امتحان اختبار نقطة',
  thesis:
    'thèse thèses doctorat doctorant doctorants doctorante doctoral doctorate dissertation thesis theses أطروحة أطروحات دكتوراه الدكتوراه',
  late: 'retard tard tardif risque late behind overdue delay risk متأخر المتأخرون تأخرنا تأخر متأخرون',
  topic: 'sujet sujets thème topic topics subject subjects مواضيع',
}
