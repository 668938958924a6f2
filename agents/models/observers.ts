import type { Callbacks } from '@langchain/core/callbacks/manager'
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons'

/** Environment variables that make LangChain send traces to LangSmith when set to `true`. */
const tracingVariables = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']
const isTracingEnabled = tracingVariables.some((name) => process.env[name] === 'true')

/** Whether a graph, callbacks of the caller or a tracer of the process observe LangChain's calls. */
export function hasObservers(options: object = {}): boolean {
  const { callbacks } = options as { callbacks?: Callbacks }
  return (
    isTracingEnabled || callbacks !== undefined || AsyncLocalStorageProviderSingleton.getRunnableConfig() !== undefined
  )
}
