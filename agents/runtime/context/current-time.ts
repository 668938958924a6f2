import { defaultTimeZone } from '#platform/lib/local-time.ts'

const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: defaultTimeZone, dateStyle: 'full', timeStyle: 'short' })

/** Returns the date and time for the system prompt. Callers pass the start of the run, so that a resumed run gets the same prompt. */
export const currentTimePrompt = (at: Date) =>
  `It is ${formatter.format(at)} in Morocco, ${at.toISOString().slice(0, 19)}Z.`
