import { expect, it } from 'vitest'
import { z } from 'zod'
import { defineModule } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { defineErrors } from '#platform/problem.ts'
import { resolveModel } from '../models/resolve.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const meaning = { fr: 'Les portes sont coincées.', ar: 'الأبواب عالقة.', en: 'The doors are stuck.' }
const doorsError = defineErrors({ 'doors-stuck': { status: 409, meaning, action: meaning } })
const questions = { fr: 'Quelles portes sont ouvertes ?', ar: 'ما هي الأبواب المفتوحة؟', en: 'Which doors are open?' }
const title = { fr: 'Portes', ar: 'أبواب', en: 'Doors' }

const { owner, agent } = await scriptedPlatform({
  resolve: resolveModel,
  modules: [
    defineModule({
      name: 'doors',
      title,
      description: 'For tests.',
      errors: doorsError,
      operations: [
        operation({
          name: 'doors.listDoors',
          summary: 'List the open doors.',
          route: 'GET /doors',
          effect: 'read',
          access: 'public',
          examples: [{ questions: [questions], input: {} }],
          input: z.object({}),
          output: z.object({}),
          handler: () => Promise.reject(doorsError('doors-stuck', 'No door opens.')),
        }),
      ],
    }),
  ],
})
await agent('doorman', { model: 'builtin/router', tools: ['doors.*'] })

it.each(['fr', 'ar'] as const)('an agent without a language model explains an error in %s', async (lang) => {
  const { body } = await owner.ask('doorman', questions[lang])
  expect(body).toMatchObject({ status: 'succeeded', answer: meaning[lang] })
})
