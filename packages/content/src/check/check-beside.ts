import {DOCUMENT_CONTRACTS} from '../documents/index.ts'
import {sideBySide} from './check-library.ts'
import {compareFindings, type Finding} from './finding.ts'
import {lookupOf} from './lookup.ts'
import {formatPath} from './path.ts'
import {publishedId, refOf, type StoredDocument} from './stored-document.ts'
import {walkRows} from './walk.ts'

/** Types that no rule about a whole library reads, or whose documents come by the thousand from a registry. */
const APART = new Set([
  'clinicalTrial',
  'registryRecord',
  'trialSettings',
  'trialList',
  'syncRun',
  'linkCheck',
  'signOff',
  'reviewRequest',
  'redirect',
])

/** The types of documents that `checkBeside` is to be given all of, as far as the caller may read them: consent records few may. */
export const LIBRARY_TYPES: readonly string[] = Object.keys(DOCUMENT_CONTRACTS).filter(
  (type) => !APART.has(type),
)

/**
 * What the report would say about this document because of what else the library holds, and of the publications that
 * it cites, at the place where it cites them: whoever edits it learns of it there and then.
 */
export function checkBeside(
  document: StoredDocument,
  others: readonly StoredDocument[],
  now: string,
): Finding[] {
  const id = publishedId(document._id)
  const cited = citedAt(document)
  return sideBySide(lookupOf([...others, document]), now)
    .flatMap((finding) => {
      if (finding.documentId === id) return [finding]
      const path = cited.get(finding.documentId)
      return finding.rule === 'one-source-for-many' && path !== undefined ? [{...finding, path}] : []
    })
    .toSorted(compareFindings)
}

/** The publications that a document cites, and where it does so first. */
function citedAt(document: StoredDocument): Map<string, string> {
  const places = walkRows(document).flatMap(({path, row}) => {
    const id = refOf(row['publication'])
    return id === undefined ? [] : [[id, formatPath(path)] as const]
  })
  return new Map(places.toReversed())
}
