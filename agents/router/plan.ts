import { normaliseText } from '#platform/lib/text-folding.ts'
import type { DialogueContext, PlanContext } from './dialogue-context.ts'
import type { DialogueStep, SlotCandidate } from './dialogue-state.ts'
import { formatRow } from './format-rows.ts'
import type { RenderContext } from './format-values.ts'
import { isOrdinal } from './match-by-text.ts'
import type { Intent, TurnOutcome } from './outcome.ts'
import { parseUtterance, unconsumedWords } from './parse.ts'
import { phrases } from './phrases.ts'
import { renderResult } from './render.ts'
import { isProblem, renderProblem } from './render-problem.ts'
import { describeAction, missingSlotsReply } from './replies.ts'
import { constraintsOnly, isOnlyCandidate, mentionedCandidate, resolveId } from './resolve-id.ts'
import { matchChoices } from './slots/choice.ts'
import { fillSlots, type SlotValues } from './slots/fill.ts'
import { parseToolResult } from './tool-result.ts'
import type { RouterTool, ToolSlot } from './types.ts'

const maxSteps = 6

export const moduleOf = (toolName: string) => toolName.split(/[_.]/)[0]!

/** Returns the next step of the dialogue: a call, a question, or the answer. */
export function planTurn(dialogue: DialogueContext): TurnOutcome {
  const { intent, steps, tools, context } = dialogue
  const renderContext: RenderContext = { ...context, lang: intent.lang, tools, module: moduleOf(intent.tool.name) }
  const last = steps.at(-1)
  if (last) {
    const result = parseToolResult(last.content)
    if (isProblem(result))
      return {
        text: renderProblem(result, { ...renderContext, module: moduleOf(last.name) }),
        pending: { kind: 'ask', intent, options: alternativesIn(result, intent.tool) },
      }
    const known = tools.some(({ name }) => name === last.name)
    if (last.name === intent.tool.name || !known || steps.length >= maxSteps)
      return renderAnswer(last, intent, renderContext)
  }
  const utterance = parseUtterance(intent.text, intent.lang, context)
  const outcome = nextAction(intent.tool, { ...dialogue, utterance, renderContext }, intent)
  // the same call would return the same result again: answer with what is there
  if (
    outcome.call &&
    steps.some(
      ({ name, args }) => name === outcome.call!.name && JSON.stringify(args) === JSON.stringify(outcome.call!.args),
    )
  )
    return renderAnswer(last!, intent, renderContext)
  return outcome
}

const renderAnswer = (step: DialogueStep, intent: Intent, renderContext: RenderContext): TurnOutcome => ({
  text: renderResult(
    step.content,
    { ...renderContext, module: moduleOf(step.name) },
    {
      isWrite: renderContext.tools.some(({ name, effect }) => name === step.name && effect !== 'read'),
    },
  ),
  pending: {
    kind: 'done',
    intent:
      step.name === intent.tool.name
        ? { ...intent, answers: { ...idArguments(step, intent.tool), ...intent.answers } }
        : intent,
  },
})

/** Returns the ids of the call, for a next question about the same things. */
const idArguments = ({ args }: DialogueStep, { slots }: RouterTool): SlotValues =>
  Object.fromEntries(
    slots.filter(({ name, kind }) => kind === 'id' && name in args).map(({ name }) => [name, args[name]]),
  )

