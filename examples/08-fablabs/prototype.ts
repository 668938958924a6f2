import assert from 'node:assert/strict'
import { ConflictError, createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const { url, key } = connection()
const client = createClient({ url, key })
const { fablabs } = client

const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const free = await fablabs.getAvailability({
  category: 'LASER_CUTTER',
  regionCode: 'MA-06',
  from: tomorrow,
  durationMinutes: 60,
  limit: 2,
})
assert(free.items.length > 0, 'No laser cutter is free around Casablanca in the coming week.')
console.log('Découpeuses laser libres, à l’heure de chaque laboratoire :')
for (const { machineName, labName, timeZone, free: slots } of free.items) {
  const local = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone })
  const clock = new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone })
  console.log(`  ${machineName}, ${labName.fr}`)
  for (const { startsAt, endsAt, localEnd } of slots.slice(0, 3)) {
    assert.equal(clock.format(new Date(endsAt)), localEnd.slice(-5), 'The local time of the server differs.')
    console.log(`    ${local.format(new Date(startsAt))} – ${clock.format(new Date(endsAt))}`)
  }
}

// An enclosure: one hour of laser cutting, then two hours of 3D printing. Plans reserve nothing, so two can contain the
// same slots.
const operations = [
  { category: 'LASER_CUTTER' as const, estMin: 60, material: 'PLYWOOD' as const },
  { category: 'FDM_PRINTER' as const, estMin: 120, material: 'PLA' as const, dependsOn: [0] },
]
const plan = await fablabs.routePrototype({ operations, regionCode: 'MA-06', from: tomorrow })
const competingPlan = await fablabs.routePrototype({ operations, regionCode: 'MA-06', from: tomorrow })
assert(plan.planId && competingPlan.planId, `No plan is feasible: ${plan.reasons.map(({ text }) => text).join(' ')}`)
console.log(`\nA prototype in ${plan.steps.length} steps, ${plan.priceMinor! / 100} ${plan.currency}:`)
for (const { task, machineName, labName, localStart, localEnd } of plan.steps)
  console.log(`  ${task}. ${machineName}, ${labName.fr}, ${localStart} – ${localEnd}`)
const [first, second] = plan.steps
assert(first && second && second.startsAt >= first.endsAt, 'The second step starts before the first has ended.')

// bookPlan books all steps or none. The first slot of the second plan is free again, but not its second.
const { bookings } = await fablabs.bookPlan({ planId: plan.planId })
assert.equal(bookings.length, operations.length)
await fablabs.cancelBooking({ bookingId: bookings[0]!.bookingId, reason: 'An example.' })
async function listMyBookingIds() {
  const ids: string[] = []
  for await (const { bookingId } of fablabs.listBookings.all()) ids.push(bookingId)
  return ids
}
const before = await listMyBookingIds()
const rejected = await fablabs.bookPlan({ planId: competingPlan.planId }).catch((error: unknown) => error)
assert(rejected instanceof ConflictError && rejected.problem.task === 1, 'The same slot was booked twice.')
assert.deepEqual(await listMyBookingIds(), before, 'Only the first step of the second plan was booked.')
console.log(
  `\nBooked: ${bookings.map(({ machineName, state }) => `${machineName} ${state}`).join(', ')}. Second plan: ${rejected.message}`,
)

// A calendar program subscribes to a secret URL without a key. Only its path is used here, because the public host may
// differ.
const { url: calendarUrl } = await fablabs.createCalendarLink()
const { pathname, search } = new URL(calendarUrl!)
const feed = await fetch(new URL(pathname + search, url))
const calendar = await feed.text()
assert.match(feed.headers.get('content-type') ?? '', /^text\/calendar/)
for (const { bookingId } of bookings.slice(1))
  assert(calendar.includes(`UID:${bookingId}`), 'The calendar lacks a booking.')
const events = calendar.split('BEGIN:VEVENT').slice(1)
console.log(`\nMy calendar, ${events.length} events:`)
for (const event of events)
  console.log(
    `  ${event.match(/DTSTART\S*/)?.[0]}  ${event.match(/SUMMARY:(.*)/)?.[1]?.trim()}, ${event.match(/STATUS:(\w+)/)?.[1]}`,
  )

// Clean up, so that the example can be run again.
for (const { bookingId } of bookings.slice(1)) await fablabs.cancelBooking({ bookingId, reason: 'An example.' })
await fablabs.revokeCalendarLink()
assert.equal((await fetch(new URL(pathname + search, url))).status, 401)
console.log('\nThe bookings are cancelled and the secret URL is revoked.')
