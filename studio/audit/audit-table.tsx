import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {DataTable} from '../ui/data-table.tsx'
import {formatInstant} from '../ui/local-time.ts'
import type {AuditEntry} from './entries.ts'
import {eventWords, sourceWords} from './event-words.ts'

const SHOWN_DOCUMENTS = 8

type Props = {
  entries: readonly AuditEntry[]
  /** The time zone that the times are shown in. */
  zone: string
  /** Where this Studio is. */
  studioOrigin: string
  documentLink: (document: AuditEntry['documents'][number]) => ReactNode
}

/** Who did what, when and from where, a row each. */
export function AuditTable({entries, zone, studioOrigin, documentLink}: Props) {
  return (
    <DataTable
      caption="The audit"
      columns={[{title: `When (${zone})`}, {title: 'Who'}, {title: 'What'}, {title: 'From where'}]}
      rows={entries.map((entry) => ({
        key: `${entry.log} ${entry.sequence}`,
        cells: [
          formatInstant(entry.at, zone, true),
          whoWords(entry.actor),
          <What key="what" entry={entry} documentLink={documentLink} />,
          sourceWords(entry.from, studioOrigin),
        ],
      }))}
    />
  )
}

function What({entry, documentLink}: {entry: AuditEntry} & Pick<Props, 'documentLink'>) {
  const {event, documents, count, note} = entry
  const shown = documents.slice(0, SHOWN_DOCUMENTS)
  const left = (count ?? documents.length) - shown.length
  return (
    <Stack gap={2}>
      <Text size={1} weight="medium">
        {eventWords(event)}
      </Text>
      {shown.map((document) => (
        <Text key={document.id} size={1}>
          {documentLink(document)}
        </Text>
      ))}
      {left > 0 && (
        <Text size={1} muted>
          {shown.length > 0 ? `and ${left} more` : `${left} documents`}
        </Text>
      )}
      {note !== undefined && (
        <Text size={1} muted>
          {note}
        </Text>
      )}
    </Stack>
  )
}

const whoWords = ({name, roles}: AuditEntry['actor']): string =>
  roles.length > 0 ? `${name} (${roles.join(', ')})` : name
