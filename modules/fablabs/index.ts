import { defineModule } from '#platform/module.ts'
import { getAvailability } from './availability/operations.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './bookings/change-operations.ts'
import { checkIn, checkOut, markNoShow } from './bookings/check-in.ts'
import { getBooking, listBookings, listLabBookings } from './bookings/list-operations.ts'
import { bookMachine, holdBooking } from './bookings/operations.ts'
import { assignSupervisor } from './bookings/supervision.ts'
import { createCalendarLink, revokeCalendarLink } from './calendars/links.ts'
import { bookingsCalendar, labCalendar, machineCalendar } from './calendars/operations.ts'
import { indicators } from './indicators.ts'
import { addClosure, removeClosure } from './labs/closures.ts'
import { getLab, listLabs } from './labs/operations.ts'
import { spaceStatus } from './labs/space-status.ts'
import { closeIncident, listIncidents, reportIncident } from './machines/incidents.ts'
import { listMachineModels } from './machines/machine-models.ts'
import { setMachineStatus } from './machines/machine-status.ts'
import { advanceMaintenance, listMaintenance, planMaintenance } from './machines/maintenance.ts'
import { getMachine, searchMachines } from './machines/operations.ts'
import { utilisation } from './machines/utilisation.ts'
import { bookPlan, getPlan } from './plans/operations.ts'
import { routePrototype } from './plans/route-prototype.ts'
import { findProjects, getProject, publishProject } from './projects/operations.ts'
import { grantQualification, revokeQualification } from './qualifications/grants.ts'
import { getQualificationStatus, listQualifications } from './qualifications/operations.ts'
import { listTrainings } from './qualifications/trainings.ts'
import { sampleFablabs } from './sample/sample.ts'
import { startOfferExpiry } from './waitlist/expire-offers.ts'
import { joinWaitlist, leaveWaitlist, listWaitlist } from './waitlist/operations.ts'

/**
 * The national network of FabLabs as one: labs, machines, what one must know to use them, and bookings.
 *
 * Held by the server, in the one transaction that writes a booking:
 * - no more bookings at any moment than the machine takes, buffers included, however many ask at once;
 * - every needed qualification valid at the end of the slot, and once more at check-in;
 * - inside the opening hours of the clock on the wall, whatever its offset in that week, and outside every closure;
 * - the machine in service, the start in the future, on the quarter of an hour, at most 8 hours long and 90 days ahead;
 * - F3 a supervised machine is started only with its supervisor assigned and there;
 * - F4 maintenance and closures win: bookings in the way are listed, or moved to a machine of the same model or cancelled, each with a notice;
 * - F6 a day and a week have only so many hours for one person and for one organisation;
 * - F10 a private project is its owner's alone, in every search and answer.
 *
 * What comes free is offered to who waits for it, first come first served, in the transaction that freed it. A plan for a prototype is booked
 * whole or not at all, in one transaction.
 *
 * Simpler here than the programme describes it:
 * - a machine's status is AVAILABLE, MAINTENANCE, BROKEN or RETIRED; whether it is in use follows from its bookings;
 * - maintenance of a known length is a closure of the one machine; a machine's hours of use and its stocks of material are not counted;
 * - a booking ends COMPLETED, CANCELLED, NO_SHOW or EXPIRED: there are no disputes, refunds or wallets, and prices are stated, not charged;
 * - a supervisor watches over any number of machines in one lab at once;
 * - a prototype is routed to machines its maker may use: no lab works on behalf of somebody; it lives as a plan, ROUTED and then BOOKED;
 * - who was hurt in an incident, and how, is not kept, nor is a qualification suspended for it;
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
    planMaintenance,
    advanceMaintenance,
    listMaintenance,
    reportIncident,
    listIncidents,
    closeIncident,
    assignSupervisor,
    joinWaitlist,
    listWaitlist,
    leaveWaitlist,
    routePrototype,
    getPlan,
    bookPlan,
    publishProject,
    findProjects,
    getProject,
    utilisation,
    spaceStatus,
    labCalendar,
    machineCalendar,
    bookingsCalendar,
    createCalendarLink,
    revokeCalendarLink,
  ],
  indicators,
  startWorker: startOfferExpiry,
  sample: sampleFablabs,
})
