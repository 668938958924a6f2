import MiniSearch from 'minisearch'
import { normaliseText } from '#platform/lib/text-folding.ts'
import { isQuestion } from './lexicon.ts'
import { isCountrySlot, type QueryTerms, queryTermsOf } from './query-terms.ts'
import type { Clock, RouterVocabulary } from './router-context.ts'
import { humanise } from './tokenize.ts'
import type { RouterTool, ToolSlot } from './types.ts'

export interface RankedTool {
  tool: RouterTool
  score: number
  /** The share of the question that the tool's words cover, from 0 to 1; near 0 the question is about something else. */
  coverage: number
  /** The share of the tool's closest example that the question repeats, from 0 to 1: "seat" alone neither takes one nor gives one up. */
  exampleSimilarity: number
}

export interface Ranking {
  /** Returns the tools that share words with the text, best first. */
  rank(text: string, clock: Clock): RankedTool[]
  /** Whether the text says anything besides dates, places and other values. */
  hasContent(text: string, clock: Clock): boolean
}

const fixedClock: Clock = { now: new Date('2026-01-05T09:00:00Z'), timeZone: 'UTC' }

/** Indexes names, summaries and examples of the tools, to be searched with BM25. Built once per set of tools. */
export function createRanking(tools: RouterTool[], vocabulary: RouterVocabulary): Ranking {
  const { isAction, isGenericConcept, conceptsOfStem } = vocabulary.lexicon
  const choices = distinctChoices(tools)
  const termsIn = (text: string, { now, timeZone }: Clock) =>
    queryTermsOf(text, choices, { ...vocabulary, now, timeZone })
  const search = new MiniSearch({
    fields: ['text'],
    idField: 'id',
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  const owner = new Map<string, RouterTool>()
  const termsById = new Map<string, string[][]>()
  const termsByTool = new Map<RouterTool, Set<string>>()
  const add = (tool: RouterTool, id: string, terms: QueryTerms) => {
    owner.set(id, tool)
    termsById.set(id, terms.content)
    const all = [...terms.content.flat(), ...terms.values]
    const known = termsByTool.get(tool) ?? new Set()
    for (const term of all) known.add(term)
    termsByTool.set(tool, known)
    search.add({ id, text: all.join(' ') })
  }
  for (const tool of tools) {
    add(tool, `${tool.name} name`, termsIn(humanise(tool.name.replace(/^[^_.]*[_.]/, '')), fixedClock))
    add(tool, `${tool.name} summary`, termsIn(tool.summary, fixedClock))
    for (const [i, { text }] of tool.examples.entries()) add(tool, `${tool.name} ${i}`, termsIn(text, fixedClock))
  }
  // a tool answers its own examples, even if other tools share most of their words
  const verbatim = new Map<string, RouterTool[]>()
  for (const tool of tools)
    for (const { text } of tool.examples)
      verbatim.set(normaliseText(text).trim(), [...(verbatim.get(normaliseText(text).trim()) ?? []), tool])
  const toolCountByTerm = new Map<string, number>()
  for (const known of termsByTool.values())
    for (const term of known) toolCountByTerm.set(term, (toolCountByTerm.get(term) ?? 0) + 1)
  const rarity = (term: string) => {
    const toolCount = toolCountByTerm.get(term) ?? 0
    // an unknown word counts like an ordinary one: it may be a name or a form of politeness
    return toolCount === 0 ? 1 : Math.max(0.7, Math.min(2, Math.log(1 + tools.length / toolCount)))
  }
  // an action alone says little about its object
  const weight = (forms: string[]) =>
    isAction(forms) ? 0.5 : Math.max(...forms.filter((form, i) => i === 0 || !isGenericConcept(form)).map(rarity))

  return {
    hasContent: (text, clock) => termsIn(text, clock).content.length > 0,
    rank(text, clock) {
      const exact = verbatim.get(normaliseText(text).trim())
      if (exact?.length === 1) {
        const others = ranked(text, clock).filter(({ tool }) => tool !== exact[0])
        return [{ tool: exact[0]!, coverage: 1, exampleSimilarity: 1, score: 1.3 * (others[0]?.score ?? 1) }, ...others]
      }
      return ranked(text, clock)
    },
  }

  function exampleSimilarityOf(content: string[][], own: Set<string>): number {
    const total = content.reduce((sum, forms) => sum + weight(forms), 0)
    return total === 0
      ? 0
      : content.filter((forms) => forms.some((form) => own.has(form))).reduce((sum, forms) => sum + weight(forms), 0) /
          total
  }

  function ranked(text: string, clock: Clock): RankedTool[] {
    const { content, values } = termsIn(text, clock)
    const asks = isQuestion(text, normaliseText(text))
    // a category alone is a question about it; a place or a day alone may be about anything
    const categories = values.filter((value) => !/^§(time|place|abroad|duration|id|own|this|called)$/.test(value))
    if (content.length === 0 && categories.length === 0) return []
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
    const matchedTerms = new Map<RouterTool, Set<string>>()
    const similarities = new Map<RouterTool, number>()
    const own = new Set(terms)
    for (const { id, score, queryTerms } of found) {
      const tool = owner.get(id)!
      similarities.set(tool, Math.max(similarities.get(tool) ?? 0, exampleSimilarityOf(termsById.get(id)!, own)))
      scores.set(tool, [...(scores.get(tool) ?? []), score])
      matchedTerms.set(tool, new Set([...(matchedTerms.get(tool) ?? []), ...queryTerms]))
    }
    const sorted = [...scores]
      .map(([tool, [best = 0, second = 0, third = 0]]) => {
        const isKnown = (forms: string[]) =>
          forms.some((form) => matchedTerms.get(tool)!.has(form) && termsByTool.get(tool)!.has(form))
        const share = (count: (forms: string[]) => boolean) =>
          content.filter(count).reduce((sum, forms) => sum + weight(forms), 0)
        const coverage =
          content.length > 0
            ? share(isKnown) / share(() => true)
            : tool.effect === 'read' && categories.some((value) => termsByTool.get(tool)!.has(value))
              ? 0.5
              : 0
        const misfit = values.filter((value) => !acceptsValue(tool, value, vocabulary)).length
        const fit = (0.4 + 0.6 * coverage) * 0.75 ** misfit * (asks && tool.effect !== 'read' ? 0.65 : 1)
        const exampleSimilarity = similarities.get(tool)!
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

/** Of two close tools, puts the one that lists before the one that shows a single thing, which the question does not name. */
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

/** Whether the tool's input has a slot for a value of this kind. */
function acceptsValue({ slots }: RouterTool, value: string, { places, labels }: RouterVocabulary): boolean {
  const has = (...kinds: ToolSlot['kind'][]) => slots.some(({ kind }) => kinds.includes(kind))
  if (value === '§time') return has('instant', 'date') || slots.some(({ name }) => labels.isTimedThing(name))
  if (value === '§place')
    return has('place', 'id') || slots.some((slot) => slot.kind === 'choice' && places.isRegion(slot.labels[0]?.[0]))
  if (value === '§abroad') return slots.some(isCountrySlot)
  if (value === '§duration') return has('duration', 'instant')
  if (value === '§own') return true
  if (value === '§called') return has('text')
  if (value === '§this') return slots.some(({ kind, required }) => kind === 'id' && required)
  if (value === '§id') return has('id')
  return has('id') || slots.some(({ name }) => `§${name}` === value)
}

/** Many tools take a region or a skill; choices with the same labels are searched once. */
function distinctChoices(tools: RouterTool[]): ToolSlot[] {
  const choices = tools.flatMap(({ slots }) =>
    slots.filter((slot) => slot.kind === 'choice' && (slot.labels.length < 60 || isCountrySlot(slot))),
  )
  const distinct = new Map<string, ToolSlot>()
  for (const slot of choices) {
    const key = isCountrySlot(slot) ? 'country' : `${slot.name} ${JSON.stringify(slot.labels)}`
    const ignoredWords = new Set([...(distinct.get(key)?.ignoredWords ?? []), ...slot.ignoredWords])
    distinct.set(key, { ...slot, ignoredWords })
  }
  return [...distinct.values()]
}
