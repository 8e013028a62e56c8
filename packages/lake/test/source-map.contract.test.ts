import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type ContentSourceMap, createClient} from '@sanity/client'
import {applySourceDocuments, resolveEditInfo} from '@sanity/client/csm'
import {vercelStegaDecodeAll} from '@vercel/stega'
import {z} from 'zod'

import {openTestLake, type TestLake} from './test-lake.ts'

const GUIDE = '*[_type == "guide" && slug.current == $slug][0]'
const PARAMS = {slug: 'ketamine'}

let lake: TestLake

beforeAll(async () => {
  lake = openTestLake()
  const editor = lake.client('editor')
  await editor
    .transaction()
    .create({_id: 'anna', _type: 'person', name: 'Anna', aliases: ['A', "it's \\ odd"]})
    .create({_id: 'bo', _type: 'person', name: 'Bo'})
    .create({
      _id: 'g1',
      _type: 'guide',
      title: 'Ketamine',
      slug: {_type: 'slug', current: 'ketamine'},
      author: {_type: 'reference', _ref: 'anna'},
      readers: [
        {_key: 'r1', _type: 'reference', _ref: 'bo'},
        {_key: 'r2', _type: 'reference', _ref: 'anna'},
      ],
      facts: [
        {_key: 'f1', _type: 'fact', label: 'Onset', minutes: 5},
        {_key: 'f2', _type: 'fact', label: 'Length', minutes: 40},
      ],
      words: ['calm', 'slow'],
      body: [
        {
          _key: 'b1',
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [{_key: 's1', _type: 'span', text: 'Given slowly.', marks: []}],
        },
      ],
    })
    .create({_id: 'g2', _type: 'guide', title: 'Psilocybin', slug: {_type: 'slug', current: 'psilocybin'}})
    .create({_id: 'drafts.g2', _type: 'guide', title: 'Psilocybin, anew', slug: {current: 'psilocybin'}})
    .commit()
})
afterAll(() => lake.close())

async function ask(query: string, perspective: 'raw' | 'drafts' | 'published' = 'published') {
  const client = lake.client('editor').withConfig({perspective})
  const options = {filterResponse: false, resultSourceMap: 'withKeyArraySelector'} as const
  const {result, resultSourceMap} = await client.fetch<unknown>(query, PARAMS, options)
  if (!resultSourceMap) throw new Error('The answer has no source map.')
  return {result, map: resultSourceMap, client}
}

function sourceAt(map: ContentSourceMap, place: string): string | undefined {
  const source = map.mappings[place]?.source
  if (source?.type !== 'documentValue') return source?.type
  return `${map.documents[source.document]?._id} ${map.paths[source.path]}`
}

test.each([
  ['an attribute', `${GUIDE}.title`, '$', "g1 $['title']"],
  ['a projection', `${GUIDE}{title}`, "$['title']", "g1 $['title']"],
  ['another name', `${GUIDE}{"head": title}`, "$['head']", "g1 $['title']"],
  ['a splat', `${GUIDE}{...}`, "$['slug']['current']", "g1 $['slug']['current']"],
  ['a later attribute over a splat', `${GUIDE}{..., "title": "Fixed"}`, "$['title']", 'literal'],
  ['a conditional splat', `${GUIDE}{_type == "guide" => {title}}`, "$['title']", "g1 $['title']"],
  ['a reference', `${GUIDE}{"by": author->name}`, "$['by']", "anna $['name']"],
  ['references in a list', `${GUIDE}{"by": readers[]->{name}}`, "$['by'][0]['name']", "bo $['name']"],
  [
    'a filtered list',
    `${GUIDE}.facts[minutes > 10].label`,
    '$[0]',
    "g1 $['facts'][?(@._key=='f2')]['label']",
  ],
  [
    'an ordered list',
    `${GUIDE}{"facts": facts[] | order(minutes desc){label}}`,
    "$['facts'][0]['label']",
    "g1 $['facts'][?(@._key=='f2')]['label']",
  ],
  ['a slice', `${GUIDE}.facts[1..2][0].label`, '$', "g1 $['facts'][?(@._key=='f2')]['label']"],
  ['words in a list', `${GUIDE}.words[]`, '$[1]', "g1 $['words'][1]"],
  ['what ^ reaches', `${GUIDE}{"x": facts[]{"of": ^.title}}`, "$['x'][0]['of']", "g1 $['title']"],
  ['coalesce', `${GUIDE}{"x": coalesce(nothing, title)}`, "$['x']", "g1 $['title']"],
  ['select', `${GUIDE}{"x": select(title == "no" => slug, title)}`, "$['x']", "g1 $['title']"],
  ['a list put together', `${GUIDE}{"x": ["here", title, ...words]}`, "$['x'][2]", "g1 $['words'][0]"],
  ['a constant', `${GUIDE}{"x": "here"}`, "$['x']", 'literal'],
  ['a parameter', `${GUIDE}{"x": $slug}`, "$['x']", 'literal'],
  ['what is reckoned', `${GUIDE}{"x": upper(title)}`, "$['x']", 'unknown'],
  ['a number of items', `${GUIDE}{"x": count(words)}`, "$['x']", 'unknown'],
  ['a sub-query', `${GUIDE}{"x": *[_id == ^.author._ref][0].name}`, "$['x']", "anna $['name']"],
  ['a list of documents', '*[_type == "guide"] | order(title desc)', "$[0]['title']", "g2 $['title']"],
  ['a score', '*[_type == "guide"] | score(title match "keta*"){title, _score}', "$[0]['_score']", 'unknown'],
  ['compact', `array::compact(${GUIDE}.readers[]->name)`, '$[0]', "bo $['name']"],
  ['signs of their own', '*[_id == "anna"][0].aliases', '$[1]', "anna $['aliases'][1]"],
])('%s comes from where it was read', async (_name, query, place, source) => {
  const {map} = await ask(query)
  expect(sourceAt(map, place)).toBe(source)
})

