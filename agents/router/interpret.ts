import { normaliseText } from '#platform/lib/text-folding.ts'
import type { SlotCandidate } from './dialogue-state.ts'
import { isNegated, startsWithQuestionWord } from './lexicon.ts'
import { isOrdinal, matchByText, ordinalWord } from './match-by-text.ts'
import type { Intent, Pending, TurnOutcome } from './outcome.ts'
import { normaliseLetters, parseUtterance } from './parse.ts'
import { phrases } from './phrases.ts'
import type { RankedTool, Ranking } from './rank.ts'
import { choiceReply, greetingReply, notUnderstoodReply } from './replies.ts'
import type { RouterContext } from './router-context.ts'
import { fillSlots } from './slots/fill.ts'
import { detectSmallTalk } from './small-talk.ts'
import { tokenize } from './tokenize.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

/** Minimum share of words that a tool covers; below it the question is about something else. */
export const minCoverage = 0.3
/** Minimum scores for calling a tool that writes without asking the person to confirm. */
const confirmThresholds = { coverage: 0.65, exampleSimilarity: 0.5, margin: 1.25 }
const tieRatio = 0.88

const yesWord = /^(oui|ouais|ok|okay|d'accord|dacord|yes|yep|sure|confirme|confirmer|confirm|نعم|اجل|موافق|اكيد)$/
const noWord = /^(non|no|nope|annule|annuler|laisse|stop|cancel|never|forget|rien|لا|الغ|الغاء|توقف)$/

/** Returns what the person requests, given what the router asked last; or a reply where nothing is to be called. */
export function interpret(
  { text: raw, lang }: Turn,
  pending: Pending | undefined,
  tools: RouterTool[],
  ranking: Ranking,
  context: RouterContext,
): { intent: Intent } | TurnOutcome {
  const text = normaliseLetters(raw)
  const words = tokenize(text)
  const smallTalk = detectSmallTalk(text)
  if (smallTalk)
    return {
      text: smallTalk === 'thanks' ? phrases.youAreWelcome[lang] : greetingReply(tools, lang),
      ...(pending && { pending }),
    }
  const short = words.length <= 4
  const ranked = ranking.rank(text, context).filter(({ coverage }) => coverage >= minCoverage)
  const interpretAsNew = () => interpretNew(ranked, { text, lang }, tools)

  if (
    pending &&
    pending.kind !== 'done' &&
    short &&
    noWord.test(words[0]?.normalised ?? '') &&
    !isLongerRequest(words.length, ranked)
  )
    return { text: phrases.cancelled[lang] }
  switch (pending?.kind) {
    case 'offer': {
      const options: SlotCandidate[] = pending.tools.map((tool) => ({
        value: tool,
        label: `${tool.name} ${tool.summary} ${tool.examples.map((example) => example.text).join(' ')}`,
        data: {},
      }))
      const chosen = short || ranked.length > 0 ? matchByText(words, options) : undefined
      if (!chosen) return interpretAsNew()
      // an answer in words may add to the question; an ordinal counts in this list only, so it is dropped
      const all = words.some(isOrdinal) ? pending.text : `${pending.text}\n${text}`
      return { intent: { tool: chosen.value as RouterTool, text: all, lang, answers: {}, isConfident: true } }
    }
    case 'confirm':
      return yesWord.test(words[0]?.normalised ?? '')
        ? { intent: { ...pending.intent, lang, isConfident: true } }
        : isNewRequest(ranked, pending.intent, words.length)
          ? interpretAsNew()
          : { intent: { ...pending.intent, lang, text: `${pending.intent.text}\n${text}` } }
    case 'ask':
      return isNewRequest(ranked, pending.intent, words.length)
        ? interpretAsNew()
        : { intent: mergeAnswer(pending, text, lang, context) }
    case 'done':
      if (
        short &&
        words.every(
          (word) =>
            isOrdinal(word) || context.lexicon.isStopWord(word.normalised) || /^(one|ones)$/.test(word.normalised),
        ) &&
        words.some(isOrdinal)
      ) {
        const tool = detailTool(pending.intent.tool, tools)
        if (tool) return { intent: { tool, text: ordinalWord(words), lang, answers: {}, isConfident: true } }
      }
      if (
        short &&
        words.some(
          ({ normalised }) =>
            yesWord.test(normalised) || /^confirm/.test(normalised) || /^(اكد|اؤكد)$/.test(normalised),
        )
      ) {
        const tool = confirmTool(pending.intent, tools)
        if (tool) return { intent: { tool, text, lang, answers: {}, isConfident: true } }
      }
      // "and in London?" has nothing but a value, so it repeats the question with that value
      if (ranking.hasContent(text, context) || pending.intent.tool.effect !== 'read') return interpretAsNew()
      return repeatQuestion(pending.intent, text, lang, context) ?? interpretAsNew()
    default:
      return interpretAsNew()
  }
}

/** Repeats the question with other values. Another time is about the same things; another place or category is not. */
function repeatQuestion(
  intent: Intent,
  text: string,
  lang: Intent['lang'],
  context: RouterContext,
): { intent: Intent } | undefined {
  const filled = Object.keys(fillSlots(intent.tool, parseUtterance(text, lang, context), context))
  if (filled.length === 0) return undefined
  const isTime = (name: string) =>
    intent.tool.slots.some((slot) => slot.name === name && /^(instant|date|duration)$/.test(slot.kind))
  return {
    intent: { ...intent, lang, text: `${intent.text}\n${text}`, answers: filled.every(isTime) ? intent.answers : {} },
  }
}

/** Returns the tool that confirms what was only put on hold. */
const confirmTool = ({ tool: holdTool }: Intent, tools: RouterTool[]) =>
  /hold/i.test(holdTool.name)
    ? tools.find(
        ({ name, effect, slots }) =>
          /confirm/i.test(name) &&
          effect !== 'read' &&
          slots.every((slot) => !slot.required || holdTool.producesIds.includes(slot.name)),
      )
    : undefined

/** Returns the tool that shows one of the things that were just listed. */
const detailTool = ({ producesIds }: RouterTool, tools: RouterTool[]) =>
  tools.find(({ effect, slots }) => {
    const needed = slots.filter(({ required }) => required)
    return effect === 'read' && needed.length === 1 && needed[0]!.name === producesIds[0]
  })

const isLongerRequest = (count: number, ranked: RankedTool[]) => count > 2 && ranked.length > 0

/** An answer is short or consists of values; a new request has words of its own. */
const isNewRequest = ([top]: RankedTool[], { tool }: Intent, count: number) =>
  top !== undefined && top.tool !== tool && count > 3 && top.coverage >= 0.6

function interpretNew(
  [top, second]: RankedTool[],
  { text, lang }: Pick<Intent, 'text' | 'lang'>,
  tools: RouterTool[],
): { intent: Intent } | TurnOutcome {
  if (!top) return { text: notUnderstoodReply(tools, lang) }
  // of two reads the first one is tried; before a write the person chooses
  const isHarmless =
    top.tool.effect === 'read' && second?.tool.effect === 'read' && !top.tool.slots.some(({ required }) => required)
  if (second && !isHarmless && second.score >= tieRatio * top.score && second.coverage >= 0.9 * top.coverage) {
    const both = [top.tool, second.tool]
    return { text: choiceReply(both, lang), pending: { kind: 'offer', tools: both, text } }
  }
  const isConfident =
    top.coverage >= confirmThresholds.coverage &&
    top.exampleSimilarity >= confirmThresholds.exampleSimilarity &&
    !startsWithQuestionWord(normaliseText(text)) &&
    acceptsNegation(top.tool, text) &&
    top.score >= confirmThresholds.margin * (second?.score ?? 0)
  return { intent: { tool: top.tool, text, lang, answers: {}, isConfident } }
}

/** A negated request only matches tools with a negated example: "I can no longer come" does not ask to enrol. */
const acceptsNegation = ({ examples }: RouterTool, text: string) =>
  !isNegated(normaliseText(text)) || examples.some((example) => isNegated(normaliseText(example.text)))

function mergeAnswer(
  { intent, slot, options = [] }: Extract<Pending, { kind: 'ask' }>,
  text: string,
  lang: Intent['lang'],
  context: RouterContext,
): Intent {
  const { tool } = intent
  const utterance = parseUtterance(text, lang, context)
  const answers = { ...intent.answers }
  // a new time replaces one chosen before
  if (utterance.times.day || utterance.times.startTime)
    for (const { name, kind } of tool.slots) if (kind === 'instant' || kind === 'date') delete answers[name]
  const open = utterance.words.filter((word) => !utterance.consumed.has(word) || utterance.words.length <= 2)
  const chosen = options.length > 0 ? matchByText(open, options) : undefined
  if (chosen) Object.assign(answers, chosen.data)
  else if (tool.slots.some(({ name, kind }) => name === slot && kind === 'text'))
    answers[slot!] = utterance.quotes[0] ?? text.trim()
  return { ...intent, lang, text: `${intent.text}\n${text}`, answers }
}
