import type {Finding} from '@healing-library/content/check/finding'
import {RULES} from '@healing-library/content/check/rule-codes'

import type {Beside, MakePart, WorkRow} from '../part.ts'

export const findings: MakePart = ({beside}) => ({
  name: 'findings',
  title: 'Contradictions between documents',
  rows: beside.findings?.map((finding) => findingRow(finding, beside)),
  empty: 'Published documents agree with one another, as far as rules can tell.',
})

function findingRow(
  {documentId, documentType, path, message, rule}: Finding,
  {titleOfType}: Beside,
): WorkRow {
  return {
    key: `${documentId} ${path} ${rule} ${message}`,
    title: message,
    detail: `${titleOfType(documentType)} ${documentId} · ${RULES[rule]}`,
    place: {kind: 'document', id: documentId, type: documentType, ...(path !== '' && {path})},
  }
}