test('drafts are named by their own ids', async () => {
  const {result, map} = await ask('*[_id == "g2"][0]{_id, title}', 'drafts')
  expect(result).toEqual({_id: 'g2', title: 'Psilocybin, anew'})
  expect(map.documents).toEqual([{_id: 'drafts.g2', _type: 'guide'}])
  expect(sourceAt(map, "$['title']")).toBe("drafts.g2 $['title']")
})

test('places in lists instead of keys, when asked so', async () => {
  const query = encodeURIComponent(`${GUIDE}{"x": facts[1].label}`)
  const path = `/v2026-11-01/data/query/production?query=${query}&$slug=%22ketamine%22`
  const answer = async (option: string) => {
    const response = await lake.request(`${path}&resultSourceMap=${option}`)
    return z.object({resultSourceMap: z.object({paths: z.array(z.string())})}).parse(await response.json())
  }
  expect((await answer('true')).resultSourceMap.paths).toEqual(["$['facts'][1]['label']"])
  expect((await answer('withKeyArraySelector')).resultSourceMap.paths).toEqual([
    "$['facts'][?(@._key=='f2')]['label']",
  ])
  expect((await lake.request(`${path}&resultSourceMap=maybe`)).status).toBe(400)
})

test('the client finds what to edit, and applies what was edited', async () => {
  const {result, map} = await ask(`${GUIDE}{title, "facts": facts[]{_key, label}, "by": author->name}`)
  const edit = resolveEditInfo({
    studioUrl: 'http://studio.test',
    resultSourceMap: map,
    resultPath: ['facts', {_key: 'f2', _index: 1}, 'label'],
  })
  expect(edit).toMatchObject({id: 'g1', type: 'guide', path: ['facts', {_key: 'f2', _index: -1}, 'label']})
  const edited = applySourceDocuments(
    result,
    map,
    ({_id}) => (_id === 'anna' ? {_id, _type: 'person', name: 'Anna B.'} : null),
    (value) => value,
    'published',
  )
  expect(edited).toMatchObject({title: 'Ketamine', by: 'Anna B.'})
})

test('texts come out with the way to their place in the Studio', async () => {
  const client = createClient({
    ...lake.client('editor').config(),
    resolveFetch: () => (input, init) => lake.lake.fetch(new Request(input, init)),
    perspective: 'drafts',
    stega: {enabled: true, studioUrl: 'http://studio.test'},
  })
  const shape = z.object({title: z.string(), by: z.string(), body: z.array(z.unknown())})
  const guide = shape.parse(await client.fetch(`${GUIDE}{title, body, "by": author->name}`, PARAMS))
  const hrefsIn = (value: unknown) =>
    vercelStegaDecodeAll(JSON.stringify(value)).map((found) =>
      z.object({href: z.string()}).parse(found).href.replace(/\?.*$/, ''),
    )
  expect(guide.title).not.toBe('Ketamine')
  expect(hrefsIn(guide.title)).toEqual([
    'http://studio.test/intent/edit/mode=presentation;id=g1;type=guide;path=title',
  ])
  expect(hrefsIn(guide.by)).toEqual([
    'http://studio.test/intent/edit/mode=presentation;id=anna;type=person;path=name',
  ])
  expect(decodeURIComponent(hrefsIn(guide.body)[0] ?? '')).toContain(
    'path=body[_key=="b1"].children[_key=="s1"].text',
  )
})

test.each([
  '*',
  '*[0]',
  '*[_type == "guide"]{...}',
  '*[_type == "guide"] | order(title){title, "n": count(*[references(^._id)])}',
  '*[_type == "person"]{name, "in": *[references(^._id)]{title, "self": ^.name}}',
  `${GUIDE}{"x": facts[].label, "y": facts[]{..., "of": ^.title}, "z": readers[]->name}`,
  `${GUIDE}{"a": words[-1], "b": words[0..0], "c": words[5], "d": nothing->x, "e": body[].children[].text}`,
  `${GUIDE}{"x": [1, ...words, {"a": title}], "y": facts[minutes > 10][0], "z": facts[] | order(label)}`,
  `${GUIDE}.facts[]{"x": select(minutes > 10 => ^.title, label)}`,
  '*[_type == "guide"][1..5].slug.current',
  '*[_type == "guide"]{"k": {"deep": [slug]}, _type == "guide" => {"w": words}, !(_type == "x") => @}',
  'count(*)',
  '{"a": *[_id == "anna"][0], "b": dateTime("2026-01-01T00:00:00Z"), "c": null, "d": []}',
  '[1, "a", $slug, [], {}]',
  '*[_type == "guide"].facts[].label',
  '(*[_type == "guide"] | score(title match "keta*")) {title, _score}[0..1]',
])('the result is the same with a source map and without: %s', async (query) => {
  for (const perspective of ['raw', 'published', 'drafts'] as const) {
    const plain = await lake.client('editor').fetch<unknown>(query, PARAMS, {perspective})
    const {result, map} = await ask(query, perspective)
    expect(result).toEqual(plain)
    expect(Object.keys(map.mappings).toSorted()).toEqual(leavesOf(result, '$').toSorted())
  }
})

/** The places of everything in a result that has no parts. */
function leavesOf(value: unknown, place: string): string[] {
  const parts = Array.isArray(value)
    ? value.map((part: unknown, index) => leavesOf(part, `${place}[${index}]`))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, part]) => leavesOf(part, `${place}['${name}']`))
      : []
  return parts.length === 0 ? [place] : parts.flat()
}
