import {type BenefitDuration, benefitDurations, durationsContradict} from '../../text/duration-of-benefit.ts'
import {finding} from '../document-check.ts'
import type {Finding} from '../finding.ts'
import {passages} from '../prose.ts'
import {remembered} from '../remembered.ts'
import {refsOf, type StoredDocument, textOf} from '../stored-document.ts'
import type {LibraryContext} from './library-check.ts'

type Mention = Pick<Told, 'path' | 'duration'>

type Told = {
  document: StoredDocument
  path: readonly (string | number | {_key: string})[]
  duration: BenefitDuration
}

/**
 * How long a benefit lasts, told in running text in two ways about one substance: the commonest contradiction of
 * pages that were written one by one.
 */
export function durationContradictions({documents}: LibraryContext): Finding[] {
  const names = substanceNames(documents)
  const bySubject = Map.groupBy(
    documents
      .filter(({_type}) => _type !== 'testimonial' && _type !== 'consentRecord')
      .flatMap((document) =>
        mentions(document).map(({path, duration}) => ({
          document,
          path,
          duration,
          subject: subjectOf(document, duration.sentence, names),
        })),
      ),
    ({subject}) => subject,
  )
  return [...bySubject.values()].flatMap((told) => told.flatMap((one) => against(one, told)))
}

const mentions: (document: StoredDocument) => readonly Mention[] = remembered((document) =>
  passages(document).flatMap(({path, text}) => benefitDurations(text).map((duration) => ({path, duration}))),
)

function against(one: Told, told: readonly Told[]): Finding[] {
  const other = told.find(({duration}) => durationsContradict(one.duration, duration))
  if (other === undefined) return []
  return [
    finding(
      one.document,
      'contradiction',
      `This says that it lasts “${one.duration.words}”, ${other.document === one.document ? 'another place here' : other.document._id} says “${other.duration.words}”: let both refer to one claim.`,
      {path: one.path, level: 'warning'},
    ),
  ]
}

/** The substance that a sentence, or else its document, speaks of most. */
function subjectOf(document: StoredDocument, sentence: string, names: readonly string[]): string {
  const inSentence = most(sentence, names)
  if (inSentence !== undefined) return inSentence
  if (document._type === 'substanceGuide')
    return most(textOf(document, 'title') ?? '', names) ?? most(wordsOf(document), names) ?? document._id
  const [about] = [...refsOf(document, 'about'), ...refsOf(document, 'substances')]
  return most(about ?? '', names) ?? most(wordsOf(document), names) ?? about ?? document._id
}

const wordsOf = (document: StoredDocument): string =>
  passages(document)
    .map(({text}) => text)
    .join(' ')

function most(text: string, names: readonly string[]): string | undefined {
  const counted = names.map((name) => ({
    name,
    count: text.toLowerCase().match(wordPattern(name))?.length ?? 0,
  }))
  return counted.filter(({count}) => count > 0).toSorted((left, right) => right.count - left.count)[0]?.name
}

const SUBSTANCES = ['ketamine', 'esketamine', 'psilocybin', 'mdma', 'lsd', 'ayahuasca', 'ibogaine']

function substanceNames(documents: readonly StoredDocument[]): string[] {
  const titles = documents
    .filter(({_type}) => _type === 'substanceGuide')
    .flatMap((guide) => textOf(guide, 'title')?.toLowerCase() ?? [])
  // "Ketamine treatment" is a page about ketamine.
  return [...SUBSTANCES, ...titles.filter((title) => most(title, SUBSTANCES) === undefined)]
}

/** Names are letters, digits, spaces and hyphens: what else a title holds is left out of the pattern. */
const wordPattern = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])${name.replaceAll(/[^\p{L}\d -]/gu, '.')}(?![\p{L}])`, 'gu')
