import { readConfig } from '#platform/config.ts'
import { createPlatform, type Platform } from '#platform/platform.ts'
import { environmentDefaults, modules, summary } from '../modules.ts'

/** Opens the platform that the environment configures; throws one error with all configuration errors. */
export const openPlatform = (): Promise<Platform> =>
  createPlatform(readConfig({ ...environmentDefaults, ...setVariables(process.env) }), modules, { summary })

/** An empty variable counts as not set. */
const setVariables = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
