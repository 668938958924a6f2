import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const labCalendar = [
  {
    questions: [
      {
        fr: 'Abonne mon agenda au calendrier de ce FabLab',
        ar: 'أضف رزنامة هذا المختبر إلى مفكرتي',
        en: 'Subscribe my calendar to that of this FabLab',
      },
    ],
    input: { labId: exampleIds.lab(6) },
  },
] as const satisfies readonly OperationExample[]

export const machineCalendar = [
  {
    questions: [
      {
        fr: 'Abonne mon agenda au calendrier de cette machine',
        ar: 'أضف رزنامة هذه الآلة إلى مفكرتي',
        en: 'Subscribe my calendar to that of this machine',
      },
    ],
    input: { machineId: exampleIds.machine(1) },
  },
] as const satisfies readonly OperationExample[]

export const bookingsCalendar = [
  {
    questions: [
      {
        fr: 'Donne mes réservations au format iCalendar',
        ar: 'أعط حجوزاتي بصيغة iCalendar',
        en: 'Give my bookings as iCalendar',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
