import type { Client, Run } from '@fusion-factory/sdk'

/** A question to an agent, and a check of its effect in the database. */
export interface Scenario {
  title: string
  agent: string
  input: string
  /** Returns what is wrong; undefined if the check passes. */
  check(run: Run): Promise<string | undefined>
}

const timeZone = 'Africa/Casablanca'
const dayMs = 86_400_000
const laserSearch = { category: 'LASER_CUTTER', regionCode: 'MA-06', durationMinutes: 60 } as const
const millSearch = { category: 'CNC_MILL', regionCode: 'MA-04', durationMinutes: 60 } as const

/** Creates three scenarios with slots that are free now. */
export async function createScenarios(client: Client): Promise<Scenario[]> {
  const [laserAt, millAt] = [await firstFreeSlot(client, laserSearch), await firstFreeSlot(client, millSearch)]
  const bookings = async () => (await client.fablabs.listBookings()).items
  return [
    {
      title: 'An agent finds free slots',
      agent: 'fablab-guide',
      input: `Quels créneaux sont libres pour une découpeuse laser dans la région Casablanca-Settat le ${formatInFrench(laserAt, 'date')} ?`,
      check: async ({ answer }) => (answer?.includes('Laser') ? undefined : 'its answer names no laser cutter'),
    },
    {
      title: 'An agent books a machine',
      agent: 'fablab-booking',
      input: `Réserve une découpeuse laser à Casablanca le ${formatInFrench(laserAt)} pour 1 heure`,
      async check() {
        const booked = (await bookings()).find(({ startsAt, state }) => startsAt === laserAt && state === 'CONFIRMED')
        return booked ? undefined : 'there is no confirmed booking at that time'
      },
    },
    {
      title: 'An agent gets an error and proposes the training',
      agent: 'fablab-booking',
      input: `Réserve une fraiseuse CNC à Rabat le ${formatInFrench(millAt)} pour 1 heure`,
      async check({ id, answer }) {
        if ((await bookings()).some(({ startsAt, category }) => category === 'CNC_MILL' && startsAt === millAt))
          return 'a machine was booked without the qualification'
        const steps = (await client.agents.listSteps({ runId: id })).items
        if (!steps.some(({ result }) => result?.includes('qualification-missing')))
          return 'no call failed for a missing qualification'
        return /formation|fraisage/i.test(answer ?? '') ? undefined : 'its answer proposes no training'
      },
    },
  ]
}

/** Returns the start of the first free slot from tomorrow on. */
async function firstFreeSlot(
  client: Client,
  criteria: Parameters<Client['fablabs']['getAvailability']>[0],
): Promise<string> {
  const { items } = await client.fablabs.getAvailability({
    ...criteria,
    from: new Date(Date.now() + dayMs).toISOString(),
  })
  if (!items[0]) throw new Error('No machine of the sample network is free in the coming week.')
  return items[0].startsAt
}

/** Formats an instant in local time, such as `25 novembre 2026 à 10:00`. */
function formatInFrench(instant: string, part?: 'date') {
  const at = new Date(instant)
  const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: timeZone }).format(at)
  return part
    ? date
    : `${date} à ${new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone: timeZone }).format(at)}`
}
