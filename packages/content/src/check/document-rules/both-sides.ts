import {sentences} from '../../text/sentences.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {passages} from '../prose.ts'
import {rowsOf, textOf} from '../stored-document.ts'

/** Conditions that pages name in several ways, as what they have in common. */
const CONDITIONS: readonly {name: string; pattern: RegExp}[] = [
  {name: 'alcohol use', pattern: /\balcohol(?:ism|ics?| use| dependence| addiction| detox\w*)?\b/i},
  {name: 'bipolar disorder', pattern: /\bbipolar\b/i},
  {name: 'psychosis', pattern: /\b(?:schizophren\w+|psychos[ie]s|psychotic)\b/i},
  {name: 'epilepsy', pattern: /\b(?:epilep\w+|seizures?)\b/i},
  {name: 'substance use', pattern: /\b(?:opioid|cocaine|substance) (?:use|dependence|addiction)\b/i},
  {name: 'eating disorders', pattern: /\b(?:anorexia|bulimia|eating disorders?)\b/i},
]

const EXPLAINS =
  /\b(?:both|although|though|while|whereas|but|however|trials?|studies|supervis\w+|research)\b/i
const RISK = /\b(?:contraindicat\w+|should not (?:be given|have|take)|must not|not suitable)\b/i
const USE =
  /\b(?:treatments? (?:of|for)|treating|to treat|being explored|benefits? in|used for|indicated for|medical uses|uses? disorders?|detoxification)\b/i

/**
 * A condition can be a reason for care and a reason for research at once. That is no contradiction, but a reader
 * takes it for one unless the page says how both hold.
 */
export const bothSidesRule: DocumentRule = ({document}) => {
  const text = passages(document)
  return CONDITIONS.flatMap(({name, pattern}) => {
    const risk = rowsOf(document, 'contraindications').find((row) =>
      pattern.test(textOf(row, 'condition') ?? ''),
    )
    const use = rowsOf(document, 'indications').find((row) => pattern.test(textOf(row, 'condition') ?? ''))
    const explained = [risk, use].some((row) => EXPLAINS.test(textOf(row, 'note') ?? ''))
    if (risk && use && explained) return []
    const prose = text.flatMap((passage) =>
      sentences(passage.text).map((sentence) => ({passage, text: sentence.text})),
    )
    const proseRisk = prose.find((sentence) => RISK.test(sentence.text) && pattern.test(sentence.text))
    const proseUse = prose.find(
      (sentence) => USE.test(sentence.text) && !RISK.test(sentence.text) && pattern.test(sentence.text),
    )
    if (!(risk && use) && !(proseRisk && proseUse)) return []
    return [
      finding(
        document,
        'both-sides',
        `This page shows ${name} as a reason not to be treated and as something to treat: say in one place how both hold.`,
        {path: proseRisk?.passage.path ?? 'contraindications', level: 'note'},
      ),
    ]
  })
}
