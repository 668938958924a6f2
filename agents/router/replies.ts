import { fields } from './field-labels.ts'
import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import { humanised } from './tool.ts'
import type { RouterTool, Slot } from './types.ts'

const quote: Record<Lang, (text: string) => string> = { fr: (text) => `« ${text} »`, ar: (text) => `«${text}»`, en: (text) => `“${text}”` }

/** A summary is in one language; a question the tool answers is in the asker's, and one that stands alone is better than one about "this". */
function told({ summary, name, examples }: RouterTool, lang: Lang): string {
  const own = examples.filter((one) => one.lang === lang)
  const example = own.find(isWhole) ?? own[0]
  return example ? quote[lang](example.text) : summary || humanised(name)
}

/** What is about to be done, in the asker’s words where an example has them. */
export const asking = told

const isWhole = ({ input }: RouterTool['examples'][number]) => !Object.keys(input).some((key) => /Id$/.test(key))

/** A few things to ask for, those first that need nothing said before. */
function suggestions(tools: RouterTool[], lang: Lang, most: number): string[] {
  const isAlone = ({ examples }: RouterTool) => examples.some(isWhole)
  const some = [...tools.filter(isAlone), ...tools.filter((tool) => !isAlone(tool))].slice(0, most)
  return [phrases.canDo[lang], ...some.map((tool) => `• ${told(tool, lang)}`)]
}

export function declined(tools: RouterTool[], lang: Lang): string {
  if (tools.length === 0) return `${phrases.decline[lang]} ${phrases.noTools[lang]}`
  return [phrases.decline[lang], ...suggestions(tools, lang, 5)].join('\n')
}

export const greeted = (tools: RouterTool[], lang: Lang) =>
  tools.length === 0 ? `${phrases.hello[lang]} ${phrases.noTools[lang]}` : [phrases.hello[lang], ...suggestions(tools, lang, 4)].join('\n')

export const offered = (tools: RouterTool[], lang: Lang) => [phrases.offer[lang], ...tools.map((tool, i) => `${i + 1}. ${told(tool, lang)}`)].join('\n')

/** Asks for everything that is missing at once, each by its description, a choice by its choices. */
export function missing(slots: Slot[], lang: Lang, { dayIsKnown = false, hourIsKnown = false } = {}): string {
  const names = slots.map((slot) => {
    const choices = slot.labels.slice(0, 12).map(([value, forms]) => slot.localized[String(value)]?.[lang] ?? forms[0]!)
    return `${slot.kind === 'instant' && dayIsKnown ? phrases.hour[lang] : slot.kind === 'instant' && hourIsKnown ? phrases.day[lang] : nameOf(slot, lang)}${slot.kind === 'choice' && slot.labels.length <= 12 ? ` (${choices.join(', ')})` : ''}`
  })
  return `${phrases.missing[lang]} ${names.join(lang === 'ar' ? '، ' : ', ')}. ${phrases.tellMe[lang]}`
}

/** A description in the wrong language would be worse than the usual word for such a field. */
export function nameOf({ name, description }: Slot, lang: Lang): string {
  const usual = fields[name]?.[lang]
  if (usual) return usual
  const bare = description.replace(/\.$/, '')
  return bare ? `${bare[0]!.toLowerCase()}${bare.slice(1)}` : humanised(name)
}
