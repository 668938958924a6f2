import { expect, it } from 'vitest'
import { createCommonsFixture } from '../testing/fixture.ts'
import { createLink, endLink } from './record-link.ts'

const now = new Date('2027-03-01T10:00:00Z')
const { db, call, join } = await createCommonsFixture()
const [owner, other] = await Promise.all([join(['owner']), join(['owner'])])
const lab = { type: 'fablab_lab', id: 'lab-1' }
const linkInput = (prototype: string, more: Partial<Parameters<typeof createLink>[1]> = {}) => ({
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

it('shows public links to everyone, and others to their organisation', async () => {
  await db.transaction(async (tx) => {
    await createLink(tx, linkInput('public', { isPublic: true }))
    await createLink(tx, linkInput('own'))
    await createLink(tx, linkInput('unowned', { ownerOrganisationId: null }))
  })
  expect(await refs(undefined)).toEqual(['public'])
  expect(await refs(other)).toEqual(['public'])
  expect((await refs(owner)).sort()).toEqual(['own', 'public'])
  expect(await refs(owner, '&type=answers')).toEqual([])
})

it('keeps one current link however often it is created concurrently, and its history', async () => {
  const ids = await Promise.all(
    Array.from({ length: 6 }, () => db.transaction((tx) => createLink(tx, linkInput('often', { isPublic: true })))),
  )
  expect(new Set(ids).size).toBe(1)
  const end = () => db.transaction((tx) => endLink(tx, linkInput('often'), new Date('2027-04-01')))
  expect([await end(), await end()]).toEqual([true, false])
  expect(await refs(undefined)).not.toContain('often')
  expect(await db.transaction((tx) => createLink(tx, linkInput('often', { isPublic: true })))).not.toBe(ids[0])
  expect((await refs(undefined, '&past=true')).filter((ref: string) => ref === 'often')).toHaveLength(2)
})

it('never makes a link of a person public', async () => {
  for (const facts of [
    linkInput('x', { from: { type: 'person', id: 'p' }, isPublic: true }),
    linkInput('x', { to: { type: 'person', id: 'p' }, isPublic: true }),
  ]) {
    await expect(db.transaction((tx) => createLink(tx, facts))).rejects.toThrow('public')
  }
})

it('accepts only `type:id`', async () => {
  for (const about of ['lab-1', 'Lab:1', 'lab:', 'lab:a b'])
    expect((await call(undefined, `GET /links?${new URLSearchParams({ about })}`)).status).toBe(422)
})
