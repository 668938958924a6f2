import { agentsModule } from '#agents/index.ts'
import { aljazari } from '#modules/aljazari/index.ts'
import { commons } from '#modules/commons/index.ts'
import { programmeTimeZone } from '#modules/commons/time-zone.ts'
import { diaspora } from '#modules/diaspora/index.ts'
import { fablabs } from '#modules/fablabs/index.ts'
import { galaxys } from '#modules/galaxys/index.ts'
import { institute } from '#modules/institute/index.ts'
import { programme } from '#modules/programme/index.ts'
import { ventures } from '#modules/ventures/index.ts'
import { identity } from '#platform/identity/index.ts'
import { webhooks } from '#platform/webhooks/index.ts'

/** The house, room by room: what this server can do. In the order of the sample data: who is referred to, or counted, comes first. */
export const modules = [
  identity,
  webhooks,
  agentsModule,
  commons,
  fablabs,
  ventures,
  institute,
  diaspora,
  galaxys,
  aljazari,
  programme,
]

/** Settings that this selection of modules expects, unless the environment says otherwise. */
export const environmentDefaults = { DEFAULT_TIME_ZONE: programmeTimeZone }
