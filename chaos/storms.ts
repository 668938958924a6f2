import type { Storm } from './storm.ts'
import { backup } from './storms/backup.ts'
import { cancels } from './storms/cancels.ts'
import { disk } from './storms/disk.ts'
import { failpoints } from './storms/failpoints.ts'
import { farewell } from './storms/farewell.ts'
import { kills } from './storms/kills.ts'
import { overload } from './storms/overload.ts'
import { poison } from './storms/poison.ts'
import { readers } from './storms/readers.ts'
import { repeats } from './storms/repeats.ts'
import { sleepers } from './storms/sleepers.ts'

/** In the order of the promises. */
export const storms: readonly Storm[] = [kills, failpoints, sleepers, repeats, overload, farewell, readers, disk, poison, cancels, backup]
