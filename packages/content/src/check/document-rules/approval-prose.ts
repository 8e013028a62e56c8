import {approvalStatements} from '../../text/approval-prose.ts'
import {legalStatements} from '../../text/legal-prose.ts'
import {type DocumentContext, type DocumentRule, finding} from '../document-check.ts'
import {type Passage, passages, sourcesOfSentence} from '../prose.ts'
import {refOf, refsOf, type Row, rowsOf, type StoredDocument, textOf} from '../stored-document.ts'

/**
 * An approval told in running text needs what an approval in a row needs: a regulator's document, beside the
 * sentence or in a row of the same page that states this very use.
 */
export const approvalProseRule: DocumentRule = (context) =>
  passages(context.document).flatMap((passage) =>
    approvalStatements(passage.text).flatMap((statement) => {
      const sources = sourcesOfSentence(passage, {at: statement.at, text: statement.sentence})
      const {document} = context
      if (passage.field === 'myth' || citesRegulator(context, sources)) return []
      if (approvedUses(context).some((use) => names(statement.sentence, use))) return []
      return [
        finding(
          document,
          'approval-regulator',
          sources.length > 0
            ? `This states an approval on other sources than a regulator’s: add its document. (“${statement.sentence}”)`
            : `This states an approval that no regulator’s document on this page supports: cite one, or take it out. (“${statement.sentence}”)`,
          {
            path: passage.path,
            level: sources.length > 0 || document._type === 'testimonial' ? 'warning' : 'error',
          },
        ),
      ]
    }),
  )

function citesRegulator({library, document}: DocumentContext, sources: readonly string[]): boolean {
  return sources.some((id) => {
    const publication = id === document._id ? document : library.get(id)
    return textOf(publication, 'publisherKind') === 'regulator'
  })
}

/** What rows of this page, or of the guides that it is about, state as approved on a regulator's document. */
function approvedUses(context: DocumentContext): Row[] {
  const {document, library} = context
  const about = [
    ...refsOf(document, 'about'),
    ...refsOf(document, 'substances'),
    refOf(document['about']),
    refOf(document['guide']),
  ]
  const pages: StoredDocument[] = [
    document,
    ...about.flatMap((id) => (id === undefined ? [] : (library.get(id) ?? []))),
  ]
  return pages.flatMap((page) =>
    rowsOf(page, 'indications').filter(
      (row) =>
        row['status'] === 'approved' &&
        citesRegulator(
          context,
          rowsOf(row, 'citations').flatMap((citation) => refOf(citation['publication']) ?? []),
        ),
    ),
  )
}

const PSYCHOTHERAPY = /psychotherap/i

/** Whether a sentence speaks of this use: its condition or product, and nothing wider. */
function names(sentence: string, use: Row): boolean {
  const words = [textOf(use, 'condition') ?? '', textOf(use, 'product') ?? '']
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
  const text = sentence.toLowerCase()
  const widens = PSYCHOTHERAPY.test(sentence) && !words.some((word) => PSYCHOTHERAPY.test(word))
  return !widens && words.some((word) => text.includes(stem(word)))
}

/** "Anaesthesia" is meant by "anaesthetic", "depression" by "depressive". */
const stem = (word: string): string => word.slice(0, Math.max(5, word.length - 4))

/** Types and rows in which law is at home. */
const LAW_AT_HOME = new Set([
  'legalStatus',
  'safetyNotice',
  'timelineEvent',
  'publication',
  'indication',
  'accessNote',
  'disclaimer',
  'page',
])

/** Law belongs into rows for one country, with a source and the day of the check. */
export const legalProseRule: DocumentRule = ({document}) => {
  if (LAW_AT_HOME.has(document._type) || document['kind'] === 'legal') return []
  const told = passages(document).flatMap((passage) =>
    inLegalRow(document, passage)
      ? []
      : legalStatements(passage.text).map((statement) => ({
          passage,
          statement,
          cited:
            sourcesOfSentence(passage, {
              at: passage.text.indexOf(statement.sentence),
              text: statement.sentence,
            }).length > 0,
        })),
  )
  const uncited = told
    .filter(({cited}) => !cited)
    .map(({passage, statement}) =>
      finding(
        document,
        'legal-prose',
        `“${statement.words}” tells the law in running text: put it into a row of legal status, with country, source and day.`,
        {path: passage.path, level: 'warning'},
      ),
    )
  const unlawful = told.find(({statement}) => statement.says === 'unlawful')
  const lawful = told.find(({statement}) => statement.says === 'lawful')
  if (unlawful === undefined || lawful === undefined) return uncited
  return [
    ...uncited,
    finding(
      document,
      'contradiction',
      `One place says “${unlawful.statement.words}”, another “${lawful.statement.words}”: say for which use and country each holds.`,
      {path: unlawful.passage.path, level: 'warning'},
    ),
  ]
}

function inLegalRow(document: StoredDocument, {path}: Passage): boolean {
  const [field] = path
  return (
    typeof field === 'string' &&
    ['legalStatus', 'indications', 'timeline', 'access', 'interactions'].includes(field) &&
    field in document
  )
}
