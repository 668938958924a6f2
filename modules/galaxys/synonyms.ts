import type { Synonyms } from '#platform/labels.ts'

/** The words people use for zones, space and computing. */
export const synonyms: Synonyms = {
  file: 'dossier dossiers file files ملف ملفات',
  zone: 'zone zones parc zone park منطقة مناطق',
  space: 'espace espaces local locaux surface bureaux space spaces premises room rooms facility فضاء فضاءات مقر',
  rent: 'loyer location rent rental lease إيجار',
  building: 'bâtiment bâtiments immeuble édifice building buildings مبنى مباني بناية بنايات البنايات',
  occupancy:
    'busy fréquenté fréquentation انشغال إقبال occupation occupé occupons remplissage taux capacité occupancy full capacity hold occupy إشغال سعة نشغلها نشغل',
  compute: 'calcul gpu cpu vcpu serveurs computing compute حوسبة معالج الحوسبة',
  resource: 'ressource ressources resource resources موارد مورد',
  offer: 'offre offres package bundle offer offers عرضا',
  settle: 'implanter implantation installer emménager settle establish move-in الاستقرار إقامة استقرار',
  quota: 'quota quotas allocation حصة حصص حصتنا',
  used: 'consommé consommation utilisé consumed consumption used spent استهلاك',
  obligation:
    'obligation obligations engagement engagements promesse promis commitment commitments promised promise obligations التزام التزامات التزاماتنا الموعودة وعدنا',
  proof: 'preuve preuves justificatif justificatifs proof evidence دليل أدلة إثبات حجة',
}
