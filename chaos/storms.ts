import type { Storm } from './storm.ts'
import { failpoints } from './storms/failpoints.ts'
import { kills } from './storms/kills.ts'

export const storms: readonly Storm[] = [kills, failpoints]
