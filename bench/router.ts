import { wordingsOf } from '#platform/operation.ts'
import {
  type BenchAgent,
  libraryAgents,
  loadBenchAgent,
  operations,
  rankOfTool,
  toolCallsFor,
  toolNameOf,
  wrongArguments,
} from './bench-agent.ts'
import type { BenchQuestion } from './question.ts'
import { offTopicQuestions } from './questions/off-topic.ts'
import { questions } from './questions.ts'
import { measureRankingSpeed } from './speed.ts'

/**
 * Measures how well the built-in router understands questions that are not in its index. `--misses` prints missed
 * development questions, never held-out ones.
 */
const printMisses = process.argv.includes('--misses')
const splits = process.argv.includes('--development')
  ? (['development'] as const)
  : (['development', 'heldOut'] as const)
const languages = ['fr', 'ar', 'en'] as const

const agentCache = new Map<string, BenchAgent>()
const cachedAgent = (name: string) => agentCache.get(name) ?? agentCache.set(name, loadBenchAgent(name)).get(name)!
const library = libraryAgents.map(({ slug }) => slug)

const examples = new Set(operations.flatMap((op) => wordingsOf(op).flatMap(({ question }) => Object.values(question))))
const leaked = Object.values(questions)
  .flatMap(({ heldOut }) => heldOut)
  .flatMap(({ fr, ar, en }) => [fr, ar, en].filter((text) => examples.has(text)))
if (leaked.length > 0) throw new Error(`Held-out questions must not be examples of operations: ${leaked.join(', ')}`)

interface Score {
  total: number
  top1: number
  top2: number
  filled: number
}
const misses: string[] = []
const wrongWrites: string[] = []
const falseAnswers: string[] = []

async function askQuestion(question: BenchQuestion, lang: (typeof languages)[number], score: Score, split: string) {
  if (examples.has(question[lang])) return // a development question that became an example
  const agent = cachedAgent(question.agent)
  const miss = (text: string) =>
    split === 'development' && misses.push(`${lang} ${question.agent}: ${question[lang]} → ${text}`)
  const { rank, best } = rankOfTool(agent, question[lang], question.op)
  const wrong = wrongArguments(agent.tools.find(({ name }) => name === toolNameOf(question.op))!, question, lang)
  score.total++
  if (rank === 0) score.top1++
  else miss(`${best ?? 'nothing'}, not ${question.op}`)
  if (rank === 0 || rank === 1) score.top2++
  if (wrong === undefined) score.filled++
  else miss(`filled ${JSON.stringify(wrong)}, not ${JSON.stringify(question.args)}`)
  for (const { name, effect } of await toolCallsFor(agent, question[lang]))
    if (effect !== 'read' && name !== toolNameOf(question.op))
      wrongWrites.push(split === 'development' ? `${question[lang]} → ${name}` : name)
}

const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`).padStart(6)
const printRow = (name: string, lang: string, { total, top1, top2, filled }: Score, note = '') =>
  console.log(
    name.padEnd(19),
    lang.padEnd(3),
    String(total).padStart(9),
    percent(top1, total).padStart(7),
    percent(top2, total).padStart(7),
    percent(filled, total).padStart(10),
    note,
  )

console.log(`${'split'.padEnd(19)} lang questions   top-1   top-2  arguments  off topic: declined`)
for (const split of splits) {
  const programmes: [string, Score][] = []
  for (const lang of languages) {
    const all: Score = { total: 0, top1: 0, top2: 0, filled: 0 }
    for (const [programme, { [split]: programmeQuestions }] of Object.entries(questions)) {
      const score: Score = { total: 0, top1: 0, top2: 0, filled: 0 }
      for (const question of programmeQuestions) await askQuestion(question, lang, score, split)
      for (const key of ['total', 'top1', 'top2', 'filled'] as const) all[key] += score[key]
      programmes.push([`${programme} ${lang}`, score])
    }
    let declined = 0
    for (const text of offTopicQuestions[split].map((question) => question[lang])) {
      for (const slug of library) {
        const calls = await toolCallsFor(cachedAgent(slug), text)
        if (calls.length === 0) declined++
        else
          falseAnswers.push(
            split === 'development' ? `${text} → ${slug}: ${calls.map(({ name }) => name)}` : `(held out) ${slug}`,
          )
        for (const { name, effect } of calls) if (effect !== 'read') wrongWrites.push(`${text} → ${name}`)
      }
    }
    const asked = offTopicQuestions[split].length * library.length
    printRow(
      split,
      lang,
      all,
      `${percent(declined, asked)} of ${asked} (${offTopicQuestions[split].length} × ${library.length} agents)`,
    )
  }
  for (const lang of languages)
    for (const [name, score] of programmes.filter(([name]) => name.endsWith(` ${lang}`)))
      if (score.total > 0) printRow(`  ${name.slice(0, -3)}`, lang, score)
}

console.log(`\nfalse answers: ${falseAnswers.length}   wrong writes: ${wrongWrites.length}`)
if (wrongWrites.length > 0) console.log(wrongWrites.join('\n'))
if (printMisses)
  console.log(`\n${[...misses, ...falseAnswers.filter((answer) => !answer.startsWith('(held out)'))].join('\n')}`)
measureRankingSpeed(
  operations,
  Object.values(questions).flatMap(({ development }) => development),
)
if (wrongWrites.length > 0) process.exitCode = 1
