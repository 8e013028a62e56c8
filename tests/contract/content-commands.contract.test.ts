import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {StoredDocument} from '@healing-library/content/check/stored-document'
import type {ContentContext} from '@healing-library/content/cli/content-context'
import {runContent} from '@healing-library/content/cli/run'
import {SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import {afterAll, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

/** The commands of the content package against a real lake that holds the starter content. */
const NOW = '2026-11-21T12:00:00Z'
jest.setTimeout(60_000)
let library: LibraryLake
let folder: string
let printed: string[]
let complaints: string[]

beforeAll(async () => {
  library = await openLibraryLake()
  folder = mkdtempSync(join(tmpdir(), 'content-commands-'))
})
afterAll(() => {
  library.close()
  rmSync(folder, {recursive: true})
})
beforeEach(() => {
  printed = []
  complaints = []
})

function run(args: string[], change: Partial<ContentContext> = {}): Promise<0 | 1 | 2> {
  const context: ContentContext = {
    client: library.editor,
    writer: library.editor,
    studioUrl: 'http://studio.test',
    now: NOW,
    print: (line) => printed.push(line),
    onlyWarn: false,
    ...change,
  }
  const complain = (text: string) => complaints.push(text)
  return runContent(args, {print: context.print, complain}, () => context)
}

function file(...documents: unknown[]): string {
  const path = join(folder, 'documents.ndjson')
  writeFileSync(
    path,
    documents
      .map((document) => (typeof document === 'string' ? document : JSON.stringify(document)))
      .join('\n'),
  )
  return path
}

const stored = (id: string) => library.editor.fetch<StoredDocument | null>('*[_id == $id][0]', {id})

function starter(type: string): StoredDocument {
  const document = library.documents.find(({_type}) => _type === type)
  if (!document) throw new Error(`The starter content has no ${type}.`)
  return document
}

const term = (id: string, change: object = {}) => ({
  _id: `term-${id}`,
  _type: 'glossaryTerm',
  term: `Term ${id}`,
  slug: {_type: 'slug', current: `term-${id}`},
  definition: 'A word that the tests explain.',
  ...change,
})

test('the starter content misleads nobody', async () => {
  expect(await run(['report', '--misleading'])).toBe(0)
  expect(printed.at(-1)).toMatch(/^\d+ documents: 0 errors.*; 0 would mislead\.$/)
})

test('a report names what misleads, links to its field in the Studio, and fails', async () => {
  const law = starter('legalStatus')
  await library.editor.createOrReplace({...law, checkedOn: '2020-01-01'})
  expect(await run(['report'])).toBe(1)
  const at = printed.findIndex((line) => line.includes(`error, misleads: ${law._id} checkedOn`))
  expect(printed[at + 2]?.trim()).toBe(
    `http://studio.test/intent/edit/id=${law._id};type=legalStatus;path=checkedOn`,
  )
  printed = []
  expect(await run(['report', '--misleading'], {onlyWarn: true})).toBe(0)
  expect(printed.join('\n')).toContain(`${law._id} checkedOn`)
  printed = []
  expect(await run(['report', '--json'])).toBe(1)
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({
        rule: 'checked-on',
        documentId: law._id,
        misleads: true,
        link: expect.stringContaining('/intent/edit/'),
      }),
    ]),
  })
  await library.editor.createOrReplace(law)
})

test('a draft that is wrong is told and fails nothing', async () => {
  await library.editor.createOrReplace({
    ...starter('legalStatus'),
    _id: 'drafts.legal-test',
    checkedOn: '2020-01-01',
  })
  expect(await run(['report'])).toBe(0)
  expect(printed.join('\n')).toContain('In the draft: Checked')
  await library.editor.delete('drafts.legal-test')
})

test('an import writes all documents', async () => {
  expect(await run(['import', file(term('one'), term('two'))])).toBe(0)
  expect(printed.at(-1)).toBe('2 of 2 documents written.')
  expect(await stored('term-one')).toMatchObject({term: 'Term one'})
  expect(await stored('term-two')).toMatchObject({term: 'Term two'})
})

