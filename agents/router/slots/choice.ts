import { conceptsOfStem, isGenericConcept, isStopWord } from '../lexicon.ts'
import type { Utterance } from '../parse.ts'
import { stems } from '../tokenize.ts'
import type { ToolSlot } from '../types.ts'

interface LabelMatch {
  value: unknown
  at: number
  length: number
}

const noWords: ReadonlySet<string> = new Set()
const maxPartialLabels = 60

/** Which of the values is named: by a whole name, or by a word that only one of them has. */
export function matchChoices(
  reading: Utterance,
  { labels, ignoredWords = noWords }: Pick<ToolSlot, 'labels'> & { ignoredWords?: ReadonlySet<string> },
): { values: unknown[]; words: Utterance['words'] } {
  const { words, consumed } = reading
  const { byFirstStem, valuesByStem } = labelIndexOf(labels)
  // most slots are not spoken of at all, and there are many
  if (!words.some(({ stem }) => byFirstStem.has(stem) || valuesByStem.has(stem))) return { values: [], words: [] }
  const open = words.map((word) => (consumed.has(word) ? '' : word.stem))
  const found = [...matchFullNames(open, labels)]
  const used = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  // of a hundred names most have a word in common with anything
  const partly =
    labels.length > maxPartialLabels
      ? []
      : matchPartialNames(open, labels, used).filter(({ at }) => !ignoredWords.has(open[at]!))
  const all = [...found, ...partly].sort((a, b) => a.at - b.at)
  return {
    values: [...new Set(all.map(({ value }) => value))],
    words: all.flatMap(({ at, length }) => words.slice(at, at + length)),
  }
}

interface LabelForm {
  value: unknown
  parts: string[]
}

interface LabelIndex {
  /** Names by the word they begin with. */
  byFirstStem: Map<string, LabelForm[]>
  valuesByStem: Map<string, Set<unknown>>
}

const labelIndexCache = new WeakMap<ToolSlot['labels'], LabelIndex>()

/** Cutting names into stems costs more than looking for them, so it is done once for each slot. */
function labelIndexOf(labels: ToolSlot['labels']): LabelIndex {
  const known = labelIndexCache.get(labels)
  if (known) return known
  const all = labels
    .flatMap(([value, forms]) => forms.map((form) => ({ value, parts: stems(form) })))
    .filter(({ parts }) => parts.length > 0)
  const byFirstStem: LabelIndex['byFirstStem'] = new Map()
  for (const name of all) byFirstStem.set(name.parts[0]!, [...(byFirstStem.get(name.parts[0]!) ?? []), name])
  const valuesByStem: LabelIndex['valuesByStem'] = new Map()
  for (const { value, parts } of all)
    for (const part of parts)
      if (part.length >= 4 && !isStopWord(part) && !conceptsOfStem(part).some(isGenericConcept))
        valuesByStem.set(part, (valuesByStem.get(part) ?? new Set()).add(value))
  const names = { byFirstStem, valuesByStem }
  labelIndexCache.set(labels, names)
  return names
}

/** The longest name wins its words, so "Casablanca-Settat" is not also "Settat". */
function matchFullNames(open: string[], labels: ToolSlot['labels']): LabelMatch[] {
  const { byFirstStem } = labelIndexOf(labels)
  const names = [...new Set(open)]
    .flatMap((word) => byFirstStem.get(word) ?? [])
    .sort((a, b) => b.parts.length - a.parts.length)
  const used = new Set<number>()
  const found: LabelMatch[] = []
  for (const { value, parts } of names) {
    for (let at = 0; at + parts.length <= open.length; at++) {
      if (!parts.every((part, i) => open[at + i] === part && !used.has(at + i))) continue
      for (let i = 0; i < parts.length; i++) used.add(at + i)
      found.push({ value, at, length: parts.length })
    }
  }
  return found
}

function matchPartialNames(open: string[], labels: ToolSlot['labels'], used: Set<number>): LabelMatch[] {
  const { valuesByStem } = labelIndexOf(labels)
  return open.flatMap((word, at) => {
    const named = used.has(at) ? undefined : valuesByStem.get(word)
    return named?.size === 1 ? [{ value: [...named][0], at, length: 1 }] : []
  })
}

const negationWord = /^(pas|non|sans|not|no|without|dont|غير|بدون|ليس|لا)$/

/** A yes or no counts only where it is said: silence is neither. */
export function matchBoolean(
  reading: Utterance,
  slot: ToolSlot,
): { value: boolean | undefined; words: Utterance['words'] } {
  const { values, words } = matchChoices(reading, slot)
  if (values.length === 0) return { value: undefined, words: [] }
  if (values[0] === false) return { value: false, words }
  const before = reading.words[reading.words.indexOf(words[0]!) - 1]
  return { value: !negationWord.test(before?.normalised ?? ''), words }
}
