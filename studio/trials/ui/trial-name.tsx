import {Stack, Text} from '@sanity/ui'

import {registryPage} from './registry-page.ts'

/** A trial in a table: its title and its number, which leads to the registry. */
export function TrialName({title, nctId}: {title?: string | undefined; nctId?: string | undefined}) {
  return (
    <Stack gap={2} style={{minWidth: '14rem'}}>
      <Text size={1}>{title ?? 'A trial that is no longer there'}</Text>
      {nctId !== undefined && (
        <Text size={1} muted>
          <a href={registryPage(nctId)} target="_blank" rel="noreferrer">
            {nctId}
          </a>
        </Text>
      )}
    </Stack>
  )
}
