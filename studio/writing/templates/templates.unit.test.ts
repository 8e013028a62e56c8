import {checkDocument} from '@healing-library/content/check/check-document'
import {lookupOf} from '@healing-library/content/check/lookup'
import {isRow} from '@healing-library/content/check/stored-document'
import {expect, test} from '@jest/globals'

import {withOurTemplates} from './templates.ts'

const ours = withOurTemplates([])
const TODAY = new Date().toISOString()

function errorsOf(templateId: string, filledIn: Record<string, unknown> = {}): string[] {
  const template = ours.find(({id}) => id === templateId)
  const value: unknown = typeof template?.value === 'function' ? template.value({}, {}) : template?.value
  const document = {
    _id: 'new',
    _type: template?.schemaType ?? '',
    ...(isRow(value) ? value : {}),
    ...filledIn,
  }
  return checkDocument(document, lookupOf([document]), TODAY)
    .filter(({level}) => level === 'error')
    .map(({rule, path}) => `${rule} ${path}`)
}

/** What only a person knows, and nobody has to be told of. */
const KNOWN = {title: 'New', slug: {_type: 'slug', current: 'new'}, deck: 'One line.'}

test('a short guide asks for what a person must write, and for nothing else', () => {
  const [asked, other] = split(errorsOf('substanceGuide-short', KNOWN))
  expect(asked).toEqual([
    'careCards[_key=="emergency"].action',
    'careCards[_key=="emergency"].items[0]',
    'overview[_key=="not-known"]',
    'overview[_key=="what"]',
    'riskLine',
    'summary',
  ])
  expect(other).toEqual(['claim-uncited careCards[_key=="emergency"].citations', 'contract authors'])
})

test.each(ours.filter(({parameters}) => parameters === undefined).map(({id}) => id))(
  'a new page from the template %s is refused only where something is to be written, cited or chosen',
  (id) => {
    const [asked, other] = split(errorsOf(id, KNOWN))
    expect(asked.length).toBeGreaterThan(2)
    const left = other.filter((finding) => !/^claim-uncited |authors$|substances$|strength$/.test(finding))
    expect(left).toEqual([])
  },
)

test('the guide of the type itself is the full one, and other templates stay', () => {
  const before = [
    {id: 'substanceGuide', title: 'Substance guide', schemaType: 'substanceGuide', value: {}},
    {id: 'claim', title: 'Claim', schemaType: 'claim', value: {}},
  ]
  const guides = withOurTemplates(before).filter(({schemaType}) => schemaType === 'substanceGuide')
  expect(guides.map(({title}) => title)).toEqual(['Guide (full)', 'Guide (short)'])
  expect(withOurTemplates(before).some(({id}) => id === 'claim')).toBe(true)
})

function split(findings: readonly string[]): [asked: string[], other: string[]] {
  const asked = findings.filter((finding) => finding.startsWith('unwritten '))
  return [
    asked.map((finding) => finding.slice('unwritten '.length)).toSorted(),
    findings.filter((finding) => !finding.startsWith('unwritten ')).toSorted(),
  ]
}
