import { distanceKm, type GeoPoint } from '#platform/lib/geo.ts'
import { type Interval, minuteMs } from '#platform/lib/interval.ts'
import { type FreeBusy, freeIntervalsOf } from '../availability/free-busy.ts'
import { type BookedInterval, findQuotaBreach } from '../availability/quota.ts'
import { firstSlot } from '../availability/slots.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import { missingQualificationsAt, type QualificationValidity } from '../qualifications/validity.ts'
import type { Category, Material } from '../vocabulary.ts'

/** One step of making something: on which kind of machine, for how long, and which steps come first. */
export interface PlanTask {
  category: Category
  minutes: number
  material?: Material
  envelopeMm?: number[]
  toleranceMicron?: number
  dependsOn: number[]
}

export interface RouteStep {
  place: MachineInLab
  slot: Interval
  priceMinor: number
  distanceKm: number | null
}

export type RouteObstacle = 'no-machine' | 'not-qualified' | 'no-free-slot' | 'cycle'

interface RouteContext {
  places: readonly MachineInLab[]
  calendar: FreeBusy
  standings: readonly QualificationValidity[]
  booked: readonly BookedInterval[]
  personId: string
  near?: GeoPoint
  window: Interval
}

/** Can the machine make it? Turned any way round, a part must fit into what the machine can hold. */
export function canMake(
  { model, machine, lab }: MachineInLab,
  { category, material, envelopeMm, toleranceMicron }: PlanTask,
): boolean {
  if (machine.status !== 'AVAILABLE' || lab.status !== 'OPEN' || model.category !== category) return false
  if (material && !model.materials.includes(material)) return false
  if (toleranceMicron !== undefined && (model.toleranceMicron === null || model.toleranceMicron > toleranceMicron))
    return false
  if (!envelopeMm) return true
  const size = [model.widthMm, model.depthMm, model.heightMm]
  if (size.some((one) => one === null)) return false
  const [inside, outside] = [envelopeMm.toSorted((a, b) => a - b), (size as number[]).toSorted((a, b) => a - b)]
  return inside.every((length, i) => length <= outside[i]!)
}

/** Each task after those it depends on; undefined when they go round in a circle. */
export function topologicalOrder(tasks: readonly PlanTask[]): number[] | undefined {
  const order: number[] = []
  while (order.length < tasks.length) {
    const next = tasks.findIndex((task, i) => !order.includes(i) && task.dependsOn.every((one) => order.includes(one)))
    if (next === -1) return undefined
    order.push(next)
  }
  return order
}

const distanceOf = (place: MachineInLab, near?: GeoPoint) => (near ? distanceKm(near, place.lab) : null)
const priceOf = ({ model }: MachineInLab, minutes: number) => Math.round((model.pricePerHourMinor * minutes) / 60)

/**
 * One way through: for each task the best machine by `prefer` that has a slot in time, beside what the plan has already taken.
 * Where there is none it says what stood in the way last, so that the reason is the one nearest to a solution.
 */
function tryRoute(
  tasks: readonly PlanTask[],
  order: readonly number[],
  circumstances: RouteContext,
  prefer: (a: RouteStep, b: RouteStep) => number,
) {
  const steps: RouteStep[] = []
  const taken: (Interval & { machineId: string })[] = []
  const booked = [...circumstances.booked]
  for (const i of order) {
    const task = tasks[i]!
    const able = circumstances.places.filter((place) => canMake(place, task))
    if (able.length === 0) return { obstacle: { task: i, why: 'no-machine' as RouteObstacle } }
    const start = Math.max(circumstances.window.start, ...task.dependsOn.map((one) => steps[one]!.slot.end))
    let why: RouteObstacle = 'not-qualified'
    const options = able.flatMap((place) => {
      const needed = circumstances.standings.filter(({ qualificationId }) =>
        place.model.requiredQualificationIds.includes(qualificationId),
      )
      const block = (model: MachineInLab['model'], { start: from, end }: Interval) => ({
        start: from - model.setupMin * minuteMs,
        end: end + model.cleanupMin * minuteMs,
      })
      const mine = taken.filter(({ machineId }) => machineId === place.machine.id)
      const calendar = { ...circumstances.calendar, taken: new Map(circumstances.calendar.taken) }
      calendar.taken.set(place.machine.id, [
        ...(calendar.taken.get(place.machine.id) ?? []),
        ...mine.map((one) => block(place.model, one)),
      ])
      const free = freeIntervalsOf(calendar, place).flatMap((one) => {
        const from = Math.max(one.start, start)
        return from < Math.min(one.end, circumstances.window.end)
          ? [{ start: from, end: Math.min(one.end, circumstances.window.end) }]
          : []
      })
      const qualified = (slot: Interval) => missingQualificationsAt(needed, slot.end).length === 0
      const within = (slot: Interval) => !findQuotaBreach(booked, slot, circumstances.personId, place.lab.timeZone)
      const slots = free.flatMap((one) => firstSlot([one], task.minutes * minuteMs) ?? [])
      if (slots.length === 0 || slots.some(qualified)) why = 'no-free-slot'
      const slot = slots.find((one) => qualified(one) && within(one))
      return slot
        ? [{ place, slot, priceMinor: priceOf(place, task.minutes), distanceKm: distanceOf(place, circumstances.near) }]
        : []
    })
    const best = options.sort(prefer)[0]
    if (!best) return { obstacle: { task: i, why } }
    steps[i] = best
    taken.push({ machineId: best.place.machine.id, ...best.slot })
    booked.push({ personId: circumstances.personId, ...best.slot })
  }
  return { steps }
}

const nearest = (a: RouteStep, b: RouteStep) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || soonest(a, b)
const soonest = (a: RouteStep, b: RouteStep) =>
  a.slot.end - b.slot.end || a.priceMinor - b.priceMinor || (a.place.machine.id < b.place.machine.id ? -1 : 1)
const cheapest = (a: RouteStep, b: RouteStep) => a.priceMinor - b.priceMinor || nearest(a, b)

/** The nearest way, else the soonest, else the cheapest: the first that is possible within the budget. */
export function planRoute(tasks: readonly PlanTask[], circumstances: RouteContext, budgetMinor = Infinity) {
  const order = topologicalOrder(tasks)
  if (!order) return { obstacle: { task: 0, why: 'cycle' as RouteObstacle } }
  const tried = [nearest, soonest, cheapest].map((prefer) => tryRoute(tasks, order, circumstances, prefer))
  const ways = tried.flatMap(({ steps }) =>
    steps ? [{ steps, priceMinor: steps.reduce((sum, { priceMinor }) => sum + priceMinor, 0) }] : [],
  )
  const affordable = ways.find(({ priceMinor }) => priceMinor <= budgetMinor)
  if (affordable) return affordable
  if (ways.length > 0) return { overBudget: Math.min(...ways.map(({ priceMinor }) => priceMinor)) }
  return { obstacle: tried[0]!.obstacle! }
}
