import {type Arbitrary, constantFrom, dictionary, jsonValue, option, string} from 'fast-check'

/** One request, as data: fast-check can print and shrink it. */
export type FuzzedRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
  role: string | undefined
}

export const role = () => option(constantFrom('administrator', 'editor', 'viewer'), {nil: undefined, freq: 4})

/** Ids that are some, that could be, and that are none. */
export const anyId = (): Arbitrary<string> =>
  option(string({unit: 'binary', maxLength: 20}), {nil: 'a'}).chain((odd) =>
    constantFrom(
      'a',
      'b',
      'drafts.a',
      'drafts.b',
      'versions.r1.a',
      'consent.x',
      'drafts.',
      '',
      '-a',
      'a..b',
      '..',
      odd,
    ),
  )

/** Text that has meant something special to some parser. */
export const oddText = (): Arbitrary<string> =>
  constantFrom(
    '',
    ' ',
    '\0',
    '../..',
    '%2e%2e%2f',
    '%',
    '%zz',
    '\u2028',
    '\ud800',
    '💥',
    "'",
    '"',
    '`',
    '\\',
    '{{',
    '${x}',
    '__proto__',
    'constructor',
    'NaN',
    '1e999',
    '-0',
    'null',
    'true',
    'x'.repeat(5000),
    '2026-13-45T99:99:99Z',
    '0x10',
    ',',
    ';',
    '#',
    '?',
    '&a=b',
    '[]',
  )

export const anyJson = () =>
  jsonValue({maxDepth: 4}).chain((value) =>
    dictionary(constantFrom('_id', '_type', '__proto__', 'constructor', 'x', '_ref', '_key'), jsonValue(), {
      maxKeys: 3,
    }).chain((object) => constantFrom(value, {...object}, [object], null)),
  )
