import { describe, expect, it } from 'vitest'
import { newId } from '#platform/db/id.ts'
import { openTestDatabase } from '#platform/testing/database.ts'
import { defaultLimits, initialRunUsage } from '../registry/limits.ts'
import { runById } from './events.ts'
import { insertRun } from './insert.ts'

const db = await openTestDatabase()

describe('insertRun', () => {
  it('returns the run as its row is stored', async () => {
    const run = await insertRun(db, {
      id: newId(),
      organisationId: 'o',
      memberId: 'm',
      keyId: 'k',
      threadId: null,
      turn: 0,
      parentRunId: null,
      depth: 1,
      parentStep: null,
      rootRunId: null,
      agent: 'guide',
      agentId: 'a',
      agentVersion: '3',
      definition: { slug: 'guide', instructions: 'Help.', tools: ['fablabs.*'] },
      input: 'Où ?',
      model: null,
      live: false,
      metadata: { desk: '7' },
      limits: defaultLimits,
      usage: initialRunUsage,
      createdAt: new Date('2027-01-05T10:00:00.123Z'),
    })
    expect(await runById(db, run.id)).toEqual(run)
  })
})
