import type { Services } from '#platform/context.ts'
import type { Run } from '../run-store/events.ts'
import type { PreparedAgent } from './ready-agent.ts'
import type { Journal } from './run-journal.ts'

export interface ToolCallContext {
  run: Run
  agent: PreparedAgent
  journal: Journal
  services: Services
  signal: AbortSignal
  /** Number of subagent calls in the same message; they share what the run may still spend. */
  parallelSubagents: number
}
