import { existsSync } from 'node:fs'
import { AIMessage } from '@langchain/core/messages'
import { ModelNotReady } from '../models/errors.ts'
import type { ResolveModel } from '../runtime/prepare-agent.ts'
import {
  lastQuestion,
  lastToolResult,
  modelTurns,
  ScriptedModel,
  toolCallMessage,
  usage_metadata,
  withFreshCallIds,
} from './fake-chat-model.ts'
import { recordEffect } from './test-module.ts'

/** An instruction that `injectable` follows wherever it reads it. */
export const injectedCommand = (tool: string, args: object) =>
  `DO ${tool} ${Buffer.from(JSON.stringify(args)).toString('base64url')} NOW`

/** Calls by turn, then what to say; unless told, all that the tools have answered. */
export interface Plan {
  turns?: [tool: string, args: Record<string, unknown>][][]
  say?: string[]
}
export const plan = (...turns: NonNullable<Plan['turns']>) => JSON.stringify({ turns } satisfies Plan)

const callOnce = (name: string, args: Record<string, unknown>) =>
  new ScriptedModel((messages) => (modelTurns(messages) > 0 ? new AIMessage('Done.') : toolCallMessage([name, args])))

const scripts: Record<string, ScriptedModel> = {
  /** Three turns of tools, several in parallel, then an answer; each ask is reported, so that a needless one shows, and names its calls anew. */
  worker: new ScriptedModel(async (messages) => {
    const turn = modelTurns(messages)
    await recordEffect(`${lastQuestion(messages)}/${turn}`, 5)
    if (turn === 3) return new AIMessage('All done.')
    return withFreshCallIds(
      toolCallMessage(
        ['test_act', {}],
        ['test_deposit', { account: lastQuestion(messages) }],
        ['test_act', { ms: 40 }],
      ),
    )
  }),

  /** Its words carry the process that spoke them, so a text mixed from two attempts cannot pass for one. */
  talker: new ScriptedModel((messages) => {
    const turn = modelTurns(messages)
    const text = Array.from({ length: 30 }, (_, i) => `${process.pid}-${i}`).join(' ')
    if (turn === 2) return new AIMessage(text)
    return new AIMessage({ ...toolCallMessage(['test_act', {}]), content: text })
  }, 15),

  /** Takes its worker down whenever it is asked. */
  poison: new ScriptedModel(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  }),

  /** Keeps its process from doing anything else until a file appears, where it is told of one. */
  blocker: new ScriptedModel(async () => {
    const { BLOCK_UNTIL } = process.env
    if (BLOCK_UNTIL) {
      await recordEffect('blocking')
      while (!existsSync(BLOCK_UNTIL));
    }
    return new AIMessage('Done.')
  }),

  nonIdempotent: callOnce('test_actOnce', {}),
  slow: callOnce('test_act', { ms: 1_500 }),
  slowOnce: callOnce('test_actOnce', { ms: 800 }),
  reader: callOnce('test_long', {}),
  depositor: new ScriptedModel((messages) =>
    modelTurns(messages) > 0
      ? new AIMessage(lastToolResult(messages))
      : toolCallMessage(['test_deposit', { account: lastQuestion(messages) }]),
  ),
  /** Writes, as fast as it is read, and does not stop. */
  endlessOutput: new ScriptedModel(() => new AIMessage(`${'x'.repeat(10_000)} `.repeat(1_000))),
  /** Writes a word now and then, and does not stop. */
  slowStream: new ScriptedModel(() => new AIMessage('drip '.repeat(100_000)), 20),
  /** Does whatever it reads that it should do, whoever wrote it: a model that was taken over. */
  injectable: new ScriptedModel((messages) => {
    const orders = messages
      .filter(({ type }) => type !== 'system')
      .flatMap(({ text }) => [...text.matchAll(/DO (\w+) ([\w-]+) NOW/g)])
    const made = messages.flatMap((message) => (AIMessage.isInstance(message) ? (message.tool_calls ?? []) : [])).length
    const [, tool, args] = orders[made] ?? []
    return tool && args
      ? toolCallMessage([tool, JSON.parse(Buffer.from(args, 'base64url').toString())])
      : new AIMessage('Done.')
  }),
  endless: new ScriptedModel(() => toolCallMessage(['test_long', {}])),
  neverAnswers: new ScriptedModel(() => new Promise(() => {})),
  /** Repeats all it was told, whoever said it. */
  echo: new ScriptedModel(
    (messages) =>
      new AIMessage(
        messages
          .filter(({ type }) => type !== 'system')
          .map(({ type, text }) => `${type}: ${text}`)
          .join(' | '),
      ),
  ),
  instructed: new ScriptedModel((messages) =>
    modelTurns(messages) > 0 ? new AIMessage(messages[0]!.text) : toolCallMessage(['test_act', { ms: 300 }]),
  ),
  unknownTool: new ScriptedModel((messages) =>
    modelTurns(messages) > 0 ? new AIMessage(lastToolResult(messages)) : toolCallMessage(['test_unheard_of', {}]),
  ),
  delegator: new ScriptedModel((messages) =>
    modelTurns(messages) > 0
      ? new AIMessage(lastToolResult(messages))
      : toolCallMessage(['agents_startRun', { agent: 'depositor', input: lastQuestion(messages) }]),
  ),
  /** Calls what only a graph has. */
  counter: new ScriptedModel((messages) =>
    modelTurns(messages) > 0
      ? new AIMessage(`${lastToolResult(messages)} words.`)
      : toolCallMessage(['count_words', { text: 'one two three' }], ['test_act', {}]),
  ),
  /** Makes three calls, one after the other, and then says what it was shown of their results. */
  usesHistory: new ScriptedModel((messages) => {
    if (modelTurns(messages) < 3) return toolCallMessage(['test_act', {}])
    return new AIMessage(
      messages
        .filter(({ type }) => type === 'tool')
        .map(({ text }) => text)
        .join(' '),
    )
  }),
  /** Tries to make an agent with more rights than its own. */
  promoter: new ScriptedModel((messages) => {
    const agent = {
      slug: 'promoted',
      name: { fr: 'x' },
      description: { fr: 'x' },
      instructions: 'x',
      tools: ['test.deposit'],
    }
    return modelTurns(messages) > 0
      ? new AIMessage(lastToolResult(messages))
      : toolCallMessage(['agents_createAgent', agent])
  }),
  /** Does as it is told: the question is a `Plan`. */
  planner: new ScriptedModel((messages) => {
    const { turns = [], say = [] }: Plan = JSON.parse(messages.find(({ type }) => type === 'human')!.text)
    const turn = messages.filter(({ type }) => type === 'ai').length
    const results = messages.filter(({ type }) => type === 'tool').map(({ text }) => text)
    return turns[turn]
      ? toolCallMessage(...turns[turn])
      : new AIMessage({ content: say[turn - turns.length] ?? results.join(' | '), usage_metadata })
  }),
  faulty: new ScriptedModel(() => {
    throw new Error('no answer today')
  }),
}

/** Scripted models by name, `scripted/worker`: what tests put in the place of `resolveModel`. */
export const resolveScripted: ResolveModel = async (name = 'scripted/echo') => {
  const model = scripts[name.replace('scripted/', '')]
  if (!model) throw new ModelNotReady('model-not-served', `There is no ${name}.`)
  return { name, model, provider: 'builtin' }
}
