import { fold } from '#platform/lib/text-folding.ts'
import { type Candidate, isOrdinal, parsed, type Step } from './dialogue-state.ts'
import { lineOf } from './format-rows.ts'
import type { Look } from './format-values.ts'
import type { Intent, Outcome } from './outcome.ts'
import { free, readingOf } from './parse.ts'
import { phrases } from './phrases.ts'
import { renderResult } from './render.ts'
import { isProblem, renderProblem } from './render-problem.ts'
import { asking, missing } from './replies.ts'
import { aside, lookUp, onlyOne, referredOf } from './resolve-id.ts'
import { choicesIn } from './slots/choice.ts'
import { fill, type Values } from './slots/fill.ts'
import type { RouterTool, Slot } from './types.ts'
import type { Ready, Work } from './work.ts'

const mostSteps = 6

/** The next step towards what is wanted: a call, a question, or the answer. */
export function pursue(work: Work): Outcome {
  const { intent, steps, tools, clockwork } = work
  const look: Look = { lang: intent.lang, zone: clockwork.zone, now: clockwork.now, tools }
  const last = steps.at(-1)
  if (last) {
    const result = parsed(last.content)
    if (isProblem(result)) return { text: renderProblem(result, look), pending: { kind: 'ask', intent, options: optionsIn(result, intent.tool) } }
    const known = tools.some(({ name }) => name === last.name)
    if (last.name === intent.tool.name || !known || steps.length >= mostSteps) return answer(last, intent, look)
  }
  const reading = readingOf(intent.text, intent.lang, clockwork)
  const outcome = advance(intent.tool, { ...work, reading, look }, intent)
  // who asks the same again gets the same again: say what there is
  if (outcome.call && steps.some(({ name, args }) => name === outcome.call!.name && JSON.stringify(args) === JSON.stringify(outcome.call!.args)))
    return answer(last!, intent, look)
  return outcome
}

const answer = (step: Step, intent: Intent, look: Look): Outcome => ({
  text: renderResult(step.content, look, { isWrite: look.tools.some(({ name, effect }) => name === step.name && effect !== 'read') }),
  pending: { kind: 'done', intent: step.name === intent.tool.name ? { ...intent, answers: { ...idsIn(step, intent.tool), ...intent.answers } } : intent },
})

/** Which things it was about, for a question that goes on about them. */
const idsIn = ({ args }: Step, { slots }: RouterTool): Values =>
  Object.fromEntries(slots.filter(({ name, kind }) => kind === 'id' && name in args).map(({ name }) => [name, args[name]]))

/** Fills what it can; what only another tool knows is asked of that tool first. */
function advance(tool: RouterTool, work: Ready, intent: Intent, seen: string[] = []): Outcome {
  const { lang } = intent
  const values: Values = { ...fill(tool, tool === intent.tool ? work.reading : aside(work), work.clockwork), ...answersFor(tool, intent.answers) }
  const open = () => tool.slots.filter(({ name, required }) => required && values[name] === undefined)
  const isKnowable = (slot: Slot) => slot.kind === 'id' || referredOf(slot, tool, work) !== undefined
  const unsaid = open().filter((slot) => !isKnowable(slot))
  if (unsaid.length > 0)
    return {
      text: missing(unsaid, lang, { dayIsKnown: work.reading.times.day !== undefined, hourIsKnown: work.reading.times.at !== undefined }),
      pending: { kind: 'ask', intent, slot: unsaid[0]!.name },
    }

  const path = [...seen, tool.name]
  for (const slot of [...open(), ...told(tool, values, work)]) {
    const found = lookUp(slot, tool, work, (producer) => advance(producer, work, intent, path), path)
    if ('outcome' in found) return found.outcome
    values[slot.name] = found.value
    intent.answers[slot.name] = found.value
  }
  if (tool.effect === 'read' || intent.sure) return { call: { name: tool.name, args: values } }
  const said = Object.entries(values).filter(([name]) => tool.slots.every((slot) => slot.name !== name || slot.kind !== 'id'))
  const what = [asking(tool, lang), said.length > 0 ? lineOf(Object.fromEntries(said), work.look) : ''].filter(Boolean).join(' — ')
  return { text: `${phrases.confirm[lang]}\n${what}`, pending: { kind: 'confirm', intent: { ...intent } } }
}

const pronoun = /\b(elle|il|it|celle-ci|celui-ci)\b(?! y a)|(?<![\u0621-\u064a])(هي|هو)(?![\u0621-\u064a])/

/** Ids nobody must give, and which this question does: "the second one", or by a kind of thing that only the tool for such ids knows. */
function told(tool: RouterTool, values: Values, work: Ready): Slot[] {
  const ids = tool.slots.filter(({ name, kind, required }) => kind === 'id' && !required && values[name] === undefined)
  if (ids.length === 0 || tool.effect !== 'read' || tool !== work.intent.tool) return []
  if (free(work.reading).some((word) => isOrdinal(word) && !/^\d$/.test(word.folded))) {
    const pointed = ids.find((slot) => referredOf(slot, tool, work))
    if (pointed) return [pointed]
  }
  if (pronoun.test(fold(work.intent.text))) {
    const only = ids.find((slot) => onlyOne(slot, tool, work))
    if (only) return [only]
  }
  const shown = ids.find(({ name }) => tool.examples.some(({ input }) => name in input))
  return shown && namesMore(tool, work) && lookUpAble(shown, tool, work) ? [shown] : []
}

/** Is a kind of thing named that this tool has no place for? */
const namesMore = (tool: RouterTool, { tools, reading }: Ready) =>
  tools
    .flatMap(({ slots }) => slots)
    .some(
      (slot) =>
        slot.kind === 'choice' && slot.name === 'category' && !tool.slots.some(({ name }) => name === slot.name) && choicesIn(reading, slot).values.length > 0,
    )

const lookUpAble = (slot: Slot, tool: RouterTool, { tools }: Ready) =>
  tools.some(({ effect, produces, slots }) => effect === 'read' && produces[0] === slot.name && slots.every(({ required }) => !required)) &&
  tool.produces[0] !== slot.name

const answersFor = ({ slots }: RouterTool, answers: Values) =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => slots.some((slot) => slot.name === name)))

/** What a refusal proposes, as something the next message can point at. */
function optionsIn(problem: Record<string, unknown>, tool: RouterTool): Candidate[] {
  const offers = Object.values(problem).find(
    (value): value is Record<string, unknown>[] => Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && !('path' in value[0]),
  )
  return (offers ?? []).map((data) => ({
    value: data,
    label: Object.values(data)
      .filter((value) => typeof value === 'string')
      .join(' '),
    data: Object.fromEntries(tool.slots.filter(({ name }) => data[name] !== undefined).map(({ name }) => [name, data[name]])),
  }))
}
