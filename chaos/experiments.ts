import type { Experiment } from './experiment.ts'
import { backupUnderLoad } from './experiments/backup-under-load.ts'
import { cancellation } from './experiments/cancellation.ts'
import { clockSkew } from './experiments/clock-skew.ts'
import { diskFull } from './experiments/disk-full.ts'
import { failpoints } from './experiments/failpoints.ts'
import { gracefulShutdown } from './experiments/graceful-shutdown.ts'
import { idempotentRetries } from './experiments/idempotent-retries.ts'
import { overload } from './experiments/overload.ts'
import { pausedWorkers } from './experiments/paused-workers.ts'
import { poisonRuns } from './experiments/poison-runs.ts'
import { processKills } from './experiments/process-kills.ts'
import { promptInjection } from './experiments/prompt-injection.ts'
import { runStateMachine } from './experiments/run-state-machine.ts'
import { runawayAgents } from './experiments/runaway-agents.ts'
import { scheduleFiring } from './experiments/schedules.ts'
import { streamResume } from './experiments/stream-resume.ts'
import { webhookDelivery } from './experiments/webhooks.ts'

/** All experiments, in the order in which `npm run chaos` runs them. */
export const experiments: readonly Experiment[] = [
  processKills,
  failpoints,
  pausedWorkers,
  idempotentRetries,
  overload,
  gracefulShutdown,
  streamResume,
  clockSkew,
  diskFull,
  poisonRuns,
  runawayAgents,
  cancellation,
  scheduleFiring,
  webhookDelivery,
  backupUnderLoad,
  runStateMachine,
  promptInjection,
]
