import {Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import type {LibraryMatch} from '../data/library-matches.ts'

const BY: Readonly<Record<LibraryMatch['by'], string>> = {
  doi: 'the same DOI',
  pmid: 'the same PMID',
  title: 'a title like it',
}

/** What the library holds already, before anything is made twice. */
export function Matches({matches}: {matches: readonly LibraryMatch[]}) {
  if (matches.length === 0) return null
  return (
    <Card padding={3} radius={2} tone="caution" border as="section" aria-label="In the library already">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {matches.some(({by}) => by !== 'title')
            ? 'The library holds this publication already.'
            : 'The library may hold this publication already.'}
        </Text>
        <Stack as="ul" gap={3} style={{margin: 0, paddingLeft: '1.2em'}}>
          {matches.map(({id, title, by}) => (
            <Text as="li" key={id} size={1}>
              <IntentLink intent="edit" params={{id, type: 'publication'}}>
                {title}
              </IntentLink>
              {` (${BY[by]})`}
            </Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}
