import { Cron } from 'croner'

/** Matches five fields, or six with seconds first. Croner also accepts a single date, seven fields and `@daily`. */
export const cronPattern = /^\s*(\S+\s+){4,5}\S+\s*$/

/**
 * Parses a cron expression in wall-clock time of a zone. A time skipped by a clock change fires at the change, a repeated
 * one fires the first time; hourly and more frequent expressions continue through both.
 */
export const parseCron = (cron: string, timeZone: string) => new Cron(cron.trim(), { timezone: timeZone, paused: true })

export const nextSlot = (cron: string, timeZone: string, after: Date): Date | null =>
  parseCron(cron, timeZone).nextRun(after)

/** Number of upcoming times that are checked for the minimum interval: minutes of secondly, months of daily expressions. */
const lookAhead = 200

/** Returns why an expression cannot be used, as a sentence; undefined if it is valid. */
export function validateCron(cron: string, timeZone: string, from: Date, minIntervalMs: number): string | undefined {
  if (!cronPattern.test(cron))
    return 'Use minute, hour, day, month and weekday, optionally seconds first, such as 0 9 * * MON-FRI.'
  let slots: Date[]
  try {
    slots = parseCron(cron, timeZone).nextRuns(lookAhead, from)
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, '')
  }
  if (slots.length === 0) return 'The expression never matches. Choose a date that exists.'
  const close = slots.findIndex((slot, i) => i > 0 && slot.getTime() - slots[i - 1]!.getTime() < minIntervalMs)
  if (close > 0)
    return `Two times are less than ${minIntervalMs / 1_000} seconds apart, for example at ${slots[close]!.toISOString()}.`
}

export interface DueSlots {
  /** Slots to start, oldest first. */
  fire: Date[]
  /** The latest slot that is skipped as missed. */
  missedUpTo?: Date
  next: Date | null
}

/** A slot that is later than this is missed. */
const graceMs = 60_000
const maxOnTime = graceMs / 1_000 + 1

export interface ScheduleTiming {
  cron: string
  timeZone: string
  catchUp: 'skip' | 'once' | 'all'
  catchUpLimit: number
}

/** Plans the slots from `due`, the first one that is not handled, up to `now`. */
export function planDueSlots(
  { cron, timeZone, catchUp, catchUpLimit }: ScheduleTiming,
  due: Date,
  now: Date,
): DueSlots {
  const slots = parseCron(cron, timeZone)
  const next = slots.nextRun(now)
  // read backwards from now: after a long downtime only the latest slots are needed
  const end = new Date(now.getTime() + 1)
  const hasSeveral = slots.nextRun(due)! <= now
  const latest = hasSeveral ? slots.previousRuns(catchUpLimit + maxOnTime, end).filter((slot) => slot >= due) : [due]
  latest.reverse()
  const onTime = latest.filter((slot) => now.getTime() - slot.getTime() <= graceMs)
  const late = latest.slice(0, latest.length - onTime.length)
  const fire = {
    skip: onTime,
    once: onTime.length > 0 ? onTime : late.slice(-1),
    all: [...late.slice(-catchUpLimit), ...onTime],
  }[catchUp]
  const missedUpTo = late.findLast((slot) => !fire.includes(slot))
  return { fire, next, ...(missedUpTo && { missedUpTo }) }
}
