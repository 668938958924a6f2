import type { Questions } from './question.ts'
import { agents } from './questions/agents.ts'
import { aljazari } from './questions/aljazari.ts'
import { commons } from './questions/commons.ts'
import { diaspora } from './questions/diaspora.ts'
import { fablabDesk } from './questions/fablab-desk.ts'
import { fablabs } from './questions/fablabs.ts'
import { galaxys } from './questions/galaxys.ts'
import { institute } from './questions/institute.ts'
import { people } from './questions/people.ts'
import { programme } from './questions/programme.ts'
import { studio } from './questions/studio.ts'
import { ventures } from './questions/ventures.ts'
import { workshop } from './questions/workshop.ts'

export const questions: Record<string, Questions> = {
  agents,
  studio,
  commons,
  people,
  fablabs,
  'fablab desk': fablabDesk,
  workshop,
  ventures,
  institute,
  diaspora,
  galaxys,
  aljazari,
  programme,
}
