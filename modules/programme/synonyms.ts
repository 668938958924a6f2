import type { Synonyms } from '#platform/labels.ts'

/** The words people use for figures, targets and briefs. */
export const synonyms: Synonyms = {
  figure:
    'indicateur indicateurs chiffre chiffres statistique statistiques kpi indicator figures statistics مؤشر مؤشرات أرقام إحصائيات',
  target: 'objectif objectifs cible cibles target targets goal goals هدف أهداف',
  forecast:
    'prévision prévisions prévoir rythme atteindre forecast predict pace reach توقع توقعات وتيرة سنبلغ سنصل بلوغ',
  path: 'trajectoire trajectoires chemin path paths plan planned مسار مسارات',
  brief: 'note synthèse résumé rapport brief note report مذكرة ملخص تقرير',
  export:
    'exporter exporte export télécharger télécharge extraire sortir download export extract output صدر تصدير استخرج حمل',
  origin: 'origine vient provenance source come comes origin مصدر جاء أصل',
  quarter: 'trimestre trimestres quarter quarters فصل فصول',
  freeze: 'gelé gelés geler figé figés freeze frozen snapshot جمد مجمد مجمدة المجمد تجميد تجميدها',
  tamper: 'touché modifié altéré altered changed تغيير تغيرت',
  reread: 'relu relus relire relecture reviewed reread مراجعة راجعت تمت',
}
