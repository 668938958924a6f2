import { Cron } from 'croner'

/** Five fields, or six with seconds first. Croner would also take a single date, seven fields and `@daily`. */
export const cronPattern = /^\s*(\S+\s+){4,5}\S+\s*$/

/**
 * The times of a cron expression by the clock on the wall of a zone. A time that the clocks skip comes at the moment they
 * skip it, one that they show twice comes the first time; what repeats every hour or minute goes on through both.
 */
export const parseCron = (cron: string, timeZone: string) => new Cron(cron.trim(), { timezone: timeZone, paused: true })

export const nextSlot = (cron: string, timeZone: string, after: Date): Date | null =>
  parseCron(cron, timeZone).nextRun(after)

/** So many times ahead are looked at for the closest two: minutes of seconds, months of days. */
const lookAhead = 200

/** Why an expression cannot be used, in a sentence; undefined if it can. */
export function validateCron(cron: string, timeZone: string, from: Date, minIntervalMs: number): string | undefined {
  if (!cronPattern.test(cron))
    return 'Five fields - minute, hour, day, month, weekday - or six with seconds first, such as 0 9 * * MON-FRI.'
  let slots: Date[]
  try {
    slots = parseCron(cron, timeZone).nextRuns(lookAhead, from)
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, '')
  }
  if (slots.length === 0) return 'It names a time that never comes.'
  const close = slots.findIndex((slot, i) => i > 0 && slot.getTime() - slots[i - 1]!.getTime() < minIntervalMs)
  if (close > 0)
    return `Two of its times are less than ${minIntervalMs / 1_000} seconds apart, as at ${slots[close]!.toISOString()}.`
}

export interface DueSlots {
  /** To be started, oldest first. */
  fire: Date[]
  /** Up to which one they are passed over. */
  missedUpTo?: Date
  next: Date | null
}

/** Later than this nobody was there to see to it: the slot was missed. */
const graceMs = 60_000
const maxOnTime = graceMs / 1_000 + 1

export interface ScheduleTiming {
  cron: string
  timeZone: string
  catchUp: 'skip' | 'once' | 'all'
  catchUpLimit: number
}

/** What is to be done about the slots from `due`, the first that was not seen to, up to now. */
export function planDueSlots(
  { cron, timeZone, catchUp, catchUpLimit }: ScheduleTiming,
  due: Date,
  now: Date,
): DueSlots {
  const slots = parseCron(cron, timeZone)
  const next = slots.nextRun(now)
  // read backwards from now: after a year of downtime the latest are wanted, and not half a million
  const ended = new Date(now.getTime() + 1)
  const many = slots.nextRun(due)! <= now
  const latest = many ? slots.previousRuns(catchUpLimit + maxOnTime, ended).filter((slot) => slot >= due) : [due]
  latest.reverse()
  const onTime = latest.filter((slot) => now.getTime() - slot.getTime() <= graceMs)
  const late = latest.slice(0, latest.length - onTime.length)
  const fire = {
    skip: onTime,
    once: onTime.length > 0 ? onTime : late.slice(-1),
    all: [...late.slice(-catchUpLimit), ...onTime],
  }[catchUp]
  const passedOver = late.findLast((slot) => !fire.includes(slot))
  return { fire, next, ...(passedOver && { missedUpTo: passedOver }) }
}
