import { experimentAsTest } from '../as-test.ts'
import { promptInjection } from './prompt-injection.ts'

await experimentAsTest(promptInjection)
