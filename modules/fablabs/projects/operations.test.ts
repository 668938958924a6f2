import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findProjects, getProject, publishProject } from './operations.ts'

const { call } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { maker, developer, founder } = sampleActors
const lamp = { title: 'Lampe d’été', summary: 'Une lampe pliante en contreplaqué.', licence: 'CC-BY-SA-4.0' as const }
const secret = {
  ...lamp,
  title: 'Lampe secrète',
  openness: 'PRIVATE' as const,
  licence: 'LicenseRef-Proprietary' as const,
  files: [{ name: 'canari.svg', url: 'https://example.org/canari.svg', sha256: null }],
}

describe('a project', () => {
  it('that is private is hidden with its files from everyone else, including colleagues and managers', async () => {
    const { projectId } = await call(publishProject, maker, secret)
    expect(await call(getProject, maker, { projectId })).toMatchObject({ files: [{ name: 'canari.svg' }], mine: true })
    expect((await call(findProjects, maker, { text: 'secrete' })).items).toMatchObject([{ projectId }])
    for (const other of [null, developer, founder]) {
      for (const input of [{}, { text: 'secrete' }, { mine: true }, { limit: 100 }])
        expect((await call(findProjects, other, input)).items.map((one) => one.projectId)).not.toContain(projectId)
      const refused = await problemThrownBy(call(getProject, other, { projectId }))
      expect(refused).toEqual(await problemThrownBy(call(getProject, other, { projectId: 'nothing' })))
    }
    expect(await problemThrownBy(call(publishProject, developer, { ...lamp, projectId }))).toMatchObject({
      status: 404,
    })
    expect(await call(publishProject, maker, { ...lamp, projectId })).toMatchObject({ openness: 'OPEN', version: 2 })
    expect(await call(getProject, null, { projectId })).toMatchObject({ title: lamp.title, mine: false })
    await call(publishProject, maker, { ...secret, projectId })
    expect(await problemThrownBy(call(getProject, null, { projectId }))).toMatchObject({ status: 404 })
  })

  it('that is open is found by words in any spelling, page by page, and changed only by its owner', async () => {
    const { projectId } = await call(publishProject, maker, { ...lamp, title: 'Étagère modulaire' })
    expect((await call(findProjects, null, { text: 'ETAGERE modul' })).items.map((one) => one.projectId)).toEqual([
      projectId,
    ])
    await call(publishProject, developer, { ...lamp, title: 'Étagère murale' })
    const first = await call(findProjects, null, { text: 'étagère', limit: 1 })
    const second = await call(findProjects, null, { text: 'étagère', limit: 1, cursor: first.nextCursor! })
    expect(new Set([...first.items, ...second.items].map((one) => one.title))).toEqual(
      new Set(['Étagère modulaire', 'Étagère murale']),
    )
    expect(await problemThrownBy(call(publishProject, developer, { ...lamp, projectId }))).toMatchObject({
      status: 403,
      code: 'not-the-owner',
    })
  })

  it('returns 422 without an open licence and 404 for an unknown model', async () => {
    expect(
      await problemThrownBy(call(publishProject, maker, { ...lamp, licence: 'LicenseRef-Proprietary' })),
    ).toMatchObject({
      status: 422,
      issues: [{ path: 'licence' }],
    })
    expect(await problemThrownBy(call(publishProject, maker, { ...lamp, machineModelIds: ['nothing'] }))).toMatchObject(
      { status: 404 },
    )
  })
})
