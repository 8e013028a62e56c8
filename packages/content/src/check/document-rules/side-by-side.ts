import {contradictionsOf} from '../../rules/contradictions.ts'
import {pairKey} from '../../rules/interactions.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {referredIds} from '../lookup.ts'
import {publishedId} from '../stored-document.ts'

/** Two claims on one subject and topic say the same, or the page contradicts itself. */
export const contradictionRule: DocumentRule = ({document, library}) => {
  if (document._type !== 'claim') return []
  const claimsAbout = (subject: string) => library.referringTo(subject).filter(({_type}) => _type === 'claim')
  return contradictionsOf(document, claimsAbout).map(({other, topic, says, otherSays}) =>
    finding(
      document,
      'contradiction',
      `On “${topic}” this says “${says}”, but ${publishedId(other._id)} says “${otherSays}”: refer to one claim, or say why they differ.`,
      {path: 'value', level: 'warning'},
    ),
  )
}

/** One document a pair: a second one can say another thing, and pages would show both. */
export const pairRule: DocumentRule = ({document, library}) => {
  const pair = document._type === 'interaction' ? pairKey(document) : undefined
  if (pair === undefined) return []
  const guides = [...referredIds(document['a']), ...referredIds(document['b'])]
  const twins = guides
    .flatMap((guide) => library.referringTo(guide))
    .filter((other) => other._type === 'interaction' && pairKey(other) === pair)
    .filter(({_id}) => publishedId(_id) !== publishedId(document._id))
  return [...new Map(twins.map((twin) => [publishedId(twin._id), twin]))].map(([id, twin]) => {
    const differs = twin['severity'] !== document['severity']
    return finding(
      document,
      'interaction-pair',
      differs
        ? `${id} is about the same pair and says another severity: keep one document, or pages contradict each other.`
        : `${id} is about the same pair: keep one document.`,
      {path: 'severity', level: differs ? 'error' : 'warning'},
    )
  })
}
