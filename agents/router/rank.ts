import MiniSearch from 'minisearch'
import { normaliseText } from '#platform/lib/text-folding.ts'
import { conceptsOfStem, isAction, isGenericConcept, isQuestion } from './lexicon.ts'
import type { Clock } from './parse.ts'
import { isCountrySlot, type QueryTerms, queryTermsOf } from './query-terms.ts'
import { humanise } from './tool.ts'
import type { RouterTool, ToolSlot } from './types.ts'

export interface RankedTool {
  tool: RouterTool
  score: number
  /** Of what the question says, the share that this tool’s words know: near 0 it is about something else. */
  coverage: number
  /** Of what the nearest of its examples says, the share that the question says too: a seat alone is neither taking one nor giving one up. */
  exampleSimilarity: number
}

export interface Ranking {
  rank(text: string, clockwork: Clock): RankedTool[]
  /** Does the text say anything beyond dates, places and other values? */
  hasContent(text: string, clockwork: Clock): boolean
}

const fixedClock: Clock = { now: new Date('2026-01-05T09:00:00Z'), timeZone: 'UTC' }

/** BM25 over what each tool is called, what it says it does, and the questions it says it answers. Built once per set of tools. */
export function createRanking(tools: RouterTool[]): Ranking {
  const choices = distinctChoices(tools)
  const termsIn = (text: string, clockwork: Clock) => queryTermsOf(text, choices, clockwork)
  const search = new MiniSearch({
    fields: ['text'],
    idField: 'id',
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  const owner = new Map<string, RouterTool>()
  const termsById = new Map<string, string[][]>()
  const vocabulary = new Map<RouterTool, Set<string>>()
  const add = (tool: RouterTool, id: string, terms: QueryTerms) => {
    owner.set(id, tool)
    termsById.set(id, terms.content)
    const all = [...terms.content.flat(), ...terms.values]
    const known = vocabulary.get(tool) ?? new Set()
    for (const term of all) known.add(term)
    vocabulary.set(tool, known)
    search.add({ id, text: all.join(' ') })
  }
  for (const tool of tools) {
    add(tool, `${tool.name} name`, termsIn(humanise(tool.name.replace(/^[^_.]*[_.]/, '')), fixedClock))
    add(tool, `${tool.name} summary`, termsIn(tool.summary, fixedClock))
    for (const [i, { text }] of tool.examples.entries()) add(tool, `${tool.name} ${i}`, termsIn(text, fixedClock))
  }
  // its own example is a tool’s to answer, however few words tell
  const verbatim = new Map<string, RouterTool[]>()
  for (const tool of tools)
    for (const { text } of tool.examples)
      verbatim.set(normaliseText(text).trim(), [...(verbatim.get(normaliseText(text).trim()) ?? []), tool])
  const toolCountByTerm = new Map<string, number>()
  for (const known of vocabulary.values())
    for (const term of known) toolCountByTerm.set(term, (toolCountByTerm.get(term) ?? 0) + 1)
  const rarity = (term: string) => {
    const holders = toolCountByTerm.get(term) ?? 0
    // a word nobody knows counts like an ordinary one: it may be a name, or a way of being polite
    return holders === 0 ? 1 : Math.max(0.7, Math.min(2, Math.log(1 + tools.length / holders)))
  }
  // what is to be done says little where it is not said to what
  const weight = (forms: string[]) =>
    isAction(forms) ? 0.5 : Math.max(...forms.filter((form, i) => i === 0 || !isGenericConcept(form)).map(rarity))

  return {
    hasContent: (text, clockwork) => termsIn(text, clockwork).content.length > 0,
    rank(text, clockwork) {
      const exact = verbatim.get(normaliseText(text).trim())
      if (exact?.length === 1) {
        const others = ranked(text, clockwork).filter(({ tool }) => tool !== exact[0])
        return [{ tool: exact[0]!, coverage: 1, exampleSimilarity: 1, score: 1.3 * (others[0]?.score ?? 1) }, ...others]
      }
      return ranked(text, clockwork)
    },
  }

  function exampleSimilarityOf(content: string[][], own: Set<string>): number {
    const whole = content.reduce((sum, forms) => sum + weight(forms), 0)
    return whole === 0
      ? 0
      : content.filter((forms) => forms.some((form) => own.has(form))).reduce((sum, forms) => sum + weight(forms), 0) /
          whole
  }

  function ranked(text: string, clockwork: Clock): RankedTool[] {
    const { content, values } = termsIn(text, clockwork)
    const asks = isQuestion(text, normaliseText(text))
    // a category alone is a question about it; a place or a day alone may be about anything
    const telling = values.filter((value) => !/^§(time|place|abroad|duration|id|own|this|called)$/.test(value))
    if (content.length === 0 && telling.length === 0) return []
    const terms = [...content.flat(), ...values]
    const found = search.search(terms.join(' '), {
      fuzzy: (term) => (term.length > 5 && !/^[~§]/.test(term) ? 0.2 : false),
      prefix: (term) => term.length > 5 && !/^[~§]/.test(term),
      weights: { fuzzy: 0.3, prefix: 0.4 },
      boostTerm: (term) =>
        term.startsWith('§')
          ? 0.3
          : isGenericConcept(term) || conceptsOfStem(term).some(isGenericConcept)
            ? 0.4
            : term.startsWith('~')
              ? 1
              : 1,
    })
    const scores = new Map<RouterTool, number[]>()
    const met = new Map<RouterTool, Set<string>>()
    const mirrors = new Map<RouterTool, number>()
    const own = new Set(terms)
    for (const { id, score, queryTerms } of found) {
      const tool = owner.get(id)!
      mirrors.set(tool, Math.max(mirrors.get(tool) ?? 0, exampleSimilarityOf(termsById.get(id)!, own)))
      scores.set(tool, [...(scores.get(tool) ?? []), score])
      met.set(tool, new Set([...(met.get(tool) ?? []), ...queryTerms]))
    }
    const sorted = [...scores]
      .map(([tool, [best = 0, second = 0, third = 0]]) => {
        const isKnown = (forms: string[]) =>
          forms.some((form) => met.get(tool)!.has(form) && vocabulary.get(tool)!.has(form))
        const share = (count: (forms: string[]) => boolean) =>
          content.filter(count).reduce((sum, forms) => sum + weight(forms), 0)
        const coverage =
          content.length > 0
            ? share(isKnown) / share(() => true)
            : tool.effect === 'read' && telling.some((value) => vocabulary.get(tool)!.has(value))
              ? 0.5
              : 0
        const misfit = values.filter((value) => !acceptsValue(tool, value)).length
        const fit = (0.4 + 0.6 * coverage) * 0.75 ** misfit * (asks && tool.effect !== 'read' ? 0.65 : 1)
        const exampleSimilarity = mirrors.get(tool)!
        return {
          tool,
          coverage,
          exampleSimilarity,
          score: (best + 0.5 * second + 0.2 * third) * fit * (0.75 + 0.25 * exampleSimilarity),
        }
      })
      .sort((a, b) => b.score - a.score || a.tool.name.localeCompare(b.tool.name))
    return values.includes('§this') || values.includes('§id') ? sorted : preferListing(sorted)
  }
}

/** Of two that are close, the one that lists comes before the one that shows a single thing nobody has named. */
function preferListing(ranked: RankedTool[]): RankedTool[] {
  const [top, second] = ranked
  if (
    !top ||
    !second ||
    top.tool.effect !== 'read' ||
    second.tool.effect !== 'read' ||
    second.score < 0.9 * top.score ||
    second.coverage < top.coverage
  )
    return ranked
  const needed = top.tool.slots.filter(({ kind, required }) => kind === 'id' && required)
  const lists =
    needed.length > 0 &&
    needed.every(({ name }) => second.tool.producesIds.includes(name)) &&
    !second.tool.slots.some(({ required }) => required)
  return lists ? [second, top, ...ranked.slice(2)] : ranked
}

/** Does the tool's input have a place for what was said? */
function acceptsValue({ slots }: RouterTool, value: string): boolean {
  const has = (...kinds: ToolSlot['kind'][]) => slots.some(({ kind }) => kinds.includes(kind))
  if (value === '§time')
    return has('instant', 'date') || slots.some(({ name }) => /booking|training|session|event/i.test(name))
  if (value === '§place')
    return (
      has('place', 'id') || slots.some(({ kind, labels }) => kind === 'choice' && /^MA-/.test(String(labels[0]?.[0])))
    )
  if (value === '§abroad') return slots.some(isCountrySlot)
  if (value === '§duration') return has('duration', 'instant')
  if (value === '§own') return true
  if (value === '§called') return has('text')
  if (value === '§this') return slots.some(({ kind, required }) => kind === 'id' && required)
  if (value === '§id') return has('id')
  return has('id') || slots.some(({ name }) => `§${name}` === value)
}

/** Many tools take a region or a skill: what is called alike is looked for once. */
function distinctChoices(tools: RouterTool[]): ToolSlot[] {
  const choices = tools.flatMap(({ slots }) =>
    slots.filter((slot) => slot.kind === 'choice' && (slot.labels.length < 60 || isCountrySlot(slot))),
  )
  const distinct = new Map<string, ToolSlot>()
  for (const slot of choices) {
    const key = isCountrySlot(slot) ? 'country' : `${slot.name} ${JSON.stringify(slot.labels)}`
    const silent = new Set([...(distinct.get(key)?.ignoredWords ?? []), ...slot.ignoredWords])
    distinct.set(key, { ...slot, ignoredWords: silent })
  }
  return [...distinct.values()]
}
