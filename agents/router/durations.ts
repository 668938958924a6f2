import { normaliseText } from '#platform/lib/text-folding.ts'

export interface TextSpan {
  start: number
  end: number
}
export interface ParsedDuration extends TextSpan {
  minutes: number
}

const numberOfWord: Record<string, number> = Object.fromEntries(
  Object.entries({
    1: 'un une a an one واحده واحد',
    2: 'deux two',
    3: 'trois three ثلاث ثلاثه',
    4: 'quatre four اربع اربعه',
    5: 'cinq five خمس خمسه',
    6: 'six ست سته',
    7: 'sept seven سبع سبعه',
    8: 'huit eight ثماني ثمانيه',
    9: 'neuf nine تسع تسعه',
    10: 'dix ten عشر عشره',
    15: 'quinze fifteen',
    20: 'vingt twenty عشرين',
    30: 'trente thirty ثلاثين',
    45: 'quarante-cinq',
    90: 'quatre-vingt-dix ninety تسعين',
  }).flatMap(([n, forms]) => forms.split(' ').map((form) => [form, Number(n)])),
)
const numberWords = Object.keys(numberOfWord).sort((a, b) => b.length - a.length)
const countPattern = `(?<n>(?<![\\d.,])\\d+(?:[.,]\\d+)?|(?<![\\p{L}])(?:${numberWords.join('|')})(?![\\p{L}]))`
// after these prepositions a number of hours is a time of day, or a distance from now
const notAfterPreposition = '(?<!(?:\\bà|\\ba|\\bat|\\bvers|\\bdes|\\bentre|\\bdans|\\bin|الساعه|بعد)\\s*)'
const minutesPerUnit: [RegExp, number][] = [
  [/^(h|heures?|hours?|hrs?|ساع.*)$/u, 60],
  [/^(mn|min|mins|minutes?|دق.*)$/u, 1],
  [/^(j|jours?|days?|يوم|ايام|يوما)$/u, 1_440],
  [/^(semaines?|weeks?|اسبوع|اسابيع)$/u, 10_080],
]

const durationPatterns: [RegExp, (match: RegExpExecArray) => number][] = [
  [/(?:ساعه و ?نصف|une heure et demie|an hour and a half|one and a half hours)/gu, () => 90],
  [/(?:ساعتين و ?نصف|deux heures et demie|two and a half hours)/gu, () => 150],
  [/(?:(?<![\p{L}])نصف ساعه|(?:une )?demi[ -]heure|half an hour|half[ -]hour)/gu, () => 30],
  [/(?:(?:une )?demi[ -]journee|half a day|نصف يوم)/gu, () => 240],
  [/(?<![\p{L}])ل?ساعت(?:ين|ان)(?![\p{L}])/gu, () => 120],
  [
    /(?:pendant|pour|duree(?: de)?|for|during|لمده)\s+(\d+)\s*h\s*(\d\d)?(?![\p{L}\d])/gu,
    ([, h, m]) => Number(h) * 60 + Number(m ?? 0),
  ],
  [
    new RegExp(
      `${notAfterPreposition}${countPattern}[\\s-]*(?<unit>heures?|hours?|hrs?|ساعات|ساعه|minutes?|mins?|mn|دقيقه|دقائق|jours?|days?|ايام|semaines?|weeks?)(?![\\p{L}])(?!\\s*(?:a|to|الي)\\s*\\d)`,
      'gu',
    ),
    minutesOfMatch,
  ],
  [/(?<![\p{L}])(?:لمده |ل)ساعه(?![\p{L}])/gu, () => 60],
]

function minutesOfMatch({ groups }: RegExpExecArray): number {
  const { n = '', unit = '' } = groups!
  return (numberOfWord[n] ?? Number(n.replace(',', '.'))) * minutesPerUnit.find(([form]) => form.test(unit))![1]
}

/** Returns the first duration in a text that was normalised by `normalisePreservingOffsets`. */
export function parseDuration(text: string): ParsedDuration | undefined {
  for (const [pattern, minutesOf] of durationPatterns) {
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    if (match) return { minutes: minutesOf(match), start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Blanks out what lies within the spans; all other text keeps its place. */
export const maskSpans = (text: string, spans: TextSpan[]) =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** Normalises letter by letter, so that offsets in the result are offsets in the text. */
export const normalisePreservingOffsets = (text: string) =>
  [...text].map((letter) => (normaliseText(letter) || ' ').padEnd(letter.length).slice(0, letter.length)).join('')
