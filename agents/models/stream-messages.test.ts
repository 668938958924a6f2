import { readFileSync } from 'node:fs'
import { HumanMessage } from '@langchain/core/messages'
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { describe, expect, it } from 'vitest'
import { streamMessages } from './stream-messages.ts'

const { version } = JSON.parse(readFileSync('node_modules/@langchain/core/package.json', 'utf8'))

describe('streamMessages', () => {
  it('is written for LangChain 1, whose private `_streamIterator` it calls', () => {
    expect(version).toMatch(/^1\./)
  })

  it('yields the chunks that `stream()` yields', async () => {
    const model = new FakeListChatModel({ responses: ['Hello'] })
    const texts: string[] = []
    for await (const { text } of streamMessages(model, [new HumanMessage('Hi')])) texts.push(text)
    expect(texts).toEqual([...'Hello'])
  })
})
