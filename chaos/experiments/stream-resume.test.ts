import { experimentAsTest } from '../as-test.ts'
import { streamResume } from './stream-resume.ts'

await experimentAsTest(streamResume)
