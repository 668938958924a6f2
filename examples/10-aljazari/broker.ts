import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { aljazari } = client

// What industry cannot solve alone. A problem that is a secret is in nobody's list but of who signed for it.
console.log('Open problems of our own:')
const { items: problems } = await aljazari.searchProblems({ own: true, state: 'OPEN' })
for (const { title, theme, regionCode, confidentiality } of problems)
  console.log(`  ${title.fr} (${theme}, ${regionCode}, ${confidentiality})`)
const problem = problems.find(({ skillIds }) => skillIds.includes('predictive-maintenance'))
assert(problem, 'The sample has a problem of predictive maintenance.')
const { problemId, title } = problem

// What has worked elsewhere, with what was measured, and how it fared when others tried it.
const { items: practices } = await aljazari.findPractices({ query: title.fr, skillId: 'predictive-maintenance' })
const [practice] = practices
assert(
  practice?.state === 'PUBLISHED' && practice.evidence.some(({ measured }) => measured),
  'No practice with a measured result.',
)
console.log(`\nTried before, for «${title.fr}»:`)
for (const { title, regionCode, score, evidence, limits } of practices) {
  console.log(`  ${score}  ${title.fr}, ${regionCode}. ${limits.fr}`)
  for (const { indicator, baseline, after, unit, n } of evidence)
    console.log(`       ${indicator.fr} ${baseline} → ${after} ${unit}, n = ${n}`)
}

// Who could help: laboratories, practices, startups and people, each with the reasons of its score.
const { items: matches } = await aljazari.matchProblem({ problemId, limit: 5 })
assert(matches.length > 0 && matches.every(({ reasons }) => reasons.length > 0), 'A proposal without a reason.')
assert.deepEqual(
  matches.map(({ score }) => score),
  matches.map(({ score }) => score).sort((a, b) => b - a),
  'The best does not come first.',
)
console.log('\nWho could help:')
for (const { type, name, regionCode, score, reasons } of matches) {
  const why = reasons.map(({ criterion, value, weight }) => `${criterion} ${value / 10} % of ${weight}`).join(', ')
  console.log(`  ${score}  ${type} ${name?.fr ?? '(no name is shown)'}, ${regionCode}: ${why}`)
}

// Composed by rule and registered nowhere; each says which problem it comes from.
const { items: topics, notice } = await aljazari.suggestThesisTopics({ problemId, limit: 3 })
assert(
  topics.length > 0 && topics.every((topic) => topic.problem.problemId === problemId),
  'A topic of another problem.',
)
console.log(`\nThesis topics. ${notice.fr}`)
for (const { title, question, method, risks } of topics)
  console.log(
    `  ${title.fr}\n    ${question.fr}\n    ${method.fr}\n    Risques : ${risks.map(({ fr }) => fr).join(' ')}`,
  )

const { answer } = await client.run({ agent: 'research-broker', input: 'ما هي الممارسات الجيدة ضد أعطال المضخات؟' })
assert(answer?.includes(practice.title.ar!), 'The broker does not name the practice.')
console.log(`\nThe agent research-broker says:\n${answer}`)
