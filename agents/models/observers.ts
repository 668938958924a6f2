import type { Callbacks } from '@langchain/core/callbacks/manager'
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons'

/** Set to `true`, they have LangChain send what it does to LangSmith. */
const tracingVariables = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']
const isTracingEnabled = tracingVariables.some((name) => process.env[name] === 'true')

/** Does anybody listen to what LangChain tells of a call: a graph around it, callbacks of its caller, a tracer of the process? */
export function hasObservers(options: object = {}): boolean {
  const { callbacks } = options as { callbacks?: Callbacks }
  return (
    isTracingEnabled || callbacks !== undefined || AsyncLocalStorageProviderSingleton.getRunnableConfig() !== undefined
  )
}
