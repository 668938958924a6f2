import type { Api } from './api.ts'
import type { KeyedOptions, StreamEvent } from './methods.ts'

type Agents = Api['agents']
export type NewRun = Parameters<Agents['startRun']>[0]
export type Run = Awaited<ReturnType<Agents['getRun']>>
export type RunEvent = ReturnType<Agents['followRun']> extends AsyncGenerator<StreamEvent<infer Data>> ? Data : never

export interface RunOptions extends KeyedOptions {
  /** Told what happens while it happens: text as it is written, calls and their results. */
  onEvent?(event: StreamEvent<RunEvent>): void
}

/**
 * Starts a run and answers with it when it has ended - or when it waits for somebody to settle a call (`status: 'waiting'`),
 * which may take days. Leaving by the signal does not stop the run.
 */
export async function run(agents: Agents, input: NewRun, { onEvent, ...options }: RunOptions = {}): Promise<Run> {
  const { signal } = options
  // what nobody watches need not be streamed by the model, which is cheaper
  const { id: runId } = await agents.startRun({ live: onEvent !== undefined, ...input }, options)
  for await (const event of agents.followRun({ runId }, { signal })) {
    onEvent?.(event)
    if (event.data.type !== 'run.waiting') continue
    const waiting = await agents.getRun({ runId }, { signal })
    if (waiting.status === 'waiting') return waiting // else it was settled meanwhile, and goes on
  }
  return agents.getRun({ runId }, { signal })
}
