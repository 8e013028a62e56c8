import {interactionsOf, unknownPairs} from '../../rules/interaction-pairs.ts'
import {MAX_CLAIMS_A_PUBLICATION, overusedPublications} from '../../rules/overused-publications.ts'
import {balanceProblem, storyBalance} from '../../rules/story-balance.ts'
import {isShown} from '../../rules/testimonials.ts'
import {finding} from '../document-check.ts'
import type {Finding} from '../finding.ts'
import {refOf, rowsOf, type StoredDocument, textOf} from '../stored-document.ts'
import type {LibraryContext} from './library-check.ts'

/** One publication that holds up much: claims and the uses that pages list, not every effect of a label. */
export function overuse({documents, library}: LibraryContext): Finding[] {
  const claims = documents.flatMap((document) => [
    ...(document._type === 'claim' ? [document] : []),
    ...rowsOf(document, 'evidence').filter((row) => row['_type'] === 'claim'),
  ])
  return overusedPublications(claims).flatMap(({id, claims: count}) => {
    const publication = library.get(id)
    return publication === undefined
      ? []
      : [
          finding(
            publication,
            'one-source-for-many',
            `${count} claims rest on this one publication (more than ${MAX_CLAIMS_A_PUBLICATION}): look for others that say the same, or another thing.`,
            {level: 'warning'},
          ),
        ]
  })
}

/** How stories end, for each substance. */
export function balance({documents, library, today}: LibraryContext): Finding[] {
  const stories = documents.flatMap((document) => {
    const subject = refOf(document['about'])
    return document._type === 'testimonial' && subject !== undefined && isShown(document, today)
      ? [{subject, outcome: textOf(document, 'outcome') ?? ''}]
      : []
  })
  return storyBalance(stories).flatMap((one) => {
    const guide = library.get(one.subject)
    if (guide === undefined) return []
    const problem = balanceProblem(one)
    const counted = `Stories: ${one.positive} positive, ${one.mixed} mixed, ${one.negative} negative.`
    return [
      problem === undefined
        ? finding(guide, 'balance', counted, {level: 'note'})
        : finding(guide, 'balance', `${counted} ${problem}`, {level: 'warning'}),
    ]
  })
}

/** Pairs of guides that nobody has looked at: pages say “not known”, never nothing. */
export function unknown({documents}: LibraryContext): Finding[] {
  const guides = documents.filter(({_type}) => _type === 'substanceGuide')
  return unknownPairs(guides.map(idOf), interactionsOf(documents)).flatMap(([one, other]) => {
    const guide = guides.find((document) => idOf(document) === one)
    return guide === undefined
      ? []
      : [
          finding(
            guide,
            'interaction-unknown',
            `Nobody has recorded what is known of it together with ${other}: pages say “not known”.`,
            {level: 'note'},
          ),
        ]
  })
}

const idOf = ({_id}: StoredDocument): string => _id.replace(/^drafts\./, '')
