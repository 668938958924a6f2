import type { PlanContext } from './dialogue-context.ts'
import { type DialogueStep, extractCandidates, idNamesForSlot, type SlotCandidate } from './dialogue-state.ts'
import { filterByTown, matchesConstraints, type TownFilteredCandidates } from './disambiguate.ts'
import { numberedList } from './format-rows.ts'
import { matchByText } from './match-by-text.ts'
import type { TurnOutcome } from './outcome.ts'
import { type Utterance, unconsumedWords } from './parse.ts'
import { phrases } from './phrases.ts'
import { missingSlotsReply } from './replies.ts'
import { matchChoices } from './slots/choice.ts'
import { fillSlots } from './slots/fill.ts'
import { humanise, tokenize } from './tokenize.ts'
import type { RouterTool, ToolSlot } from './types.ts'

/** A value, or what has to happen before it is known. */
export type SlotResolution = { value: unknown } | { outcome: TurnOutcome }

/** Takes an id from the results of this turn, from those of earlier turns, or asks for a call of the tool that finds such ids. */
export function resolveId(
  slot: ToolSlot,
  tool: RouterTool,
  dialogue: PlanContext,
  ask: (producer: RouterTool) => TurnOutcome,
  seen: string[],
): SlotResolution {
  const { intent, steps, earlierSteps } = dialogue
  const names = idNamesForSlot(tool, slot.name)
  const mentioned = mentionedCandidate(slot, tool, dialogue)
  if (mentioned) return { value: mentioned.value }
  const now = latestCandidates(names, steps, tool, dialogue)
  if (now && now.length > 0) return chooseCandidate(filterByTown(now, dialogue), slot, tool, dialogue)
  const producer = findProducer(names, dialogue, seen)
  const before = latestCandidates(names, earlierSteps, tool, dialogue) ?? []
  if (before.length === 1 && !(producer && hasSearchCriteria(producer, dialogue))) return { value: before[0]!.value }
  if (producer && !now) return { outcome: ask(producer) }
  if (now) return { outcome: { text: phrases.noResults[intent.lang], pending: { kind: 'ask', intent } } }
  return before.length > 1
    ? askWhichOne(before, slot, dialogue)
    : {
        outcome: {
          text: missingSlotsReply([slot], dialogue.renderContext),
          pending: { kind: 'ask', intent, slot: slot.name },
        },
      }
}

/** Takes the only candidate, or the first one for a read or where the person accepts any; else the person chooses. */
function chooseCandidate(
  found: TownFilteredCandidates,
  slot: ToolSlot,
  tool: RouterTool,
  dialogue: PlanContext,
): SlotResolution {
  const { isElsewhere } = found
  if (tool.effect === 'read' || (!isElsewhere && (found.length === 1 || acceptsAny(dialogue))))
    return { value: found[0]!.value }
  return askWhichOne(found, slot, dialogue)
}

function askWhichOne(found: SlotCandidate[], slot: ToolSlot, { intent, renderContext }: PlanContext): SlotResolution {
  const options = found.slice(0, 10).map((one) => ({ ...one, data: { [slot.name]: one.value } }))
  return {
    outcome: {
      text: `${phrases.chooseOne[intent.lang]}\n${numberedList(
        found.map(({ data }) => data),
        renderContext,
      )}`,
      pending: { kind: 'ask', intent, slot: slot.name, options },
    },
  }
}

/** Returns the candidates of the latest result with such ids; `undefined` if no tool searched for them. */
function latestCandidates(
  names: string[],
  steps: DialogueStep[],
  tool: RouterTool,
  dialogue: PlanContext,
): SlotCandidate[] | undefined {
  const { tools } = dialogue
  let searched = false
  for (const step of steps.toReversed()) {
    const found = names
      .flatMap((name) => extractCandidates(step, name, tools))
      .filter((one) => matchesConstraints(one, tool, dialogue))
    if (found.length > 0) return found
    if (tools.find(({ name }) => name === step.name)?.producesIds.some((name) => names.includes(name))) searched = true
  }
  return searched ? [] : undefined
}

