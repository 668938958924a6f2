import type { Synonyms } from '#platform/labels.ts'

/** The words people use for agents, runs and schedules. */
export const synonyms: Synonyms = {
  agent: 'agent agents وكيل وكلاء مساعد المساعدون مساعدون',
  run: 'exécution exécutions tâche run runs task تنفيذ تنفيذي',
  stop: 'arrête stoppe cesse stop halt أوقف',
  conversation: 'conversation conversations discussion discussions chat chats محادثة محادثات محادثاتي',
  model: 'modèle modèles model models نموذج نماذج طراز طرازات',
  version: 'version versions release نسخة نسخ النسختين إصدار',
  earlier: 'précédent précédente ancienne ancien antérieure earlier previous former سابق سابقة قديمة',
  past: 'historique history log تاريخ',
  compare: 'comparer compare comparaison différence différences compare difference diff قارن مقارنة فرق',
  restore:
    'revenir reviens restaurer restaure rétablir rétablis restore revert roll rollback استرجع استرجاع استعد عد ارجع',
  copy: 'copier copie copies dupliquer duplique cloner clone fork copy duplicate نسخة نسخ انسخ استنسخ',
  schedule:
    'planifier planification planifications planifie planifiée planifiées automatique automatiques automatiquement schedule schedules scheduled automatic automatically recurring جدول جداول مجدولة جدولة تلقائي تلقائيا',
  pause: 'pause suspendre suspends suspendu suspendue suspendues suspend suspended paused مؤقتا علق تعليق معلقة',
  resume: 'reprendre reprends réactiver réactive relancer resume reactivate استأنف استئناف تفعيل فعل',
  approve:
    'approuver approuve approbation approbations valider validation approve approval approvals sign-off موافقة أوافق وافق مصادقة صادق',
  import: 'importer importe charger charge import load upload استورد استيراد حمل',
}
