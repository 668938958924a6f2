import type { Api } from './api.ts'
import { ConflictError } from './errors.ts'

type Agents = Api['agents']

export interface ClientTool {
  /** What the tool does and when to use it, for the model. */
  description: string
  /** JSON Schema of its arguments, an object. The server validates the arguments against it. */
  inputSchema: Record<string, unknown>
  /** Timeout in ms, after which its signal is aborted. Defaults to 5 minutes. */
  timeoutMs?: number
  /** The model gets the returned value, as JSON unless it is text, or the message of a thrown error. */
  run(args: any, options: { signal: AbortSignal }): unknown
}
export type ClientTools = Readonly<Record<string, ClientTool>>

const defaultToolTimeoutMs = 5 * 60_000

/** Executes the client tools that a run calls, each call once. Calls `failed` when a result could not be sent. */
export function createToolExecutor(
  agents: Agents,
  runId: string,
  tools: ClientTools,
  signal: AbortSignal,
  failed: (error: unknown) => void,
) {
  const started = new Set<number>()
  let busy = 0

  /** Reads the open calls from the record, which also has those from before an interruption or a restart of this program. */
  async function executePending() {
    const steps = []
    for await (const { step, waitsFor, tool, input } of agents.listWaits.all({ runId }, { signal })) {
      if (waitsFor !== 'client_tool' || started.has(step)) continue
      started.add(step)
      steps.push(execute(step, tool, input))
    }
    await Promise.all(steps)
  }

  async function execute(step: number, name: string, args: unknown) {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined
    if (!tool) return // of another program that started the run with the same key
    const { result, ok } = await answer(tool, args)
    signal.throwIfAborted()
    await agents.submitToolResult({ runId, step, result, ok }, { signal }).catch((error) => {
      if (!(error instanceof ConflictError)) throw error // the wait has expired or was resolved elsewhere: the run continues without this result
    })
  }

  async function answer(tool: ClientTool, args: unknown) {
    const timeout = AbortSignal.timeout(tool.timeoutMs ?? defaultToolTimeoutMs)
    try {
      const result = await tool.run(args, { signal: AbortSignal.any([signal, timeout]) })
      return { result: result ?? null, ok: true }
    } catch (error) {
      return { result: error instanceof Error ? error.message : String(error), ok: false }
    }
  }

  return {
    /** Starts new calls without waiting for them, so that events continue to be delivered. */
    executePending() {
      busy++
      executePending()
        .catch(failed)
        .finally(() => busy--)
    },
    isBusy: () => busy > 0,
  }
}
