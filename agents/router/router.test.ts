import { AIMessage, HumanMessage } from '@langchain/core/messages'
import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '#platform/vocabulary.ts'
import { readStream } from '../models/testing/listen.ts'
import { createRouterModel } from './router.ts'
import { createRouterAt, monday, startConversation, type ToolResults } from './testing/talk.ts'

const [a, b, booking] = ['a', 'b', 'c'].map((letter) => `01900000-0000-7000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
]
const trotec = { id: a, name: 'Trotec Speedy', category: 'LASER_CUTTER', labId: booking }
const epilog = { id: b, name: 'Epilog Fusion', category: 'LASER_CUTTER', labId: booking }
const finding = (...items: object[]): ToolResults => ({
  searchMachines: () => ({ items }),
  bookMachine: (args) => ({ id: booking, state: 'CONFIRMED', ...args }),
})
const names = (calls: { name: string }[]) => calls.map(({ name }) => name)

describe('a write that needs an id', () => {
  it.each([
    ['fr', 'Réserve la découpeuse laser à Casablanca demain à 10h pour 2 heures', 'C’est fait.'],
    ['ar', 'احجز قاطعة الليزر في الدار البيضاء غدا على الساعة 10 لمدة ساعتين', 'تم.'],
    ['en', 'Book the laser cutter in Casablanca tomorrow at 10 for 2 hours', 'Done.'],
  ])('looks for the machine, then books it: %s', async (_, question, done) => {
    const { text, calls } = await startConversation(finding(trotec)).say(question)
    expect(calls).toEqual([
      { name: 'searchMachines', args: { category: 'LASER_CUTTER', regionCode: 'MA-06' } },
      { name: 'bookMachine', args: { machineId: a, startsAt: '2026-06-16T09:00:00.000Z', durationMinutes: 120 } },
    ])
    expect(text).toContain(done)
    expect(text).toContain('10:00')
  })

  it('of several, lets the person choose, by name or by number; any will do only where any was asked for', async () => {
    const asks = startConversation(finding(trotec, epilog))
    const which = await asks.say('Book the laser cutter in Rabat tomorrow at 10 for 2 hours')
    expect(names(which.calls)).toEqual(['searchMachines'])
    expect(which.text).toMatch(/1\. Trotec[\s\S]*2\. Epilog/)
    const chosen = await asks.say('the Epilog')
    expect(chosen.calls).toEqual([
      { name: 'bookMachine', args: { machineId: b, startsAt: '2026-06-16T09:00:00.000Z', durationMinutes: 120 } },
    ])

    const again = startConversation(finding(trotec, epilog))
    await again.say('احجز قاطعة الليزر في الرباط غدا على الساعة 10 لمدة ساعتين')
    expect((await again.say('2')).calls).toMatchObject([{ name: 'bookMachine', args: { machineId: b } }])

    const any = await startConversation(finding(trotec, epilog)).say(
      'Réserve une découpeuse laser à Rabat demain à 10h pour une heure',
    )
    expect(any.calls[1]).toMatchObject({ name: 'bookMachine', args: { machineId: a, durationMinutes: 60 } })
    const definite = await startConversation(finding(trotec, epilog)).say(
      'Réserve la découpeuse laser à Rabat demain à 10h pour une heure',
    )
    expect(names(definite.calls)).toEqual(['searchMachines'])
  })

  it('says so when there is none, and does not book', async () => {
    const { text, calls } = await startConversation(finding()).say(
      'Réserve la découpeuse laser à Rabat demain à 10h pour une heure',
    )
    expect(names(calls)).toEqual(['searchMachines'])
    expect(text).toContain('rien trouvé')
  })

  it('cancels the one booking there is, and asks which of two', async () => {
    const of = (...items: object[]) =>
      startConversation({
        listBookings: () => ({ items }),
        cancelBooking: ({ bookingId }) => ({ id: bookingId, state: 'CANCELLED' }),
      })
    const one = { id: a, startsAt: '2026-06-16T09:00:00Z', machine: { id: b, name: 'Trotec' } }
    expect((await of(one).say('Annule ma réservation')).calls).toEqual([
      { name: 'listBookings', args: {} },
      { name: 'cancelBooking', args: { bookingId: a } },
    ])
    const two = await of(one, { ...one, id: booking }).say('Annule ma réservation')
    expect(names(two.calls)).toEqual(['listBookings'])
  })

  it('the new time of a booking is not a filter for finding it', async () => {
    const { calls } = await startConversation({
      listBookings: () => ({ items: [{ id: a, startsAt: '2026-06-16T09:00:00Z' }] }),
    }).say('Déplace ma réservation à jeudi 15h')
    expect(calls).toEqual([
      { name: 'listBookings', args: {} },
      { name: 'rescheduleBooking', args: { bookingId: a, startsAt: '2026-06-18T14:00:00.000Z' } },
    ])
  })
})

describe('which one', () => {
  it('the town that was named, and no other in its place', async () => {
    const inFez = { ...trotec, city: { fr: 'Fès', ar: 'فاس', en: 'Fez' } }
    const inMeknes = { ...epilog, city: { fr: 'Meknès', ar: 'مكناس', en: 'Meknes' } }
    const asked = 'Réserve une découpeuse laser à Meknès demain à 10h pour une heure'
    expect((await startConversation(finding(inFez, inMeknes)).say(asked)).calls.at(-1)).toMatchObject({
      name: 'bookMachine',
      args: { machineId: b },
    })
    expect(names((await startConversation(finding(inFez)).say(asked)).calls)).toEqual(['searchMachines'])
  })

  const row = (id: string, startsAt: string, allowedEvents = ['cancelBooking']) => ({ id, startsAt, allowedEvents })
  const of = (...items: object[]) =>
    startConversation({ listBookings: () => ({ items }), cancelBooking: ({ bookingId }) => ({ id: bookingId }) })

  it('only what can be cancelled is', async () => {
    const { calls } = await of(row(a, '2026-06-16T09:00:00Z', []), row(b, '2026-06-17T09:00:00Z')).say(
      'Annule ma réservation',
    )
    expect(calls.at(-1)).toEqual({ name: 'cancelBooking', args: { bookingId: b } })
  })

  it('the day that was said, and none where there is none on it', async () => {
    const two = [row(a, '2026-06-16T09:00:00Z'), row(b, '2026-06-17T09:00:00Z')]
    expect((await of(...two).say('Annule ma réservation de demain')).calls.at(-1)).toEqual({
      name: 'cancelBooking',
      args: { bookingId: a },
    })
    const none = await of(two[1]!).say('Annule ma réservation de demain')
    expect(names(none.calls)).toEqual(['listBookings'])
    expect(none.text).toContain('rien trouvé')
  })
})

describe('what is missing', () => {
  it.each([
    ['fr', ['Réserve la découpeuse laser à Rabat', 'demain à 10h', 'une heure'], 'la durée'],
    ['ar', ['احجز قاطعة الليزر في الرباط', 'غدا على الساعة العاشرة', 'لمدة ساعة'], 'المدة'],
    ['en', ['Book the laser cutter in Rabat', 'tomorrow at 10am', 'for an hour'], 'how long'],
  ])('is asked for in %s, and taken from the next messages', async (_, [first, second, third], slot) => {
    const talk = startConversation(finding(trotec))
    const asked = await talk.say(first!)
    expect(asked.calls).toEqual([])
    expect(asked.text).toContain(slot)
    const still = await talk.say(second!)
    expect(still.calls).toEqual([])
    expect((await talk.say(third!)).calls[1]).toEqual({
      name: 'bookMachine',
      args: { machineId: a, startsAt: '2026-06-16T09:00:00.000Z', durationMinutes: 60 },
    })
  })

  it('a day without an hour is not enough to book', async () => {
    const { text, calls } = await startConversation(finding(trotec)).say(
      'Réserve la découpeuse laser demain pour 2 heures',
    )
    expect(calls).toEqual([])
    expect(text).toContain('l’heure')
  })

  it('who says no gets nothing done; who asks something else gets that', async () => {
    const talk = startConversation(finding(trotec))
    await talk.say('Book the laser cutter in Rabat')
    expect((await talk.say('never mind')).text).toBe('All right, I will do nothing.')
    const other = startConversation(finding(trotec))
    await other.say('Book the laser cutter in Rabat')
    expect(names((await other.say('Which trainings are there in Agadir?')).calls)).toEqual(['listTrainings'])
  })

  it('free text is the answer as it stands', async () => {
    const talk = startConversation({ ...finding(trotec), reportIncident: () => ({ id: booking }) })
    expect((await talk.say('Je veux signaler une panne sur la découpeuse laser')).calls).toEqual([])
    const { calls } = await talk.say('La lentille est fêlée')
    expect(calls.at(-1)).toEqual({
      name: 'reportIncident',
      args: { machineId: a, description: 'La lentille est fêlée' },
    })
  })
})

describe('what was spoken of before', () => {
  it('"the second" of the list just shown', async () => {
    const talk = startConversation(finding(trotec, epilog))
    await talk.say('Quelles machines y a-t-il à Rabat ?')
    expect((await talk.say('Réserve la deuxième vendredi à 9h pour 90 minutes')).calls).toEqual([
      { name: 'bookMachine', args: { machineId: b, startsAt: '2026-06-19T08:00:00.000Z', durationMinutes: 90 } },
    ])
  })

  it('"the last", of three', async () => {
    const talk = startConversation(finding(trotec, epilog, { id: booking, name: 'Glowforge' }))
    await talk.say('Which machines are there in Rabat?')
    const { calls } = await talk.say('Book the last one on Friday at 9am for 90 minutes')
    expect(calls).toMatchObject([{ name: 'bookMachine', args: { machineId: booking } }])
  })

  it('"and in Fez?"', async () => {
    const talk = startConversation()
    await talk.say('Which FabLabs are there in Rabat?')
    expect((await talk.say('and in Fez?')).calls).toEqual([
      { name: 'findLabs', args: { regionCode: 'MA-03', city: 'Fès' } },
    ])
  })

  it('an alternative that a refusal proposed', async () => {
    let tries = 0
    const alternatives = [9, 14].map((hour) => ({
      machineId: a,
      startsAt: `2026-06-17T${String(hour).padStart(2, '0')}:00:00.000Z`,
    }))
    const refusing: ToolResults = {
      ...finding(trotec),
      bookMachine: (args) =>
        tries++
          ? { id: booking, ...args }
          : { type: 'urn:x', title: 'Conflict', status: 409, detail: 'Taken.', alternatives },
    }
    const talk = startConversation(refusing)
    const refused = await talk.say('Réserve la découpeuse laser à Rabat demain à 10h pour 2 heures')
    expect(names(refused.calls)).toEqual(['searchMachines', 'bookMachine'])
    expect(refused.text).toMatch(/Taken\.[\s\S]*Autres possibilités/)
    expect((await talk.say('la deuxième')).calls).toEqual([
      { name: 'bookMachine', args: { machineId: a, startsAt: '2026-06-17T14:00:00.000Z', durationMinutes: 120 } },
    ])
  })
})

describe('when it is not sure', () => {
  it('offers the two best, and takes the one that is chosen', async () => {
    const talk = startConversation(finding(trotec))
    const offered = await talk.say('réserver')
    expect(offered.calls).toEqual([])
    expect(offered.text).toMatch(/^Que voulez-vous dire \?\n1\. [\s\S]+\n2\. /)
    const at = offered.text.split('\n').findIndex((line) => line.includes('imprimante 3D demain')) || 1
    expect((await talk.say(String(at))).text).toContain('la date et l’heure')
  })

  it('asks before it changes something on a weak match', async () => {
    const talk = startConversation({ listBookings: () => ({ items: [{ id: a }] }) })
    const asked = await talk.say('لن آتي، ألغ الموعد')
    expect(names(asked.calls)).toEqual(['listBookings'])
    expect(asked.text).toContain('نعم')
    expect(names((await talk.say('نعم')).calls)).toContain('cancelBooking')
    const other = startConversation({ listBookings: () => ({ items: [{ id: a }] }) })
    await other.say('لن آتي، ألغ الموعد')
    expect((await other.say('لا')).calls).toEqual([])
  })
})

describe('as a model', () => {
  it('never calls the same twice, whatever the tools answer', async () => {
    for (const answer of [
      {},
      null,
      [],
      'text',
      { items: [{}] },
      { items: [{ id: 5 }] },
      { type: 'x', status: 500, title: 'x' },
    ]) {
      const anything = new Proxy({}, { get: () => () => answer }) as ToolResults
      for (const question of [
        'Réserve une découpeuse laser à Rabat demain à 10h pour 2 heures',
        'Annule ma réservation',
        'When is the laser cutter free tomorrow?',
        'نسبة استعمال مختبر الرباط هذا الشهر',
      ]) {
        const { calls, text } = await startConversation(anything).say(question)
        expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(calls.length)
        expect(text).not.toBe('')
      }
    }
  })

  it('says the same twice, in words one by one, for no tokens', async () => {
    const model = createRouterAt(monday)
    const thread = [new HumanMessage('Raconte-moi une blague')]
    const [plain, streamed] = [await model.invoke(thread), await readStream(model, thread)]
    expect(streamed.message.text).toBe(plain.text)
    expect(streamed.texts.length).toBeGreaterThan(20)
    expect(plain.usage_metadata).toMatchObject({ input_tokens: 0, output_tokens: 0, total_tokens: 0 })
    expect(
      (await readStream(model, [new HumanMessage('Which FabLabs are there in Rabat?')])).message.tool_calls,
    ).toMatchObject([{ name: 'fablabs_findLabs', args: { regionCode: 'MA-04', city: 'Rabat' } }])
  })

  it('gives calls ids that are new in the conversation', async () => {
    const talk = startConversation(finding(trotec))
    await talk.say('Réserve la découpeuse laser à Casablanca demain à 10h pour 2 heures')
    await talk.say('Montre mes réservations')
    const ids = talk.messages.flatMap((message) =>
      AIMessage.isInstance(message) ? (message.tool_calls ?? []).map(({ id }) => id) : [],
    )
    expect(new Set(ids).size).toBe(3)
  })

  it('is labelled for what it is', async () => {
    const model = createRouterModel({ timeZone: 'UTC', vocabulary: vocabularyOf([]) })
    expect(model.getName()).toBe('builtin/router')
    expect(model.note).toContain('Not a language model')
    expect((await model.invoke('Hello, who are you?')).text).toContain('not a language model')
  })
})