test('one wrong document and nothing is written; line, id and path are named', async () => {
  const path = file(term('three'), '', term('four', {definition: 5, colour: 'red'}))
  expect(await run(['import', path])).toBe(1)
  expect(printed).toContain(
    `${path}:3  error  term-four  colour: Nobody knows the field “colour” here: take it out.`,
  )
  expect(printed.some((line) => line.startsWith(`${path}:3  error  term-four  definition: `))).toBe(true)
  expect(printed.at(-1)).toMatch(/^Nothing was written/)
  expect(await stored('term-three')).toBeNull()
})

test.each([
  ['no JSON', [term('five'), '{oops'], 1],
  ['no document', [term('five'), '{"_id": "a"}'], 1],
])('a file with a line that is %s writes nothing', async (_name, lines, code) => {
  expect(await run(['import', file(...lines)])).toBe(code)
  expect(complaints.at(-1)).toMatch(/documents\.ndjson:2  no JSON object/)
  expect(await stored('term-five')).toBeNull()
})

test('an id that stands twice writes nothing', async () => {
  expect(await run(['import', file(term('six'), term('six'))])).toBe(1)
  expect(await stored('term-six')).toBeNull()
})

test('what is there is refused, left or replaced, as was asked', async () => {
  const changed = term('one', {definition: 'Another explanation.'})
  expect(await run(['import', file(term('seven'), changed)])).toBe(1)
  expect(await stored('term-seven')).toBeNull()
  expect(await run(['import', file(changed), '--missing'])).toBe(0)
  expect(printed.at(-1)).toBe('0 of 1 documents written.')
  expect(await stored('term-one')).toMatchObject({definition: 'A word that the tests explain.'})
  expect(await run(['import', file(changed), '--replace'])).toBe(0)
  expect(await stored('term-one')).toMatchObject({definition: 'Another explanation.'})
})

test('a dry run writes nothing, and neither does a caller without a token', async () => {
  expect(await run(['import', file(term('eight')), '--dry-run'])).toBe(0)
  expect(await run(['import', file(term('eight'))], {writer: undefined})).toBe(1)
  expect(complaints.at(-1)).toContain('set SANITY_API_WRITE_TOKEN')
  expect(await stored('term-eight')).toBeNull()
})

test('unfinished texts come in as drafts, their defects told', async () => {
  const guide = {
    _id: 'guide-unfinished',
    _type: 'substanceGuide',
    title: 'Unfinished',
    evidence: [{_key: 'e', _type: 'reference', _ref: 'claim-unfinished'}],
    overview: [
      {
        _key: 'b',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [
          {_key: 's', _type: 'span', text: 'Studies consistently find that it raises BNDF.', marks: []},
        ],
      },
    ],
  }
  const claim = {_id: 'claim-unfinished', _type: 'claim', statement: 'It helps.'}
  const path = file(guide, claim)
  expect(await run(['import', path, '--as-drafts'])).toBe(0)
  expect(
    printed.some((line) =>
      line.startsWith(`${path}:1  error  guide-unfinished  overview[_key=="b"]: “Studies consistently`),
    ),
  ).toBe(true)
  expect(printed.some((line) => line.includes('did you mean “BDNF”?'))).toBe(true)
  expect(await stored('guide-unfinished')).toBeNull()
  expect(await stored('drafts.guide-unfinished')).toMatchObject({
    evidence: [{_ref: 'claim-unfinished', _weak: true, _strengthenOnPublish: {type: 'claim'}}],
    overview: guide.overview,
  })
})

test('wrong words are answered with the usage', async () => {
  expect(await run(['rport'])).toBe(2)
  expect(await run(['import'])).toBe(2)
  expect(await run(['report', '--no-such-option'])).toBe(2)
  expect(complaints.join('\n')).toContain('There is no command "rport"')
  expect(complaints.join('\n')).toContain("Unknown option '--no-such-option'")
  expect(await run(['import', join(folder, 'nowhere.ndjson')])).toBe(1)
  expect(complaints.at(-1)).toContain('cannot be read')
  expect(await run(['--help'])).toBe(0)
  expect(printed.at(-1)).toContain('Exit codes:')
})

