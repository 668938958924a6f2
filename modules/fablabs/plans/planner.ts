import { distanceKm, type GeoPoint } from '#platform/lib/geo.ts'
import { type Interval, minuteMs } from '#platform/lib/interval.ts'
import { type FreeBusy, freeIntervalsOf } from '../availability/free-busy.ts'
import { type BookedInterval, findQuotaBreach } from '../availability/quota.ts'
import { firstSlot } from '../availability/slots.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import { missingQualificationsAt, type QualificationValidity } from '../qualifications/validity.ts'
import type { Category, Material } from '../vocabulary.ts'

/** One operation of a plan: category of machine, length, and the operations it depends on. */
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
  validities: readonly QualificationValidity[]
  booked: readonly BookedInterval[]
  personId: string
  near?: GeoPoint
  window: Interval
}

/** Returns whether the machine can do the task. The part may be turned to fit into the machine. */
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

/** Returns the indexes of the tasks, each after those it depends on; undefined for a cycle. */
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
 * Returns one route: for each task the best machine by `prefer` that has a slot in time, besides the slots the route already uses.
 * Without one it returns the last obstacle, which is the one closest to a solution.
 */
function tryRoute(
  tasks: readonly PlanTask[],
  order: readonly number[],
  routeContext: RouteContext,
  prefer: (a: RouteStep, b: RouteStep) => number,
) {
  const steps: RouteStep[] = []
  const reserved: (Interval & { machineId: string })[] = []
  const booked = [...routeContext.booked]
  for (const i of order) {
    const task = tasks[i]!
    const capable = routeContext.places.filter((place) => canMake(place, task))
    if (capable.length === 0) return { obstacle: { task: i, why: 'no-machine' as RouteObstacle } }
    const start = Math.max(routeContext.window.start, ...task.dependsOn.map((one) => steps[one]!.slot.end))
    let why: RouteObstacle = 'not-qualified'
    const options = capable.flatMap((place) => {
      const needed = routeContext.validities.filter(({ qualificationId }) =>
        place.model.requiredQualificationIds.includes(qualificationId),
      )
      const block = (model: MachineInLab['model'], { start: from, end }: Interval) => ({
        start: from - model.setupMin * minuteMs,
        end: end + model.cleanupMin * minuteMs,
      })
      const ownIntervals = reserved.filter(({ machineId }) => machineId === place.machine.id)
      const calendar = { ...routeContext.calendar, busy: new Map(routeContext.calendar.busy) }
      calendar.busy.set(place.machine.id, [
        ...(calendar.busy.get(place.machine.id) ?? []),
        ...ownIntervals.map((one) => block(place.model, one)),
      ])
      const free = freeIntervalsOf(calendar, place).flatMap((one) => {
        const from = Math.max(one.start, start)
        return from < Math.min(one.end, routeContext.window.end)
          ? [{ start: from, end: Math.min(one.end, routeContext.window.end) }]
          : []
      })
      const qualified = (slot: Interval) => missingQualificationsAt(needed, slot.end).length === 0
      const withinQuota = (slot: Interval) => !findQuotaBreach(booked, slot, routeContext.personId, place.lab.timeZone)
      const slots = free.flatMap((one) => firstSlot([one], task.minutes * minuteMs) ?? [])
      if (slots.length === 0 || slots.some(qualified)) why = 'no-free-slot'
      const slot = slots.find((one) => qualified(one) && withinQuota(one))
      return slot
        ? [{ place, slot, priceMinor: priceOf(place, task.minutes), distanceKm: distanceOf(place, routeContext.near) }]
        : []
    })
    const best = options.sort(prefer)[0]
    if (!best) return { obstacle: { task: i, why } }
    steps[i] = best
    reserved.push({ machineId: best.place.machine.id, ...best.slot })
    booked.push({ personId: routeContext.personId, ...best.slot })
  }
  return { steps }
}

const nearest = (a: RouteStep, b: RouteStep) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || soonest(a, b)
const soonest = (a: RouteStep, b: RouteStep) =>
  a.slot.end - b.slot.end || a.priceMinor - b.priceMinor || (a.place.machine.id < b.place.machine.id ? -1 : 1)
const cheapest = (a: RouteStep, b: RouteStep) => a.priceMinor - b.priceMinor || nearest(a, b)

/** Returns the first route within the budget: the nearest, else the soonest, else the cheapest. */
export function planRoute(tasks: readonly PlanTask[], routeContext: RouteContext, budgetMinor = Infinity) {
  const order = topologicalOrder(tasks)
  if (!order) return { obstacle: { task: 0, why: 'cycle' as RouteObstacle } }
  const attempts = [nearest, soonest, cheapest].map((prefer) => tryRoute(tasks, order, routeContext, prefer))
  const routes = attempts.flatMap(({ steps }) =>
    steps ? [{ steps, priceMinor: steps.reduce((sum, { priceMinor }) => sum + priceMinor, 0) }] : [],
  )
  const affordable = routes.find(({ priceMinor }) => priceMinor <= budgetMinor)
  if (affordable) return affordable
  if (routes.length > 0) return { overBudget: Math.min(...routes.map(({ priceMinor }) => priceMinor)) }
  return { obstacle: attempts[0]!.obstacle! }
}
