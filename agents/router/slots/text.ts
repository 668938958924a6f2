import { normaliseText } from '#platform/lib/text-folding.ts'
import { conceptsOfStem, isGenericConcept, isStopWord } from '../lexicon.ts'
import { type Utterance, unconsumedWords } from '../parse.ts'
import { tokenize } from '../tokenize.ts'
import { humanise } from '../tool.ts'
import type { RouterTool, ToolSlot } from '../types.ts'

/** Free words: quoted, announced by the slot's name, or standing where an example has them. */
export function matchText(slot: ToolSlot, reading: Utterance, tool: RouterTool): string | undefined {
  const texts = tool.slots.filter(({ kind }) => kind === 'text')
  if (reading.quotes.length > 0) return reading.quotes[texts.indexOf(slot)]
  if (tool.examples.some(({ input }) => isReferenceCode(input[slot.name]))) return reading.ids.find(isReferenceCode)
  return textAfterFieldName(slot, reading) ?? textAsInExamples(slot, reading, tool)
}

/** A serial number is no words: where the examples have a code, only a code is taken. */
const isReferenceCode = (value: unknown) => typeof value === 'string' && /^[A-Z]{2,6}-\d{2,}[\w-]*$/.test(value)

/** `raison : panne de courant` */
function textAfterFieldName({ name, description, isList }: ToolSlot, { text }: Utterance): string | undefined {
  if (isList) return undefined
  const names = [humanise(name), ...tokenize(description).map(({ raw }) => raw)].filter((word) => word.length > 3)
  const match = /(?:^|[\s,;.])([\p{L} ]+?)\s*:\s*([^:;\n]+)/u.exec(text)
  return match && names.some((word) => normaliseText(match[1]!).endsWith(normaliseText(word)))
    ? match[2]!.trim()
    : undefined
}

/** In an example the value has words before it; after the same words here, what is left is the value. */
function textAsInExamples({ name }: ToolSlot, reading: Utterance, { examples }: RouterTool): string | undefined {
  for (const { text, lang, input } of examples) {
    const value = input[name]
    if (lang !== reading.lang || typeof value !== 'string') continue
    const at = normaliseText(text).indexOf(normaliseText(value))
    const before = at > 0 ? tokenize(text.slice(0, at)).slice(-2) : []
    if (before.length === 0) continue
    const found =
      wordsAfter(
        reading,
        before.map(({ stem }) => stem),
      ) ?? (isStopWord(before.at(-1)!.normalised) ? undefined : wordsAfter(reading, [before.at(-1)!.stem]))
    if (found) return found
  }
  return undefined
}

function wordsAfter(reading: Utterance, pattern: string[]): string | undefined {
  const { words: all, consumed, text } = reading
  for (let at = 0; at + pattern.length < all.length; at++) {
    if (!pattern.every((stem, i) => all[at + i]!.stem === stem)) continue
    let last = at + pattern.length
    if (consumed.has(all[last]!)) continue
    while (last + 1 < all.length && !consumed.has(all[last + 1]!)) last++
    while (last > at + pattern.length && isStopWord(all[last]!.normalised)) last--
    return text.slice(all[at + pattern.length]!.start, all[last]!.end)
  }
  return undefined
}

/** For a search that must have words: what is neither spoken for, nor a way of asking, nor said in most questions of this tool. */
export function remainingText(reading: Utterance, { examples }: RouterTool): string | undefined {
  const own = examples
    .filter(({ lang }) => lang === reading.lang)
    .map(({ text }) => new Set(tokenize(text).map((word) => word.stem)))
  const isUsual = (stem: string) => own.filter((stems) => stems.has(stem)).length > own.length / 2
  const left = unconsumedWords(reading).filter(
    ({ normalised, stem }) => !isStopWord(normalised) && !isUsual(stem) && !conceptsOfStem(stem).some(isGenericConcept),
  )
  return left.length > 0 ? reading.text.slice(left[0]!.start, left.at(-1)!.end) : undefined
}
