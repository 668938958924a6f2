import fc from '#platform/testing/fast-check.ts'
import type { Bytes } from './raw-request.ts'

/** Any JSON value, with a preference for values that break parsers. */
export const arbitraryJson = fc.oneof(
  { weight: 8, arbitrary: fc.anything({ withNullPrototype: false, maxDepth: 3 }) },
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'é'.repeat(3),
    '../../etc/passwd',
    "' OR 1=1 --",
    '{{7*7}}',
    [],
    {},
    [[]],
    { $ref: '#' },
  ),
  fc.nat(5_000).map((length) => 'x'.repeat(length)),
)

/** Text that URLs and parsers often mishandle. */
export const unusualText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '%',
    '%00',
    '%ff%fe',
    '..',
    '.',
    '%2e%2e%2f',
    'NaN',
    '1e9',
    '-1',
    '99999999999999999999',
    'null',
    'a'.repeat(3_000),
    '💥',
    '__proto__',
    'constructor',
  ),
)

/** Text of printable Latin-1 characters, which is what a header may carry. */
export const headerValue = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => (code === 0x7f ? ' ' : String.fromCharCode(code))),
  maxLength: 300,
})

/** Bodies that no JSON serialiser would write. */
export const malformedBodies = fc.constantFrom<(() => Bytes)[]>(
  () => '{',
  () => '{"name":',
  () => 'null',
  () => '[]',
  () => '"text"',
  () => '\ufeff{}',
  () => "{'name': 1}",
  () => '{"name":"a","name":"b","roles":[],"roles":["owner"]}',
  () => '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
  () => '{"name":{"__proto__":{"x":1}}}',
  () => `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  () => Buffer.from([0xc3, 0x28]),
  () => Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
  () => `{"name":"${'x'.repeat(900_000)}"}`,
  () => `{"name":"${'x'.repeat(1_100_000)}"}`,
  () => `{"name":${'9'.repeat(10_000)}}`,
  () => `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`).join()}}`,
)
