import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { getAvailability } from './availability/operations.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './bookings/change-operations.ts'
import { checkIn, checkOut, markNoShow } from './bookings/check-in.ts'
import { getBooking, listBookings, listLabBookings } from './bookings/list-operations.ts'
import { bookMachine, holdBooking } from './bookings/operations.ts'
import { assignSupervisor } from './bookings/supervision.ts'
import { createCalendarLink, revokeCalendarLink } from './calendars/links.ts'
import { bookingsCalendar, labCalendar, machineCalendar } from './calendars/operations.ts'
import { fablabsError } from './errors.ts'
import { indicators } from './indicators.ts'
import { labels } from './labels.ts'
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
import { synonyms } from './synonyms.ts'
import { startOfferExpiry } from './waitlist/expire-offers.ts'
import { joinWaitlist, leaveWaitlist, listWaitlist } from './waitlist/operations.ts'

/**
 * The national network of FabLabs: labs, machines, qualifications and bookings.
 *
 * Invariants, checked in the transaction that writes a booking:
 * - at no moment more bookings than the machine allows, buffers included, even under concurrent requests;
 * - every required qualification is valid at the end of the slot, and is checked again at check-in;
 * - the slot is inside the opening hours in local time, whatever the UTC offset of that week, and outside every closure;
 * - the machine is in service; the start is in the future, on a quarter of an hour, at most 90 days ahead; the length is at most 8 hours;
 * - a supervised machine is started only when its supervisor is assigned and present;
 * - maintenance and closures take precedence: affected bookings are listed, moved to a machine of the same model or cancelled, each with
 *   a notice;
 * - a person and an organisation have a quota of hours per day and per week;
 * - only its owner sees a private project, in every search and response.
 *
 * A freed slot is offered to the first person on the waiting list, in the transaction that freed it. All steps of a plan for a prototype are
 * booked in one transaction, or none.
 *
 * Simplifications compared with the description of the programme:
 * - a machine is AVAILABLE, MAINTENANCE, BROKEN or RETIRED; whether it is in use follows from its bookings;
 * - maintenance of a known length is a closure of the machine; hours of use and stocks of material are not counted;
 * - a booking ends COMPLETED, CANCELLED, NO_SHOW or EXPIRED: there are no disputes, refunds or wallets, and prices are not charged;
 * - a supervisor may supervise any number of machines in one lab at once;
 * - a prototype is planned on machines that its maker may use: labs do not produce on behalf of others. A plan is ROUTED, then BOOKED;
 * - an incident records neither the injured person nor the injury, and does not suspend a qualification;
 * - a grant is GRANTED or REVOKED and lapses by its dates; training sessions are announced, their seats are not booked here;
 * - labs do not move, buffers may lie outside opening hours, and no operation adds a lab, a model or a machine yet.
 *
 * Bookings are stored as UTC instants. If a country changes its time zone rules later, the instant stays and the local time changes.
 */
export const fablabs = defineModule({
  name: 'fablabs',
  errors: fablabsError,
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
  agents,
  synonyms,
  labels,
  indicators,
  startWorker: startOfferExpiry,
  sample: sampleFablabs,
})
