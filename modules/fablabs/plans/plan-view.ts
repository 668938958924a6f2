import { z } from 'zod'
import { type MachineInLab, MachineInLabFields, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import { planStates } from '../vocabulary.ts'
import type { RouteObstacle } from './planner.ts'

export const PlannedStep = z.object({
  task: z.int().describe('Which of the operations it is, from 0.'),
  ...MachineInLabFields,
  ...SlotFields,
  priceMinor: z.int().describe('In centimes.'),
  distanceKm: z.number().nullable().describe('From the given place; null where none was given.'),
})

export const Plan = z.object({
  planId: z.string().nullable().describe('To book it with fablabs.bookPlan; null when it is not feasible.'),
  state: z.enum(planStates).nullable().describe('BOOKED once all of it is; null when it is not feasible.'),
  feasible: z.boolean(),
  steps: z.array(PlannedStep).describe('In the order of the operations.'),
  priceMinor: z.int().nullable().describe('For all steps, in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  totalKm: z.number().nullable().describe('From the given place to each lab, summed.'),
  finishesAt: z.iso.datetime().nullable().describe('When the last step ends, UTC.'),
  reasons: z
    .array(
      z.object({
        task: z.int().nullable().describe('Which operation; null: the plan as a whole.'),
        code: z.string(),
        text: z.string(),
      }),
    )
    .describe('Why it is not feasible.'),
  trainings: z.array(z.unknown()).describe('Where a missing qualification is taught next.'),
})

export const reasonTexts: Record<RouteObstacle | 'over-budget', string> = {
  'no-machine': 'No machine in service has this category, material, size and tolerance there.',
  'not-qualified':
    'Machines can make it, but the person lacks a qualification valid until then: `trainings` are the next.',
  'no-free-slot': 'Machines can make it, but none is free, or the quota is used up, before it is due.',
  cycle: 'The operations depend on each other in a circle.',
  'over-budget': 'The cheapest way costs more than the budget.',
}

export const infeasiblePlan = (
  code: keyof typeof reasonTexts,
  task: number | null,
  trainings: unknown[] = [],
  more = '',
): z.input<typeof Plan> => ({
  planId: null,
  state: null,
  feasible: false,
  steps: [],
  priceMinor: null,
  currency: policy.currency,
  totalKm: null,
  finishesAt: null,
  reasons: [{ task, code, text: reasonTexts[code] + more }],
  trainings,
})

export interface ScheduledStep {
  place: MachineInLab
  slot: { start: number; end: number }
  priceMinor: number
  distanceKm: number | null
}

export function toPlanView(
  planId: string,
  state: (typeof planStates)[number],
  steps: readonly ScheduledStep[],
): z.input<typeof Plan> {
  const distances = steps.map(({ distanceKm }) => distanceKm)
  return {
    planId,
    state,
    feasible: true,
    steps: steps.map(({ place, slot, priceMinor, distanceKm }, task) => ({
      task,
      ...toMachineInLabView(place),
      ...toSlotView(slot.start, slot.end, place.lab.timeZone),
      priceMinor,
      distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
    })),
    priceMinor: steps.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
    currency: policy.currency,
    totalKm: distances.every((one) => one === null)
      ? null
      : Math.round(distances.reduce<number>((sum, one) => sum + (one ?? 0), 0) * 10) / 10,
    finishesAt: new Date(Math.max(...steps.map(({ slot }) => slot.end))).toISOString(),
    reasons: [],
    trainings: [],
  }
}
