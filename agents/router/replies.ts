import { fieldLabels } from './field-labels.ts'
import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import { humanise } from './tool.ts'
import type { RouterTool, ToolSlot } from './types.ts'

const quote: Record<Lang, (text: string) => string> = {
  fr: (text) => `« ${text} »`,
  ar: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
}

/** A summary is in one language; a question the tool answers is in the asker's, and one that stands alone is better than one about "this". */
function exampleOrSummary({ summary, name, examples }: RouterTool, lang: Lang): string {
  const own = examples.filter((one) => one.lang === lang)
  const example = own.find(isSelfContained) ?? own[0]
  return example ? quote[lang](example.text) : summary || humanise(name)
}

/** What is about to be done, in the asker’s words where an example has them. */
export const describeAction = exampleOrSummary

const isSelfContained = ({ input }: RouterTool['examples'][number]) =>
  !Object.keys(input).some((key) => /Id$/.test(key))

/** A few things to ask for, those first that need nothing said before. */
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

/** Asks for everything that is missing at once, each by its description, a choice by its choices. */
export function missingSlotsReply(
  slots: ToolSlot[],
  lang: Lang,
  { dayIsKnown = false, hourIsKnown = false } = {},
): string {
  const names = slots.map((slot) => {
    const choices = slot.labels.slice(0, 12).map(([value, forms]) => slot.localized[String(value)]?.[lang] ?? forms[0]!)
    return `${slot.kind === 'instant' && dayIsKnown ? phrases.timeOfDay[lang] : slot.kind === 'instant' && hourIsKnown ? phrases.day[lang] : slotName(slot, lang)}${slot.kind === 'choice' && slot.labels.length <= 12 ? ` (${choices.join(', ')})` : ''}`
  })
  return `${phrases.missing[lang]} ${names.join(lang === 'ar' ? '، ' : ', ')}. ${phrases.pleaseSpecify[lang]}`
}

/** A description in the wrong language would be worse than the usual word for such a field. */
export function slotName({ name, description }: ToolSlot, lang: Lang): string {
  const usual = fieldLabels[name]?.[lang]
  if (usual) return usual
  const bare = description.replace(/\.$/, '')
  return bare ? `${bare[0]!.toLowerCase()}${bare.slice(1)}` : humanise(name)
}
