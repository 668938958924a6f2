import type { Storm } from './experiment.ts'
import { backup } from './experiments/backup-under-load.ts'
import { cancels } from './experiments/cancellation.ts'
import { clocks } from './experiments/clock-skew.ts'
import { disk } from './experiments/disk-full.ts'
import { failpoints } from './experiments/failpoints.ts'
import { farewell } from './experiments/graceful-shutdown.ts'
import { repeats } from './experiments/idempotent-retries.ts'
import { overload } from './experiments/overload.ts'
import { sleepers } from './experiments/paused-workers.ts'
import { poison } from './experiments/poison-runs.ts'
import { kills } from './experiments/process-kills.ts'
import { injections } from './experiments/prompt-injection.ts'
import { machine } from './experiments/run-state-machine.ts'
import { runaways } from './experiments/runaway-agents.ts'
import { schedules } from './experiments/schedules.ts'
import { readers } from './experiments/stream-resume.ts'
import { webhooks } from './experiments/webhooks.ts'

/** In the order of the promises. */
export const storms: readonly Storm[] = [
  kills,
  failpoints,
  sleepers,
  repeats,
  overload,
  farewell,
  readers,
  clocks,
  disk,
  poison,
  runaways,
  cancels,
  schedules,
  webhooks,
  backup,
  machine,
  injections,
]
