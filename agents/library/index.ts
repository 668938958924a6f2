import type { LibraryAgent } from './define-agent.ts'
import { diasporaLiaison } from './diaspora-liaison.ts'
import { fablabBooking } from './fablab-booking.ts'
import { fablabDesk } from './fablab-desk.ts'
import { fablabGuide } from './fablab-guide.ts'
import { makerPassport } from './maker-passport.ts'
import { programmeAnalyst } from './programme-analyst.ts'
import { programmeNavigator } from './programme-navigator.ts'
import { researchBroker } from './research-broker.ts'
import { startupAdviser } from './startup-adviser.ts'
import { surveyWriter } from './survey-writer.ts'
import { trainingAdviser } from './training-adviser.ts'
import { zoneAdviser } from './zone-adviser.ts'

/** The agents that ship with the platform, by slug. */
export const libraryAgents: readonly LibraryAgent[] = [
  diasporaLiaison,
  fablabBooking,
  fablabDesk,
  fablabGuide,
  makerPassport,
  programmeAnalyst,
  programmeNavigator,
  researchBroker,
  startupAdviser,
  surveyWriter,
  trainingAdviser,
  zoneAdviser,
]
