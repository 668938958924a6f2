import { libraryAgents } from '#agents/library/index.ts'
import { programmeZone } from '#platform/lib/local-time.ts'
import { agentNamed, type BenchAgent, callsFor, isFilled, nameOf, operations, placeOf } from './bench-agent.ts'
import { askedAt, type Question } from './question.ts'
import { offTopic } from './questions/off-topic.ts'
import { questions } from './questions.ts'
import { speed } from './speed.ts'

/** How well the built-in router understands questions that are not in its index. `--misses` shows which of those it was worked with it missed, never an unseen one. */
const showsMisses = process.argv.includes('--misses')
const halves = process.argv.includes('--worked') ? (['worked'] as const) : (['worked', 'unseen'] as const)
const langs = ['fr', 'ar', 'en'] as const
const clockwork = { now: askedAt, zone: programmeZone }

const known = new Map<string, BenchAgent>()
const agentOf = (name: string) => known.get(name) ?? known.set(name, agentNamed(name)).get(name)!
const library = libraryAgents.map(({ slug }) => slug)

const examples = new Set(operations.flatMap((op) => op.examples.flatMap(({ ask }) => Object.values(ask))))
const borrowed = Object.values(questions)
  .flatMap(({ unseen }) => unseen)
  .flatMap(({ fr, ar, en }) => [fr, ar, en].filter((text) => examples.has(text)))
if (borrowed.length > 0) throw new Error(`An example of an operation cannot be unseen: ${borrowed.join(', ')}`)

interface Score {
  asked: number
  first: number
  second: number
  filled: number
}
const misses: string[] = []
const wrongWrites: string[] = []
const falseAnswers: string[] = []

async function ask(question: Question, lang: (typeof langs)[number], score: Score, half: string) {
  if (examples.has(question[lang])) return // worked with until it became one
  const agent = agentOf(question.agent)
  const miss = (text: string) => half === 'worked' && misses.push(`${lang} ${question.agent}: ${question[lang]} → ${text}`)
  const { place, before } = placeOf(agent, question[lang], question.op, clockwork)
  const rightly = isFilled(agent.tools.find(({ name }) => name === nameOf(question.op))!, question, lang, clockwork)
  score.asked++
  if (place === 0) score.first++
  else miss(`${before ?? 'nothing'}, not ${question.op}`)
  if (place === 0 || place === 1) score.second++
  if (rightly === true) score.filled++
  else miss(`filled ${JSON.stringify(rightly)}, not ${JSON.stringify(question.args)}`)
  for (const { name, effect } of await callsFor(agent, question[lang]))
    if (effect !== 'read' && name !== nameOf(question.op)) wrongWrites.push(half === 'worked' ? `${question[lang]} → ${name}` : name)
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`).padStart(6)
const row = (head: string, lang: string, { asked, first, second, filled }: Score, more = '') =>
  console.log(
    head.padEnd(19),
    lang.padEnd(3),
    String(asked).padStart(9),
    percent(first, asked).padStart(7),
    percent(second, asked).padStart(7),
    percent(filled, asked).padStart(10),
    more,
  )

console.log(`${'half'.padEnd(19)} lang questions   top-1   top-2  arguments  off topic: declined`)
for (const half of halves) {
  const programmes: [string, Score][] = []
  for (const lang of langs) {
    const all: Score = { asked: 0, first: 0, second: 0, filled: 0 }
    for (const [programme, { [half]: asked }] of Object.entries(questions)) {
      const score: Score = { asked: 0, first: 0, second: 0, filled: 0 }
      for (const question of asked) await ask(question, lang, score, half)
      for (const key of ['asked', 'first', 'second', 'filled'] as const) all[key] += score[key]
      programmes.push([`${programme} ${lang}`, score])
    }
    let declined = 0
    for (const text of offTopic[half].map((one) => one[lang])) {
      for (const slug of library) {
        const calls = await callsFor(agentOf(slug), text)
        if (calls.length === 0) declined++
        else falseAnswers.push(half === 'worked' ? `${text} → ${slug}: ${calls.map(({ name }) => name)}` : `(unseen) ${slug}`)
        for (const { name, effect } of calls) if (effect !== 'read') wrongWrites.push(`${text} → ${name}`)
      }
    }
    const put = offTopic[half].length * library.length
    row(half, lang, all, `${percent(declined, put)} of ${put} (${offTopic[half].length} × ${library.length} agents)`)
  }
  for (const lang of langs)
    for (const [name, score] of programmes.filter(([name]) => name.endsWith(` ${lang}`))) if (score.asked > 0) row(`  ${name.slice(0, -3)}`, lang, score)
}

console.log(`\nfalse answers: ${falseAnswers.length}   wrong writes: ${wrongWrites.length}`)
if (wrongWrites.length > 0) console.log(wrongWrites.join('\n'))
if (showsMisses) console.log(`\n${[...misses, ...falseAnswers.filter((one) => !one.startsWith('(unseen)'))].join('\n')}`)
speed(
  operations,
  Object.values(questions).flatMap(({ worked }) => worked),
)
if (wrongWrites.length > 0) process.exitCode = 1