/** Fills the slots of the tool. An id that only another tool finds is looked up with that tool first. */
function nextAction(tool: RouterTool, dialogue: PlanContext, intent: Intent, seen: string[] = []): TurnOutcome {
  const { lang } = intent
  const values: SlotValues = {
    ...fillSlots(tool, tool === intent.tool ? dialogue.utterance : constraintsOnly(dialogue), dialogue.context),
    ...answersOfTool(tool, intent.answers),
  }
  const open = () => tool.slots.filter(({ name, required }) => required && values[name] === undefined)
  const canBeLookedUp = (slot: ToolSlot) => slot.kind === 'id' || mentionedCandidate(slot, tool, dialogue) !== undefined
  const missing = open().filter((slot) => !canBeLookedUp(slot))
  if (missing.length > 0)
    return {
      text: missingSlotsReply(
        missing,
        { ...dialogue.renderContext, module: moduleOf(tool.name) },
        {
          dayIsKnown: dialogue.utterance.times.day !== undefined,
          hourIsKnown: dialogue.utterance.times.startTime !== undefined,
        },
      ),
      pending: { kind: 'ask', intent, slot: missing[0]!.name },
    }

  const path = [...seen, tool.name]
  for (const slot of [...open(), ...implicitIds(tool, values, dialogue)]) {
    const found = resolveId(slot, tool, dialogue, (producer) => nextAction(producer, dialogue, intent, path), path)
    if ('outcome' in found) return found.outcome
    values[slot.name] = found.value
    intent.answers[slot.name] = found.value
  }
  if (tool.effect === 'read' || intent.isConfident) return { call: { name: tool.name, args: values } }
  const shown = Object.entries(values).filter(([name]) =>
    tool.slots.every((slot) => slot.name !== name || slot.kind !== 'id'),
  )
  const what = [
    describeAction(tool, lang),
    shown.length > 0 ? formatRow(Object.fromEntries(shown), dialogue.renderContext) : '',
  ]
    .filter(Boolean)
    .join(' — ')
  return { text: `${phrases.confirm[lang]}\n${what}`, pending: { kind: 'confirm', intent: { ...intent } } }
}

const pronounPattern = /\b(elle|il|it|celle-ci|celui-ci)\b(?! y a)|(?<![\u0621-\u064a])(هي|هو)(?![\u0621-\u064a])/

/** Returns optional ids that the question gives: by "the second one", by a pronoun, or by a category that only the tool for such ids has. */
function implicitIds(tool: RouterTool, values: SlotValues, dialogue: PlanContext): ToolSlot[] {
  const ids = tool.slots.filter(({ name, kind, required }) => kind === 'id' && !required && values[name] === undefined)
  if (ids.length === 0 || tool.effect !== 'read' || tool !== dialogue.intent.tool) return []
  if (unconsumedWords(dialogue.utterance).some((word) => isOrdinal(word) && !/^\d$/.test(word.normalised))) {
    const pointed = ids.find((slot) => mentionedCandidate(slot, tool, dialogue))
    if (pointed) return [pointed]
  }
  if (pronounPattern.test(normaliseText(dialogue.intent.text))) {
    const only = ids.find((slot) => isOnlyCandidate(slot, tool, dialogue))
    if (only) return [only]
  }
  const shown = ids.find(({ name }) => tool.examples.some(({ input }) => name in input))
  return shown && namesUnsupportedKind(tool, dialogue) && canResolve(shown, tool, dialogue) ? [shown] : []
}

/** Whether the question names a category that this tool has no slot for. */
const namesUnsupportedKind = (tool: RouterTool, { tools, utterance }: PlanContext) =>
  tools
    .flatMap(({ slots }) => slots)
    .some(
      (slot) =>
        slot.kind === 'choice' &&
        slot.name === 'category' &&
        !tool.slots.some(({ name }) => name === slot.name) &&
        matchChoices(utterance, slot).values.length > 0,
    )

const canResolve = (slot: ToolSlot, tool: RouterTool, { tools }: PlanContext) =>
  tools.some(
    ({ effect, producesIds, slots }) =>
      effect === 'read' && producesIds[0] === slot.name && slots.every(({ required }) => !required),
  ) && tool.producesIds[0] !== slot.name

const answersOfTool = ({ slots }: RouterTool, answers: SlotValues) =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => slots.some((slot) => slot.name === name)))

/** Returns what an error proposes, as options for the next message. */
function alternativesIn(problem: Record<string, unknown>, tool: RouterTool): SlotCandidate[] {
  const offers = Object.values(problem).find(
    (value): value is Record<string, unknown>[] =>
      Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && !('path' in value[0]),
  )
  return (offers ?? []).map((data) => ({
    value: data,
    label: Object.values(data)
      .filter((value) => typeof value === 'string')
      .join(' '),
    data: Object.fromEntries(
      tool.slots.filter(({ name }) => data[name] !== undefined).map(({ name }) => [name, data[name]]),
    ),
  }))
}
