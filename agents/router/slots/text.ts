import { normaliseText } from '#platform/lib/text-folding.ts'
import { type Utterance, unconsumedWords } from '../parse.ts'
import { humanise, tokenize } from '../tokenize.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

/** Returns free text: quoted, after the name of the slot, or in the place where an example has it. */
export function matchText(slot: ToolSlot, utterance: Utterance, tool: RouterTool): string | undefined {
  const texts = tool.slots.filter(({ kind }) => kind === 'text')
  if (utterance.quotes.length > 0) return utterance.quotes[texts.indexOf(slot)]
  if (tool.examples.some(({ input }) => isReferenceCode(input[slot.name]))) return utterance.ids.find(isReferenceCode)
  return textAfterFieldName(slot, utterance) ?? textAsInExamples(slot, utterance, tool)
}

/** Whether the value is a reference code; where examples have one, only a code fills the slot. */
const isReferenceCode = (value: unknown) => typeof value === 'string' && /^[A-Z]{2,6}-\d{2,}[\w-]*$/.test(value)

/** Reads text after the name of the field: `raison : panne de courant`. */
function textAfterFieldName({ name, description, isList }: ToolSlot, { text }: Utterance): string | undefined {
  if (isList) return undefined
  const names = [humanise(name), ...tokenize(description).map(({ raw }) => raw)].filter((word) => word.length > 3)
  const match = /(?:^|[\s,;.])([\p{L} ]+?)\s*:\s*([^:;\n]+)/u.exec(text)
  return match && names.some((word) => normaliseText(match[1]!).endsWith(normaliseText(word)))
    ? match[2]!.trim()
    : undefined
}

/** Reads the text after the words that precede the value in an example. */
function textAsInExamples({ name }: ToolSlot, utterance: Utterance, { examples }: RouterTool): string | undefined {
  for (const { text, lang, input } of examples) {
    const value = input[name]
    if (lang !== utterance.lang || typeof value !== 'string') continue
    const at = normaliseText(text).indexOf(normaliseText(value))
    const before = at > 0 ? tokenize(text.slice(0, at)).slice(-2) : []
    if (before.length === 0) continue
    const found =
      wordsAfter(
        utterance,
        before.map(({ stem }) => stem),
      ) ??
      (utterance.vocabulary.lexicon.isStopWord(before.at(-1)!.normalised)
        ? undefined
        : wordsAfter(utterance, [before.at(-1)!.stem]))
    if (found) return found
  }
  return undefined
}

function wordsAfter(utterance: Utterance, pattern: string[]): string | undefined {
  const { words: all, consumed, text, vocabulary } = utterance
  for (let at = 0; at + pattern.length < all.length; at++) {
    if (!pattern.every((stem, i) => all[at + i]!.stem === stem)) continue
    let last = at + pattern.length
    if (consumed.has(all[last]!)) continue
    while (last + 1 < all.length && !consumed.has(all[last + 1]!)) last++
    while (last > at + pattern.length && vocabulary.lexicon.isStopWord(all[last]!.normalised)) last--
    return text.slice(all[at + pattern.length]!.start, all[last]!.end)
  }
  return undefined
}

/** Returns the words for a search: neither consumed by another slot, nor stop words, nor common in the tool's examples. */
export function remainingText(utterance: Utterance, { examples }: RouterTool): string | undefined {
  const own = examples
    .filter(({ lang }) => lang === utterance.lang)
    .map(({ text }) => new Set(tokenize(text).map((word) => word.stem)))
  const isUsual = (stem: string) => own.filter((stems) => stems.has(stem)).length > own.length / 2
  const { isStopWord, conceptsOfStem, isGenericConcept } = utterance.vocabulary.lexicon
  const remaining = unconsumedWords(utterance).filter(
    ({ normalised, stem }) => !isStopWord(normalised) && !isUsual(stem) && !conceptsOfStem(stem).some(isGenericConcept),
  )
  return remaining.length > 0 ? utterance.text.slice(remaining[0]!.start, remaining.at(-1)!.end) : undefined
}
