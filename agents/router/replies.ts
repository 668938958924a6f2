import type { RenderContext } from './format-values.ts'
import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import { humanise } from './tokenize.ts'
import type { RouterTool, ToolSlot } from './types.ts'

const quote: Record<Lang, (text: string) => string> = {
  fr: (text) => `« ${text} »`,
  ar: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
}

/** Returns an example in the person's language, preferably one that refers to nothing said before; else the summary. */
function exampleOrSummary({ summary, name, examples }: RouterTool, lang: Lang): string {
  const own = examples.filter((one) => one.lang === lang)
  const example = own.find(isSelfContained) ?? own[0]
  return example ? quote[lang](example.text) : summary || humanise(name)
}

/** Describes the call that is about to be made. */
export const describeAction = exampleOrSummary

const isSelfContained = ({ input }: RouterTool['examples'][number]) =>
  !Object.keys(input).some((key) => /Id$/.test(key))

/** Lists a few examples, first those that refer to nothing said before. */
function suggestions(tools: RouterTool[], lang: Lang, maxExamples: number): string[] {
  const isAlone = ({ examples }: RouterTool) => examples.some(isSelfContained)
  const some = [...tools.filter(isAlone), ...tools.filter((tool) => !isAlone(tool))].slice(0, maxExamples)
  return [phrases.examplesIntro[lang], ...some.map((tool) => `• ${exampleOrSummary(tool, lang)}`)]
}

export function notUnderstoodReply(tools: RouterTool[], lang: Lang): string {
  if (tools.length === 0) return `${phrases.notUnderstood[lang]} ${phrases.noTools[lang]}`
  return [phrases.notUnderstood[lang], ...suggestions(tools, lang, 5)].join('\n')
}

export const greetingReply = (tools: RouterTool[], lang: Lang) =>
  tools.length === 0
    ? `${phrases.hello[lang]} ${phrases.noTools[lang]}`
    : [phrases.hello[lang], ...suggestions(tools, lang, 4)].join('\n')

export const choiceReply = (tools: RouterTool[], lang: Lang) =>
  [phrases.whichDoYouMean[lang], ...tools.map((tool, i) => `${i + 1}. ${exampleOrSummary(tool, lang)}`)].join('\n')

/** Asks for all missing slots at once; a choice is shown with its values. */
export function missingSlotsReply(
  slots: ToolSlot[],
  context: RenderContext,
  { dayIsKnown = false, hourIsKnown = false } = {},
): string {
  const { lang } = context
  const names = slots.map((slot) => {
    const choices = slot.labels.slice(0, 12).map(([value, forms]) => slot.localized[String(value)]?.[lang] ?? forms[0]!)
    return `${slot.kind === 'instant' && dayIsKnown ? phrases.timeOfDay[lang] : slot.kind === 'instant' && hourIsKnown ? phrases.day[lang] : slotName(slot, context)}${slot.kind === 'choice' && slot.labels.length <= 12 ? ` (${choices.join(', ')})` : ''}`
  })
  return `${phrases.missing[lang]} ${names.join(lang === 'ar' ? '، ' : ', ')}. ${phrases.pleaseSpecify[lang]}`
}

/** Returns the label of a field; without one its description, which is in one language only. */
export function slotName({ name, description }: ToolSlot, { lang, labels, module }: RenderContext): string {
  const label = labels.fieldLabel(name, module)?.[lang]
  if (label) return label
  const bare = description.replace(/\.$/, '')
  return bare ? `${bare[0]!.toLowerCase()}${bare.slice(1)}` : humanise(name)
}
