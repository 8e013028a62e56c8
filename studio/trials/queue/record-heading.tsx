import {wordsFor} from '@healing-library/content/rules/registry-words'
import {
  RELEVANCE_MATCHES,
  REGISTRY_PRESENCES,
  TRIAL_STATUSES,
} from '@healing-library/content/vocabulary/trials'
import {Badge, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {QueueRecord} from '../data/queue-records.ts'
import {registryPage} from '../ui/registry-page.ts'

/** What trial it is: its title, its number, how it stands in the registry. */
export function RecordHeading({
  record,
  substances,
  children,
}: {
  record: QueueRecord
  substances: readonly string[]
  children?: ReactNode
}) {
  const {nctId, overallStatus, presence, relevance} = record
  return (
    <Flex gap={3} wrap="wrap" align="flex-start">
      <Stack gap={3} flex={1} style={{minWidth: '16rem'}}>
        <Heading as="h3" size={1} style={{overflowWrap: 'anywhere'}}>
          {record.trial?.briefTitle ?? record.briefTitle ?? nctId}
        </Heading>
        <Flex gap={2} wrap="wrap" align="center">
          <Text size={1} muted>
            <a href={registryPage(nctId)} target="_blank" rel="noreferrer">
              {nctId}
            </a>
          </Text>
          {overallStatus !== undefined && <Badge>{wordsFor(TRIAL_STATUSES, overallStatus)}</Badge>}
          {substances.map((substance) => (
            <Badge key={substance} tone="primary">
              {substance}
            </Badge>
          ))}
          {relevance?.match === 'fuzzy' && <Badge tone="caution">{RELEVANCE_MATCHES[relevance.match]}</Badge>}
          {presence !== undefined && presence !== 'found' && (
            <Badge tone="caution">{REGISTRY_PRESENCES[presence]}</Badge>
          )}
        </Flex>
      </Stack>
      {children}
    </Flex>
  )
}
