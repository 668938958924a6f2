import { expect, it } from 'vitest'
import { createTestCommons } from '../testing/fixture.ts'
import { createLink, endLink } from './record-link.ts'

const now = new Date('2027-03-01T10:00:00Z')
const { db, call, join } = await createTestCommons()
const [owner, other] = await Promise.all([join(['owner']), join(['owner'])])
const lab = { type: 'fablab_lab', id: 'lab-1' }
const tie = (prototype: string, more: Partial<Parameters<typeof createLink>[1]> = {}) => ({
  from: { type: 'prototype', id: prototype },
  type: 'made_at',
  to: lab,
  ownerOrganisationId: owner.organisationId,
  since: now,
  ...more,
})
const refs = async (who: { key: string } | undefined, query = '') =>
  (await call(who, `GET /links?about=fablab_lab:lab-1${query}`)).body.items.map(
    (item: { from: { ref: string } }) => item.from.ref,
  )

it('shows public facts to everyone, and others to whom they belong', async () => {
  await db.transaction(async (tx) => {
    await createLink(tx, tie('public', { isPublic: true }))
    await createLink(tx, tie('own'))
    await createLink(tx, tie('nobodys', { ownerOrganisationId: null }))
  })
  expect(await refs(undefined)).toEqual(['public'])
  expect(await refs(other)).toEqual(['public'])
  expect((await refs(owner)).sort()).toEqual(['own', 'public'])
  expect(await refs(owner, '&type=answers')).toEqual([])
})

it('keeps one tie alive however often it is made at once, and the history when it ends', async () => {
  const ids = await Promise.all(
    Array.from({ length: 6 }, () => db.transaction((tx) => createLink(tx, tie('often', { isPublic: true })))),
  )
  expect(new Set(ids).size).toBe(1)
  const end = () => db.transaction((tx) => endLink(tx, tie('often'), new Date('2027-04-01')))
  expect([await end(), await end()]).toEqual([true, false])
  expect(await refs(undefined)).not.toContain('often')
  expect(await db.transaction((tx) => createLink(tx, tie('often', { isPublic: true })))).not.toBe(ids[0])
  expect((await refs(undefined, '&past=true')).filter((ref: string) => ref === 'often')).toHaveLength(2)
})

it('never makes a tie of a person public', async () => {
  for (const facts of [
    tie('x', { from: { type: 'person', id: 'p' }, isPublic: true }),
    tie('x', { to: { type: 'person', id: 'p' }, isPublic: true }),
  ]) {
    await expect(db.transaction((tx) => createLink(tx, facts))).rejects.toThrow('public')
  }
})

it('takes `type:id` and nothing else', async () => {
  for (const about of ['lab-1', 'Lab:1', 'lab:', 'lab:a b'])
    expect((await call(undefined, `GET /links?${new URLSearchParams({ about })}`)).status).toBe(422)
})