/** Words that stand in the story and nowhere else. */
const STORY = 'The kettle sang and I answered it for the first time since spring.'

test('a withdrawn consent takes the story out of everything that visitors can ask for', async () => {
  const guide = library.documents.find(({_id}) => _id === 'guide-ketamine')
  const claim = starter('claim')
  const recordId = 'a1b2c3d4e5'
  const record = {
    _id: `consent.${recordId}`,
    _type: 'consentRecord',
    personName: 'Somebody Real',
    description: 'The story as printed.',
    disclosedTo: 'Readers of the site.',
    purpose: 'To show what care can be like.',
    scope: ['site'],
    signedOn: '2026-01-01',
    method: 'paper',
    validUntil: '2027-01-01',
    status: 'valid',
    collectedBy: {_type: 'reference', _ref: starter('person')._id},
    storedAt: 'The locked cabinet.',
    retainUntil: '2033-01-01',
  }
  const story = {
    ...starter('testimonial'),
    _id: 'testimonial-withdrawn',
    slug: {_type: 'slug', current: 'withdrawn'},
    title: 'The kettle',
    quote: STORY,
    displayName: 'A reader',
    about: {_type: 'reference', _ref: guide?._id},
    illustrative: false,
    typicalResult: {_type: 'reference', _ref: claim._id},
    consentRecordId: recordId,
    consentState: 'valid',
    consentScope: ['site'],
    consentValidUntil: '2027-01-01',
  }
  expect(await run(['import', file(record, story)])).toBe(0)
  await library.editor.create({...story, _id: `drafts.${story._id}`})

  const page = () => library.site.fetch<unknown>(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'})
  const everything = async () =>
    JSON.stringify([await page(), await library.site.fetch('*'), await library.site.getDocument(story._id)])
  expect(JSON.stringify(await page())).toContain(STORY)
  expect(await everything()).not.toContain('Somebody Real')

  await library.editor.mutate(
    withdrawConsent({recordIds: [record._id], storyIds: [story._id]}, '2026-11-21'),
    {
      visibility: 'sync',
    },
  )
  expect(await everything()).not.toContain(STORY)
  expect(JSON.stringify(await library.editor.fetch('*'))).not.toContain(STORY)
  expect(await stored(record._id)).toMatchObject({status: 'withdrawn', withdrawnOn: '2026-11-21'})
  printed = []
  expect(await run(['import', file(story)])).toBe(1)
  expect(printed.join('\n')).toContain('The consent record says withdrawn: unpublish this story.')
})

test('a translation is current until its source says something else; what to revise is prepared as a draft', async () => {
  expect(await run(['translations'])).toBe(0)
  expect(printed).toContain('translation-es-guide-esketamine: current')

  const guide = await stored('guide-esketamine')
  await library.editor.patch('guide-esketamine').set({deck: 'Another deck.'}).commit()
  printed = []
  expect(await run(['translations'])).toBe(1)
  expect(printed).toContain('translation-es-guide-esketamine: OLD, of 2026-11-21')
  expect(printed).toContain('  changed: guide-esketamine deck')

  printed = []
  expect(await run(['translations', '--prepare', 'guide-esketamine'])).toBe(0)
  const path = file(...printed)
  expect(printed[0]).toContain('"source":"Another deck.","text":"[revise] Una de las dos mitades')
  expect(await run(['import', path, '--as-drafts'])).toBe(0)
  expect(await stored('drafts.translation-es-guide-esketamine')).toMatchObject({translatedBy: 'person'})

  await library.editor.delete('drafts.translation-es-guide-esketamine')
  await library.editor.patch('guide-esketamine').set({deck: guide?.['deck']}).commit()
  expect(await run(['translations'])).toBe(0)
})

test('a translation is prepared of a page that there is', async () => {
  expect(await run(['translations', '--prepare', 'no-such-guide'])).toBe(1)
  expect(complaints.join()).toContain('"no-such-guide" has no page that can be translated')
  expect(await run(['translations', '--prepare', 'guide-mdma', '--language', 'xx'])).toBe(2)
})
