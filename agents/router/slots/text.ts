import { fold } from '#platform/lib/text-folding.ts'
import { conceptsIn, isEmpty, isGeneral } from '../lexicon.ts'
import { free, type Reading } from '../parse.ts'
import { words } from '../tokenize.ts'
import { humanised } from '../tool.ts'
import type { RouterTool, Slot } from '../types.ts'

/** Free words: quoted, announced by the slot's name, or standing where an example has them. */
export function textFor(slot: Slot, reading: Reading, tool: RouterTool): string | undefined {
  const texts = tool.slots.filter(({ kind }) => kind === 'text')
  if (reading.quotes.length > 0) return reading.quotes[texts.indexOf(slot)]
  if (tool.examples.some(({ input }) => isCode(input[slot.name]))) return reading.ids.find(isCode)
  return announced(slot, reading) ?? asInExamples(slot, reading, tool)
}

/** A serial number is no words: where the examples have a code, only a code is taken. */
const isCode = (value: unknown) => typeof value === 'string' && /^[A-Z]{2,6}-\d{2,}[\w-]*$/.test(value)

/** `raison : panne de courant` */
function announced({ name, description, isList }: Slot, { text }: Reading): string | undefined {
  if (isList) return undefined
  const names = [humanised(name), ...words(description).map(({ raw }) => raw)].filter((word) => word.length > 3)
  const match = /(?:^|[\s,;.])([\p{L} ]+?)\s*:\s*([^:;\n]+)/u.exec(text)
  return match && names.some((word) => fold(match[1]!).endsWith(fold(word))) ? match[2]!.trim() : undefined
}

/** In an example the value has words before it; after the same words here, what is left is the value. */
function asInExamples({ name }: Slot, reading: Reading, { examples }: RouterTool): string | undefined {
  for (const { text, lang, input } of examples) {
    const value = input[name]
    if (lang !== reading.lang || typeof value !== 'string') continue
    const at = fold(text).indexOf(fold(value))
    const before = at > 0 ? words(text.slice(0, at)).slice(-2) : []
    if (before.length === 0) continue
    const found =
      after(
        reading,
        before.map(({ stem }) => stem),
      ) ?? (isEmpty(before.at(-1)!.folded) ? undefined : after(reading, [before.at(-1)!.stem]))
    if (found) return found
  }
  return undefined
}

function after(reading: Reading, pattern: string[]): string | undefined {
  const { words: all, taken, text } = reading
  for (let at = 0; at + pattern.length < all.length; at++) {
    if (!pattern.every((stem, i) => all[at + i]!.stem === stem)) continue
    let last = at + pattern.length
    if (taken.has(all[last]!)) continue
    while (last + 1 < all.length && !taken.has(all[last + 1]!)) last++
    while (last > at + pattern.length && isEmpty(all[last]!.folded)) last--
    return text.slice(all[at + pattern.length]!.start, all[last]!.end)
  }
  return undefined
}

/** For a search that must have words: what is neither spoken for, nor a way of asking, nor said in most questions of this tool. */
export function remainder(reading: Reading, { examples }: RouterTool): string | undefined {
  const own = examples.filter(({ lang }) => lang === reading.lang).map(({ text }) => new Set(words(text).map((word) => word.stem)))
  const isUsual = (stem: string) => own.filter((stems) => stems.has(stem)).length > own.length / 2
  const left = free(reading).filter(({ folded, stem }) => !isEmpty(folded) && !isUsual(stem) && !conceptsIn(stem).some(isGeneral))
  return left.length > 0 ? reading.text.slice(left[0]!.start, left.at(-1)!.end) : undefined
}
