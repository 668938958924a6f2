import type { Storm } from './storm.ts'
import { backup } from './storms/backup.ts'
import { cancels } from './storms/cancels.ts'
import { clocks } from './storms/clocks.ts'
import { disk } from './storms/disk.ts'
import { failpoints } from './storms/failpoints.ts'
import { farewell } from './storms/farewell.ts'
import { injections } from './storms/injections.ts'
import { kills } from './storms/kills.ts'
import { machine } from './storms/machine.ts'
import { overload } from './storms/overload.ts'
import { poison } from './storms/poison.ts'
import { readers } from './storms/readers.ts'
import { repeats } from './storms/repeats.ts'
import { runaways } from './storms/runaways.ts'
import { schedules } from './storms/schedules.ts'
import { sleepers } from './storms/sleepers.ts'
import { webhooks } from './storms/webhooks.ts'

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
