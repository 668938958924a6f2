import { type Candidate, candidatesIn, referred, type Step, slotIds } from './dialogue-state.ts'
import { isMeant, type Near, nearestTo } from './disambiguate.ts'
import { numbered } from './format-rows.ts'
import { conceptsIn } from './lexicon.ts'
import type { Outcome } from './outcome.ts'
import { free, type Reading } from './parse.ts'
import { phrases } from './phrases.ts'
import { missing } from './replies.ts'
import { choicesIn } from './slots/choice.ts'
import { fill } from './slots/fill.ts'
import { words } from './tokenize.ts'
import { humanised } from './tool.ts'
import type { RouterTool, Slot } from './types.ts'
import type { Ready } from './work.ts'

/** A value, or what has to happen before there is one. */
export type Found = { value: unknown } | { outcome: Outcome }

/** An id from what this turn found, from what was spoken of before, or from the tool that knows such ids. */
export function lookUp(slot: Slot, tool: RouterTool, work: Ready, ask: (producer: RouterTool) => Outcome, seen: string[]): Found {
  const { intent, steps, earlier } = work
  const names = slotIds(tool, slot.name)
  const told = referredOf(slot, tool, work)
  if (told) return { value: told.value }
  const now = candidates(names, steps, tool, work)
  if (now && now.length > 0) return chosenFrom(nearestTo(now, work), slot, tool, work)
  const producer = producerOf(names, work, seen)
  const before = candidates(names, earlier, tool, work) ?? []
  if (before.length === 1 && !(producer && hasCriteria(producer, work))) return { value: before[0]!.value }
  if (producer && !now) return { outcome: ask(producer) }
  if (now) return { outcome: { text: phrases.nothing[intent.lang], pending: { kind: 'ask', intent } } }
  return before.length > 1 ? which(before, slot, work) : { outcome: { text: missing([slot], intent.lang), pending: { kind: 'ask', intent, slot: slot.name } } }
}

/** One is one. Of several, any will do for a question, or where any was asked for; else the person chooses. */
function chosenFrom(found: Near, slot: Slot, tool: RouterTool, work: Ready): Found {
  const { elsewhere } = found
  if (tool.effect === 'read' || (!elsewhere && (found.length === 1 || anyWillDo(work)))) return { value: found[0]!.value }
  return which(found, slot, work)
}

function which(found: Candidate[], slot: Slot, { intent, look }: Ready): Found {
  const options = found.slice(0, 10).map((one) => ({ ...one, data: { [slot.name]: one.value } }))
  return {
    outcome: {
      text: `${phrases.which[intent.lang]}\n${numbered(
        found.map(({ data }) => data),
        look,
      )}`,
      pending: { kind: 'ask', intent, slot: slot.name, options },
    },
  }
}

/** The latest result that offers such ids; `undefined` when nobody looked for them. */
function candidates(names: string[], steps: Step[], tool: RouterTool, work: Ready): Candidate[] | undefined {
  const { tools } = work
  let looked = false
  for (const step of steps.toReversed()) {
    const found = names.flatMap((name) => candidatesIn(step, name, tools)).filter((one) => isMeant(one, tool, work))
    if (found.length > 0) return found
    if (tools.find(({ name }) => name === step.name)?.produces.some((name) => names.includes(name))) looked = true
  }
  return looked ? [] : undefined
}

/** The only such thing that was spoken of before: what "it" is. */
export function onlyOne(slot: Slot, tool: RouterTool, work: Ready): boolean {
  return candidates(slotIds(tool, slot.name), work.earlier, tool, work)?.length === 1
}

/** What was said by place in a list, or by a name only one has. */
export function referredOf(slot: Slot, tool: RouterTool, work: Ready): Candidate | undefined {
  const { steps, earlier, reading } = work
  const said = free(reading).filter(({ folded }) => !/^\d$/.test(folded))
  for (const among of [steps, earlier]) {
    const found = candidates(slotIds(tool, slot.name), among, tool, work)
    const one = found && found.length > 0 ? referred(said, found) : undefined
    if (one) return one
  }
  return undefined
}

/** The tool that finds such ids and understands most of what was said. */
function producerOf(names: string[], work: Ready, seen: string[]): RouterTool | undefined {
  const { tools, clockwork } = work
  const reading = aside(work)
  const able = tools.filter(({ name, effect, produces }) => effect === 'read' && !seen.includes(name) && produces.some((one) => names.includes(one)))
  const score = (tool: RouterTool) => {
    const values = fill(tool, reading, clockwork)
    const unmet = tool.slots.filter(({ name, required }) => required && !(name in values)).length
    // what it finds first is what it is for
    return Object.keys(values).length - 2 * unmet + (names.includes(tool.produces[0] ?? '') ? 0.5 : 0)
  }
  return able.toSorted((a, b) => score(b) - score(a))[0]
}

const hasCriteria = (producer: RouterTool, work: Ready) => {
  const values = fill(producer, aside(work), work.clockwork)
  return producer.slots.some(({ name, kind }) => name in values && (kind === 'choice' || kind === 'place' || kind === 'text'))
}

const indefinite = /^(un|une|a|an|any|some|quelconque|اي)$/

/** "A laser cutter" is any; "the laser cutter" is one the person has in mind. */
function anyWillDo({ intent, tools, reading }: Ready): boolean {
  if (/n['’]importe (quel|laquel|lequel)|\bany( one)?\b/i.test(intent.text)) return true
  const choices = tools.flatMap(({ slots }) => slots.filter(({ kind, labels }) => kind === 'choice' && !labels.some(([value]) => /^MA-/.test(String(value)))))
  const named = choices.flatMap((slot) => choicesIn(reading, slot).words)
  if (named.length === 0) return false
  // an article that is part of the name, as in "three-dimensional", makes nothing definite
  const own = new Set(choices.flatMap(({ labels }) => labels.flatMap(([, forms]) => forms.flatMap((form) => words(form).map((word) => word.folded)))))
  if (intent.lang === 'ar') return named.every(({ folded }) => own.has(folded) || !/^([وبلف]?ال|لل)/.test(folded))
  const before = reading.words[reading.words.indexOf(named[0]!) - 1]
  return indefinite.test(before?.folded ?? '')
}

/** What the question says to a tool that is only asked for an id: not the verb, and not the time, which belong to what is wanted. */
export function aside({ intent: { tool }, reading }: Ready): Reading {
  const own = words(humanised(tool.name))
  const verbs = new Set(own.flatMap(({ stem }) => [stem, ...conceptsIn(stem)]))
  const taken = new Set([...reading.taken, ...reading.words.filter(({ stem }) => [stem, ...conceptsIn(stem)].some((idea) => verbs.has(idea)))])
  const owned = tool.slots.some(({ kind }) => kind === 'instant' || kind === 'date')
  return { ...reading, taken, ...(owned && { times: { spans: [] }, duration: undefined }) }
}
