import {consentGap, isShown} from '../../rules/testimonials.ts'
import {identifyingDetails} from '../../text/identifying-details.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {libraryWords} from '../library-words.ts'
import {type Passage, passages} from '../prose.ts'
import {publishedId, refOf, textOf} from '../stored-document.ts'

const PRIVATE_FIELDS = ['personName', 'contact', 'email', 'fullName', 'phone', 'original']

/** A story stands only under a consent that holds, and its document holds nothing private. */
export const consentRule: DocumentRule = ({document, library, today}) => {
  if (document._type !== 'testimonial') return []
  const record = library.get(`consent.${textOf(document, 'consentRecordId') ?? ''}`)
  const problem = consentGap(document, {today, record})
  return [
    ...(problem === undefined ? [] : [finding(document, 'consent', problem.message, {path: problem.field})]),
    ...PRIVATE_FIELDS.filter((field) => document[field] !== undefined).map((field) =>
      finding(document, 'consent', `Take “${field}” out: it belongs into the private consent record.`, {
        path: field,
      }),
    ),
  ]
}

/** A record that says “withdrawn” takes nothing down: pages read the story, and nobody but editors reads the record. */
export const endedConsentRule: DocumentRule = ({document, library}) => {
  const status = textOf(document, 'status')
  if (document._type !== 'consentRecord' || status === undefined || status === 'valid') return []
  const story = library.get(refOf(document['testimonial']) ?? '')
  const stands =
    story?._type === 'testimonial' &&
    story._id === publishedId(story._id) &&
    publishedId(document._id) === `consent.${textOf(story, 'consentRecordId') ?? ''}`
  return stands
    ? [
        finding(
          document,
          'consent',
          `The consent is ${status} and the story ${story._id} is still published: use “Withdraw consent” in the menu beside Publish, which takes the story out at the same moment, or unpublish the story first.`,
          {path: 'status'},
        ),
      ]
    : []
}

/** Who collected a story does not decide on it. */
export const fourEyesRule: DocumentRule = ({document}) => {
  const collector = refOf(document['collectedBy'])
  return document._type === 'testimonial' &&
    collector !== undefined &&
    collector === refOf(document['reviewedBy'])
    ? [
        finding(document, 'consent', 'Who collected a story cannot be the one who reviews it.', {
          path: 'reviewedBy',
        }),
      ]
    : []
}

/** An outcome needs beside it what studies find, or one person's luck reads as the rule. */
export const typicalResultRule: DocumentRule = ({document, today}) => {
  if (document._type !== 'testimonial' || refOf(document['typicalResult']) !== undefined) return []
  const real = document['illustrative'] !== true
  return [
    finding(
      document,
      'typical-result',
      'Choose the claim that says what studies typically find: it stands beside the story.',
      {
        path: 'typicalResult',
        level: real && isShown(document, today) ? 'error' : 'warning',
      },
    ),
  ]
}

/** Details that may tell who somebody is are pointed out; a person decides and says so with a day. */
export const identifyingDetailRule: DocumentRule = ({document, library}) => {
  const {things} = libraryWords(library)
  const checked = textOf(document, 'identifiersCheckedOn') !== undefined
  return passages(document)
    .filter((passage) => (document._type === 'testimonial' ? isAboutPerson(passage) : isQuotedStory(passage)))
    .flatMap(({path, text}) =>
      identifyingDetails(text, things).map(({kind, words}) =>
        finding(
          document,
          'identifying-detail',
          `“${words}” may be ${NAMED[kind]}: confirm that it may be told, or change it; then set the day on which you looked.`,
          {path, level: checked ? 'note' : 'warning'},
        ),
      ),
    )
}

const NAMED = {
  name: 'the name of a person or place',
  place: 'a place that identifies',
  date: 'a date that identifies',
  employer: 'an employer or school',
  contact: 'a way to reach somebody',
  age: 'an exact age',
}

const isAboutPerson = ({field}: Passage): boolean =>
  ['title', 'quote', 'context', 'displayName'].includes(field)

/** Running text that tells somebody's story: quotation marks, and the first person or somebody who told it. */
const isQuotedStory = ({text, block}: Passage): boolean =>
  block !== undefined &&
  /["“”]/.test(text) &&
  /\b(?:told me|says|he said|she said|his own|her own|describes? the experience|described the experience)\b/.test(
    text,
  )
