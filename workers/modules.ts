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

/**
 * The modules of this server. Sample data is inserted in this order, so modules that others reference or count come
 * first.
 */
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

/** The summary of the OpenAPI document. */
export const summary = 'An open server for AI agents, and the national innovation programme they work on.'

/** Settings that these modules need. Environment variables override them. */
export const environmentDefaults = { DEFAULT_TIME_ZONE: programmeTimeZone }
