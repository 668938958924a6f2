import { experimentAsTest } from '../as-test.ts'
import { gracefulShutdown } from './graceful-shutdown.ts'

await experimentAsTest(gracefulShutdown)
