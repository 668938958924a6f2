import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, sseFrames } from './sse.ts'
import { collect } from './testing/collect.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function framesOf(...chunks: Uint8Array[]): Promise<Frame[]> {
  return collect(
    sseFrames(
      (async function* () {
        yield* chunks
      })(),
    ),
  )
}
const read = (text: string) => framesOf(bytes(text))

describe('a server-sent event', () => {
  it('has an id, a name and data', async () => {
    expect(await read('id: 1.2\nevent: end\ndata: {"a":1}\n\n')).toEqual([{ id: '1.2', event: 'end', data: '{"a":1}' }])
  })

  it.each([['\n'], ['\r\n'], ['\r']])('ends its lines with %j', async (eol) => {
    expect(await read(['id: 1', 'data: a', 'data: b', '', 'data: c', '', ''].join(eol))).toEqual([
      { id: '1', event: 'message', data: 'a\nb' },
      { event: 'message', data: 'c' },
    ])
  })

  it('drops one space after the colon only', async () => {
    expect(await read('data:a\n\ndata:  b \n\ndata\n\ndata:\n\n')).toEqual(
      ['a', ' b ', '', ''].map((data) => ({ event: 'message', data })),
    )
  })

  it('ignores comments, blank lines and unknown fields', async () => {
    expect(await read(': still here\n\n\n\nfuture: x\n\n:\n\n')).toEqual([])
  })

  it('can contain only a retry delay', async () => {
    expect(await read('retry: 500\n\nretry: soon\n\n')).toEqual([{ event: 'message', retry: 500 }])
  })

  it('ignores an id with a null character', async () => {
    expect(await read('id: a\0b\ndata: x\n\n')).toEqual([{ event: 'message', data: 'x' }])
  })

  it('can start with a byte order mark', async () => {
    expect(await framesOf(new Uint8Array([0xef, 0xbb, 0xbf]), bytes('data: x\n\n'))).toEqual([
      { event: 'message', data: 'x' },
    ])
  })

  it('is dropped if the connection ends before its blank line', async () => {
    expect(await read('data: whole\n\nid: 2\ndata: half\n')).toEqual([{ event: 'message', data: 'whole' }])
  })
})

it('is read the same for any chunking of its bytes', async () => {
  const lines = [
    'retry: 3',
    '',
    ': سلام',
    'id: 1',
    'data: é🙂 مرحبا',
    'data: {"a":"ⵣ"}',
    '',
    'event: end',
    'data: {}',
    '',
    '',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
      async (eol, cuts) => {
        const text = bytes(lines.join(eol))
        const at = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b)
        const chunks = at.slice(1).map((to, i) => text.slice(at[i], to))
        expect(await framesOf(...chunks)).toEqual([
          { event: 'message', retry: 3 },
          { id: '1', event: 'message', data: 'é🙂 مرحبا\n{"a":"ⵣ"}' },
          { event: 'end', data: '{}' },
        ])
      },
    ),
  )
})
