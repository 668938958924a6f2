import type { TrilingualText } from '../fields.ts'

/** A target number from the programme's founding text, with its quotation and what that leaves open. */
export interface SourceTarget {
  code: string
  kind: 'SOURCE_TEXT'
  /** A whole number, as text. */
  value: string
  /** `TOTAL` is to be reached by 2030, `YEAR` every year. */
  per: 'TOTAL' | 'YEAR'
  /** Literal quotation, in the original language. */
  quote: string
  /** What the text leaves open; null if nothing. */
  ambiguity: TrilingualText | null
}

/** Last year of the programme: «à l’horizon de 2030». */
export const horizonYear = 2030

const target = (
  code: string,
  value: string,
  per: SourceTarget['per'],
  quote: string,
  ambiguity: TrilingualText | null,
): SourceTarget =>
  Object.freeze({ code, kind: 'SOURCE_TEXT', value, per, quote, ambiguity: ambiguity && Object.freeze(ambiguity) })

/**
 * All targets of the source; other indicators have none. They are constants and not rows, so that no operation, role or data
 * migration can change them.
 */
export const sourceTargets: readonly SourceTarget[] = Object.freeze([
  target('P1.1', '50', 'TOTAL', 'faire émerger 50 startups innovantes', {
    fr: 'Le texte ne dit pas quand une startup a « émergé ».',
    ar: 'لا يحدد النص متى تعتبر الشركة الناشئة قد انبثقت.',
    en: 'The text does not say when a startup has “emerged”.',
  }),
  target('P1.2', '35', 'TOTAL', 'soutenir 35 entrepreneurs et investisseurs', {
    fr: 'Un seul nombre pour les deux ; le texte ne dit pas s’il s’agit de personnes ou d’organisations.',
    ar: 'عدد واحد للفئتين معا، ولا يبين النص هل المقصود أشخاص أم منظمات.',
    en: 'One number for both; the text does not say whether persons or organisations are meant.',
  }),
  target('P1.3', '2', 'TOTAL', 'deux entreprises «gazelles»', {
    fr: 'Le texte ne définit pas la gazelle.',
    ar: 'لا يعرف النص المقاولة الغزالة.',
    en: 'The text does not define a gazelle.',
  }),
  target('P1.4', '1', 'TOTAL', 'donner naissance à une licorne technologique', {
    fr: 'Ni la monnaie du seuil ni la preuve attendue ne sont dites.',
    ar: 'لا يذكر النص عملة العتبة ولا الإثبات المطلوب.',
    en: 'Neither the currency of the threshold nor the evidence is stated.',
  }),
  target('P2.1', '20000', 'YEAR', 'Délivrer 20.000 certificats chaque année', {
    fr: 'D’autres textes parlent de 20.000 talents d’ici 2030, et non de certificats par an.',
    ar: 'تتحدث نصوص أخرى عن 20.000 موهبة في أفق 2030، لا عن شهادات كل سنة.',
    en: 'Other texts speak of 20,000 talents by 2030, not of certificates a year.',
  }),
  target('P2.3', '100', 'TOTAL', '100 doctorants chercheurs marocains', {
    fr: 'Compris comme inscrits, et non comme diplômés.',
    ar: 'المقصود هم المسجلون لا المتخرجون.',
    en: 'Read as enrolled, not as graduated.',
  }),
  target('P2.4', '20', 'YEAR', 'à raison de 20 nouveaux inscrits chaque année', null),
])

const byCode = new Map(sourceTargets.map((one) => [one.code, one]))

/** Returns the target of an indicator; null if the source gives no number. */
export const findSourceTarget = (code: string) => byCode.get(code) ?? null
