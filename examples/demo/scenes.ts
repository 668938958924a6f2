import type { Client, Run } from '@fusion-factory/sdk'

/** One thing an agent is asked to do, and how to see whether it was done: by what the database says, not by what the agent does. */
export interface Scenario {
  title: string
  agent: string
  input: string
  /** What is not as it should be; undefined when all is well. */
  check(run: Run): Promise<string | undefined>
}

const timeZone = 'Africa/Casablanca'
const dayMs = 86_400_000
const laserSearch = { category: 'LASER_CUTTER', regionCode: 'MA-06', durationMinutes: 60 } as const
const millSearch = { category: 'CNC_MILL', regionCode: 'MA-04', durationMinutes: 60 } as const

/** Three scenes around slots that are free at this moment. */
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
      title: 'An agent is refused, and proposes the training',
      agent: 'fablab-booking',
      input: `Réserve une fraiseuse CNC à Rabat le ${formatInFrench(millAt)} pour 1 heure`,
      async check({ id, answer }) {
        if ((await bookings()).some(({ startsAt, category }) => category === 'CNC_MILL' && startsAt === millAt))
          return 'a machine was booked without the qualification'
        const steps = (await client.agents.listSteps({ runId: id })).items
        if (!steps.some(({ result }) => result?.includes('qualification-missing')))
          return 'nothing was refused for a missing qualification'
        return /formation|fraisage/i.test(answer ?? '') ? undefined : 'its answer proposes no training'
      },
    },
  ]
}

/** From tomorrow on, when the machine is first free. */
async function firstFreeSlot(
  client: Client,
  wish: Parameters<Client['fablabs']['getAvailability']>[0],
): Promise<string> {
  const { items } = await client.fablabs.getAvailability({ ...wish, from: new Date(Date.now() + dayMs).toISOString() })
  if (!items[0]) throw new Error('No machine of the sample network is free in the coming week.')
  return items[0].startsAt
}

/** `25 novembre 2026 à 10:00`, by the clock on the wall there. */
function formatInFrench(instant: string, only?: 'date') {
  const at = new Date(instant)
  const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: timeZone }).format(at)
  return only
    ? date
    : `${date} à ${new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone: timeZone }).format(at)}`
}
