import {Text} from '@sanity/ui'

import type {FieldSource} from '../data/found-fields.ts'

const SHORT: Readonly<Record<FieldSource, string>> = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
  both: 'Crossref and PubMed',
  ownRecord: 'This machine’s record',
  file: 'The file',
}

/** Who says so. */
export function SourceName({source}: {source: FieldSource}) {
  return (
    <Text as="span" size={1} muted>
      {SHORT[source]}
    </Text>
  )
}
