import {doiUrl} from '@healing-library/content/rules/identifiers'
import {RETRACTION_STATUSES} from '@healing-library/content/vocabulary/evidence'
import type {RetractionVerdict} from '@healing-library/registry/publications/retraction'
import {Card, Stack, Text} from '@sanity/ui'

const TONES = {
  retracted: 'critical',
  concern: 'critical',
  corrected: 'caution',
  none: 'positive',
  unknown: 'caution',
} as const

/** Whether the paper still stands: what was found, by whom it is said, and what could not be asked. */
export function Retraction({retraction: {status, evidence, notAsked}}: {retraction: RetractionVerdict}) {
  return (
    <Card padding={3} radius={2} tone={TONES[status]} border as="section" aria-label="Does it still stand?">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {status === 'unknown'
            ? 'Whether it still stands is not known. What stands here of it stays.'
            : `Does it still stand? ${RETRACTION_STATUSES[status]}.`}
        </Text>
        {evidence.map(({source, status: told, notice, date}) => (
          <Text key={`${source}${told}${notice ?? ''}`} size={1}>
            {`By ${source}: ${RETRACTION_STATUSES[told].toLowerCase()}${date === undefined ? '' : `, ${date}`}. `}
            {notice !== undefined && (
              <a href={doiUrl(notice)} target="_blank" rel="noreferrer">
                {`The notice, ${notice}`}
              </a>
            )}
          </Text>
        ))}
        {status === 'unknown' &&
          [...new Set(notAsked)].map((why) => (
            <Text key={why} size={1} muted style={{overflowWrap: 'anywhere'}}>
              {why}
            </Text>
          ))}
      </Stack>
    </Card>
  )
}
