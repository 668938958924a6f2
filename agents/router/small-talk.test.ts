import { expect, it } from 'vitest'
import { detectSmallTalk } from './small-talk.ts'
import { startConversation } from './testing/talk.ts'

it.each([
  'Bonjour',
  'Bonsoir à tous',
  'Hello there!',
  'السلام عليكم',
  'صباح الخير',
  'Que peux-tu faire ?',
  'What can you do?',
  'ماذا يمكنك أن تفعل؟',
  'help',
])('recognises the greeting: %s', (text) => {
  expect(detectSmallTalk(text)).toBe('hello')
})
it.each(['Merci !', 'merci beaucoup', 'Thank you very much', 'شكرا جزيلا'])('recognises thanks: %s', (text) => {
  expect(detectSmallTalk(text)).toBe('thanks')
})
it.each([
  'Bonjour, réserve la fraiseuse',
  'Que peut faire cette machine ?',
  'tout',
  'شكرا، احجز القاطعة',
  'What can this platform do?',
])('ignores requests: %s', (text) => {
  expect(detectSmallTalk(text)).toBeUndefined()
})

it('suggests self-contained examples without a call', async () => {
  const talk = startConversation()
  const { text, calls } = await talk.say('Bonjour')
  expect(calls).toEqual([])
  expect(text).toMatch(/^Bonjour !\nVous pouvez me demander, par exemple :\n• «/)
  expect((await talk.say('merci')).text).toBe('Avec plaisir. Autre chose ?')
})
