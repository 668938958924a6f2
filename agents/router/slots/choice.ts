import type { Lexicon } from '../lexicon.ts'
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

/** Returns the values that the utterance names, by a full name or by a word that only one value has, and the words that name them. */
export function matchChoices(
  utterance: Utterance,
  { labels, ignoredWords = noWords }: Pick<ToolSlot, 'labels'> & { ignoredWords?: ReadonlySet<string> },
): { values: unknown[]; words: Utterance['words'] } {
  const { words, consumed, vocabulary } = utterance
  const index = labelIndexOf(labels, vocabulary.lexicon)
  // a fast way out: most slots are not mentioned at all
  if (!words.some(({ stem }) => index.byFirstStem.has(stem) || index.valuesByStem.has(stem)))
    return { values: [], words: [] }
  const open = words.map((word) => (consumed.has(word) ? '' : word.stem))
  const found = [...matchFullNames(open, index)]
  const used = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  // among a hundred names almost any word occurs in one
  const partial =
    labels.length > maxPartialLabels
      ? []
      : matchPartialNames(open, index, used).filter(({ at }) => !ignoredWords.has(open[at]!))
  const all = [...found, ...partial].sort((a, b) => a.at - b.at)
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
  /** Names by the stem of their first word. */
  byFirstStem: Map<string, LabelForm[]>
  valuesByStem: Map<string, Set<unknown>>
}

const labelIndexCache = new WeakMap<ToolSlot['labels'], LabelIndex>()

/** Indexes the names by their stems, once for each list of labels: stemming costs more than the search. */
function labelIndexOf(labels: ToolSlot['labels'], lexicon: Lexicon): LabelIndex {
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
      if (part.length >= 4 && !lexicon.isStopWord(part) && !lexicon.conceptsOfStem(part).some(lexicon.isGenericConcept))
        valuesByStem.set(part, (valuesByStem.get(part) ?? new Set()).add(value))
  const names = { byFirstStem, valuesByStem }
  labelIndexCache.set(labels, names)
  return names
}

/** Matches longer names first, so that "New York-Newark" is not also "Newark". */
function matchFullNames(open: string[], { byFirstStem }: LabelIndex): LabelMatch[] {
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

function matchPartialNames(open: string[], { valuesByStem }: LabelIndex, used: Set<number>): LabelMatch[] {
  return open.flatMap((word, at) => {
    const named = used.has(at) ? undefined : valuesByStem.get(word)
    return named?.size === 1 ? [{ value: [...named][0], at, length: 1 }] : []
  })
}

const negationWord = /^(pas|non|sans|not|no|without|dont|غير|بدون|ليس|لا)$/

/** Returns true or false only if the utterance names the field, else `undefined`. */
export function matchBoolean(
  utterance: Utterance,
  slot: ToolSlot,
): { value: boolean | undefined; words: Utterance['words'] } {
  const { values, words } = matchChoices(utterance, slot)
  if (values.length === 0) return { value: undefined, words: [] }
  if (values[0] === false) return { value: false, words }
  const before = utterance.words[utterance.words.indexOf(words[0]!) - 1]
  return { value: !negationWord.test(before?.normalised ?? ''), words }
}
