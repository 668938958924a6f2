import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineModule } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import fc from '#platform/testing/fast-check.ts'
import { exampleIds } from '../example-ids.ts'
import { createAljazariFixture, sampleActors } from '../testing/fixture.ts'
import { matchReasons, type ProblemCandidate, type ProblemCriteria, rankCandidates } from './candidates.ts'
import { matchProblem } from './match-problem.ts'

const criteria: ProblemCriteria = {
  theme: 'AIOT',
  skillIds: ['machine-learning', 'edge-computing'],
  topics: ['pompe'],
  regionCode: 'MA-03',
  nmaSection: 'C',
}
const candidate = (overrides: Partial<ProblemCandidate>): ProblemCandidate => ({
  type: 'LABORATORY',
  id: 'a',
  name: { fr: 'A' },
  organisationId: null,
  regionCode: null,
  source: 'test',
  ...overrides,
})

describe('matchProblem', () => {
  it('gives no reasons for an unrelated candidate, however near', () => {
    expect(matchReasons(candidate({ regionCode: 'MA-03', theme: 'DIGITAL_HEALTH', text: ' lait ' }), criteria)).toEqual(
      [],
    )
    expect(matchReasons(candidate({ theme: 'AIOT' }), criteria)).toEqual([
      { criterion: 'theme', weight: 25, value: 1_000, source: 'test' },
    ])
  })

  it('scores between 0 and 1000, never ranks more skill lower, and ignores the order of the input', () => {
    const level = fc.integer({ min: 1, max: 1_000 })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.uuid(), level), { minLength: 2, maxLength: 8, selector: ([id]) => id }),
        (generated) => {
          const all = generated.map(([id, value]) =>
            candidate({ type: 'PERSON', id, skills: new Map([['machine-learning', value]]) }),
          )
          const ranked = rankCandidates(all, criteria)
          expect(ranked).toEqual(rankCandidates(all.toReversed(), criteria))
          const values = ranked.map((one) => one.candidate.skills!.get('machine-learning')!)
          for (const [at, { score }] of ranked.entries()) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1_000)
            if (at > 0 && score < ranked[at - 1]!.score) expect(values[at]!).toBeLessThan(values[at - 1]!)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  /** A stand-in for the startup programme, with the fields read here. */
  const listStartups = operation({
    name: 'ventures.listStartups',
    summary: 'List two startups.',
    route: 'GET /ventures/startups',
    effect: 'read',
    access: 'public',
    examples: [{ questions: [{ fr: 'Quelles startups ?', ar: 'أي شركات ناشئة؟', en: 'Which startups?' }], input: {} }],
    input: z.object({ nmaSection: z.string().max(1).optional(), limit: z.int().max(100).optional() }),
    output: z.object({ items: z.array(z.looseObject({ startupId: z.string() })), nextCursor: z.null() }),
    async handler({ nmaSection }) {
      const startup = (startupId: string, own: boolean, regionCode: string) => ({
        startupId,
        own,
        name: { fr: 'Pompe Exemple' },
        summary: { fr: 'Surveille les pannes de pompes' },
        nmaSection,
        deepTechTags: ['iot'],
        regionCode,
      })
      return {
        items: [
          startup('mine', true, 'MA-03'),
          startup('near', false, 'MA-03'),
          startup('far', false, 'MA-09'),
          { startupId: 'odd' },
        ],
        nextCursor: null,
      }
    },
  })
  const ventures = defineModule({
    name: 'ventures',
    title: { fr: 'V', ar: 'ف', en: 'V' },
    description: 'For tests.',
    operations: [listStartups],
  })

  it('includes startups of that module if installed, except the owner of the problem', async () => {
    const ask = { problemId: exampleIds.problem(1), types: ['STARTUP'] as 'STARTUP'[] }
    const { call } = await createAljazariFixture(undefined, [ventures])
    const { items } = await call(matchProblem, sampleActors.founder, ask)
    expect(items.map(({ candidateId }) => candidateId)).toEqual(['near', 'far'])
    expect(items[0]!.reasons.map(({ criterion }) => criterion)).toEqual(['words', 'sector', 'region'])
    const withoutStartups = await createAljazariFixture()
    expect((await withoutStartups.call(matchProblem, sampleActors.founder, ask)).items).toEqual([])
  })
})
