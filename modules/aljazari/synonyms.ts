import type { Synonyms } from '#platform/labels.ts'

/** The words people use for research, problems and practices. */
export const synonyms: Synonyms = {
  institute: 'institut instituts institute institutes معهد معاهد',
  problem: 'problème problèmes souci soucis difficulté problem problems مشكلة مشاكل مشكل',
  research:
    'recherche chercheur chercheurs scientifique research researcher researchers science بحث باحث باحثين الباحثين بحثية البحث',
  solve: 'résout traiter solve solves tackle address solution حل معالجة حلها',
  project: 'projet projets project projects مشروع مشاريعنا',
  practice: 'pratique pratiques practice practices ممارسة ممارسات',
  succeed:
    'marche fonctionne réussi réussite prouvé preuves works worked succeed succeeded proven proved نجح نجاح ينجح نجحت نجاحها',
  fail: 'échoué échec échouer fail failed failure failures فشل فشلت',
  retry:
    'essayer essayé essai reproduire reproduit tester répliquer tried repeat replicate replication نجرب جربنا تجربة تطبيق تكرار',
  share: 'partager partage proposer share sharing مشاركة أشارك',
  invention: 'invention inventions brevet inventor patent اختراع اختراعات اخترعنا',
  publish: 'publier publie publié publication article papier publish published publication paper نشر انشر مقال',
  stage: 'étape étapes step steps خطوة خطوات مراحل مرحلة',
}
