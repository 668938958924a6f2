import type { Synonyms } from '#platform/labels.ts'

/** The words people use for startups, calls and applications. */
export const synonyms: Synonyms = {
  startup: 'startup startups pousse pousses jeune-pousse ناشئة الناشئة venture ventures',
  company:
    'entreprise entreprises société sociétés compagnie usine usines industriel industriels company companies firm industry شركة شركات مقاولة مقاولات مصنع صناعيون الصناعيون',
  call: 'appel appels call calls نداء نداءات النداء',
  apply:
    'candidater candidate candidature candidatures soumissionner apply applying application applications applicant qualify ترشح ترشيح ترشيحات أترشح مترشح مرشح ترشيحي',
  submit:
    'soumettre soumets soumis soumise déposer dépose déposez déposé remettre submit submitted hand أودع أودعوه إيداع قدم تقديم أودعناها',
  committee: 'comité commission jury committee panel board لجنة اللجنة',
  decide: 'décision décisions décider statuer statué tranché decision decisions decide decided قرار قرارات بتت قررت',
  appeal: 'contester conteste recours contest appeal object نطعن طعن أعترض اعتراض',
  criteria: 'critère critères condition conditions criteria requirement requirements شروط معايير شرط',
  eligible:
    'éligible éligibilité admissible eligible eligibility qualify remplissons satisfaisons meet مؤهلة أهلية نستوفي',
  incubate: 'incubation incubateur incubateurs incubation incubator احتضان حاضنة حاضنات',
  accelerate: 'accélération accélérateur accelerator acceleration تسريع مسرعة مسرع',
  growth: 'croissance grandir growth grow growing نمو النمو',
  gazelle: 'gazelle gazelles غزالة الغزالات',
  unicorn: 'unicorn unicorns',
  assess:
    'évaluer évalue évaluation évaluations évalués évaluateur évaluateurs noter review reviews reviewed reviewer rate score scored قيم تقييم أقيم مقيم المقيمة',
  rank: 'classement classe classer rank ranking ranks ترتيب رتب',
  interest: 'intérêt intérêts interest conflict مصلحة مصالح تضارب',
  staff:
    'salarié salariés effectif employé employés emploi emplois employees employee staff headcount jobs أجير أجيرا أجراء شغل مناصب',
  turnover: 'turnover revenue sales معاملات المعاملات',
  entrepreneur:
    'entrepreneur entrepreneurs investisseur investisseurs entrepreneur investors founder founders مقاول مقاولون مقاولين مستثمر مستثمرين',
  money: 'financement financer fonds funding fund finance money تمويل التمويل',
}
