import { defaultTimeZone } from '#platform/lib/local-time.ts'

const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: defaultTimeZone, dateStyle: 'full', timeStyle: 'short' })

/** A model does not know what day it is; told from the beginning of the run, so that a resumed one is told the same. */
export const currentTimePrompt = (at: Date) =>
  `It is ${formatter.format(at)} in Morocco, ${at.toISOString().slice(0, 19)}Z.`
