import type { LibraryAgent } from '../definition.ts'
import { fablabBooking } from './fablab-booking.ts'
import { fablabGuide } from './fablab-guide.ts'
import { makerPassport } from './maker-passport.ts'
import { programmeNavigator } from './programme-navigator.ts'
import { surveyWriter } from './survey-writer.ts'

/** The agents that ship with the platform, by slug. */
export const libraryAgents: readonly LibraryAgent[] = [fablabBooking, fablabGuide, makerPassport, programmeNavigator, surveyWriter]
