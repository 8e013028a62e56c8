import {expect, test} from '@jest/globals'

import {contentHash} from '../rules/content-hash.ts'
import {checkDocument} from './check-document.ts'
import {checkLibrary} from './check-library.ts'
import {block, cite, good, goodLibrary, ref, row, TODAY} from './check.fixture.ts'
import {gatherLookup} from './gather.ts'
import {lookupOf} from './lookup.ts'
import {formatPath, parsePath} from './path.ts'
import type {StoredDocument} from './stored-document.ts'
import {indication, questioned, refused, twin} from './wrong-documents.fixture.ts'

const {paper, guide, claim, story, signOff} = good

function found(document: StoredDocument, others: readonly StoredDocument[] = []) {
  const library = lookupOf([...goodLibrary, ...others, document])
  return checkDocument(document, library, TODAY)
    .filter(({level}) => level !== 'note')
    .map(({level, rule, path}) => `${level} ${rule} ${path}`)
}

test('a library in which nothing is wrong has neither errors nor warnings', () => {
  expect(checkLibrary(goodLibrary, TODAY).filter(({level}) => level !== 'note')).toEqual([])
})

test.each(refused)('%s is refused', (_name, document, finding) => {
  expect(found(document)).toContain(finding)
})

test.each(refused)('%s misleads, so that no site is built with it', (_name, document) => {
  const findings = checkDocument(document, lookupOf([...goodLibrary, document]), TODAY)
  expect(findings.filter(({level}) => level === 'error').every(({misleads}) => misleads)).toBe(true)
})

test.each(questioned)('%s is questioned, not refused', (_name, document, finding) => {
  const findings = found(document)
  expect(findings).toContain(finding)
  expect(findings.filter((one) => one.startsWith('error'))).toEqual([])
})

test('a retracted source is refused where it is cited', () => {
  expect(found(claim, [{...paper, retraction: 'retracted', retractionCheckedOn: '2026-01-01'}])).toEqual([
    'error retracted-source citations[_key=="c"].publication',
  ])
})

test('a sign-off is of the reviewer’s own account, and of nobody who wrote the page', () => {
  const physician = {...good.person, _id: 'person-physician', isSample: false, accountId: 'account-1'}
  const signed = {...signOff, isSample: false, reviewer: ref(physician._id), signedBy: 'account-1'}
  const refusedThere = ['error sign-off reviewer']
  expect(found(signed, [physician])).toEqual([])
  expect(found({...signed, signedBy: 'account-2'}, [physician])).toEqual(refusedThere)
  expect(found(signed, [{...physician, accountId: undefined}])).toEqual(refusedThere)
  expect(found(signed, [physician, {...guide, authors: [row(physician._id)]}])).toEqual(refusedThere)
})

test('strong words may stand where a source marks them', () => {
  const marked = {
    ...block('Studies consistently find that it helps.'),
    markDefs: [{...cite('publication-trial')[0], _key: 'm'}],
    children: [{_key: 's', _type: 'span', text: 'Studies consistently find that it helps.', marks: ['m']}],
  }
  expect(found({...guide, overview: [marked]})).toEqual([])
})

test('an approval in running text may stand where a row of the page supports this very use', () => {
  const with_ = (text: string) => ({...guide, indications: [indication()], overview: [block(text)]})
  expect(found(with_('The FDA approved it for sleeplessness.'))).toEqual([])
  expect(found(with_('The FDA approved it for psychotherapy of sleeplessness.'))).toEqual([
    'error approval-regulator overview[_key=="b"]',
  ])
})

test('a record that can be read overrules what the story says of it', () => {
  const record = {
    _id: 'consent.a1b2c3d4e5',
    _type: 'consentRecord',
    status: 'withdrawn',
    scope: ['site'],
    validUntil: '2027-11-21',
  }
  expect(found(story, [record])).toEqual(['error consent consentState'])
})

test('a record that ended is refused while its story is published: it would take nothing down', () => {
  const record = {
    _id: 'drafts.consent.a1b2c3d4e5',
    _type: 'consentRecord',
    testimonial: {...ref(story._id), _weak: true},
    scope: ['site'],
    validUntil: '2027-11-21',
  }
  const saysOf = (status: string, stored: StoredDocument) =>
    checkDocument({...record, status}, lookupOf([...goodLibrary, stored]), TODAY).some(
      ({level, rule, path}) => level === 'error' && rule === 'consent' && path === 'status',
    )
  expect(saysOf('withdrawn', story)).toBe(true)
  expect(saysOf('expired', story)).toBe(true)
  expect(saysOf('valid', story)).toBe(false)
  expect(saysOf('withdrawn', {...story, consentRecordId: 'another'})).toBe(false)
})

