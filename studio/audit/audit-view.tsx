import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'
import {Announce} from '../ui/announce.tsx'
import {localZone} from '../ui/local-time.ts'
import {Loading, Trouble} from '../ui/notices.tsx'
import {AuditFilter} from './audit-filter.tsx'
import {AuditTable} from './audit-table.tsx'
import {documentLink} from './document-link.tsx'
import {downloadText} from './download-text.ts'
import {exportLines} from './entries.ts'
import {NO_FILTER} from './filter.ts'
import {useEntries} from './use-entries.ts'

/** Reads the audit of the lake, a page at a time, and exports it. */
export function AuditView() {
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [filter, setFilter] = useState(NO_FILTER)
  const {entries, hasMore, error, readMore} = useEntries(client, filter)
  const isFiltered = Object.values(filter).some((value) => value !== '')

  const exportAll = async () => {
    try {
      const lines = await exportLines(client, filter)
      downloadText(`audit-${new Date().toISOString().slice(0, 10)}.ndjson`, `${lines.join('\n')}\n`)
      toast.push({status: 'success', title: `${lines.length} entries exported`})
    } catch (cause) {
      const description = cause instanceof Error ? cause.message : String(cause)
      toast.push({status: 'error', closable: true, title: 'Nothing was exported', description})
    }
  }

  return (
    <Stack gap={4}>
      <Text size={1} muted>
        Who did what, when and from where. Entries are only ever added; “npm run lake -- audit verify” says
        whether any was changed. Edits of drafts are in the history of each document.
      </Text>
      <AuditFilter filter={filter} onFilter={setFilter} />
      <Flex gap={3} align="center">
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={isFiltered ? 'Export these as NDJSON' : 'Export as NDJSON'}
          onClick={() => void exportAll()}
        />
      </Flex>
      {error !== undefined && <Trouble>{`The audit could not be read: ${error}`}</Trouble>}
      <Announce>{entries && `${entries.length} entries are shown`}</Announce>
      {entries === undefined && error === undefined && <Loading what="the audit" />}
      {entries?.length === 0 && (
        <Text size={1} muted>
          Nothing like that has happened.
        </Text>
      )}
      {entries !== undefined && entries.length > 0 && (
        <AuditTable
          entries={entries}
          zone={localZone()}
          studioOrigin={location.origin}
          documentLink={documentLink}
        />
      )}
      {hasMore && (
        <Flex>
          <Button mode="ghost" fontSize={1} padding={3} text="Show earlier ones" onClick={readMore} />
        </Flex>
      )}
    </Stack>
  )
}
