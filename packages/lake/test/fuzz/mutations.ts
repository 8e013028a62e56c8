import {
  type Arbitrary,
  array,
  constantFrom,
  dictionary,
  integer,
  oneof,
  record,
  string,
  tuple,
} from 'fast-check'

import {anyId, anyJson, type FuzzedRequest, oddText, role} from './fuzzed-request.ts'

const path = () =>
  oneof(
    constantFrom(
      'title',
      'n',
      'tags',
      'tags[0]',
      'tags[-1]',
      'tags[99]',
      'tags[]',
      'tags[*]',
      'items[_key=="k"].n',
      'items[_key=="none"]',
      'link._ref',
      '_id',
      '_type',
      '_rev',
      '_createdAt',
      '..n',
      'a..b',
      '',
      '[',
      ']',
      '[0',
      'items[0:9].n',
      'a.b.c.d',
      '__proto__.x',
      'constructor.prototype.x',
      'tags[1e9]',
      'tags[100000]',
      '*',
      '"quoted"',
      'items[n > 1]',
    ),
    string({maxLength: 8}),
    oddText(),
  )

const document = () =>
  tuple(
    anyId(),
    dictionary(
      oneof(
        constantFrom('_type', 'title', '_createdAt', '_rev', 'link', 'items', '__proto__'),
        string({maxLength: 5}),
      ),
      anyJson(),
      {maxKeys: 4},
    ),
  ).chain(([_id, rest]) =>
    constantFrom({_type: 'note', ...rest, _id}, {...rest, _id, _type: 'note'}, rest, {
      _id,
      _type: 'note',
      link: {_type: 'reference', _ref: 'nowhere'},
    }),
  )

const operations = () =>
  oneof(
    dictionary(path(), anyJson(), {maxKeys: 3}).chain((values) =>
      constantFrom({set: values}, {setIfMissing: values}, {merge: values}),
    ),
    dictionary(path(), oneof<Arbitrary<unknown>[]>(integer(), anyJson()), {maxKeys: 2}).chain((values) =>
      constantFrom({inc: values}, {dec: values}),
    ),
    array(path(), {maxLength: 3}).map((unset) => ({unset})),
    tuple(path(), array(anyJson(), {maxLength: 3})).chain(([at, items]) =>
      constantFrom(
        {insert: {after: at, items}},
        {insert: {before: at, items}},
        {insert: {replace: at, items}},
        {insert: {items}},
      ),
    ),
    dictionary(
      path(),
      oneof(string(), constantFrom('@@ -1,3 +1,3 @@\n O\n-n\n+m\n e\n', '@@ nonsense', '@@ -1 +1 @@\n%')),
      {maxKeys: 2},
    ).map((diffMatchPatch) => ({diffMatchPatch})),
    constantFrom({}, {ifRevisionID: 'nothing'}),
  )

const target = () =>
  oneof(
    anyId().map((id) => ({id})),
    constantFrom(
      {query: '*'},
      {query: '*[_type == $t]', params: {t: 'note'}},
      {query: '*[', params: {}},
      {query: '*[0].n'},
      {query: '1/0'},
      {},
    ),
  )

const mutation = () =>
  oneof(
    document().chain((one) => constantFrom({create: one}, {createOrReplace: one}, {createIfNotExists: one})),
    target().map((one) => ({delete: one})),
    tuple(target(), operations(), operations()).map(([one, first, second]) => ({
      patch: {...one, ...first, ...second},
    })),
    anyJson(),
  )

const options = constantFrom(
  '',
  '?returnDocuments=true',
  '?dryRun=true',
  '?autoGenerateArrayKeys=true&returnIds=true',
  '?visibility=async',
)

export const mutationRequests = (): Arbitrary<FuzzedRequest> =>
  record({mutations: array(mutation(), {maxLength: 4}), options, role: role()}).map(
    ({mutations, options, role}) => ({
      method: 'POST',
      path: `/v2026-11-01/data/mutate/production${options}`,
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({mutations}),
      role,
    }),
  )

const ACTIONS = [
  'create',
  'replaceDraft',
  'edit',
  'delete',
  'discard',
  'publish',
  'unpublish',
  'version.create',
  'version.replace',
  'version.discard',
  'version.unpublish',
  'nothing',
]

const action = () =>
  tuple(
    constantFrom(...ACTIONS),
    record(
      {
        draftId: anyId(),
        publishedId: anyId(),
        versionId: anyId(),
        baseId: anyId(),
        attributes: document(),
        document: document(),
        patch: operations(),
        includeDrafts: array(anyId(), {maxLength: 2}),
        ifExists: constantFrom('ignore', 'fail', 'x'),
        purge: constantFrom(true, false),
        ifDraftRevisionId: anyId(),
      },
      {requiredKeys: ['draftId', 'publishedId']},
    ),
  ).map(([name, rest]) => ({actionType: `sanity.action.document.${name}`, ...rest}))

const RELEASE_ACTIONS = [
  'create',
  'edit',
  'publish',
  'archive',
  'unarchive',
  'schedule',
  'unschedule',
  'delete',
  'import',
  'nothing',
]

/** Two names, so that releases meet in all their states. */
const releaseAction = () =>
  tuple(
    constantFrom(...RELEASE_ACTIONS),
    oneof({weight: 9, arbitrary: constantFrom('r1', 'r2')}, {weight: 1, arbitrary: anyId()}),
    record(
      {
        publishAt: constantFrom('2000-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 'soon', ''),
        metadata: oneof(constantFrom({releaseType: 'asap'}, {title: 1}), anyJson()),
        patch: operations(),
        attributes: document(),
        document: document(),
        ifExists: constantFrom('ignore', 'fail', 'replace', 'x'),
      },
      {requiredKeys: ['publishAt']},
    ),
  ).map(([name, releaseId, rest]) => ({actionType: `sanity.action.release.${name}`, releaseId, ...rest}))

export const actionRequests = (): Arbitrary<FuzzedRequest> =>
  record({
    actions: oneof(
      array(oneof({weight: 9, arbitrary: action()}, {weight: 1, arbitrary: anyJson()}), {maxLength: 3}),
      array(releaseAction(), {maxLength: 3}),
    ),
    dryRun: constantFrom(true, false, undefined),
    role: role(),
  }).map(({actions, dryRun, role}) => ({
    method: 'POST',
    path: '/v2026-11-01/data/actions/production',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({actions, dryRun}),
    role,
  }))
