import { conceptsIn, isEmpty, isGeneral } from '../lexicon.ts'
import type { Reading } from '../parse.ts'
import { stems } from '../tokenize.ts'
import type { Slot } from '../types.ts'

interface Found {
  value: unknown
  at: number
  length: number
}

const none: ReadonlySet<string> = new Set()
const mostTold = 60

/** Which of the values is named: by a whole name, or by a word that only one of them has. */
export function choicesIn(
  reading: Reading,
  { labels, silent = none }: Pick<Slot, 'labels'> & { silent?: ReadonlySet<string> },
): { values: unknown[]; words: Reading['words'] } {
  const { words, taken } = reading
  const { whole, owners } = namesOf(labels)
  // most slots are not spoken of at all, and there are many
  if (!words.some(({ stem }) => whole.has(stem) || owners.has(stem))) return { values: [], words: [] }
  const open = words.map((word) => (taken.has(word) ? '' : word.stem))
  const found = [...wholeNames(open, labels)]
  const used = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  // of a hundred names most have a word in common with anything
  const partly = labels.length > mostTold ? [] : partNames(open, labels, used).filter(({ at }) => !silent.has(open[at]!))
  const all = [...found, ...partly].sort((a, b) => a.at - b.at)
  return {
    values: [...new Set(all.map(({ value }) => value))],
    words: all.flatMap(({ at, length }) => words.slice(at, at + length)),
  }
}

interface Name {
  value: unknown
  parts: string[]
}

interface Names {
  /** Names by the word they begin with. */
  whole: Map<string, Name[]>
  owners: Map<string, Set<unknown>>
}

const prepared = new WeakMap<Slot['labels'], Names>()

/** Cutting names into stems costs more than looking for them, so it is done once for each slot. */
function namesOf(labels: Slot['labels']): Names {
  const known = prepared.get(labels)
  if (known) return known
  const all = labels.flatMap(([value, forms]) => forms.map((form) => ({ value, parts: stems(form) }))).filter(({ parts }) => parts.length > 0)
  const whole: Names['whole'] = new Map()
  for (const name of all) whole.set(name.parts[0]!, [...(whole.get(name.parts[0]!) ?? []), name])
  const owners: Names['owners'] = new Map()
  for (const { value, parts } of all)
    for (const part of parts)
      if (part.length >= 4 && !isEmpty(part) && !conceptsIn(part).some(isGeneral)) owners.set(part, (owners.get(part) ?? new Set()).add(value))
  const names = { whole, owners }
  prepared.set(labels, names)
  return names
}

/** The longest name wins its words, so "Casablanca-Settat" is not also "Settat". */
function wholeNames(open: string[], labels: Slot['labels']): Found[] {
  const { whole } = namesOf(labels)
  const names = [...new Set(open)].flatMap((word) => whole.get(word) ?? []).sort((a, b) => b.parts.length - a.parts.length)
  const used = new Set<number>()
  const found: Found[] = []
  for (const { value, parts } of names) {
    for (let at = 0; at + parts.length <= open.length; at++) {
      if (!parts.every((part, i) => open[at + i] === part && !used.has(at + i))) continue
      for (let i = 0; i < parts.length; i++) used.add(at + i)
      found.push({ value, at, length: parts.length })
    }
  }
  return found
}

function partNames(open: string[], labels: Slot['labels'], used: Set<number>): Found[] {
  const { owners } = namesOf(labels)
  return open.flatMap((word, at) => {
    const named = used.has(at) ? undefined : owners.get(word)
    return named?.size === 1 ? [{ value: [...named][0], at, length: 1 }] : []
  })
}

const denial = /^(pas|non|sans|not|no|without|dont|غير|بدون|ليس|لا)$/

/** A yes or no counts only where it is said: silence is neither. */
export function booleanIn(reading: Reading, slot: Slot): { value: boolean | undefined; words: Reading['words'] } {
  const { values, words } = choicesIn(reading, slot)
  if (values.length === 0) return { value: undefined, words: [] }
  if (values[0] === false) return { value: false, words }
  const before = reading.words[reading.words.indexOf(words[0]!) - 1]
  return { value: !denial.test(before?.folded ?? ''), words }
}
