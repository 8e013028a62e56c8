import {type Arbitrary, array, constantFrom, letrec, oneof, option, record, string, tuple} from 'fast-check'

import {anyJson, type FuzzedRequest, oddText, role} from './fuzzed-request.ts'

const FUNCTIONS = [
  'count',
  'coalesce',
  'defined',
  'length',
  'lower',
  'upper',
  'round',
  'references',
  'select',
  'now',
  'identity',
  'path',
  'string',
  'dateTime',
  'boost',
  'score',
  'order',
  'after',
  'before',
  'operation',
  'global::count',
  'string::split',
  'string::startsWith',
  'array::join',
  'array::unique',
  'array::compact',
  'array::intersects',
  'math::sum',
  'math::avg',
  'math::min',
  'math::max',
  'pt::text',
  'geo::distance',
  'geo::contains',
  'geo::intersects',
  'geo::latLng',
  'geo',
  'sanity::versionOf',
  'sanity::partOfRelease',
  'sanity::projectId',
  'releases::all',
  'text::query',
  'delta::changedAny',
  'diff::changedOnly',
  'user::attributes',
  'media::aspect',
  'nothing::such',
]
const OPERATORS = [
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'match',
  '&&',
  '||',
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '..',
  '...',
  'asc',
  '=>',
  ',',
]

/** GROQ that mostly parses: an expression grammar, three or four deep, with everything the language has. */
const {expression} = letrec<{expression: string}>((tie) => ({
  expression: oneof(
    {maxDepth: 4, depthSize: 'small', withCrossShrink: true},
    constantFrom(
      '*',
      '@',
      '^',
      '^.^',
      '$x',
      '$y',
      '_id',
      '_type',
      'title',
      'n',
      'tags',
      'link',
      'items',
      'place',
      'null',
      'true',
      '1',
      '-0.5',
      '1e400',
      '"a"',
      "'\\u00e9'",
      '"*"',
      '[]',
      '{}',
      '...',
      '*[0]',
      '*[]',
      'items[]',
      '"\\u{110000}"',
    ),
    tuple(tie('expression'), constantFrom(...OPERATORS), tie('expression')).map(
      ([a, op, b]) => `${a} ${op} ${b}`,
    ),
    tuple(tie('expression'), tie('expression')).map(([a, b]) => `${a}[${b}]`),
    tuple(tie('expression'), tie('expression'), tie('expression')).map(
      ([a, b, c]) => `${a}{"x": ${b}, ${c}}`,
    ),
    tuple(
      tie('expression'),
      constantFrom(
        '->',
        '->title',
        '.title',
        '[]',
        '[0..2]',
        '[-1]',
        '[0...0]',
        '[1e9]',
        '.^',
        '|order(_id)',
        '|order(n desc)',
        '|score(title match "one")',
        '|[0]',
      ),
    ).map(([a, b]) => a + b),
    tuple(constantFrom(...FUNCTIONS), array(tie('expression'), {maxLength: 3})).map(
      ([name, args]) => `${name}(${args.join(', ')})`,
    ),
    tuple(constantFrom('!', '-', '+', '('), tie('expression')).map(([sign, a]) =>
      sign === '(' ? `(${a})` : `${sign}(${a})`,
    ),
    tuple(tie('expression'), tie('expression')).map(([a, b]) => `*[${a}]|order(${b})[0...3]{...}`),
  ),
}))

const brokenText = () =>
  tuple(expression, string({maxLength: 5}), oddText()).map(
    ([text, odd, odder]) => text.slice(0, text.length >> 1) + odd + odder,
  )

const parameters = () => option(anyJson(), {nil: 1}).map((value) => JSON.stringify(value))

/** `/data/query` by GET and POST and `/data/listen`, each with GROQ that is right, nearly right and wrong. */
export const queryRequests = (): Arbitrary<FuzzedRequest> =>
  record({
    query: oneof({weight: 4, arbitrary: expression}, {weight: 1, arbitrary: brokenText()}),
    x: parameters(),
    way: constantFrom('get', 'get', 'post', 'listen'),
    options: constantFrom(
      '',
      '&perspective=drafts',
      '&perspective=published',
      '&perspective=nothing',
      '&returnQuery=false',
      '&perspective=r1',
      '&$y=[1]',
      '&$y=oops',
    ),
    role: role(),
  }).map(({query, x, way, options, role}) => {
    const common = {headers: {}, role}
    if (way === 'post') {
      const body = JSON.stringify({query, params: {x: JSON.parse(x), y: 2}})
      return {...common, method: 'POST', path: `/v2026-11-01/data/query/production?a=b${options}`, body}
    }
    const words = new URLSearchParams({query: query.toWellFormed(), $x: x.replaceAll(/\\ud[89a-f]../gi, '')})
    const endpoint = way === 'listen' ? 'listen' : 'query'
    return {
      ...common,
      method: 'GET',
      path: `/v2026-11-01/data/${endpoint}/production?${words}${options}`,
      body: undefined,
    }
  })
