import { linkSignal } from './abort.ts'
import type { Api } from './api.ts'
import type { KeyedOptions, StreamEvent } from './methods.ts'
import { type ClientTools, createToolExecutor } from './tools.ts'

type Agents = Api['agents']
type StartRunInput = Parameters<Agents['startRun']>[0]
export type Run = Awaited<ReturnType<Agents['getRun']>>
export type RunEvent = ReturnType<Agents['followRun']> extends AsyncGenerator<StreamEvent<infer Data>> ? Data : never

export interface RunInput extends Omit<StartRunInput, 'clientTools'> {
  /** Client tools by name. The run calls them, and continues with their results. */
  tools?: ClientTools
}

export interface RunOptions extends KeyedOptions {
  /** Receives events as they happen: text as it is written, calls and their results. */
  onEvent?(event: StreamEvent<RunEvent>): void
}

/**
 * Starts a run and returns it when it has ended, or when it waits for a person (`status: 'waiting'`), which may take days.
 * The signal does not stop the run. A second call with the same `idempotencyKey` continues to follow the same run.
 */
export async function run(
  agents: Agents,
  { tools, ...input }: RunInput,
  { onEvent, ...options }: RunOptions = {},
): Promise<Run> {
  const { signal } = options
  const clientTools =
    tools &&
    Object.entries(tools).map(([name, { description, inputSchema, timeoutMs }]) => ({
      name,
      description,
      inputSchema,
      timeoutMs,
    }))
  // without a listener the model does not have to stream, which is cheaper
  const { id: runId } = await agents.startRun(
    { live: onEvent !== undefined, ...input, ...(clientTools && { clientTools }) },
    options,
  )
  const link = linkSignal(signal)
  const work = createToolExecutor(agents, runId, tools ?? {}, link.signal, link.abort)
  try {
    for await (const event of agents.followRun({ runId }, { signal: link.signal })) {
      onEvent?.(event)
      if (event.data.type === 'tool.requested' && tools) work.executePending()
      if (event.data.type !== 'run.waiting' || work.isBusy()) continue
      const now = await agents.getRun({ runId }, { signal: link.signal })
      if (now.status === 'waiting' && needsExternalInput(now, tools)) return now // else it continues without external input
    }
    return await agents.getRun({ runId }, { signal: link.signal })
  } finally {
    link.release()
    link.abort(undefined) // the result of a tool that is still running is no longer needed
  }
}

/** Whether the run waits for input that this call does not provide: subagents and client tools with an implementation resolve themselves. */
const needsExternalInput = ({ error }: Run, tools: ClientTools | undefined) =>
  error?.code !== 'subagent-run' && !(error?.code === 'client-tool' && tools)
