import { defineModule } from '#platform/module.ts'
import { getAvailability } from './availability.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './booking-changes.ts'
import { getBooking, listBookings, listLabBookings } from './booking-lists.ts'
import { bookMachine, holdBooking } from './bookings.ts'
import { addClosure, removeClosure } from './closures.ts'
import { checkIn, checkOut, markNoShow } from './desk.ts'
import { grantQualification, revokeQualification } from './grants.ts'
import { getLab, listLabs } from './labs.ts'
import { listMachineModels } from './machine-models.ts'
import { setMachineStatus } from './machine-status.ts'
import { getMachine, searchMachines } from './machines.ts'
import { getQualificationStatus, listQualifications } from './qualifications.ts'
import { sampleFablabs } from './sample.ts'
import { listTrainings } from './trainings.ts'

/**
 * The national network of FabLabs as one: labs, machines, what one must know to use them, and bookings.
 *
 * Held by the server, in the one transaction that writes a booking:
 * - no more bookings at any moment than the machine takes, buffers included, however many ask at once;
 * - every needed qualification valid at the end of the slot, and once more at check-in;
 * - inside the opening hours of the clock on the wall, whatever its offset in that week, and outside every closure;
 * - the machine in service, the start in the future, on the quarter of an hour, at most 8 hours long and 90 days ahead.
 *
 * Simpler here than the programme describes it:
 * - a machine's status is AVAILABLE, MAINTENANCE, BROKEN or RETIRED; whether it is in use follows from its bookings;
 * - maintenance of a known length is a closure of the one machine; bookings in its way are listed, or cancelled if the caller says so, not moved;
 * - a booking ends COMPLETED, CANCELLED, NO_SHOW or EXPIRED: there are no disputes, refunds, wallets, quotas or waiting lists, and prices are stated, not charged;
 * - of a supervised machine the booking says so, and who checks it in is recorded as present; supervisors are not planned;
 * - a grant is GRANTED or REVOKED, and lapses by its dates; training sessions are announced, seats in them are not booked here;
 * - labs do not travel, buffers may lie outside opening hours, and there is no operation yet to add a lab, a model or a machine.
 *
 * A booking is kept as instants in UTC. Should a country change its clocks after it was made, it stays at that instant, and its local time moves.
 */
export const fablabs = defineModule({
  name: 'fablabs',
  title: { fr: 'FabLabs', ar: 'مختبرات التصنيع', en: 'FabLabs' },
  description: 'The national network of FabLabs: labs, machines, qualifications and bookings.',
  operations: [
    listLabs,
    getLab,
    searchMachines,
    getMachine,
    listMachineModels,
    getAvailability,
    bookMachine,
    holdBooking,
    confirmBooking,
    rescheduleBooking,
    cancelBooking,
    getBooking,
    listBookings,
    listQualifications,
    getQualificationStatus,
    listTrainings,
    listLabBookings,
    checkIn,
    checkOut,
    markNoShow,
    grantQualification,
    revokeQualification,
    addClosure,
    removeClosure,
    setMachineStatus,
  ],
  sample: sampleFablabs,
})
