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
for (const { machineName, labName, timeZone, free: stretches } of free.items) {
  const local = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone })
  const clock = new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone })
  console.log(`  ${machineName}, ${labName.fr}`)
  for (const { startsAt, endsAt, localEnd } of stretches.slice(0, 3)) {
    assert.equal(clock.format(new Date(endsAt)), localEnd.slice(-5), 'The clock of the server is another.')
    console.log(`    ${local.format(new Date(startsAt))} – ${clock.format(new Date(endsAt))}`)
  }
}

// An enclosure: an hour of laser, then two hours of 3D printing. The plan holds nothing yet, so two people may get the same.
const operations = [
  { category: 'LASER_CUTTER' as const, estMin: 60, material: 'PLYWOOD' as const },
  { category: 'FDM_PRINTER' as const, estMin: 120, material: 'PLA' as const, dependsOn: [0] },
]
const plan = await fablabs.routePrototype({ operations, regionCode: 'MA-06', from: tomorrow })
const competingPlan = await fablabs.routePrototype({ operations, regionCode: 'MA-06', from: tomorrow })
assert(plan.planId && competingPlan.planId, `No way: ${plan.reasons.map(({ text }) => text).join(' ')}`)
console.log(`\nA prototype in ${plan.steps.length} steps, ${plan.priceMinor! / 100} ${plan.currency}:`)
for (const { task, machineName, labName, localStart, localEnd } of plan.steps)
  console.log(`  ${task}. ${machineName}, ${labName.fr}, ${localStart} – ${localEnd}`)
const [first, second] = plan.steps
assert(first && second && second.startsAt >= first.endsAt, 'The second step begins before the first has ended.')

// All of it or nothing: the second plan could have its first step again, which is given back, but not its second.
const { bookings } = await fablabs.bookPlan({ planId: plan.planId })
assert.equal(bookings.length, operations.length)
await fablabs.cancelBooking({ bookingId: bookings[0]!.bookingId, reason: 'An example.' })
async function listMyBookingIds() {
  const ids: string[] = []
  for await (const { bookingId } of fablabs.listBookings.all()) ids.push(bookingId)
  return ids
}
const before = await listMyBookingIds()
const refused = await fablabs.bookPlan({ planId: competingPlan.planId }).catch((error: unknown) => error)
assert(refused instanceof ConflictError && refused.problem.task === 1, 'The same slot was booked twice.')
assert.deepEqual(await listMyBookingIds(), before, 'The first step of the second plan was booked alone.')
console.log(
  `\nBooked: ${bookings.map(({ machineName, state }) => `${machineName} ${state}`).join(', ')}. The other plan: ${refused.message}`,
)

// A calendar program subscribes to a secret address; it needs no key. The path is all we take of it: the server may be known by another name outside.
const { url: secret } = await fablabs.createCalendarLink()
const { pathname, search } = new URL(secret!)
const feed = await fetch(new URL(pathname + search, url))
const calendar = await feed.text()
assert.match(feed.headers.get('content-type') ?? '', /^text\/calendar/)
for (const { bookingId } of bookings.slice(1))
  assert(calendar.includes(`UID:${bookingId}`), 'A booking is not in the calendar.')
const events = calendar.split('BEGIN:VEVENT').slice(1)
console.log(`\nMy calendar, ${events.length} events:`)
for (const event of events)
  console.log(
    `  ${event.match(/DTSTART\S*/)?.[0]}  ${event.match(/SUMMARY:(.*)/)?.[1]?.trim()}, ${event.match(/STATUS:(\w+)/)?.[1]}`,
  )

// So that the example can be run again: the slots and the address are given back.
for (const { bookingId } of bookings.slice(1)) await fablabs.cancelBooking({ bookingId, reason: 'An example.' })
await fablabs.revokeCalendarLink()
assert.equal((await fetch(new URL(pathname + search, url))).status, 401)
console.log('\nCancelled; the secret address is closed.')
