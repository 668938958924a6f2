import type { Api } from './api.ts'
import { ConflictError } from './errors.ts'

type Agents = Api['agents']

export interface ClientTool {
  /** What it does and when it is of use, as the model is told. */
  description: string
  /** JSON Schema of its arguments, an object; the server holds them to it before they come here. */
  inputSchema: Record<string, unknown>
  /** Timeout in ms, after which its signal is aborted. Defaults to 5 minutes. */
  timeoutMs?: number
  /** What it returns goes to the model, as JSON unless it is text; what it throws, as the reason why it failed. */
  run(args: any, options: { signal: AbortSignal }): unknown
}
export type ClientTools = Readonly<Record<string, ClientTool>>

const defaultToolTimeoutMs = 5 * 60_000

/** Executes what a run asks its caller for, each call once; `failed` is told when a result could not be sent. */
export function createToolExecutor(
  agents: Agents,
  runId: string,
  tools: ClientTools,
  signal: AbortSignal,
  failed: (error: unknown) => void,
) {
  const begun = new Set<number>()
  let busy = 0

  /** The record says what is still to be done: also of what was asked before a cut, or before this program was started. */
  async function executePending() {
    const steps = []
    for await (const { step, waitsFor, tool, input } of agents.listWaits.all({ runId }, { signal })) {
      if (waitsFor !== 'client_tool' || begun.has(step)) continue
      begun.add(step)
      steps.push(execute(step, tool, input))
    }
    await Promise.all(steps)
  }

  async function execute(step: number, name: string, args: unknown) {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined
    if (!tool) return // another program's, that was started under the same key
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
    /** Begins what is new, and does not wait for it: events go on being told. */
    executePending() {
      busy++
      executePending()
        .catch(failed)
        .finally(() => busy--)
    },
    isBusy: () => busy > 0,
  }
}
