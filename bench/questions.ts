import type { Questions } from './question.ts'
import { agentQuestions } from './questions/agents.ts'
import { aljazariQuestions } from './questions/aljazari.ts'
import { commonsQuestions } from './questions/commons.ts'
import { diasporaQuestions } from './questions/diaspora.ts'
import { fablabDeskQuestions } from './questions/fablab-desk.ts'
import { fablabQuestions } from './questions/fablabs.ts'
import { galaxysQuestions } from './questions/galaxys.ts'
import { instituteQuestions } from './questions/institute.ts'
import { peopleQuestions } from './questions/people.ts'
import { programmeQuestions } from './questions/programme.ts'
import { studioQuestions } from './questions/studio.ts'
import { venturesQuestions } from './questions/ventures.ts'
import { workshopQuestions } from './questions/workshop.ts'

export const questions: Record<string, Questions> = {
  agents: agentQuestions,
  studio: studioQuestions,
  commons: commonsQuestions,
  people: peopleQuestions,
  fablabs: fablabQuestions,
  'fablab desk': fablabDeskQuestions,
  workshop: workshopQuestions,
  ventures: venturesQuestions,
  institute: instituteQuestions,
  diaspora: diasporaQuestions,
  galaxys: galaxysQuestions,
  aljazari: aljazariQuestions,
  programme: programmeQuestions,
}