/** Whether earlier turns found exactly one such thing, which "it" then refers to. */
export function isOnlyCandidate(slot: ToolSlot, tool: RouterTool, dialogue: PlanContext): boolean {
  return latestCandidates(idNamesForSlot(tool, slot.name), dialogue.earlierSteps, tool, dialogue)?.length === 1
}

/** Returns the candidate named by its place in a list, or by a word that only one has. */
export function mentionedCandidate(slot: ToolSlot, tool: RouterTool, dialogue: PlanContext): SlotCandidate | undefined {
  const { steps, earlierSteps, utterance } = dialogue
  const words = unconsumedWords(utterance).filter(({ normalised }) => !/^\d$/.test(normalised))
  for (const among of [steps, earlierSteps]) {
    const found = latestCandidates(idNamesForSlot(tool, slot.name), among, tool, dialogue)
    const one = found && found.length > 0 ? matchByText(words, found) : undefined
    if (one) return one
  }
  return undefined
}

/** Returns the tool that finds such ids and fills most slots from the question. */
function findProducer(names: string[], dialogue: PlanContext, seen: string[]): RouterTool | undefined {
  const { tools } = dialogue
  const utterance = constraintsOnly(dialogue)
  const able = tools.filter(
    ({ name, effect, producesIds }) =>
      effect === 'read' && !seen.includes(name) && producesIds.some((one) => names.includes(one)),
  )
  const score = (tool: RouterTool) => {
    const values = fillSlots(tool, utterance, dialogue.context)
    const unmet = tool.slots.filter(({ name, required }) => required && !(name in values)).length
    // the first id a tool produces is its purpose
    return Object.keys(values).length - 2 * unmet + (names.includes(tool.producesIds[0] ?? '') ? 0.5 : 0)
  }
  return able.toSorted((a, b) => score(b) - score(a))[0]
}

const hasSearchCriteria = (producer: RouterTool, dialogue: PlanContext) => {
  const values = fillSlots(producer, constraintsOnly(dialogue), dialogue.context)
  return producer.slots.some(
    ({ name, kind }) => name in values && (kind === 'choice' || kind === 'place' || kind === 'text'),
  )
}

const indefiniteArticle = /^(un|une|a|an|any|some|quelconque|اي)$/

/** Whether the person accepts any candidate: "a room" is any, "the room" is a certain one. */
function acceptsAny({ intent, tools, utterance, context }: PlanContext): boolean {
  if (/n['’]importe (quel|laquel|lequel)|\bany( one)?\b/i.test(intent.text)) return true
  const choices = tools.flatMap(({ slots }) =>
    slots.filter(({ kind, labels }) => kind === 'choice' && !labels.some(([value]) => context.places.isRegion(value))),
  )
  const named = choices.flatMap((slot) => matchChoices(utterance, slot).words)
  if (named.length === 0) return false
  // an article that is part of the name, as in "three-dimensional", makes nothing definite
  const own = new Set(
    choices.flatMap(({ labels }) =>
      labels.flatMap(([, forms]) => forms.flatMap((form) => tokenize(form).map((word) => word.normalised))),
    ),
  )
  if (intent.lang === 'ar')
    return named.every(({ normalised }) => own.has(normalised) || !/^([وبلف]?ال|لل)/.test(normalised))
  const before = utterance.words[utterance.words.indexOf(named[0]!) - 1]
  return indefiniteArticle.test(before?.normalised ?? '')
}

/** Returns the utterance for a tool that only looks up an id: without the verb and the time, which belong to the requested tool. */
export function constraintsOnly({ intent: { tool }, utterance, context: { lexicon } }: PlanContext): Utterance {
  const own = tokenize(humanise(tool.name))
  const verbs = new Set(own.flatMap(({ stem }) => [stem, ...lexicon.conceptsOfStem(stem)]))
  const consumed = new Set([
    ...utterance.consumed,
    ...utterance.words.filter(({ stem }) =>
      [stem, ...lexicon.conceptsOfStem(stem)].some((concept) => verbs.has(concept)),
    ),
  ])
  const hasTimeSlot = tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date')
  return { ...utterance, consumed, ...(hasTimeSlot && { times: { spans: [] }, duration: undefined }) }
}
