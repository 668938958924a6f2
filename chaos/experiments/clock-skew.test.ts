import { experimentAsTest } from '../as-test.ts'
import { clockSkew } from './clock-skew.ts'

await experimentAsTest(clockSkew)