test('a condition shown as a risk and as a use is pointed out, and not once it is explained', () => {
  const rows = (note: string) => ({
    ...guide,
    contraindications: [
      {
        _key: 'c',
        _type: 'contraindication',
        condition: 'Alcoholism',
        strength: 'relative',
        note,
        citations: cite('publication-trial'),
      },
    ],
    indications: [
      indication({
        condition: 'Alcohol use disorder',
        status: 'investigational',
        citations: cite('publication-trial'),
      }),
    ],
  })
  const rules = (document: StoredDocument) =>
    checkDocument(document, lookupOf(goodLibrary), TODAY).map(({rule}) => rule)
  expect(rules(rows('Dependence makes harm likely.'))).toContain('both-sides')
  expect(rules(rows('Clinics avoid it, although trials test it under supervision.'))).not.toContain(
    'both-sides',
  )
})

const ofLibrary = (changed: readonly StoredDocument[]) =>
  checkLibrary([...goodLibrary, ...changed], TODAY)
    .filter(({level}) => level !== 'note')
    .map(({level, rule, documentId}) => `${level} ${rule} ${documentId}`)

test('two claims on one subject that say different things are both named', () => {
  const other = {...claim, _id: 'claim-other', statement: 'Relief lasted a month.', value: 'a month'}
  expect(ofLibrary([other])).toEqual(
    expect.arrayContaining(['warning contradiction claim-relief', 'warning contradiction claim-other']),
  )
  expect(ofLibrary([{...other, about: [row('guide-other')]}])).not.toContain(
    'warning contradiction claim-relief',
  )
})

test('how long a benefit lasts, told in two ways on two pages, is named on both', () => {
  const one = {...guide, overview: [block('The relief lasts up to three weeks.')]}
  const other = {
    ...guide,
    _id: 'guide-two',
    title: 'Restamine',
    overview: [block('The uplifted mood lasts a few days.')],
  }
  expect(ofLibrary([one, other])).toEqual(
    expect.arrayContaining(['warning contradiction guide-restamine', 'warning contradiction guide-two']),
  )
})

test('a pair recorded twice is named; with another severity it is refused', () => {
  expect(ofLibrary([twin])).toContain('warning interaction-pair interaction-restamine--alcohol')
  expect(ofLibrary([{...twin, severity: 'monitor'}])).toContain(
    'error interaction-pair interaction-restamine--alcohol',
  )
})

test('one publication under many claims is named', () => {
  const claims = Array.from({length: 13}, (_, index) => ({
    ...claim,
    _id: `claim-${index}`,
    topic: undefined,
    value: undefined,
  }))
  expect(ofLibrary(claims)).toContain('warning one-source-for-many publication-trial')
  expect(ofLibrary(claims.slice(0, 5))).not.toContain('warning one-source-for-many publication-trial')
})

test('stories that all end well are named', () => {
  const happy = ['a', 'b'].map((id) => ({...story, _id: `testimonial-${id}`, outcome: 'positive'}))
  const sad = {...story, outcome: 'positive'}
  expect(ofLibrary([...happy, sad])).toContain('warning balance guide-restamine')
  expect(ofLibrary(happy)).not.toContain('warning balance guide-restamine')
})

test('a draft is checked as the document that it will be', () => {
  expect(
    checkDocument({...claim, _id: 'drafts.claim-relief', citations: []}, lookupOf(goodLibrary), TODAY),
  ).toContainEqual(expect.objectContaining({documentId: 'claim-relief', rule: 'claim-uncited'}))
})

test('where documents are fetched one by one, the answer is that of the whole library', async () => {
  const whole = lookupOf(goodLibrary)
  const signed = {...signOff, contentHash: contentHash(guide, whole)}
  const asked: string[][] = []
  for (const document of [
    ...goodLibrary,
    signed,
    twin,
    {...claim, _id: 'claim-other', value: 'a month'},
    ...refused.map(([, bad]) => bad),
    ...questioned.map(([, bad]) => bad),
  ]) {
    const gathered = await gatherLookup(document, {
      byIds: async (ids) => {
        asked.push([...ids])
        return ids.flatMap((id) => whole.get(id) ?? [])
      },
      referringTo: async (id) => whole.referringTo(id),
      ofTypes: async (types) => goodLibrary.filter(({_type}) => types.includes(_type)),
    })
    expect(checkDocument(document, gathered, TODAY)).toEqual(
      checkDocument(document, lookupOf([...goodLibrary, document]), TODAY),
    )
  }
  expect(asked.flat()).not.toContain('')
})

test('a path is read back as it was written', () => {
  const path = ['evidence', {_key: 'a1'}, 'citations', 0, 'publication']
  expect(formatPath(path)).toBe('evidence[_key=="a1"].citations[0].publication')
  expect(parsePath(formatPath(path))).toEqual(path)
})
