import { normaliseText } from '#platform/lib/text-folding.ts'
import { isOrdinal, matchByText, ordinalWord, type SlotCandidate } from './dialogue-state.ts'
import { isNegated, isStopWord, startsWithQuestionWord } from './lexicon.ts'
import type { Intent, Pending, TurnOutcome } from './outcome.ts'
import { type Clock, normaliseLetters, parseUtterance } from './parse.ts'
import { phrases } from './phrases.ts'
import type { RankedTool, Ranking } from './rank.ts'
import { choiceReply, greetingReply, notUnderstoodReply } from './replies.ts'
import { fillSlots } from './slots/fill.ts'
import { detectSmallTalk } from './small-talk.ts'
import { tokenize } from './tokenize.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

/** Below this share of known words a question is about something else. */
export const minCoverage = 0.3
/** What changes something asks for more of both. */
const confirmThresholds = { coverage: 0.65, exampleSimilarity: 0.5, margin: 1.25 }
const tieRatio = 0.88

const yesWord = /^(oui|ouais|ok|okay|d'accord|dacord|yes|yep|sure|confirme|confirmer|confirm|نعم|اجل|موافق|اكيد)$/
const noWord = /^(non|no|nope|annule|annuler|laisse|stop|cancel|never|forget|rien|لا|الغ|الغاء|توقف)$/

/** What somebody means, in the light of what they were asked. */
export function interpret(
  { text: raw, lang }: Turn,
  pending: Pending | undefined,
  tools: RouterTool[],
  ranking: Ranking,
  clockwork: Clock,
): { intent: Intent } | TurnOutcome {
  const text = normaliseLetters(raw)
  const said = tokenize(text)
  const manners = detectSmallTalk(text)
  if (manners)
    return {
      text: manners === 'thanks' ? phrases.youAreWelcome[lang] : greetingReply(tools, lang),
      ...(pending && { pending }),
    }
  const short = said.length <= 4
  const ranked = ranking.rank(text, clockwork).filter(({ coverage }) => coverage >= minCoverage)
  const interpretAsNew = () => interpretNew(ranked, { text, lang }, tools)

  if (
    pending &&
    pending.kind !== 'done' &&
    short &&
    noWord.test(said[0]?.normalised ?? '') &&
    !isLongerRequest(said.length, ranked)
  )
    return { text: phrases.cancelled[lang] }
  switch (pending?.kind) {
    case 'offer': {
      const options: SlotCandidate[] = pending.tools.map((tool) => ({
        value: tool,
        label: `${tool.name} ${tool.summary} ${tool.examples.map((example) => example.text).join(' ')}`,
        data: {},
      }))
      const chosen = short || ranked.length > 0 ? matchByText(said, options) : undefined
      if (!chosen) return interpretAsNew()
      // an answer in words may say more than which; a place in this list must not be taken for one in another
      const all = said.some(isOrdinal) ? pending.text : `${pending.text}\n${text}`
      return { intent: { tool: chosen.value as RouterTool, text: all, lang, answers: {}, isConfident: true } }
    }
    case 'confirm':
      return yesWord.test(said[0]?.normalised ?? '')
        ? { intent: { ...pending.intent, lang, isConfident: true } }
        : isNewRequest(ranked, pending.intent, said.length)
          ? interpretAsNew()
          : { intent: { ...pending.intent, lang, text: `${pending.intent.text}\n${text}` } }
    case 'ask':
      return isNewRequest(ranked, pending.intent, said.length)
        ? interpretAsNew()
        : { intent: mergeAnswer(pending, text, lang, clockwork) }
    case 'done':
      if (
        short &&
        said.every((word) => isOrdinal(word) || isStopWord(word.normalised) || /^(one|ones)$/.test(word.normalised)) &&
        said.some(isOrdinal)
      ) {
        const tool = detailTool(pending.intent.tool, tools)
        if (tool) return { intent: { tool, text: ordinalWord(said), lang, answers: {}, isConfident: true } }
      }
      if (
        short &&
        said.some(
          ({ normalised }) =>
            yesWord.test(normalised) || /^confirm/.test(normalised) || /^(اكد|اؤكد)$/.test(normalised),
        )
      ) {
        const tool = confirmTool(pending.intent, tools)
        if (tool) return { intent: { tool, text, lang, answers: {}, isConfident: true } }
      }
      // "and in Rabat?": nothing but a value, so it is the same question again
      if (ranking.hasContent(text, clockwork) || pending.intent.tool.effect !== 'read') return interpretAsNew()
      return repeatQuestion(pending.intent, text, lang, clockwork) ?? interpretAsNew()
    default:
      return interpretAsNew()
  }
}

/** The same question for another time is still about the same thing; for another place or kind it is not. */
function repeatQuestion(
  intent: Intent,
  text: string,
  lang: Intent['lang'],
  clockwork: Clock,
): { intent: Intent } | undefined {
  const said = Object.keys(fillSlots(intent.tool, parseUtterance(text, lang, clockwork), clockwork))
  if (said.length === 0) return undefined
  const isTime = (name: string) =>
    intent.tool.slots.some((slot) => slot.name === name && /^(instant|date|duration)$/.test(slot.kind))
  return {
    intent: { ...intent, lang, text: `${intent.text}\n${text}`, answers: said.every(isTime) ? intent.answers : {} },
  }
}

/** Says yes to what is only held for now. */
const confirmTool = ({ tool: held }: Intent, tools: RouterTool[]) =>
  /hold/i.test(held.name)
    ? tools.find(
        ({ name, effect, slots }) =>
          /confirm/i.test(name) &&
          effect !== 'read' &&
          slots.every((slot) => !slot.required || held.producesIds.includes(slot.name)),
      )
    : undefined

/** What shows one of the things that were just listed. */
const detailTool = ({ producesIds }: RouterTool, tools: RouterTool[]) =>
  tools.find(({ effect, slots }) => {
    const needed = slots.filter(({ required }) => required)
    return effect === 'read' && needed.length === 1 && needed[0]!.name === producesIds[0]
  })

const isLongerRequest = (count: number, ranked: RankedTool[]) => count > 2 && ranked.length > 0

/** An answer is short or full of values; a whole new question has words of its own. */
const isNewRequest = ([top]: RankedTool[], { tool }: Intent, count: number) =>
  top !== undefined && top.tool !== tool && count > 3 && top.coverage >= 0.6

function interpretNew(
  [top, second]: RankedTool[],
  { text, lang }: Pick<Intent, 'text' | 'lang'>,
  tools: RouterTool[],
): { intent: Intent } | TurnOutcome {
  if (!top) return { text: notUnderstoodReply(tools, lang) }
  // two questions can both be looked up, so nobody has to be asked which; what would change something is
  const harmless =
    top.tool.effect === 'read' && second?.tool.effect === 'read' && !top.tool.slots.some(({ required }) => required)
  if (second && !harmless && second.score >= tieRatio * top.score && second.coverage >= 0.9 * top.coverage) {
    const both = [top.tool, second.tool]
    return { text: choiceReply(both, lang), pending: { kind: 'offer', tools: both, text } }
  }
  const sure =
    top.coverage >= confirmThresholds.coverage &&
    top.exampleSimilarity >= confirmThresholds.exampleSimilarity &&
    !startsWithQuestionWord(normaliseText(text)) &&
    acceptsNegation(top.tool, text) &&
    top.score >= confirmThresholds.margin * (second?.score ?? 0)
  return { intent: { tool: top.tool, text, lang, answers: {}, isConfident: sure } }
}

/** Who can no longer come does not want to be enrolled: a denial asks only for what is also asked for by one. */
const acceptsNegation = ({ examples }: RouterTool, text: string) =>
  !isNegated(normaliseText(text)) || examples.some((example) => isNegated(normaliseText(example.text)))

function mergeAnswer(
  { intent, slot, options = [] }: Extract<Pending, { kind: 'ask' }>,
  text: string,
  lang: Intent['lang'],
  clockwork: Clock,
): Intent {
  const { tool } = intent
  const reading = parseUtterance(text, lang, clockwork)
  const answers = { ...intent.answers }
  // a new time counts more than one chosen before
  if (reading.times.day || reading.times.startTime)
    for (const { name, kind } of tool.slots) if (kind === 'instant' || kind === 'date') delete answers[name]
  const open = reading.words.filter((word) => !reading.consumed.has(word) || reading.words.length <= 2)
  const chosen = options.length > 0 ? matchByText(open, options) : undefined
  if (chosen) Object.assign(answers, chosen.data)
  else if (tool.slots.some(({ name, kind }) => name === slot && kind === 'text'))
    answers[slot!] = reading.quotes[0] ?? text.trim()
  return { ...intent, lang, text: `${intent.text}\n${text}`, answers }
}
