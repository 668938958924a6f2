import type { SlotCandidate } from './dialogue-state.ts'
import { stems } from './tokenize.ts'

export const ordinalForms: RegExp[] = [
  /^(1|1er|1ere|1st|premier|premiere|first|الاول|الاولي|اول)$/,
  /^(2|2e|2eme|2nd|deuxieme|second|seconde|الثاني|الثانيه)$/,
  /^(3|3e|3eme|3rd|troisieme|third|الثالث|الثالثه)$/,
  /^(4|4e|4eme|4th|quatrieme|fourth|الرابع|الرابعه)$/,
  /^(5|5e|5eme|5th|cinquieme|fifth|الخامس|الخامسه)$/,
]

export const lastForm = /^(dernier|derniere|last|الاخير|الاخيره)$/

/** Whether the word is a place in a list: "first", "2", "last". */
export const isOrdinal = ({ normalised }: { normalised: string }) =>
  lastForm.test(normalised) || ordinalForms.some((form) => form.test(normalised))

/** Returns the ordinal among the words as an English word, which no parser takes for an amount. */
export const ordinalWord = (words: { normalised: string }[]): string => {
  const at = ordinalForms.findIndex((form) => words.some(({ normalised }) => form.test(normalised)))
  return at < 0 ? 'last' : ['first', 'second', 'third', 'fourth', 'fifth'][at]!
}

/** Returns the candidate that the words name by its place in the list, or by a word that only its label has. */
export function matchByText(
  words: { normalised: string; stem: string }[],
  candidates: SlotCandidate[],
): SlotCandidate | undefined {
  for (const { normalised } of words) {
    const at = ordinalForms.findIndex((form) => form.test(normalised))
    if (at >= 0 && candidates[at]) return candidates[at]
    if (lastForm.test(normalised)) return candidates.at(-1)
  }
  const labels = candidates.map(({ label }) => new Set(stems(label)))
  const scores = labels.map(
    (label) =>
      words.filter(({ stem }) => stem.length > 2 && label.has(stem) && labels.some((other) => !other.has(stem))).length,
  )
  const best = Math.max(0, ...scores)
  return best > 0 && scores.filter((score) => score === best).length === 1
    ? candidates[scores.indexOf(best)]
    : undefined
}
