const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' })
  formatters.set(timeZone, formatter)
  return formatter
}

/** Returns the date and time for the system prompt. Callers pass the start of the run, so that a resumed run gets the same prompt. */
export const currentTimePrompt = (at: Date, timeZone: string) =>
  `It is ${formatterIn(timeZone).format(at)} (${timeZone}), ${at.toISOString().slice(0, 19)}Z.`
