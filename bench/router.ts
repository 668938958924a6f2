import { type AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { libraryAgents } from '#agents/library/index.ts'
import type { Lang } from '#agents/runtime/router/language.ts'
import { rankingOf } from '#agents/runtime/router/rank.ts'
import { readingOf } from '#agents/runtime/router/reading.ts'
import { routerModel } from '#agents/runtime/router/router.ts'
import { fill } from '#agents/runtime/router/slots/fill.ts'
import { type RouterTool, toolOf } from '#agents/runtime/router/tool.ts'
import { enough } from '#agents/runtime/router/understand.ts'
import { parseInstant, programmeZone } from '#platform/rules/local-time.ts'
import { toolOf as describe, resolveGrants } from '#platform/surfaces/tools.ts'
import { modules } from '#workers/modules.ts'
import { askedAt, isUnseen, offTopic, type Question, questions } from './router-questions.ts'

/** How well the built-in router understands questions that are not in its index. `--misses` shows them, `--worked` leaves the unseen half alone. */
const misses = process.argv.includes('--misses')
const halves = process.argv.includes('--worked') ? ['worked with'] : ['worked with', 'unseen']
const langs: Lang[] = ['fr', 'ar', 'en']
const clockwork = { now: askedAt, zone: programmeZone }
const operations = modules.flatMap((module) => module.operations)

function agentNamed(name: string) {
  const tools = resolveGrants(libraryAgents.find(({ slug }) => slug === name)?.tools ?? [name], operations).granted.map((op) => describe(op).definition)
  const known = tools.map(toolOf)
  return { known, ranking: rankingOf(known), model: routerModel({ now: () => askedAt }).bindTools(tools as never) }
}
const agents = Object.fromEntries(
  [...new Set([...questions.map(({ agent }) => agent), ...libraryAgents.map(({ slug }) => slug)])].map((name) => [name, agentNamed(name)]),
)
const nameOf = (op: string) => op.replace('.', '_')

/** What is called when every search finds exactly one thing, so that nothing but the router itself holds a write back. */
async function callsFor(agent: string, question: string) {
  const { model, known } = agents[agent]!
  const messages: BaseMessage[] = [new HumanMessage(question)]
  const calls: RouterTool[] = []
  for (let step = 0; step < 8; step++) {
    const answer = (await model.invoke(messages)) as AIMessage
    messages.push(answer)
    for (const { id, name } of answer.tool_calls ?? []) {
      const tool = known.find((one) => one.name === name)!
      calls.push(tool)
      const found = Object.fromEntries(tool.produces.map((one) => [one, one.endsWith('Id') ? '00000000-0000-7000-8000-000000000001' : askedAt.toISOString()]))
      messages.push(new ToolMessage({ tool_call_id: id!, name, content: JSON.stringify({ items: [{ ...found, name: 'Exemple' }] }) }))
    }
    if (!answer.tool_calls?.length) break
  }
  return calls
}

function isFilled(tool: RouterTool, question: Question, lang: Lang): boolean {
  const values = fill(tool, readingOf(question[lang], lang, clockwork), clockwork)
  const names = new Set([...Object.keys(values), ...Object.keys(question.args)])
  return [...names].every((name) => isMeant(values[name], question.args[name], lang))
}

function isMeant(value: unknown, wanted: any, lang: Lang): boolean {
  if (typeof wanted === 'object') return String(value).toLowerCase().includes(wanted[lang])
  if (typeof wanted === 'string' && /^\d{4}-.*T/.test(wanted))
    return typeof value === 'string' && parseInstant(wanted, programmeZone).getTime() === Date.parse(value)
  return JSON.stringify(value) === JSON.stringify(wanted)
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`.padStart(6)
const missed: string[] = []
let wrongWrites = 0

async function countWrites(agent: string, text: string, op?: string) {
  for (const { name, effect } of await callsFor(agent, text)) {
    if (effect === 'read' || (op && name === nameOf(op))) continue
    wrongWrites++
    missed.push(`WRONG WRITE ${name} ← ${text}`)
  }
}

console.log('half          language  questions   top-1   top-2  arguments  off topic: declined')
for (const half of halves) {
  const wanted = half === 'unseen'
  for (const lang of langs) {
    const asked = questions.filter((_, i) => isUnseen(i) === wanted)
    let [first, second, filled] = [0, 0, 0]
    for (const question of asked) {
      const { ranking, known } = agents[question.agent]!
      const ranked = ranking.rank(question[lang], clockwork).filter(({ coverage }) => coverage >= enough)
      const place = ranked.findIndex(({ tool }) => tool.name === nameOf(question.op))
      const rightly = isFilled(known.find(({ name }) => name === nameOf(question.op))!, question, lang)
      if (place === 0) first++
      if (place === 0 || place === 1) second++
      if (rightly) filled++
      if (place !== 0) missed.push(`${lang} ${half}: ${question[lang]} → ${ranked[0]?.tool.name ?? 'nothing'}, not ${question.op}`)
      if (!rightly) missed.push(`${lang} ${half}: ${question[lang]} → other arguments than ${JSON.stringify(question.args)}`)
      await countWrites(question.agent, question[lang], question.op)
    }
    const foreign = offTopic[lang].filter((_, i) => (i % 2 === 1) === wanted).flatMap((text) => libraryAgents.map(({ slug }) => ({ text, slug })))
    let declined = 0
    for (const { text, slug } of foreign) {
      const calls = await callsFor(slug, text)
      if (calls.length === 0) declined++
      else missed.push(`${lang} ${half}: ${text} → ${slug} calls ${calls.map(({ name }) => name)}`)
      await countWrites(slug, text)
    }
    const cells = [
      half.padEnd(13),
      lang.padEnd(9),
      String(asked.length).padStart(9),
      percent(first, asked.length).padStart(8),
      percent(second, asked.length).padStart(8),
    ]
    console.log(cells.join(' '), percent(filled, asked.length).padStart(10), percent(declined, foreign.length).padStart(12), `of ${foreign.length}`)
  }
}
console.log(`\nwrong writes: ${wrongWrites}`)
if (misses) console.log(`\n${missed.join('\n')}`)
if (wrongWrites > 0) process.exitCode = 1
