import { normaliseText } from '#platform/lib/text-folding.ts'
import { tokenize } from './tokenize.ts'

const greetingWord =
  /^(bonjour|bonsoir|salut|coucou|allo|hello|hi|hey|salam|salut|السلام|عليكم|وعليكم|سلام|مرحبا|اهلا|وسهلا|صباح|مساء|الخير|النور|good|morning|afternoon|evening|aide|help|مساعده)$/
const thanksWord = /^(merci|thanks|thank|thx|شكرا|تشكرات|مشكور)$/
const fillerWord =
  /^(beaucoup|bien|bcp|a|tous|toi|vous|you|u|very|so|much|there|everyone|all|ok|super|parfait|great|perfect|nice|that|is|c|est|tout|جزيلا|لك|لكم|يا|جدا|كثيرا|بك|بكم|moi|me|please|svp|pour|tu|votre|ton|your|the|aidez|على|علي|المساعده)$/
const capabilityQuestion =
  /(que|qu'est-ce que|quoi)\b.{0,12}\b(peux|sais|pouvez|savez)[- ](tu|vous) faire|tu (peux|sais) faire quoi|que fais[- ]tu|comment (ca|cela) (marche|fonctionne)|a quoi (sers[- ]tu|servez[- ]vous)|what (can|could|do) you (do|offer)|how (can|do) you (help|work)|what are you for|(ماذا|ما الذي|بماذا|كيف|فيم) (يمكنك|تستطيع|يمكنكم|بامكانك)( ان)?( ت?(فعل|فعله|ساعدني|القيام به|تساعدني))|ماذا تفعل/

/** Recognises greetings, thanks, and the question what the agent can do, which need no tool. */
export function detectSmallTalk(text: string): 'hello' | 'thanks' | undefined {
  const words = tokenize(text).map(({ normalised }) => normalised)
  const among = (...forms: RegExp[]) => words.length > 0 && words.every((word) => forms.some((form) => form.test(word)))
  if (words.some((word) => thanksWord.test(word)) && among(thanksWord, fillerWord, greetingWord)) return 'thanks'
  if (words.some((word) => greetingWord.test(word)) && among(greetingWord, fillerWord)) return 'hello'
  return words.length <= 9 && capabilityQuestion.test(normaliseText(text)) ? 'hello' : undefined
}
