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

/** Returns text that makes the model `injectable` call a tool, wherever it reads the text. */
export const injectedCommand = (tool: string, args: object) =>
  `DO ${tool} ${Buffer.from(JSON.stringify(args)).toString('base64url')} NOW`

/** Calls by turn, then the final texts. By default the final text contains all tool results. */
export interface Plan {
  turns?: [tool: string, args: Record<string, unknown>][][]
  say?: string[]
}
export const plan = (...turns: NonNullable<Plan['turns']>) => JSON.stringify({ turns } satisfies Plan)

const callOnce = (name: string, args: Record<string, unknown>) =>
  new ScriptedModel((messages) => (modelTurns(messages) > 0 ? new AIMessage('Done.') : toolCallMessage([name, args])))

const scripts: Record<string, ScriptedModel> = {
  /** Makes three turns of parallel tool calls with fresh ids, then answers. Reports each model call, so that repeated ones are detected. */
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

  /** Marks each word with its process id, so that text mixed from two attempts is detected. */
  talker: new ScriptedModel((messages) => {
    const turn = modelTurns(messages)
    const text = Array.from({ length: 30 }, (_, i) => `${process.pid}-${i}`).join(' ')
    if (turn === 2) return new AIMessage(text)
    return new AIMessage({ ...toolCallMessage(['test_act', {}]), content: text })
  }, 15),

  /** Kills its worker at every call. */
  poison: new ScriptedModel(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  }),

  /** Blocks the event loop until the file `BLOCK_UNTIL` exists, if it is set. */
  blocker: new ScriptedModel(async () => {
    const { BLOCK_UNTIL } = process.env
    if (BLOCK_UNTIL) {
      await recordEffect('blocking')
      while (!existsSync(BLOCK_UNTIL)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
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
  /** Streams endless text as fast as it is read. */
  endlessOutput: new ScriptedModel(() => new AIMessage(`${'x'.repeat(10_000)} `.repeat(1_000))),
  /** Streams an endless text slowly. */
  slowStream: new ScriptedModel(() => new AIMessage('drip '.repeat(100_000)), 20),
  /** Executes every injected command that it reads. */
  injectable: new ScriptedModel((messages) => {
    const commands = messages
      .filter(({ type }) => type !== 'system')
      .flatMap(({ text }) => [...text.matchAll(/DO (\w+) ([\w-]+) NOW/g)])
    const callCount = messages.flatMap((message) =>
      AIMessage.isInstance(message) ? (message.tool_calls ?? []) : [],
    ).length
    const [, tool, args] = commands[callCount] ?? []
    return tool && args
      ? toolCallMessage([tool, JSON.parse(Buffer.from(args, 'base64url').toString())])
      : new AIMessage('Done.')
  }),
  endless: new ScriptedModel(() => toolCallMessage(['test_long', {}])),
  neverAnswers: new ScriptedModel(() => new Promise(() => {})),
  /** Repeats all messages except the system prompt. */
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
  /** Calls a tool that only a graph has. */
  counter: new ScriptedModel((messages) =>
    modelTurns(messages) > 0
      ? new AIMessage(`${lastToolResult(messages)} words.`)
      : toolCallMessage(['count_words', { text: 'one two three' }], ['test_act', {}]),
  ),
  /** Makes three calls in a row, then returns the results that it still sees. */
  usesHistory: new ScriptedModel((messages) => {
    if (modelTurns(messages) < 3) return toolCallMessage(['test_act', {}])
    return new AIMessage(
      messages
        .filter(({ type }) => type === 'tool')
        .map(({ text }) => text)
        .join(' '),
    )
  }),
  /** Tries to create an agent with more rights than its own. */
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
  /** Executes the `Plan` in its input. */
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

/** Resolves scripted models by name, such as `scripted/worker`. Replaces `resolveModel` in tests. */
export const resolveScripted: ResolveModel = async (name = 'scripted/echo') => {
  const model = scripts[name.replace('scripted/', '')]
  if (!model) throw new ModelNotReady('model-not-served', `There is no ${name}.`)
  return { name, model, provider: 'builtin' }
}
