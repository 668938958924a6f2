import {
  type DialogueStep,
  extractCandidates,
  idNamesForSlot,
  matchByText,
  type SlotCandidate,
} from './dialogue-state.ts'
import { filterByTown, matchesConstraints, type TownFilteredCandidates } from './disambiguate.ts'
import { numberedList } from './format-rows.ts'
import { conceptsOfStem } from './lexicon.ts'
import type { TurnOutcome } from './outcome.ts'
import { type Utterance, unconsumedWords } from './parse.ts'
import { phrases } from './phrases.ts'
import { missingSlotsReply } from './replies.ts'
import { matchChoices } from './slots/choice.ts'
import { fillSlots } from './slots/fill.ts'
import { tokenize } from './tokenize.ts'
import { humanise } from './tool.ts'
import type { RouterTool, ToolSlot } from './types.ts'
import type { PlanContext } from './work.ts'

/** A value, or what has to happen before there is one. */
export type SlotResolution = { value: unknown } | { outcome: TurnOutcome }

/** An id from what this turn found, from what was spoken of before, or from the tool that knows such ids. */
export function resolveId(
  slot: ToolSlot,
  tool: RouterTool,
  work: PlanContext,
  ask: (producer: RouterTool) => TurnOutcome,
  seen: string[],
): SlotResolution {
  const { intent, steps, earlierSteps } = work
  const names = idNamesForSlot(tool, slot.name)
  const mentioned = mentionedCandidate(slot, tool, work)
  if (mentioned) return { value: mentioned.value }
  const now = latestCandidates(names, steps, tool, work)
  if (now && now.length > 0) return chooseCandidate(filterByTown(now, work), slot, tool, work)
  const producer = findProducer(names, work, seen)
  const before = latestCandidates(names, earlierSteps, tool, work) ?? []
  if (before.length === 1 && !(producer && hasSearchCriteria(producer, work))) return { value: before[0]!.value }
  if (producer && !now) return { outcome: ask(producer) }
  if (now) return { outcome: { text: phrases.noResults[intent.lang], pending: { kind: 'ask', intent } } }
  return before.length > 1
    ? askWhichOne(before, slot, work)
    : { outcome: { text: missingSlotsReply([slot], intent.lang), pending: { kind: 'ask', intent, slot: slot.name } } }
}

/** One is one. Of several, any will do for a question, or where any was asked for; else the person chooses. */
function chooseCandidate(
  found: TownFilteredCandidates,
  slot: ToolSlot,
  tool: RouterTool,
  work: PlanContext,
): SlotResolution {
  const { isElsewhere } = found
  if (tool.effect === 'read' || (!isElsewhere && (found.length === 1 || acceptsAny(work))))
    return { value: found[0]!.value }
  return askWhichOne(found, slot, work)
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

/** The latest result that offers such ids; `undefined` when nobody looked for them. */
function latestCandidates(
  names: string[],
  steps: DialogueStep[],
  tool: RouterTool,
  work: PlanContext,
): SlotCandidate[] | undefined {
  const { tools } = work
  let looked = false
  for (const step of steps.toReversed()) {
    const found = names
      .flatMap((name) => extractCandidates(step, name, tools))
      .filter((one) => matchesConstraints(one, tool, work))
    if (found.length > 0) return found
    if (tools.find(({ name }) => name === step.name)?.producesIds.some((name) => names.includes(name))) looked = true
  }
  return looked ? [] : undefined
}

/** The only such thing that was spoken of before: what "it" is. */
export function isOnlyCandidate(slot: ToolSlot, tool: RouterTool, work: PlanContext): boolean {
  return latestCandidates(idNamesForSlot(tool, slot.name), work.earlierSteps, tool, work)?.length === 1
}

/** What was said by place in a list, or by a name only one has. */
export function mentionedCandidate(slot: ToolSlot, tool: RouterTool, work: PlanContext): SlotCandidate | undefined {
  const { steps, earlierSteps, utterance } = work
  const said = unconsumedWords(utterance).filter(({ normalised }) => !/^\d$/.test(normalised))
  for (const among of [steps, earlierSteps]) {
    const found = latestCandidates(idNamesForSlot(tool, slot.name), among, tool, work)
    const one = found && found.length > 0 ? matchByText(said, found) : undefined
    if (one) return one
  }
  return undefined
}

/** The tool that finds such ids and understands most of what was said. */
function findProducer(names: string[], work: PlanContext, seen: string[]): RouterTool | undefined {
  const { tools, clock } = work
  const reading = constraintsOnly(work)
  const able = tools.filter(
    ({ name, effect, producesIds }) =>
      effect === 'read' && !seen.includes(name) && producesIds.some((one) => names.includes(one)),
  )
  const score = (tool: RouterTool) => {
    const values = fillSlots(tool, reading, clock)
    const unmet = tool.slots.filter(({ name, required }) => required && !(name in values)).length
    // what it finds first is what it is for
    return Object.keys(values).length - 2 * unmet + (names.includes(tool.producesIds[0] ?? '') ? 0.5 : 0)
  }
  return able.toSorted((a, b) => score(b) - score(a))[0]
}

const hasSearchCriteria = (producer: RouterTool, work: PlanContext) => {
  const values = fillSlots(producer, constraintsOnly(work), work.clock)
  return producer.slots.some(
    ({ name, kind }) => name in values && (kind === 'choice' || kind === 'place' || kind === 'text'),
  )
}

const indefiniteArticle = /^(un|une|a|an|any|some|quelconque|اي)$/

/** "A laser cutter" is any; "the laser cutter" is one the person has in mind. */
function acceptsAny({ intent, tools, utterance }: PlanContext): boolean {
  if (/n['’]importe (quel|laquel|lequel)|\bany( one)?\b/i.test(intent.text)) return true
  const choices = tools.flatMap(({ slots }) =>
    slots.filter(({ kind, labels }) => kind === 'choice' && !labels.some(([value]) => /^MA-/.test(String(value)))),
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

/** What the question says to a tool that is only asked for an id: not the verb, and not the time, which belong to what is wanted. */
export function constraintsOnly({ intent: { tool }, utterance }: PlanContext): Utterance {
  const own = tokenize(humanise(tool.name))
  const verbs = new Set(own.flatMap(({ stem }) => [stem, ...conceptsOfStem(stem)]))
  const taken = new Set([
    ...utterance.consumed,
    ...utterance.words.filter(({ stem }) => [stem, ...conceptsOfStem(stem)].some((idea) => verbs.has(idea))),
  ])
  const owned = tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date')
  return { ...utterance, consumed: taken, ...(owned && { times: { spans: [] }, duration: undefined }) }
}
