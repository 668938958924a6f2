import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { aljazari } = client

// Other organisations see NDA problems only with an agreement on record, and confidential ones never.
console.log('Open problems of our own:')
const { items: problems } = await aljazari.searchProblems({ own: true, state: 'OPEN' })
for (const { title, theme, regionCode, confidentiality } of problems)
  console.log(`  ${title.fr} (${theme}, ${regionCode}, ${confidentiality})`)
const problem = problems.find(({ skillIds }) => skillIds.includes('predictive-maintenance'))
assert(problem, 'The sample has a problem of predictive maintenance.')
const { problemId, title } = problem

// Practices that worked elsewhere, with their measured results.
const { items: practices } = await aljazari.findPractices({ query: title.fr, skillId: 'predictive-maintenance' })
const [practice] = practices
assert(
  practice?.state === 'PUBLISHED' && practice.evidence.some(({ measured }) => measured),
  'No practice has a measured result.',
)
console.log(`\nPractices for «${title.fr}»:`)
for (const { title, regionCode, score, evidence, limits } of practices) {
  console.log(`  ${score}  ${title.fr}, ${regionCode}. ${limits.fr}`)
  for (const { indicator, baseline, after, unit, n } of evidence)
    console.log(`       ${indicator.fr} ${baseline} → ${after} ${unit}, n = ${n}`)
}

// Matching laboratories, practices, startups and people, with the reasons of each score.
const { items: matches } = await aljazari.matchProblem({ problemId, limit: 5 })
assert(matches.length > 0 && matches.every(({ reasons }) => reasons.length > 0), 'A match has no reasons.')
assert.deepEqual(
  matches.map(({ score }) => score),
  matches.map(({ score }) => score).sort((a, b) => b - a),
  'The matches are not sorted by score.',
)
console.log('\nMatches:')
for (const { type, name, regionCode, score, reasons } of matches) {
  const explanation = reasons
    .map(({ criterion, value, weight }) => `${criterion} ${value / 10} % of ${weight}`)
    .join(', ')
  console.log(`  ${score}  ${type} ${name?.fr ?? '(name hidden)'}, ${regionCode}: ${explanation}`)
}

// Topics are composed by rules and not stored. Each references its problem.
const { items: topics, notice } = await aljazari.suggestThesisTopics({ problemId, limit: 3 })
assert(
  topics.length > 0 && topics.every((topic) => topic.problem.problemId === problemId),
  'A topic belongs to another problem.',
)
console.log(`\nThesis topics. ${notice.fr}`)
for (const { title, question, method, risks } of topics)
  console.log(
    `  ${title.fr}\n    ${question.fr}\n    ${method.fr}\n    Risques : ${risks.map(({ fr }) => fr).join(' ')}`,
  )

const { answer } = await client.run({ agent: 'research-broker', input: 'ما هي الممارسات الجيدة ضد أعطال المضخات؟' })
assert(answer?.includes(practice.title.ar!), 'The agent does not name the practice.')
console.log(`\nAnswer of the agent research-broker:\n${answer}`)
