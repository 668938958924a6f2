import { fold } from '#platform/lib/text-folding.ts'
import { type Candidate, isOrdinal, ordinalOf, referred } from './dialogue-state.ts'
import { isDenial, isEmpty, isWondering } from './lexicon.ts'
import type { Intent, Outcome, Pending } from './outcome.ts'
import { type Clockwork, clean, readingOf } from './parse.ts'
import { phrases } from './phrases.ts'
import type { Ranked, Ranking } from './rank.ts'
import { declined, greeted, offered } from './replies.ts'
import { fill } from './slots/fill.ts'
import { mannersIn } from './small-talk.ts'
import { words } from './tokenize.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

/** Below this share of known words a question is about something else. */
export const enough = 0.3
/** What changes something asks for more of both. */
const certain = { coverage: 0.65, mirrored: 0.5, lead: 1.25 }
const close = 0.88

const yes = /^(oui|ouais|ok|okay|d'accord|dacord|yes|yep|sure|confirme|confirmer|confirm|نعم|اجل|موافق|اكيد)$/
const no = /^(non|no|nope|annule|annuler|laisse|stop|cancel|never|forget|rien|لا|الغ|الغاء|توقف)$/

/** What somebody means, in the light of what they were asked. */
export function understand(
  { text: raw, lang }: Turn,
  pending: Pending | undefined,
  tools: RouterTool[],
  ranking: Ranking,
  clockwork: Clockwork,
): { intent: Intent } | Outcome {
  const text = clean(raw)
  const said = words(text)
  const manners = mannersIn(text)
  if (manners) return { text: manners === 'thanks' ? phrases.welcome[lang] : greeted(tools, lang), ...(pending && { pending }) }
  const short = said.length <= 4
  const ranked = ranking.rank(text, clockwork).filter(({ coverage }) => coverage >= enough)
  const fresh = () => freshly(ranked, { text, lang }, tools)

  if (pending && pending.kind !== 'done' && short && no.test(said[0]?.folded ?? '') && !speaksOfMore(said.length, ranked))
    return { text: phrases.dropped[lang] }
  switch (pending?.kind) {
    case 'offer': {
      const options: Candidate[] = pending.tools.map((tool) => ({
        value: tool,
        label: `${tool.name} ${tool.summary} ${tool.examples.map((example) => example.text).join(' ')}`,
        data: {},
      }))
      const chosen = short || ranked.length > 0 ? referred(said, options) : undefined
      if (!chosen) return fresh()
      // an answer in words may say more than which; a place in this list must not be taken for one in another
      const all = said.some(isOrdinal) ? pending.text : `${pending.text}\n${text}`
      return { intent: { tool: chosen.value as RouterTool, text: all, lang, answers: {}, sure: true } }
    }
    case 'confirm':
      return yes.test(said[0]?.folded ?? '')
        ? { intent: { ...pending.intent, lang, sure: true } }
        : isNew(ranked, pending.intent, said.length)
          ? fresh()
          : { intent: { ...pending.intent, lang, text: `${pending.intent.text}\n${text}` } }
    case 'ask':
      return isNew(ranked, pending.intent, said.length) ? fresh() : { intent: answered(pending, text, lang, clockwork) }
    case 'done':
      if (short && said.every((word) => isOrdinal(word) || isEmpty(word.folded) || /^(one|ones)$/.test(word.folded)) && said.some(isOrdinal)) {
        const tool = shower(pending.intent.tool, tools)
        if (tool) return { intent: { tool, text: ordinalOf(said), lang, answers: {}, sure: true } }
      }
      if (short && said.some(({ folded }) => yes.test(folded) || /^confirm/.test(folded) || /^(اكد|اؤكد)$/.test(folded))) {
        const tool = confirmer(pending.intent, tools)
        if (tool) return { intent: { tool, text, lang, answers: {}, sure: true } }
      }
      // "and in Rabat?": nothing but a value, so it is the same question again
      if (ranking.says(text, clockwork) || pending.intent.tool.effect !== 'read') return fresh()
      return again(pending.intent, text, lang, clockwork) ?? fresh()
    default:
      return fresh()
  }
}

/** The same question for another time is still about the same thing; for another place or kind it is not. */
function again(intent: Intent, text: string, lang: Intent['lang'], clockwork: Clockwork): { intent: Intent } | undefined {
  const said = Object.keys(fill(intent.tool, readingOf(text, lang, clockwork), clockwork))
  if (said.length === 0) return undefined
  const isTime = (name: string) => intent.tool.slots.some((slot) => slot.name === name && /^(instant|date|duration)$/.test(slot.kind))
  return { intent: { ...intent, lang, text: `${intent.text}\n${text}`, answers: said.every(isTime) ? intent.answers : {} } }
}

/** Says yes to what is only held for now. */
const confirmer = ({ tool: held }: Intent, tools: RouterTool[]) =>
  /hold/i.test(held.name)
    ? tools.find(
        ({ name, effect, slots }) => /confirm/i.test(name) && effect !== 'read' && slots.every((slot) => !slot.required || held.produces.includes(slot.name)),
      )
    : undefined

/** What shows one of the things that were just listed. */
const shower = ({ produces }: RouterTool, tools: RouterTool[]) =>
  tools.find(({ effect, slots }) => {
    const needed = slots.filter(({ required }) => required)
    return effect === 'read' && needed.length === 1 && needed[0]!.name === produces[0]
  })

const speaksOfMore = (count: number, ranked: Ranked[]) => count > 2 && ranked.length > 0

/** An answer is short or full of values; a whole new question has words of its own. */
const isNew = ([top]: Ranked[], { tool }: Intent, count: number) => top !== undefined && top.tool !== tool && count > 3 && top.coverage >= 0.6

function freshly([top, second]: Ranked[], { text, lang }: Pick<Intent, 'text' | 'lang'>, tools: RouterTool[]): { intent: Intent } | Outcome {
  if (!top) return { text: declined(tools, lang) }
  // two questions can both be looked up, so nobody has to be asked which; what would change something is
  const harmless = top.tool.effect === 'read' && second?.tool.effect === 'read' && !top.tool.slots.some(({ required }) => required)
  if (second && !harmless && second.score >= close * top.score && second.coverage >= 0.9 * top.coverage) {
    const both = [top.tool, second.tool]
    return { text: offered(both, lang), pending: { kind: 'offer', tools: both, text } }
  }
  const sure =
    top.coverage >= certain.coverage &&
    top.mirrored >= certain.mirrored &&
    !isWondering(fold(text)) &&
    isAskedFor(top.tool, text) &&
    top.score >= certain.lead * (second?.score ?? 0)
  return { intent: { tool: top.tool, text, lang, answers: {}, sure } }
}

/** Who can no longer come does not want to be enrolled: a denial asks only for what is also asked for by one. */
const isAskedFor = ({ examples }: RouterTool, text: string) => !isDenial(fold(text)) || examples.some((example) => isDenial(fold(example.text)))

function answered({ intent, slot, options = [] }: Extract<Pending, { kind: 'ask' }>, text: string, lang: Intent['lang'], clockwork: Clockwork): Intent {
  const { tool } = intent
  const reading = readingOf(text, lang, clockwork)
  const answers = { ...intent.answers }
  // a new time counts more than one chosen before
  if (reading.times.day || reading.times.at) for (const { name, kind } of tool.slots) if (kind === 'instant' || kind === 'date') delete answers[name]
  const open = reading.words.filter((word) => !reading.taken.has(word) || reading.words.length <= 2)
  const chosen = options.length > 0 ? referred(open, options) : undefined
  if (chosen) Object.assign(answers, chosen.data)
  else if (tool.slots.some(({ name, kind }) => name === slot && kind === 'text')) answers[slot!] = reading.quotes[0] ?? text.trim()
  return { ...intent, lang, text: `${intent.text}\n${text}`, answers }
}
