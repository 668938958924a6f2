import { expect, it } from 'vitest'
import { searchIndex } from '#platform/lib/text-folding.ts'
import fc from '#platform/testing/fast-check.ts'
import { addWordsWithoutPrefix, extractTopics, searchTerms, topicCoverage } from './search-terms.ts'

const finds = (text: string, question: string) => {
  const index = addWordsWithoutPrefix(searchIndex(text))
  return searchTerms(question).every((term) => index.includes(` ${term}`))
}

it.each([
  ['أعطال غير متوقعة للمضخات', 'مضخات'],
  ['أعطال المضخات', 'بالمضخات'],
  ['Pannes de pompes', 'pompe'],
  ['Une pompe', 'pompes'],
  ['Réseaux d’irrigation', 'reseau IRRIGATION'],
  ['Pump failures', 'pumps failure'],
])('finds “%s” by “%s”', (text, question) => {
  expect(finds(text, question)).toBe(true)
})

it('keeps words that only start like a prefix', () => {
  expect(finds('بلاستيك', 'لاستيك')).toBe(false)
  expect(extractTopics('Comment réduire les pannes de nos pompes ?')).toEqual(['reduire', 'panne', 'pompe'])
  expect(extractTopics('كيف نقلل من أعطال المضخات')).toEqual(['نقلل', 'اعطال', 'مضخات'])
})

it('finds every text by any of its words, with full coverage', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('pompes', 'المضخات', 'للري', 'hôpital', 'Œuvres', 'vérin', 'بالكهرباء', 'IoT', 'glass'),
        { minLength: 1 },
      ),
      (words) => {
        const text = words.join(' ')
        for (const word of words) expect(finds(text, word)).toBe(true)
        expect(topicCoverage(addWordsWithoutPrefix(searchIndex(text)), extractTopics(text))).toBe(1_000)
      },
    ),
    { numRuns: 50 },
  )
})
