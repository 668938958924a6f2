import { programmeZone } from '#platform/lib/local-time.ts'

const local = new Intl.DateTimeFormat('en-GB', { timeZone: programmeZone, dateStyle: 'full', timeStyle: 'short' })

/** A model does not know what day it is; told from the beginning of the run, so that a resumed one is told the same. */
export const clock = (at: Date) => `It is ${local.format(at)} in Morocco, ${at.toISOString().slice(0, 19)}Z.`
